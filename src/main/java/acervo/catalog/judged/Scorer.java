package acervo.catalog.judged;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.catalog.judged.Judgement.JudgedRecord;
import acervo.catalog.judged.MentionMatch.Place;
import acervo.document.Block;
import acervo.document.Page;
import acervo.document.Period;
import acervo.record.ResultRecord;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds judgements against what the catalogue finds, document by document, and counts. */
public final class Scorer {
  /** Enough of a record's words to know it by. */
  private static final int PLACE_LENGTH = 60;

  /** Slugs are cut somewhere beyond this. */
  private static final int LONG_SLUG = 60;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){2,}");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  private final Map<String, Tally> fields = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<Miss> misplaced = new ArrayList<>();
  private final TreeSet<String> layouts = new TreeSet<>();
  private int documents;
  private int records;
  private int laws;
  private int dates;

  public Scorer() {
    for (DocumentField field : DocumentField.values()) fields.put(name(field), Tally.NONE);
    fields.put(Scores.RECORDS, Tally.NONE);
    fields.put(Scores.RECORD_TEXT, Tally.NONE);
    for (RecordField field : RecordField.values()) fields.put(name(field), Tally.NONE);
    for (String field : List.of(Scores.LAWS, Scores.LAW_WORDS, Scores.DATES)) {
      fields.put(field, Tally.NONE);
    }
  }

  /** Counts one document. */
  public void add(Judgement judgement, Found found) {
    documents++;
    if (!judgement.layout().isEmpty()) layouts.add(judgement.layout());
    String document = judgement.document();
    judgement
        .metadata()
        .forEach(
            (field, judged) ->
                values(document, name(field), "", judged, field.of(found.document())));
    judgement.records().ifPresent(judged -> records(document, judged, found.records()));
    judgement.laws().ifPresent(judged -> laws(document, judged, found));
    judgement.dates().ifPresent(judged -> dates(document, judged, found));
  }

  /** All that was counted so far; fields that nobody judged are left out. */
  public Scores scores() {
    Map<String, Tally> judged = new LinkedHashMap<>(fields);
    judged.values().removeIf(Tally.NONE::equals);
    return new Scores(
        new Scores.Amount(documents, layouts.size(), records, laws, dates),
        judged,
        misses,
        misplaced);
  }

  private static String name(DocumentField field) {
    return "metadata." + field.code();
  }

  private static String name(RecordField field) {
    return Scores.RECORDS + "." + field.code();
  }

  private void records(String document, List<JudgedRecord> judged, List<ResultRecord> found) {
    records += judged.size();
    RecordMatch match = RecordMatch.of(judged, found);
    for (RecordMatch.Pair pair : match.pairs()) {
      count(Scores.RECORDS, new Tally(1, 0, 0));
      String place = beginning(pair.judged().text());
      if (pair.wordForWord()) {
        count(Scores.RECORD_TEXT, new Tally(1, 0, 0));
      } else {
        other(document, Scores.RECORD_TEXT, place, pair.judged().text(), pair.found().text());
      }
      for (RecordField field : RecordField.values()) {
        List<String> values = pair.judged().fields().get(field);
        if (values != null) values(document, name(field), place, values, field.of(pair.found()));
      }
    }
    for (JudgedRecord missed : match.missing()) {
      missing(document, Scores.RECORDS, "", missed.text());
    }
    for (ResultRecord extra : match.extra()) {
      wrong(document, Scores.RECORDS, "p. " + extra.source().page(), extra.text());
    }
  }

  private void laws(String document, List<JudgedMention> judged, Found found) {
    laws += judged.size();
    Map<Integer, List<Place>> places =
        places(found.laws(), law -> new Place(law.span(), law.slug()));
    for (Page page : pages(document, Scores.LAWS, judged, found)) {
      MentionMatch match = match(document, Scores.LAWS, page, judged, places);
      for (MentionMatch.Pair pair : match.pairs()) {
        if (pair.wordForWord()) {
          count(Scores.LAW_WORDS, new Tally(1, 0, 0));
        } else {
          String words = pair.found().span().in(page.text());
          other(document, Scores.LAW_WORDS, place(page), pair.judged().words(), words);
        }
      }
    }
  }

  private void dates(String document, List<JudgedMention> judged, Found found) {
    dates += judged.size();
    Map<Integer, List<Place>> places =
        places(
            found.dates(),
            date -> new Place(date.span(), new Period(date.from(), date.to()).toString()));
    for (Page page : pages(document, Scores.DATES, judged, found)) {
      match(document, Scores.DATES, page, judged, places);
    }
  }

  private static <T> Map<Integer, List<Place>> places(
      Map<Integer, List<T>> found, Function<T, Place> place) {
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().stream().map(place).toList()));
  }

  /** The pages of the document; a mention judged on none of them is misplaced. */
  private List<Page> pages(String document, String field, List<JudgedMention> judged, Found found) {
    for (JudgedMention mention : judged) {
      boolean there = found.pages().stream().anyMatch(page -> page.number() == mention.page());
      if (!there) misplaced(document, field, mention);
    }
    return found.pages();
  }

  private MentionMatch match(
      String document,
      String field,
      Page page,
      List<JudgedMention> judged,
      Map<Integer, List<Place>> places) {
    MentionMatch match =
        MentionMatch.of(
            page.text(),
            withoutRunning(page),
            MentionMatch.on(page.number(), judged),
            MentionMatch.on(page.number(), places));
    for (MentionMatch.Pair pair : match.pairs()) {
      String where = place(page) + " «" + pair.judged().words() + "»";
      values(document, field, where, List.of(pair.judged().value()), List.of(pair.found().value()));
    }
    for (JudgedMention missed : match.missing()) {
      missing(document, field, place(page) + " «" + missed.words() + "»", missed.value());
    }
    for (Place extra : match.extra()) {
      if (runs(page, extra.span())) continue;
      String where = place(page) + " «" + extra.span().in(page.text()) + "»";
      wrong(document, field, where, extra.value());
    }
    match.misplaced().forEach(mention -> misplaced(document, field, mention));
    return match;
  }

  /** Lines repeated on every page say nothing anew, so nobody judges them. */
  private static boolean runs(Page page, Span span) {
    return page.blocks().stream()
        .anyMatch(block -> block.kind().isRunning() && block.span().contains(span));
  }

  /** The text with spaces for its running lines, where no judged mention is looked for first. */
  private static String withoutRunning(Page page) {
    StringBuilder text = new StringBuilder(page.text());
    for (Block block : page.blocks()) {
      if (!block.kind().isRunning()) continue;
      for (int i = block.span().start(); i < block.span().end(); i++) text.setCharAt(i, ' ');
    }
    return text.toString();
  }

  private static String place(Page page) {
    return "p. " + page.number();
  }

  /** Counts the values of one field, each as often as it stands there, in any order. */
  private void values(
      String document, String field, String place, List<String> judged, List<String> found) {
    List<String> missing = without(judged, found);
    List<String> wrong = without(found, judged);
    count(field, new Tally(judged.size() - missing.size(), wrong.size(), missing.size()));
    if (!missing.isEmpty() || !wrong.isEmpty()) {
      misses.add(
          new Miss(document, field, place, String.join(", ", missing), String.join(", ", wrong)));
    }
  }

  /** The values without those that are among the others, each taken once. */
  private static List<String> without(List<String> values, List<String> others) {
    List<String> left = new ArrayList<>(others.stream().map(Scorer::compared).toList());
    return values.stream().filter(value -> !left.remove(compared(value))).toList();
  }

  /**
   * Capitals, accents and white space do not part two values. Nor do the articles in the slug of a
   * law, nor where a long one is cut: a slug tells which law is meant, not how its name is spelt.
   */
  private static String compared(String value) {
    String folded = SPACE.matcher(Folding.fold(value).strip()).replaceAll(" ");
    if (!SLUG.matcher(folded).matches()) return folded;
    StringBuilder slug = new StringBuilder();
    for (String word : folded.split("-")) {
      if (ARTICLES.contains(word)) continue;
      slug.append('-').append(word.equals("del") ? "de" : word.equals("al") ? "a" : word);
    }
    return slug.length() <= LONG_SLUG ? slug.toString() : slug.substring(0, LONG_SLUG);
  }

  private void missing(String document, String field, String place, String judged) {
    count(field, new Tally(0, 0, 1));
    misses.add(new Miss(document, field, place, judged, ""));
  }

  private void wrong(String document, String field, String place, String found) {
    count(field, new Tally(0, 1, 0));
    misses.add(new Miss(document, field, place, "", found));
  }

  private void other(String document, String field, String place, String judged, String found) {
    count(field, new Tally(0, 1, 1));
    misses.add(new Miss(document, field, place, judged, found));
  }

  /** It counts as missing as well: a judgement that cannot be met must not raise the score. */
  private void misplaced(String document, String field, JudgedMention mention) {
    count(field, new Tally(0, 0, 1));
    misplaced.add(
        new Miss(document, field, "p. " + mention.page(), mention.words(), "" + mention.line()));
  }

  private void count(String field, Tally more) {
    fields.merge(field, more, Tally::plus);
  }

  private static String beginning(String text) {
    String words = Stream.of(text.split("\\s+")).collect(Collectors.joining(" "));
    return words.length() <= PLACE_LENGTH ? words : words.substring(0, PLACE_LENGTH) + "…";
  }
}
