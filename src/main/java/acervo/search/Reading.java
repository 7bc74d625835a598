package acervo.search;

import acervo.message.Message;
import acervo.search.Question.Clause;
import java.util.List;
import java.util.stream.Collectors;

/** How a question was understood, as a sentence for the person who asked. */
public final class Reading {
  /**
   * @param all whether the documents shown contain everything wanted; false when none does and
   *     those with some of it are shown instead
   */
  public static Message of(String text, Question question, boolean all) {
    if (question.isOpen() && question.unwanted().isEmpty()) {
      return Message.of(text.isBlank() ? "search.reading.everything" : "search.reading.no_words");
    }
    String wanted = list(question.required());
    String unwanted = list(question.unwanted());
    if (question.isOpen()) return Message.of("search.reading.without", unwanted);
    String key = "search.reading." + (all ? "all" : "some");
    if (question.shortened()) key += "_shortened";
    if (question.unwanted().isEmpty()) return Message.of(key, wanted);
    return Message.of(key + "_without", wanted, unwanted);
  }

  private static String list(List<Clause> clauses) {
    return clauses.stream().map(Clause::shown).collect(Collectors.joining(", "));
  }

  private Reading() {}
}
