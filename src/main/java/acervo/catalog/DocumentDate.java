package acervo.catalog;

import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PartialDate;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date of a document: the one that dates it, not those it tells of. Running prose never dates a
 * document, and a date that follows the name of a law or a decree is that law's. In order: when it
 * was sent; a labelled date; place and date; a date alone on a line of the cover; the opening of
 * minutes; the closing of a decree; its title, cover and running lines; what its author wrote in
 * the file's front matter; its file name; and, for want of all these, when the file was made. A
 * year or a month gives way to a month or a day within it that a later rule finds: slides «2018»
 * made on 14 December 2018 are of that day; made in 2019, they are of 2018. To what the file says
 * only a year or the end of a period gives way, for who writes «Julio de 2018» means the month.
 *
 * <p>The period of an account counts as its end: «Memoria 2016-2017» was written not long after.
 * That of a plan dates nothing, for a plan is older than what it plans, and nor does one in the
 * file's name, which does not tell plans from accounts: it is what the document covers.
 */
final class DocumentDate {
  /** Blocks of the first page that may be its cover, up to the first that is text. */
  private static final int COVER = 16;

  private static final int LONGEST_COVER_BLOCK = 240;
  private static final int LONGEST_COVER_LINE = 90;
  private static final int MINUTES_OPENING = 900;

  /** A title that begins so is the name of an act, whose date is in it. */
  private static final Pattern ACT =
      Pattern.compile("^\\W*(?:ley|decreto|acuerdo|resolucion|acta)\\b");

  /** In folded text. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:plan(?:es)?|politicas?|estrategias?|programas?|agenda|presupuestos?|hoja de ruta"
              + "|proyectos?|propuestas?)\\b");

  private static final Pattern FILE_ISO =
      Phrasing.pattern(
          """
          (?<!\\d)(20\\d{2})[-_. ]?(0[1-9]|1[0-2])
          (?:[-_. ]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)
          """);

  static Optional<Finding<PartialDate>> find(
      Source source, Finding<String> title, DocumentType type) {
    List<Part> front = source.opening().stream().limit(COVER).toList();
    List<Part> cover = cover(front);
    Predicate<DateMention> any = looksAhead(title, type) ? date -> !date.isPeriod() : date -> true;
    List<Supplier<Optional<Finding<PartialDate>>>> rules =
        List.of(
            () -> property(source, Property.SENT, "date-sent"),
            () -> authored(source),
            () -> dated(source.opening(), "date"),
            () -> first(front, DatingWords::standsAlone, "date-line"),
            () -> session(source, title),
            () -> dated(source.closing(), "date-closing"),
            () -> onCover(cover, any.and(date -> date.to().day() != 0)),
            () -> ofTitle(title, any),
            () -> onCover(cover, any),
            () ->
                first(
                    source.running(),
                    (text, date) -> any.test(date) && isOwn(text, date),
                    "date-running"),
            () -> fileName(source.fileName()),
            () -> property(source, Property.CREATED, "date-file-created"));
    Optional<Finding<PartialDate>> found = Optional.empty();
    for (Supplier<Optional<Finding<PartialDate>>> rule : rules) {
      if (found.filter(date -> date.value().day() != 0).isPresent()) break;
      Optional<Finding<PartialDate>> before = found;
      found = rule.get().filter(date -> isWithin(date, before)).or(() -> before);
    }
    return found;
  }

  /** Whether a date tells more than the one before it, and nothing else. */
  private static boolean isWithin(
      Finding<PartialDate> date, Optional<Finding<PartialDate>> before) {
    if (before.isEmpty()) return true;
    PartialDate coarse = before.get().value();
    PartialDate fine = date.value();
    return fine.year() == coarse.year()
        && (coarse.month() == 0 || fine.month() == coarse.month())
        && (fine.day() != 0 || fine.month() != 0 && coarse.month() == 0)
        && (date.evidence().page() != 0 || !isMonth(before.get()));
  }

  /** A month in words of its own, and no end of a period or of a year. */
  private static boolean isMonth(Finding<PartialDate> date) {
    return date.value().month() != 0
        && DateGrammar.find(date.evidence().quote()).stream().noneMatch(DateMention::isPeriod);
  }

  private static List<Part> cover(List<Part> front) {
    return front.stream()
        .takeWhile(part -> part.words().length() <= LONGEST_COVER_BLOCK)
        .filter(part -> !part.kind().isRow())
        .toList();
  }

