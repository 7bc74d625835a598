package acervo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final List<Asked> QUESTIONS =
      List.of(new Asked("q1", "agua"), new Asked("q2", "aire"), new Asked("q3", "oro"));
  private static final Judgements JUDGEMENTS =
      new Judgements(Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1, "c", 0)));

  private static Ranker.Answer answer(String text) {
    return switch (text) {
      case "agua" -> new Ranker.Answer(List.of("a"), true);
      case "aire" -> new Ranker.Answer(List.of("c", "b"), true);
      default -> new Ranker.Answer(List.of("a"), true);
    };
  }

  @Test
  void every_question_that_has_an_answer_counts_the_same() {
    Evaluation evaluation = Evaluation.of(QUESTIONS, JUDGEMENTS, EvaluationTest::answer);

    assertThat(evaluation.mean().mrrAt10()).isEqualTo(0.75);
    assertThat(evaluation.mean().recallAt10()).isEqualTo(1);
    assertThat(evaluation.measured())
        .extracting(one -> one.asked().id())
        .containsExactly("q1", "q2");
    assertThat(evaluation.measured().get(1).first()).contains("c");
    assertThat(evaluation.measured().get(1).grade()).isZero();
  }

  @Test
  void a_question_without_an_answer_is_left_out_of_the_means_and_told() {
    Evaluation evaluation = Evaluation.of(QUESTIONS, JUDGEMENTS, EvaluationTest::answer);

    assertThat(evaluation.unanswerable()).extracting(one -> one.asked().id()).containsExactly("q3");
    assertThat(evaluation.claimed()).isEqualTo(1);
  }

  @Test
  void all_questions_are_asked_before_any_is_timed() {
    List<String> asked = new ArrayList<>();

    Evaluation.of(
        QUESTIONS,
        JUDGEMENTS,
        text -> {
          asked.add(text);
          return answer(text);
        });

    assertThat(asked).containsExactly("agua", "aire", "oro", "agua", "aire", "oro");
  }

  @Test
  void what_is_judged_and_not_there_is_known() {
    assertThat(JUDGEMENTS.questionsOutside(java.util.Set.of("q1"))).containsExactly("q2");
    assertThat(JUDGEMENTS.documentsOutside(java.util.Set.of("a"))).containsExactly("b", "c");
  }
}
