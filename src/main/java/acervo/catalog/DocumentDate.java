package acervo.catalog;

import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PartialDate;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date of a document: the one that dates it, not those it tells of. Running prose never dates a
 * document, and a date that follows the name of a law or a decree is that law's. In order: when it
 * was sent; a labelled date; place and date; a date alone on a line of the first page; the opening
 * of minutes; the closing of a decree; its title, cover and running lines; what its author wrote in
 * the file's front matter; its file name; and, for want of all these, when the file was made. A
 * period counts as its end.
 */
final class DocumentDate {
  private static final int COVER = 16;
  private static final int MINUTES_OPENING = 900;

  private static final Pattern LABEL =
      Wording.pattern(
          """
          (?:^|[\\n\\t|])\\W*
          (?:(?:lugar y )?fecha(?: y hora| y lugar)?
          (?: (?:de|del) (?!nacimiento|vencimiento|inicio|fin)[\\p{Ll} ]{3,24})?
          |fechado|fechada|date)
          \\s*[:.\\t-]*\\s*(?:el\\s+|a\\s+|[\\p{L}. ]{3,30},\\s*)?$
          """);

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}.]*";

  /** «San Salvador,», «La Libertad, Nuevo Cuscatlán, a los», after nothing or a stop. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|[\\n\\t:;.]\\s*|\\b[Ee]n\\s+(?:la\\s+ciudad\\s+de\\s+)?|\\b[Cc]iudad\\s+de\\s+)"
              + CAPITALISED
              + "(?:\\s+(?:de|del|la|las|los|el|"
              + CAPITALISED
              + ")){0,5}"
              + "(?:,\\s*"
              + CAPITALISED
              + "(?:\\s+(?:de|del|la|las|los|"
              + CAPITALISED
              + ")){0,3}){0,2}"
              + "\\s*(?:,|:|\\s[aA]\\b)?\\s*(?:[aA]l?|[Ee]l)?(?:\\s*(?:[Ll][Oo][Ss]|[Dd][íÍ][Aa]))?"
              + "(?:\\s*\\p{Ll}{5,9},?)?\\s*$");

  /** What a decree, an act or a certificate says before place and date. */
  private static final Pattern FORMULA =
      Wording.pattern(
          """
          \\b(?:(?:dad|firmad)[oa]s? en
          |suscri\\w+ en
          |extend\\w+(?: la| el)?(?: presente)? en
          |en fe de lo cual
          |en la ciudad de
          |(?:sala|salon) de sesiones
          |casa presidencial|casa de gobierno)\\b
          """);

  private static final Pattern MINUTES =
      Wording.pattern(
          """
          (?:\\bhoras?\\b.{0,60}?\\bdel?(?: dia)?
          |\\breunid[oa]s\\b.{0,160}\\b(?:el|del)(?: dia)?
          |\\bsesion\\b.{0,80}\\b(?:el|del)(?: dia)?
          |\\bcelebrad[oa]\\b.{0,60}\\bel(?: dia)?)
          \\s+(?:\\p{Ll}{5,9},? )?$
          """);

  private static final Pattern OF_A_LAW =
      Wording.pattern(
          """
          (?:\\b(?:ley|decreto|d\\. ?l\\.|d\\. ?e\\.|codigo|reglamento|acuerdo
          |resolucion|diario oficial|d\\. ?o\\.|tomo|publicad[oa]|promulgad[oa]
          |sentencia|oficio|nota|convenio)\\b.{0,100}|\\b(?:de|con) fecha\\s*)$
          """);

  private static final Pattern FILE_ISO =
      Wording.pattern(
          """
          (?<!\\d)(20\\d{2})[-_. ]?(0[1-9]|1[0-2])
          (?:[-_. ]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)
          """);

  static Optional<Finding<PartialDate>> find(Source source, Finding<String> title) {
    List<Supplier<Optional<Finding<PartialDate>>>> rules =
        List.of(
            () -> property(source, Property.SENT, "date-sent"),
            () -> dated(source.opening(), "date"),
            () -> alone(source.opening()),
            () -> minutes(source.opening()),
            () -> dated(source.closing(), "date-closing"),
            () -> ofTitle(title),
            () -> cover(source.opening()),
            () -> running(source),
            () -> authored(source),
            () -> fileName(source.fileName()),
            () -> property(source, Property.CREATED, "date-file-created"));
    return rules.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  /** A labelled date, or place and date. */
  private static Optional<Finding<PartialDate>> dated(List<Part> parts, String rule) {
    return first(parts, DocumentDate::isLabelled, rule + "-labelled")
        .or(() -> first(parts, DocumentDate::isPlaced, rule + "-place"));
  }

  private interface Test {
    boolean holds(String text, DateMention date);
  }

  private static Optional<Finding<PartialDate>> first(List<Part> parts, Test test, String rule) {
    for (Part part : parts) {
      String text = part.text();
      for (DateMention date : DateGrammar.find(text)) {
        if (test.holds(text, date)) return Optional.of(found(part, date, rule));
      }
    }
    return Optional.empty();
  }

  private static boolean isLabelled(String text, DateMention date) {
    return LABEL.matcher(Folding.fold(text.substring(0, date.span().start()))).find();
  }

  private static boolean isPlaced(String text, DateMention date) {
    if (date.from().month() == 0) return false;
    String before = text.substring(0, date.span().start());
    if (!PLACE.matcher(before).find()) return false;
    if (FORMULA.matcher(Folding.fold(before).replaceAll("\\s+", " ")).find()) {
      return !followsLaw(before);
    }
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.length() <= 70 && isShort(restOfLine(text, date.span().end()));
  }

  private static String restOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  private static boolean isShort(String rest) {
    return letters(rest) <= 12;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static boolean followsLaw(String before) {
    String folded = Folding.fold(before).replaceAll("\\s+", " ");
    int stop = Math.max(folded.lastIndexOf(". "), folded.lastIndexOf(": "));
    return OF_A_LAW.matcher(folded.substring(stop < 0 ? 0 : stop)).find();
  }

  /** A line of the first page that is a day or a month and hardly more. */
  private static Optional<Finding<PartialDate>> alone(List<Part> opening) {
    List<Part> lines =
        opening.stream().limit(COVER).flatMap(part -> part.lines().stream()).toList();
    return first(
        lines,
        (text, date) ->
            date.to().month() != 0
                && letters(text) - letters(date.span().in(text)) <= 12
                && !followsLaw(text.substring(0, date.span().start())),
        "date-line");
  }

  /** «a las nueve horas del día …», «reunidos el …», where minutes begin. */
  private static Optional<Finding<PartialDate>> minutes(List<Part> opening) {
    int length = 0;
    List<Part> beginning = new ArrayList<>();
    for (Part part : opening) {
      if (length > MINUTES_OPENING) break;
      beginning.add(part);
      length += part.span().length();
    }
    return first(
        beginning,
        (text, date) ->
            date.from().day() != 0
                && MINUTES
                    .matcher(
                        Folding.fold(text.substring(0, date.span().start()))
                            .replaceAll("\\s+", " "))
                    .find(),
        "date-session");
  }

  private static Optional<Finding<PartialDate>> ofTitle(Finding<String> title) {
    Evidence shown = title.evidence();
    boolean law =
        Pattern.compile("^\\W*(?:ley|decreto|acuerdo|resolucion)\\b")
            .matcher(Folding.fold(shown.quote()))
            .find();
    return DateGrammar.find(shown.quote()).stream()
        .filter(date -> law || !followsLaw(shown.quote().substring(0, date.span().start())))
        .reduce((first, second) -> second.to().compareTo(first.to()) > 0 ? second : first)
        .map(date -> new Finding<>(date.to(), title.within(date.span(), "date-title")));
  }

  /** A short line or a heading of the first page that holds a date, a year alone too. */
  private static Optional<Finding<PartialDate>> cover(List<Part> opening) {
    List<Part> lines =
        opening.stream()
            .limit(COVER)
            .filter(part -> !part.kind().isRow())
            .filter(part -> part.isHeading() || part.words().length() <= 90)
            .filter(part -> !part.words().endsWith(";"))
            .toList();
    return first(lines, (text, date) -> isOwn(text, date), "date-cover");
  }

  private static boolean isOwn(String text, DateMention date) {
    return !followsLaw(text.substring(0, date.span().start()))
        && letters(text) - letters(date.span().in(text)) <= 70;
  }

  private static Optional<Finding<PartialDate>> running(Source source) {
    return first(source.running(), DocumentDate::isOwn, "date-running");
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
    Stream<Finding<PartialDate>> iso =
        FILE_ISO
            .matcher(name)
            .results()
            .flatMap(
                match ->
                    PartialDate.parse(
                        match.group(1)
                            + "-"
                            + match.group(2)
                            + (match.group(3) == null ? "" : "-" + match.group(3)))
                        .map(date -> ofName(file, date, new Span(match.start(), match.end())))
                        .stream());
    Stream<Finding<PartialDate>> written =
        DateGrammar.find(name.replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ")).stream()
            .map(date -> ofName(file, date.to(), date.span()));
    return Stream.concat(iso, written).findFirst();
  }

  private static Finding<PartialDate> ofName(String name, PartialDate date, Span span) {
    return new Finding<>(date, new Evidence(0, span, name, "date-file-name", Optional.empty()));
  }

  private static Finding<PartialDate> found(Part part, DateMention date, String rule) {
    return new Finding<>(date.to(), part.evidence(date.span(), rule));
  }

  private DocumentDate() {}
}
