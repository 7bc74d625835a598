package acervo.catalog;

import acervo.catalog.mention.MentionFinder;
import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a document, in the case in which it is written: its outermost heading that says
 * something, with the subtitle when the heading only names a genre or a body («Opinión legal
 * 014-2016»); the line that states its matter; its first line; what the file calls itself; the
 * file's name. A letterhead, or a heading that any document might have, comes only for want of
 * anything better, and a heading that is one of many of its level is a section's, not the title;
 * nor is one that divides the document, or stands under the name of a part.
 */
final class TitleFinder {
  /** The rule that takes the file's name for want of a title. */
  static final String FILE_NAME = "title-file-name";

  private static final int LONGEST = 300;
  private static final int LONGEST_LINE = 160;
  private static final int FIRST_LINES = 8;

  /** Lines of a block that may still be «the first line». */
  private static final int LINES = 3;

  /** Headings of one level, besides one's own, that make it the heading of a section. */
  private static final int SECTIONS = 2;

  private static final Pattern MATTER =
      Pattern.compile("(?:asunto|ref|referencia|tema|titulo|materia|objeto)\\s*[.:]+\\s*");
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{0,24}:.*");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d+|[IVXLC]+|[a-z])[.)]");
  private static final Pattern REPLY = Pattern.compile("(?i)^(?:(?:re|rv|fw|fwd|reenv)\\s*:\\s*)+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

  private final TitleWords words;

  TitleFinder(MentionFinder finder) {
    this.words = new TitleWords(finder);
  }

  Finding<String> find(Source source) {
    List<Part> titles = titles(source.opening());
    List<Part> whole = undivided(source, titles);
    List<Supplier<Optional<Finding<String>>>> rules =
        List.of(
            () -> mail(source),
            () -> EnactedLaw.title(source, titles),
            () -> heading(source, whole),
            () -> matter(source),
            () -> firstLine(source, titles),
            () -> property(source),
            () -> firstOf(whole, this::isTelling, "title-section"),
            () -> firstOf(whole, TitleWords::isTitle, "title-body"),
            () -> telling(source),
            () -> firstOf(titles, title -> Divisions.isDivider(source, title), "title-section"));
    return rules.stream()
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> fileName(source));
  }

  /**
   * The headings that name the whole document if any does: those before the first that divides it.
   */
  private static List<Part> undivided(Source source, List<Part> titles) {
    return titles.stream()
        .takeWhile(
            title -> !Divisions.isDivider(source, title) && !Divisions.isUnderPart(source, title))
        .toList();
  }

  private static Optional<Finding<String>> mail(Source source) {
    if (source.content().format() != Format.EML) return Optional.empty();
    return source
        .property(Property.SUBJECT)
        .or(() -> source.property(Property.TITLE))
        .filter(subject -> !REPLY.matcher(subject).replaceFirst("").isBlank())
        .map(
            subject ->
                new Finding<>(
                    REPLY.matcher(subject).replaceFirst(""),
                    Evidence.outside(subject, "email-subject")));
  }

  private Optional<Finding<String>> heading(Source source, List<Part> titles) {
    Optional<Part> heading =
        titles.stream()
            .filter(this::isTelling)
            .filter(part -> !isSection(source, part))
            .min(Comparator.comparingInt(Part::level));
    return bodyWithTitle(titles, heading)
        .or(() -> heading.map(title -> whole(source, titles, title, "title-heading")));
  }

  /**
   * What stands right below a body whose name is the outermost heading. A letterhead is left out;
   * the name of what the document is about is kept.
   */
  private Optional<Finding<String>> bodyWithTitle(List<Part> titles, Optional<Part> heading) {
    if (titles.size() < 2) return Optional.empty();
    Part body = titles.get(0);
    Part title = titles.get(1);
    boolean outermost = heading.map(Part::level).orElse(body.level()) >= body.level();
    boolean below =
        body.level() < title.level()
            && body.page().text().substring(body.span().end(), title.span().start()).isBlank();
    if (!outermost || !below || !isTelling(title)) return Optional.empty();
    if (!TitleWords.isTitle(body) || !words.isBody(body.words())) return Optional.empty();
    return Optional.of(
        TitleWords.isLetterhead(body.words())
            ? found(title, "title-heading")
            : joined(body, title));
  }

  private static Finding<String> joined(Part title, Part subtitle) {
    String stop = title.words().matches(".*[.:;?!]") ? " " : ". ";
    return new Finding<>(
        title.words() + stop + subtitle.words(),
        title.join(subtitle).evidence("title-and-subtitle"));
  }

  /** A title that does not say what the document is about, with whatever says it. */
  private Finding<String> whole(Source source, List<Part> titles, Part title, String rule) {
    Optional<Finding<String>> uncut =
        property(source).filter(fuller -> extendsTitle(fuller.value(), title.words()));
    if (uncut.isPresent() && TitleWords.isCut(title.words())) return uncut.get();
    if (!words.isBare(title.words()) || isSessionOfBody(source, title)) return found(title, rule);
    return withSubtitle(source, titles, title)
        .or(() -> uncut)
        .or(() -> matter(source).filter(matter -> !words.isBare(matter.value())))
        .orElseGet(() -> found(title, rule));
  }

  /** Minutes are told by their session; whose it was, the line below says. */
  private boolean isSessionOfBody(Source source, Part title) {
    return DatingWords.isOfSession(title.words())
        && source.opening().stream()
            .filter(part -> part.span().start() >= title.span().end())
            .findFirst()
            .filter(next -> words.isBody(next.words()))
            .isPresent();
  }

  private static boolean extendsTitle(String property, String title) {
    String whole = " " + Folding.slug(property) + "-";
    return whole.startsWith(" " + Folding.slug(title) + "-") && property.length() > title.length();
  }

  /**
   * The title and the first thing after it that says what it is about, dates between them passed.
   */
  private Optional<Finding<String>> withSubtitle(Source source, List<Part> titles, Part title) {
    List<Part> after =
        source.opening().stream()
            .filter(part -> part.span().start() >= title.span().end())
            .dropWhile(part -> TitleWords.isDate(part.words()))
            .toList();
    if (after.isEmpty()) return Optional.empty();
    Part next =
        titles.stream()
            .filter(part -> part.span().start() == after.getFirst().span().start())
            .findFirst()
            .orElse(after.getFirst());
    if (!isSubtitle(next)) return Optional.empty();
    return Optional.of(joined(title, next));
  }

  private boolean isSubtitle(Part part) {
    return (part.isHeading() || part.kind() == Block.Kind.PARAGRAPH)
        && part.words().length() <= LONGEST_LINE
        && !part.words().matches(".*[.;,]")
        && !NUMBERED.matcher(part.words()).lookingAt()
        && !LABEL.matcher(part.words()).matches()
        && isTelling(part);
  }

  /** The headings of the first page, those of one title joined. */
  private static List<Part> titles(List<Part> opening) {
    List<Part> titles = new ArrayList<>();
    Part previous = null;
    for (Part part : opening) {
      if (part.isHeading()) {
        if (previous != null && goesOn(previous, part)) {
          titles.set(titles.size() - 1, previous.join(part));
        } else {
          titles.add(part);
        }
      }
      previous = part.isHeading() ? titles.getLast() : null;
    }
    return titles;
  }

  private static boolean goesOn(Part title, Part next) {
    return title.level() == next.level()
        && (TitleWords.isOpenEnded(title.words()) || Character.isLowerCase(next.words().charAt(0)));
  }

  private boolean isTelling(Part part) {
    return TitleWords.isTitle(part) && !words.isBody(part.words());
  }

  /** Slides and the first words of a document have no sections before them. */
  private boolean isSection(Source source, Part heading) {
    if (source.unit() == PageUnit.SLIDE || source.unit() == PageUnit.SHEET) return false;
    boolean first =
        source.opening().stream()
            .filter(part -> part.span().start() < heading.span().start())
            .noneMatch(TitleWords::isTitle);
    long equals =
        source.headings().stream()
            .filter(part -> part.level() == heading.level() && isTelling(part))
            .filter(
                part ->
                    !part.page().equals(heading.page()) || !part.span().overlaps(heading.span()))
            .count();
    return !first && equals >= SECTIONS;
  }

  /** «Asunto: …», as letters and memoranda state their matter. */
  private static Optional<Finding<String>> matter(Source source) {
    if (source.unit() == PageUnit.SHEET) return Optional.empty();
    for (Part part : source.opening()) {
      for (Part line : part.lines()) {
        Matcher label = MATTER.matcher(Folding.fold(line.text()));
        if (!label.lookingAt()) continue;
        Span span = new Span(line.span().start() + label.end(), endOfMatter(part, line));
        Part rest = new Part(line.page(), line.kind(), 0, span);
        if (Names.isTitle(rest.words()) && rest.words().length() <= LONGEST) {
          return Optional.of(found(rest, "title-matter"));
        }
      }
    }
    return Optional.empty();
  }

  /** A matter told over several lines of one block goes to the end of the block. */
  private static int endOfMatter(Part block, Part line) {
    return block.span().end() - line.span().start() <= LONGEST
        ? block.span().end()
        : line.span().end();
  }

  /** A line before any heading, of a document that is not a table. */
  private Optional<Finding<String>> firstLine(Source source, List<Part> titles) {
    if (source.unit() == PageUnit.SHEET) return Optional.empty();
    boolean slides = source.unit() == PageUnit.SLIDE;
    int end =
        titles.stream()
            .filter(this::isTelling)
            .mapToInt(part -> part.span().start())
            .min()
            .orElse(Integer.MAX_VALUE);
    return source.opening().stream()
        .limit(FIRST_LINES)
        .takeWhile(part -> !TitleWords.isText(part) && (slides || !TitleWords.opensPart(part)))
        .filter(part -> part.span().start() < end && !part.isHeading())
        .filter(part -> part.words().length() <= LONGEST_LINE && part.lines().size() <= LINES)
        .filter(part -> part.kind() != Block.Kind.ITEM && !part.words().matches(".*[.;,]"))
        .filter(part -> !source.repeats(part) && !Character.isLowerCase(part.words().charAt(0)))
        .filter(this::isTelling)
        .filter(part -> TitleWords.namesGenre(part.words()) || !words.isBare(part.words()))
        .findFirst()
        .map(part -> whole(source, titles, part, "title-first-line"));
  }

  private static Optional<Finding<String>> property(Source source) {
    return source
        .property(Property.TITLE)
        .filter(Names::isTitle)
        .map(title -> new Finding<>(title, Evidence.outside(title, "title-property")));
  }

  private static Optional<Finding<String>> firstOf(
      List<Part> titles, Predicate<Part> which, String rule) {
    return titles.stream().filter(which).findFirst().map(part -> found(part, rule));
  }

  /** A file's name of several words, which says more than the name of a part. */
  private static Optional<Finding<String>> telling(Source source) {
    Finding<String> name = fileName(source);
    long words =
        Arrays.stream(name.value().split("[^\\p{L}]+")).filter(word -> word.length() > 2).count();
    return words > 1 ? Optional.of(name) : Optional.empty();
  }

  private static Finding<String> fileName(Source source) {
    String file = source.fileName();
    String name = EXTENSION.matcher(file).replaceFirst("").replace('_', ' ').replace('+', ' ');
    if (name.strip().indexOf(' ') < 0) name = name.replaceAll("(?<!\\d)-|-(?!\\d)", " ");
    name = name.strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) name = file.isBlank() ? "—" : file;
    return new Finding<>(name, Evidence.outside(file, FILE_NAME));
  }

  private static Finding<String> found(Part part, String rule) {
    return new Finding<>(part.words(), part.evidence(rule));
  }
}
