package acervo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a search did on judged questions. A question to which nothing is pertinent has no order
 * that would be right: it is left out of the means and told apart.
 *
 * @param mean over the questions that have something pertinent
 * @param millisPerQuestion mean wall time of an answer of a search that is warm: all questions were
 *     asked once before, untimed
 * @param measured in the order asked
 * @param unanswerable the questions to which nothing is pertinent, in the order asked
 */
public record Evaluation(
    Figures mean,
    double millisPerQuestion,
    List<Measured> measured,
    List<Unanswerable> unanswerable) {

  /**
   * A question and how well it was answered.
   *
   * @param first the document that came first, if any did
   * @param grade of that document; 0 when there was none
   */
  public record Measured(Asked asked, Figures figures, Optional<String> first, int grade) {}

  /**
   * A question to which nothing is pertinent.
   *
   * @param claimed whether the search gave a document as one with all words asked for
   */
  public record Unanswerable(Asked asked, boolean claimed) {}

  public Evaluation {
    measured = List.copyOf(measured);
    unanswerable = List.copyOf(unanswerable);
  }

  /** Asks every question twice, the second time against the clock, and holds up the answers. */
  public static Evaluation of(List<Asked> questions, Judgements judgements, Ranker ranker) {
    for (Asked asked : questions) ranker.ask(asked.text());
    List<Ranker.Answer> answers = new ArrayList<>();
    long started = System.nanoTime();
    for (Asked asked : questions) answers.add(ranker.ask(asked.text()));
    double millis = (System.nanoTime() - started) / 1e6;
    List<Measured> measured = new ArrayList<>();
    List<Unanswerable> unanswerable = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Asked asked = questions.get(i);
      if (judgements.pertinent(asked.id()) > 0) {
        measured.add(measured(asked, answers.get(i).documents(), judgements.of(asked.id())));
      } else {
        unanswerable.add(new Unanswerable(asked, answers.get(i).whole()));
      }
    }
    Figures mean = Figures.mean(measured.stream().map(Measured::figures).toList());
    return new Evaluation(mean, millis / Math.max(1, questions.size()), measured, unanswerable);
  }

  private static Measured measured(Asked asked, List<String> ranking, Map<String, Integer> grades) {
    Optional<String> first = ranking.stream().findFirst();
    int grade = first.map(document -> grades.getOrDefault(document, 0)).orElse(0);
    return new Measured(asked, Figures.of(ranking, grades), first, grade);
  }

  /** The share of the questions without an answer to which a whole one was claimed; 0 of none. */
  public double claimed() {
    return unanswerable.stream().mapToDouble(each -> each.claimed() ? 1 : 0).average().orElse(0);
  }
}
