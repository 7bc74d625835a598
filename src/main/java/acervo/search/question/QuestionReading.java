package acervo.search.question;

import acervo.message.Messages;
import acervo.search.FacetLabels;
import acervo.search.Reading;
import acervo.search.question.Question.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question in plain words.
 *
 * @param records whether records are asked for, not documents
 * @param answered how much of what is wanted the answer has
 */
public record QuestionReading(
    Question question, FacetLabels labels, boolean records, Answered answered) implements Reading {
  /** What the documents of an answer have. */
  public enum Answered {
    ALL,
    /** The first have all, the rest a part. */
    ALL_THEN_PART,
    /** None has all, these a part. */
    PART,
    /** None has even much of it. */
    SOME
  }

  @Override
  public String in(Messages messages) {
    List<String> sentences = new ArrayList<>();
    sentences.add(matching(messages));
    if (answered != Answered.ALL) {
      sentences.add(say(messages, "rest." + answered.name().toLowerCase(Locale.ROOT)));
    }
    if (question.shortened()) sentences.add(say(messages, "shortened"));
    return String.join(" ", sentences);
  }

  private String say(Messages messages, String key, Object... arguments) {
    String both = "search.reading." + key;
    String ofRecords = "search.records.reading." + key;
    return messages.say(records && messages.has(ofRecords) ? ofRecords : both, arguments);
  }

  private String matching(Messages messages) {
    if (question.parts().isEmpty()) {
      return say(messages, question.text().isBlank() ? "everything" : "no_words");
    }
    ClauseReading clauses = new ClauseReading(labels, records, messages);
    List<String> wanted = wanted(clauses);
    List<String> unwanted = shown(question.unwanted(), clauses);
    StringBuilder sentence = new StringBuilder(say(messages, subject()));
    if (!wanted.isEmpty()) {
      sentence.append(' ').append(say(messages, "wanted", clauses.and(wanted)));
    }
    if (!unwanted.isEmpty()) {
      String key = wanted.isEmpty() ? "unwanted" : "but_unwanted";
      sentence.append(' ').append(say(messages, key, clauses.or(unwanted)));
    }
    boolean first = wanted.isEmpty() && unwanted.isEmpty();
    for (String needed : shown(question.needed(), clauses)) {
      sentence.append(first ? " " : ", ").append(needed);
      first = false;
    }
    return sentence.append('.').toString();
  }

  private String subject() {
    boolean none = answered == Answered.PART || answered == Answered.SOME;
    return none ? "sought" : "subject";
  }

  /** The words of a name are told as one. */
  private List<String> wanted(ClauseReading clauses) {
    List<String> shown = new ArrayList<>();
    List<Question.Expansion> named = new ArrayList<>();
    for (Part part : question.telling()) {
      var name =
          question.expansions().stream()
              .filter(some -> some.span().contains(part.span()))
              .findAny();
      if (name.isPresent() && isWord(part.clause())) {
        if (named.contains(name.get())) continue;
        named.add(name.get());
        String typed = name.get().span().in(question.text());
        shown.add(clauses.also("«" + typed + "»", name.get().others()));
      } else {
        shown.add(clauses.of(part.clause()));
      }
    }
    return shown;
  }

  private static boolean isWord(Clause clause) {
    return clause instanceof Clause.Named named && named.typed() instanceof Clause.Word;
  }

  private static List<String> shown(List<Part> parts, ClauseReading clauses) {
    return parts.stream().map(part -> clauses.of(part.clause())).toList();
  }
}
