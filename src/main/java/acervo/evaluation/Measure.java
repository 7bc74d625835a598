package acervo.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The measures of one ranking, each between 0 and 1. A document is pertinent when its grade is 1 or
 * more; what is not judged is not pertinent. Depths count from 1.
 */
final class Measure {
  /**
   * 1 divided by the place of the first pertinent document, 0 when none is among the first {@code
   * depth}. Its mean over questions is MRR (Voorhees, «The TREC-8 Question Answering Track Report»,
   * 1999); the cut at ten is that of MS MARCO.
   */
  static double reciprocalRank(List<String> ranking, Map<String, Integer> grades, int depth) {
    for (int i = 0; i < Math.min(depth, ranking.size()); i++) {
      if (grade(ranking.get(i), grades) > 0) return 1.0 / (i + 1);
    }
    return 0;
  }

  /**
   * Discounted cumulative gain of the first {@code depth}, as a share of what the best order of all
   * judged documents would gain there (Järvelin and Kekäläinen, «Cumulated gain-based evaluation of
   * IR techniques», ACM TOIS 20, 2002). The gain of a grade is 2^grade − 1 and the discount of a
   * place is log2(place + 1), as Burges and others have them («Learning to rank using gradient
   * descent», ICML 2005); with grades 0 and 1 alone this is the nDCG of trec_eval, which takes the
   * grade itself for gain. 0 when nothing is pertinent.
   */
  static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
    List<Integer> best =
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(depth).toList();
    double ideal = gain(best);
    List<Integer> found =
        ranking.stream().limit(depth).map(document -> grade(document, grades)).toList();
    return ideal == 0 ? 0 : gain(found) / ideal;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, Math.max(0, grades.get(i))) - 1) / log2(i + 2);
    }
    return gain;
  }

  private static double log2(int number) {
    return Math.log(number) / Math.log(2);
  }

  /**
   * The share of all pertinent documents that is among the first {@code depth}; 0 when nothing is
   * pertinent. With more pertinent documents than {@code depth} it cannot reach 1 (as in
   * trec_eval's recall.10).
   */
  static double recall(List<String> ranking, Map<String, Integer> grades, int depth) {
    long pertinent = grades.values().stream().filter(grade -> grade > 0).count();
    if (pertinent == 0) return 0;
    long found =
        ranking.stream().limit(depth).filter(document -> grade(document, grades) > 0).count();
    return (double) found / pertinent;
  }

  private static int grade(String document, Map<String, Integer> grades) {
    return grades.getOrDefault(document, 0);
  }

  private Measure() {}
}
