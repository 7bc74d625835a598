package acervo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Map<String, Integer> GRADES = Map.of("best", 3, "good", 2, "poor", 0);

  @Test
  void the_reciprocal_rank_is_that_of_the_first_pertinent_document() {
    assertThat(Measure.reciprocalRank(List.of("poor", "unknown", "good", "best"), GRADES, 10))
        .isEqualTo(1.0 / 3);
  }

  @Test
  void a_pertinent_document_past_the_depth_does_not_count() {
    List<String> ranking =
        IntStream.rangeClosed(1, 11).mapToObj(i -> i == 11 ? "best" : "other" + i).toList();

    assertThat(Measure.reciprocalRank(ranking, GRADES, 10)).isZero();
    assertThat(Measure.reciprocalRank(ranking, GRADES, 11)).isEqualTo(1.0 / 11);
    assertThat(Measure.ndcg(ranking, GRADES, 10)).isZero();
    assertThat(Measure.recall(ranking, GRADES, 10)).isZero();
    assertThat(Measure.recall(ranking, GRADES, 100)).isEqualTo(0.5);
  }

  /** Gains 7 and 3; found at places 3 and 1, best at 1 and 2. */
  @Test
  void the_gain_of_a_grade_is_discounted_by_its_place() {
    double found = 3 + 7 / 2.0;
    double best = 7 + 3 / (Math.log(3) / Math.log(2));

    assertThat(Measure.ndcg(List.of("good", "poor", "best"), GRADES, 10))
        .isCloseTo(found / best, within(1e-12));
  }

  @Test
  void the_best_order_gains_one() {
    assertThat(Measure.ndcg(List.of("best", "good", "poor"), GRADES, 10)).isEqualTo(1);
  }

  /** Twelve documents of grade 1: ten of them are all that a depth of ten can hold. */
  @Test
  void the_ideal_holds_no_more_than_the_depth() {
    List<String> all = IntStream.range(0, 12).mapToObj(i -> "d" + i).toList();
    Map<String, Integer> grades =
        all.stream().collect(java.util.stream.Collectors.toMap(name -> name, name -> 1));

    assertThat(Measure.ndcg(all, grades, 10)).isEqualTo(1);
    assertThat(Measure.recall(all, grades, 10)).isEqualTo(10.0 / 12);
  }

  @Test
  void a_negative_grade_counts_as_none() {
    Map<String, Integer> grades = Map.of("junk", -2, "good", 1);

    assertThat(Measure.reciprocalRank(List.of("junk", "good"), grades, 10)).isEqualTo(0.5);
    assertThat(Measure.ndcg(List.of("junk", "good"), grades, 10))
        .isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
    assertThat(Measure.recall(List.of("junk"), grades, 10)).isZero();
  }

  @Test
  void nothing_found_and_nothing_judged_are_zero() {
    assertThat(Figures.of(List.of(), GRADES)).isEqualTo(new Figures(0, 0, 0, 0));
    assertThat(Figures.of(List.of("best"), Map.of())).isEqualTo(new Figures(0, 0, 0, 0));
  }
}
