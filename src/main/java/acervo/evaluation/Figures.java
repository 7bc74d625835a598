package acervo.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measures of one ranking, or their means over several; each between 0 and 1. */
public record Figures(double mrrAt10, double ndcgAt10, double recallAt10, double recallAt100) {
  static Figures of(List<String> ranking, Map<String, Integer> grades) {
    return new Figures(
        Measure.reciprocalRank(ranking, grades, 10),
        Measure.ndcg(ranking, grades, 10),
        Measure.recall(ranking, grades, 10),
        Measure.recall(ranking, grades, 100));
  }

  /** Every question counts the same; 0 of none. */
  static Figures mean(List<Figures> each) {
    return new Figures(
        mean(each, Figures::mrrAt10),
        mean(each, Figures::ndcgAt10),
        mean(each, Figures::recallAt10),
        mean(each, Figures::recallAt100));
  }

  private static double mean(List<Figures> each, ToDoubleFunction<Figures> figure) {
    return each.stream().mapToDouble(figure).average().orElse(0);
  }
}