  /** The opening of minutes; in other documents a session is something told of. */
  private static Optional<Finding<PartialDate>> session(Source source, Finding<String> title) {
    List<Part> beginning = beginning(source.opening());
    boolean minutes =
        DatingWords.isOfSession(title.evidence().quote())
            || beginning.stream()
                .filter(part -> !part.isHeading())
                .findFirst()
                .filter(part -> part.folded().matches("(?:siendo|a) las\\b.*|en la ciudad\\b.*"))
                .isPresent();
    return minutes ? first(beginning, DatingWords::opensMinutes, "date-session") : Optional.empty();
  }

  private static List<Part> beginning(List<Part> opening) {
    int length = 0;
    List<Part> beginning = new ArrayList<>();
    for (Part part : opening) {
      if (length > MINUTES_OPENING) break;
      beginning.add(part);
      length += part.span().length();
    }
    return beginning;
  }

  /** A labelled date, or place and date. */
  private static Optional<Finding<PartialDate>> dated(List<Part> parts, String rule) {
    return first(parts, DatingWords::isLabelled, rule + "-labelled")
        .or(() -> first(parts, DatingWords::isPlaced, rule + "-place"));
  }

  private static Optional<Finding<PartialDate>> first(
      List<Part> parts, BiPredicate<String, DateMention> test, String rule) {
    for (Part part : parts) {
      String text = part.text();
      for (DateMention date : DateGrammar.find(text)) {
        if (test.test(text, date)) {
          return Optional.of(new Finding<>(date.to(), part.evidence(date.span(), rule)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the title is that of what is to be done, and the document no account of it. */
  private static boolean looksAhead(Finding<String> title, DocumentType type) {
    boolean account =
        switch (type) {
          case RESULTS_SLIDES, REPORT -> true;
          case LEGAL_OPINION, COUNCIL_POSITION, OTHER -> false;
        };
    return !account && PLANNED.matcher(Folding.fold(title.evidence().quote())).find();
  }

  private static Optional<Finding<PartialDate>> ofTitle(
      Finding<String> title, Predicate<DateMention> which) {
    if (title.evidence().rule().equals(TitleFinder.FILE_NAME)) return Optional.empty();
    String quote = title.evidence().quote();
    boolean act = ACT.matcher(Folding.fold(quote)).find();
    return DateGrammar.find(quote).stream()
        .filter(which)
        .filter(date -> act && date.from().day() == 0 || !DatingWords.isOfAnother(quote, date))
        .reduce((first, second) -> second.to().compareTo(first.to()) > 0 ? second : first)
        .map(date -> new Finding<>(date.to(), title.within(date.span(), "date-title")));
  }

  /** A heading or a short line of the cover that holds a date, a year alone too. */
  private static Optional<Finding<PartialDate>> onCover(
      List<Part> cover, Predicate<DateMention> which) {
    List<Part> lines =
        cover.stream()
            .filter(part -> part.isHeading() || part.words().length() <= LONGEST_COVER_LINE)
            .toList();
    return first(
        lines,
        (text, date) ->
            which.test(date)
                && isOwn(text, date)
                && (DatingWords.endsWith(text, date) || !text.strip().matches("(?s).*[.;,]")),
        "date-cover");
  }

  private static boolean isOwn(String text, DateMention date) {
    return !DatingWords.isOfAnother(text, date) && DatingWords.lettersBeside(text, date) <= 70;
  }

  /** Formats whose authors write the date of the document themselves. */
  private static Optional<Finding<PartialDate>> authored(Source source) {
    Format format = source.content().format();
    return format == Format.MD || format == Format.HTML
        ? property(source, Property.CREATED, "date-front-matter")
        : Optional.empty();
  }

  private static Optional<Finding<PartialDate>> property(
      Source source, Property property, String rule) {
    return source
        .property(property)
        .flatMap(
            value ->
                PartialDate.parse(value.length() > 10 ? value.substring(0, 10) : value)
                    .map(date -> new Finding<>(date, Evidence.outside(value, rule))));
  }

  private static Optional<Finding<PartialDate>> fileName(String file) {
    int dot = file.lastIndexOf('.');
    String name = (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ');
    Finding<String> whole = new Finding<>(file, Evidence.outside(file, "date-file-name"));
    Stream<Finding<PartialDate>> compact =
        FILE_ISO
            .matcher(name)
            .results()
            .flatMap(
                match -> {
                  String day = match.group(3) == null ? "" : "-" + match.group(3);
                  Span span = new Span(match.start(), match.end());
                  return PartialDate.parse(match.group(1) + "-" + match.group(2) + day)
                      .map(date -> new Finding<>(date, whole.within(span, "date-file-name")))
                      .stream();
                });
    Stream<Finding<PartialDate>> written =
        DateGrammar.find(name.replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ")).stream()
            .filter(date -> !date.isPeriod())
            .map(date -> new Finding<>(date.to(), whole.within(date.span(), "date-file-name")));
    return Stream.concat(compact, written).findFirst();
  }

  private DocumentDate() {}
}
