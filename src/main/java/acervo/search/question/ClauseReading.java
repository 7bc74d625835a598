package acervo.search.question;

import acervo.document.PartialDate;
import acervo.document.WrittenDate;
import acervo.message.Messages;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.Reading;
import acervo.search.question.Clause.Dates;
import acervo.search.question.Clause.Facet;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Clauses in the words of one language.
 *
 * @param records whether they are asked of records, not of documents
 */
public record ClauseReading(FacetLabels labels, boolean records, Messages messages) {
  /** A clause, to be said in any language. */
  public static Reading of(Clause clause, FacetLabels labels) {
    return messages -> new ClauseReading(labels, false, messages).of(clause);
  }

  /** A clause as a person would say it. */
  String of(Clause clause) {
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
          messages.say(
              records ? "search.records.clause.title" : "search.clause.title", of(title.clause()));
      case Clause.Together together -> together(together);
      case Clause.Named named ->
          also(of(named.typed()), named.others().stream().map(Clause.Name::words).toList());
      case Clause.All all -> "(" + and(all(all.clauses())) + ")";
      case Clause.Any any -> "(" + or(all(any.clauses())) + ")";
      case Clause.Not not -> not(not.clause());
      case Facet facet -> facet(facet);
      case Dates dates -> dates(dates);
    };
  }

  /** «Sin» stands before words, «no» before what is said of a document. */
  private String not(Clause clause) {
    boolean words = clause.inText().findAny().isPresent() || clause instanceof Clause.All;
    return messages.say(words ? "search.clause.not" : "search.clause.not.of", of(clause));
  }

  /** What a passage has, and after that what it has not. */
  private String together(Clause.Together together) {
    List<Clause> wanted = new ArrayList<>();
    List<Clause> unwanted = new ArrayList<>();
    for (Clause clause : together.clauses()) {
      if (clause instanceof Clause.Not not) unwanted.add(not.clause());
      else wanted.add(clause);
    }
    String has = and(all(wanted));
    if (unwanted.isEmpty()) return messages.say("search.clause.together", has);
    String lacks = "";
    for (String each : all(unwanted)) {
      lacks = lacks.isEmpty() ? each : messages.say("search.clause.nor", lacks, each);
    }
    return messages.say("search.clause.together.without", has, lacks);
  }

  String also(String typed, List<String> others) {
    String names = others.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    return messages.say("search.clause.also", typed, names);
  }

  private List<String> all(List<Clause> clauses) {
    return clauses.stream().map(this::of).toList();
  }

  private String facet(Facet facet) {
    String values =
        or(facet.values().stream().sorted().map(value -> label(facet.name(), value)).toList());
    return messages.say("search.clause." + facet.name().code(), values);
  }

  private String label(FacetName name, String value) {
    String own = "web." + name.code() + "." + value;
    if (name == FacetName.YEAR && value.equals(FacetName.UNDATED)) {
      return messages.say("search.clause.undated");
    }
    return messages.has(own) ? messages.say(own) : labels.label(name, value);
  }

  private String dates(Dates dates) {
    if (dates.from().isEmpty()) {
      return messages.say("search.clause.until", written(dates.to().orElseThrow()));
    }
    String from = written(dates.from().get());
    if (dates.to().isEmpty()) return messages.say("search.clause.since", from);
    return dates.from().equals(dates.to())
        ? messages.say("search.clause.on", from)
        : messages.say("search.clause.between", from, written(dates.to().get()));
  }

  private String written(PartialDate date) {
    return WrittenDate.of(date, messages.locale());
  }

  String and(List<String> items) {
    return list(items, ListFormat.Type.STANDARD);
  }

  String or(List<String> items) {
    return list(items, ListFormat.Type.OR);
  }

  private String list(List<String> items, ListFormat.Type type) {
    if (items.size() == 1) return items.getFirst();
    return ListFormat.getInstance(messages.locale(), type, ListFormat.Style.FULL).format(items);
  }
}
