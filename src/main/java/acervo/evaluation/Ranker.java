package acervo.evaluation;

import java.util.List;

/** Answers questions with documents, best first. What is measured. */
@FunctionalInterface
public interface Ranker {
  /** How many documents are asked for: as many as recall@100 looks at. */
  int DEPTH = 100;

  /** At most {@link #DEPTH} documents for any text at all. */
  Answer ask(String text);

  /**
   * An answer.
   *
   * @param documents their names, best first, each once
   * @param whole whether the first of them has all words asked for, as far as the search says so
   */
  record Answer(List<String> documents, boolean whole) {
    public Answer {
      documents = List.copyOf(documents);
    }
  }
}
