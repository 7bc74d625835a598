package acervo.catalog;

import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of a document, in the case in which it is written: its outermost heading that says
 * something; the line that states its matter; its first line; what the file calls itself; the
 * file's name. A letterhead, a name of the vocabulary alone, or a heading that any document might
 * have comes only before nothing better.
 */
final class TitleFinder {
  private static final int LONGEST = 300;
  private static final int LONGEST_LINE = 160;
  private static final int FIRST_LINES = 8;

  /** Headings that name a section of a document, not the document. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:[\\divxlc]+[.)\\s-]+)*(?:(?:los |las |el |la |nuestros )?(?:principales |otros )?"
              + "(?:resultados|logros|avances|acciones|actividades|conclusiones|recomendaciones|observaciones|antecedentes|introduccion|indice|contenidos?|tabla"
              + " de contenidos?|presentacion|resumen|resumen ejecutivo|objetivos?|objetivo"
              + " general|justificacion|metodologia|marco"
              + " (?:legal|teorico|juridico)|anexos?|agenda|gracias|muchas"
              + " gracias|bibliografia|notas|aclaracion|preambulo|considerandos?|capitulo.*|titulo"
              + " [ivx\\d]+.*|articulo.*|art\\..*|seccion.*|parte.*|"
              + "fecha.*|pagina.*|para|de|asunto|cuadro.*|tabla.*|grafico.*|figura.*|borrador|confidencial|version.*|republica"
              + " de .*|gobierno de .*))[\\s:.]*");

  /** A line that begins with what issues documents, and says nothing more. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?:ministerio|viceministerio|secretaria|subsecretaria|presidencia|vicepresidencia|direccion|"
              + "subdireccion|consejo|comision|comite|instituto|unidad|departamento|gerencia|oficina|asamblea|"
              + "corte|fiscalia|procuraduria|alcaldia|universidad|facultad|organo|tribunal|superintendencia|"
              + "despacho|fundacion|asociacion|republica|gobierno)\\b.*");

  private static final Pattern OPEN_END =
      Pattern.compile(
          ".*(?:\\b(?:a|al|con|de|del|e|el|en|la|las|los|o|para|por|que|sobre|su|sus|un|una|y|no)|[,:–—-])$");
  private static final Pattern MATTER =
      Pattern.compile("(?:asunto|ref|referencia|tema|titulo|materia|objeto)\\s*[.:]+\\s*");
  private static final Pattern REPLY = Pattern.compile("(?i)^(?:(?:re|rv|fw|fwd|reenv)\\s*:\\s*)+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

  private final MentionFinder finder;

  TitleFinder(MentionFinder finder) {
    this.finder = finder;
  }

  Finding<String> find(Source source) {
    return Stream.<Optional<Finding<String>>>of(
            mail(source), written(source), property(source), body(source))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> fileName(source));
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

  private Optional<Finding<String>> written(Source source) {
    List<Part> headings = titles(source.opening());
    Optional<Part> heading =
        headings.stream().filter(this::isTelling).min(Comparator.comparingInt(Part::level));
    if (heading.isPresent()) return heading.map(part -> found(part, "title-heading"));
    if (source.unit() == PageUnit.SHEET) return Optional.empty();
    Optional<Finding<String>> matter = matter(source);
    if (matter.isPresent()) return matter;
    return headings.isEmpty() ? firstLine(source) : Optional.empty();
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
    if (title.level() != next.level()) return false;
    return OPEN_END.matcher(title.folded()).matches()
        || Character.isLowerCase(next.words().charAt(0));
  }

  private boolean isTelling(Part part) {
    return isTitle(part) && !isBody(part);
  }

  private static boolean isTitle(Part part) {
    String words = part.words();
    return words.length() <= LONGEST
        && Names.isTitle(words)
        && !SECTION.matcher(part.folded()).matches()
        && !isDate(words);
  }

  /** A date, with or without its place, and nothing else. */
  private static boolean isDate(String words) {
    String rest = words;
    List<DateMention> dates = DateGrammar.find(words);
    if (dates.isEmpty()) return false;
    for (DateMention date : dates) rest = rest.replace(date.span().in(words), "");
    return rest.chars().filter(Character::isLetter).count() <= 14
        && !rest.matches("(?s).*\\p{Ll}{9}.*");
  }

  /** Whether it only names a body: a letterhead, or an area, a council or an institution. */
  private boolean isBody(Part part) {
    String words = part.words();
    for (Mention mention : finder.find(words)) {
      boolean body =
          mention.meanings().stream()
              .anyMatch(
                  each ->
                      each.kind() == Authority.Kind.COUNCIL
                          || each.kind() == Authority.Kind.INSTITUTION);
      if (body && mention.span().length() * 10 >= words.length() * 6) return true;
    }
    return LETTERHEAD.matcher(part.folded()).matches() && words.length() <= 100;
  }

  /** «Asunto: …», as letters and memoranda state their matter. */
  private static Optional<Finding<String>> matter(Source source) {
    for (Part part : source.opening()) {
      for (Part line : part.lines()) {
        Matcher label = MATTER.matcher(Folding.fold(line.text()));
        if (!label.lookingAt()) continue;
        Part rest =
            new Part(
                line.page(),
                line.kind(),
                0,
                new Span(line.span().start() + label.end(), endOfMatter(part, line)));
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

  private Optional<Finding<String>> firstLine(Source source) {
    return source.opening().stream()
        .limit(FIRST_LINES)
        .filter(part -> part.words().length() <= LONGEST_LINE)
        .filter(part -> !part.kind().isRow() && !part.words().matches(".*[.;,]"))
        .filter(this::isTelling)
        .findFirst()
        .map(part -> found(part, "title-first-line"));
  }

  private static Optional<Finding<String>> property(Source source) {
    return source
        .property(Property.TITLE)
        .filter(Names::isTitle)
        .map(title -> new Finding<>(title, Evidence.outside(title, "title-property")));
  }

  /** The name of a body or an area that heads the first page, for want of anything else. */
  private static Optional<Finding<String>> body(Source source) {
    return titles(source.opening()).stream()
        .filter(TitleFinder::isTitle)
        .findFirst()
        .map(part -> found(part, "title-body"));
  }

  private static Finding<String> fileName(Source source) {
    String file = source.fileName();
    String name = EXTENSION.matcher(file).replaceFirst("").replace('_', ' ').replace('+', ' ');
    if (name.strip().indexOf(' ') < 0) name = name.replaceAll("(?<!\\d)-|-(?!\\d)", " ");
    name = name.strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) name = file.isBlank() ? "—" : file;
    return new Finding<>(name, Evidence.outside(file, "title-file-name"));
  }

  private static Finding<String> found(Part part, String rule) {
    return new Finding<>(part.words(), part.evidence(rule));
  }
}
