package acervo.search.question;

import acervo.document.PartialDate;
import acervo.document.WrittenDate;
import acervo.message.Messages;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.Reading;
import acervo.search.question.Clause.Dates;
import acervo.search.question.Clause.Facet;
import acervo.search.question.Question.Part;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /** How one clause was understood. */
  public static Reading of(Clause clause, FacetLabels labels) {
    QuestionReading of =
        new QuestionReading(
            new Question("", List.of(), List.of(), false), labels, false, Answered.ALL);
    return messages -> of.shown(clause, messages);
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
    List<String> wanted = wanted(messages);
    List<String> unwanted = shown(question.unwanted(), messages);
    StringBuilder sentence = new StringBuilder(say(messages, subject()));
    if (!wanted.isEmpty()) {
      sentence.append(' ').append(say(messages, "wanted", and(wanted, messages)));
    }
    if (!unwanted.isEmpty()) {
      String key = wanted.isEmpty() ? "unwanted" : "but_unwanted";
      sentence.append(' ').append(say(messages, key, or(unwanted, messages)));
    }
    boolean first = wanted.isEmpty() && unwanted.isEmpty();
    for (String needed : shown(question.needed(), messages)) {
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
  private List<String> wanted(Messages messages) {
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
        shown.add(also("«" + typed + "»", name.get().others(), messages));
      } else {
        shown.add(shown(part.clause(), messages));
      }
    }
    return shown;
  }

  private static boolean isWord(Clause clause) {
    return clause instanceof Clause.Named named && named.typed() instanceof Clause.Word;
  }

  private List<String> shown(List<Part> parts, Messages messages) {
    return parts.stream().map(part -> shown(part.clause(), messages)).toList();
  }

  /** A clause as a person would say it. */
  private String shown(Clause clause, Messages messages) {
    return switch (clause) {
      case Clause.Word word -> "«" + word.words() + "»";
      case Clause.Name name -> "«" + name.words() + "»";
      case Clause.Pattern pattern ->
          "«" + pattern.prefix().map(prefix -> prefix + "…").orElse(pattern.shape()) + "»";
      case Clause.Exactly exactly ->
          messages.say("search.clause.exactly", "«" + exactly.words() + "»");
      case Clause.Phrase phrase ->
          phrase.apart() == 0
              ? "«" + phrase.words() + "»"
              : messages.say("search.clause.near", "«" + phrase.words() + "»", phrase.apart());
      case Clause.Fuzzy fuzzy -> messages.say("search.clause.fuzzy", "«" + fuzzy.word() + "»");
      case Clause.Title title ->
          messages.say("search.clause.title", shown(title.clause(), messages));
      case Clause.Together together ->
          messages.say("search.clause.together", and(all(together.clauses(), messages), messages));
      case Clause.Named named ->
          also(
              shown(named.typed(), messages),
              named.others().stream().map(Clause.Name::words).toList(),
              messages);
      case Clause.All all -> "(" + and(all(all.clauses(), messages), messages) + ")";
      case Clause.Any any -> "(" + or(all(any.clauses(), messages), messages) + ")";
      case Clause.Not not -> messages.say("search.clause.not", shown(not.clause(), messages));
      case Facet facet -> facet(facet, messages);
      case Dates dates -> dates(dates, messages);
    };
  }

  private static String also(String typed, List<String> others, Messages messages) {
    String names = others.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    return messages.say("search.clause.also", typed, names);
  }

  private List<String> all(List<Clause> clauses, Messages messages) {
    return clauses.stream().map(clause -> shown(clause, messages)).toList();
  }

  private String facet(Facet facet, Messages messages) {
    String values =
        or(
            facet.values().stream()
                .sorted()
                .map(value -> label(facet.name(), value, messages))
                .toList(),
            messages);
    return messages.say("search.clause." + facet.name().code(), values);
  }

  private String label(FacetName name, String value, Messages messages) {
    String own = "web." + name.code() + "." + value;
    if (name == FacetName.YEAR && value.equals(FacetName.UNDATED)) {
      return messages.say("search.clause.undated");
    }
    return messages.has(own) ? messages.say(own) : labels.label(name, value);
  }

  private static String dates(Dates dates, Messages messages) {
    if (dates.from().isEmpty()) {
      return messages.say("search.clause.until", written(dates.to().orElseThrow(), messages));
    }
    String from = written(dates.from().get(), messages);
    if (dates.to().isEmpty()) return messages.say("search.clause.since", from);
    return dates.from().equals(dates.to())
        ? messages.say("search.clause.on", from)
        : messages.say("search.clause.between", from, written(dates.to().get(), messages));
  }

  private static String written(PartialDate date, Messages messages) {
    return WrittenDate.of(date, messages.locale());
  }

  private static String and(List<String> items, Messages messages) {
    return list(items, ListFormat.Type.STANDARD, messages);
  }

  private static String or(List<String> items, Messages messages) {
    return list(items, ListFormat.Type.OR, messages);
  }

  private static String list(List<String> items, ListFormat.Type type, Messages messages) {
    if (items.size() == 1) return items.getFirst();
    return ListFormat.getInstance(messages.locale(), type, ListFormat.Style.FULL).format(items);
  }
}
