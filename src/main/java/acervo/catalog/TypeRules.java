package acervo.catalog;

import acervo.document.Block;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document is to the secretariat. Slides whose title or headings tell results are results
 * slides. Any other document is what the first word of its title that names a genre says; else a
 * heading of its first page that begins with one; else, the text of results slides known by the
 * heading that returns on each; else the words with which it opens; else its file name.
 *
 * <p>Minutes («acta») are {@link DocumentType#OTHER}: they tell what was said in a session, and
 * whoever filters for reports looks for accounts of what was done. A law, a plan or a manual is
 * other too, whatever genres its title goes on to name.
 */
final class TypeRules {
  /** Times that a heading of results returns in what were slides. */
  private static final int RETURNS = 3;

  private static final int OPENING = 700;

  /** Blocks of the first page among which the genre may stand by itself. */
  private static final int FIRST = 12;

  private static final int LONGEST_HEADING = 200;

  private static final Pattern RESULTS =
      Pattern.compile(
          "(?:principales |otros )?(?:(?:resultados|logros)(?!\\s+esperad)(?: .{0,60})?"
              + "|avances(?: (?:alcanzados|obtenidos|\\(.{0,30}))?)[\\s:.]*");

  private static final Pattern MAIN_RESULTS =
      Pattern.compile("\\b(?:principales|logros|(?:19|20)\\d\\d)\\b");

  /** Progress is results when it is that of a time. */
  private static final Pattern TITLE_RESULTS =
      Phrasing.pattern(
          """
          \\b(?:resultados|logros
          |avances(?=\\W+(?:(?:alcanzados|obtenidos) )?(?:(?:del?|al|en|durante)(?: el| la)? )?
          (?:(?:primer|segundo|tercer|cuarto|ultimo) (?:cuatri|tri|se)mestre|ano\\b|periodo\\b|mes\\b
          |(?:19|20)\\d\\d\\b
          |(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\\b
          )))\\b
          """);

  /** What documents are written about, besides being documents themselves. In folded text. */
  private static final Pattern MATTER =
      Phrasing.pattern(
          """
          (?:ley|decreto|codigo|reglamento|constitucion|convenio|plan|politica|estrategia|programa
          |protocolo|presupuesto|anteproyecto|propuesta)
          """);

  /** Where a subtitle begins, with what may stand before its genre. */
  private static final Pattern SUBTITLE =
      Phrasing.pattern(
          """
          (?:\\n|[.:] )\\s*(?:(?:primera?|segund[oa]|tercera?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]
          |noven[oa]|decim[oa]|ultim[oa])\\s+|\\d{1,2}\\W{0,2}\\s+)?
          """);

  /** In folded text. */
  private static final Map<DocumentType, Pattern> GENRES =
      Map.of(
          DocumentType.LEGAL_OPINION,
          Phrasing.pattern(
              """
              \\b(?:opinion(?:es)?
              |dictamen(?:es)?
              |analisis (?:juridico|legal|de constitucionalidad)
              |criterio juridico
              |consulta juridica
              |observaciones (?:al?|sobre|del?)(?: el| la| los| las)?
              (?: anteproyectos?| proyectos?| propuestas?| ley| reformas?| decreto| codigo| iniciativas?)
              )\\b
              """),
          DocumentType.COUNCIL_POSITION,
          Phrasing.pattern(
              """
              \\b(?:posicionamientos?
              |pronunciamientos?
              |toma de posicion
              |posicion (?:del?|sobre|ante|frente|respecto)
              |declaracion (?:conjunta|publica|del consejo)
              |comunicado)\\b
              """),
          DocumentType.REPORT,
          Phrasing.pattern(
              """
              \\b(?:informes?|reportes?|resultados|boletin
              |memoria (?:de|anual)
              |rendicion de cuentas
              |evaluacion|diagnostico|sistematizacion)\\b
              """),
          DocumentType.OTHER,
          Phrasing.pattern(
              """
              \\b(?:actas?|minuta|ayuda memoria
              |ley|decreto|codigo|reglamento|constitucion|acuerdo|convenio|contrato
              |resolucion|circular|manual|guia|instructivo
              |plan|politica|estrategia|programa|protocolo|presupuesto
              |convocatoria|invitacion|licitacion|pliego
              |anteproyecto|propuesta)\\b
              """));

  private static final Pattern OPENING_OPINION =
      Phrasing.pattern(
          """
          \\b(?:(?:emit\\w+|rend\\w+|presento|presentamos)
          (?: la| el| su| nuestra| mi)?(?: siguiente| presente)? (?:opinion|dictamen)
          |se(?: nos)? (?:solicit\\w+|pid\\w+)(?: la)? opinion
          |en relacion con la solicitud de(?: la)? opinion)\\b
          """);
  private static final Pattern OPENING_POSITION =
      Phrasing.pattern(
          """
          \\b(?:nos pronunciamos|se pronuncia|hace[n]? publico el siguiente
          |ante la opinion publica|a la opinion publica|fija su posicion)\\b
          """);
  private static final Pattern OPENING_REPORT =
      Pattern.compile("\\b(?:(?:el|la) presente|este|esta) (?:informe|memoria|reporte)\\b");

  static Finding<DocumentType> find(Source source, Finding<String> title) {
    if (source.content().format() == Format.EML) {
      return new Finding<>(DocumentType.OTHER, title.evidence());
    }
    return slides(source, title)
        .or(() -> titled(title))
        .or(() -> headings(source))
        .or(() -> returning(source))
        .or(() -> opening(source))
        .or(() -> genreOf(fileName(source), "type-file-name"))
        .orElseGet(() -> new Finding<>(DocumentType.OTHER, unknown(title)));
  }

  /** The genre in a title that the document has, not one lent by its file. */
  private static Optional<Finding<DocumentType>> titled(Finding<String> title) {
    return title.evidence().rule().equals(TitleFinder.FILE_NAME)
        ? Optional.empty()
        : genreOf(title, "type-title");
  }

  private static Evidence unknown(Finding<String> title) {
    Evidence shown = title.evidence();
    return new Evidence(
        shown.page(), shown.span(), shown.quote(), "type-unknown", shown.correctedBy());
  }

  /**
   * Slides whose title or headings tell results; one bare «Resultados» among many is not enough.
   */
  private static Optional<Finding<DocumentType>> slides(Source source, Finding<String> title) {
    if (source.unit() != PageUnit.SLIDE) return Optional.empty();
    Matcher told = TITLE_RESULTS.matcher(Folding.fold(title.evidence().quote()));
    if (told.find()) {
      Span span = new Span(told.start(), told.end());
      return Optional.of(
          new Finding<>(DocumentType.RESULTS_SLIDES, title.within(span, "type-slides-of-results")));
    }
    List<Part> results = resultsHeadings(source);
    return results.stream()
        .filter(part -> results.size() > 1 || MAIN_RESULTS.matcher(part.folded()).find())
        .findFirst()
        .map(part -> ofResults(part, "type-slides-of-results"));
  }

  /** The text of slides, without slides: one heading of results after another. */
  private static Optional<Finding<DocumentType>> returning(Source source) {
    List<Part> results = resultsHeadings(source);
    return results.size() < RETURNS
        ? Optional.empty()
        : Optional.of(ofResults(results.getFirst(), "type-returning-results"));
  }

  private static Finding<DocumentType> ofResults(Part heading, String rule) {
    return new Finding<>(DocumentType.RESULTS_SLIDES, heading.evidence(rule));
  }

  /** Lines that head results: headings, and lines in capitals. */
  private static List<Part> resultsHeadings(Source source) {
    return source.pages().stream()
        .flatMap(page -> page.blocks().stream().map(block -> Part.of(page, block)))
        .filter(part -> !part.kind().isRunning() && !part.kind().isRow())
        .filter(part -> part.span().length() <= LONGEST_HEADING)
        .flatMap(part -> part.lines().stream())
        .filter(line -> RESULTS.matcher(line.folded()).matches())
        .filter(line -> line.isHeading() || isCapitals(line.words()))
        .toList();
  }

  private static boolean isCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static Finding<String> fileName(Source source) {
    return new Finding<>(source.fileName(), Evidence.outside(source.fileName(), "type-file-name"));
  }

  private static Optional<Finding<DocumentType>> genreOf(Finding<String> title, String rule) {
    String quote = Folding.fold(title.evidence().quote());
    String folded = quote.replaceAll("[\\s_-]", " ");
    return earliest(folded)
        .map(first -> ofSubtitle(quote, folded, first))
        .map(genre -> new Finding<>(genre.type(), title.within(genre.span(), rule)));
  }

  private record Genre(DocumentType type, Span span) {}

  private static Optional<Genre> earliest(String folded) {
    return GENRES.entrySet().stream()
        .flatMap(
            entry ->
                entry
                    .getValue()
                    .matcher(folded)
                    .results()
                    .limit(1)
                    .map(m -> new Genre(entry.getKey(), new Span(m.start(), m.end()))))
        .min(Comparator.comparing(Genre::span));
  }

  /** «Plan de Aguas. Primer informe de seguimiento» is a report: the plan is what it tells of. */
  private static Genre ofSubtitle(String quote, String folded, Genre first) {
    if (!MATTER.matcher(first.span().in(folded)).matches()) return first;
    Matcher subtitle = SUBTITLE.matcher(quote);
    while (subtitle.find()) {
      if (subtitle.start() < first.span().end()) continue;
      Optional<Genre> genre = earliest(folded.substring(subtitle.end()));
      if (genre.isPresent()
          && genre.get().type() != DocumentType.OTHER
          && genre.get().span().start() == 0) {
        return new Genre(genre.get().type(), genre.get().span().shift(subtitle.end()));
      }
    }
    return first;
  }

  /** A heading of the first page that begins with a genre. */
  private static Optional<Finding<DocumentType>> headings(Source source) {
    for (Part part : source.opening().stream().limit(FIRST).toList()) {
      boolean line = part.kind() == Block.Kind.PARAGRAPH && !part.words().endsWith(".");
      if (!part.isHeading() && !line) continue;
      if (part.words().length() > LONGEST_HEADING || !TitleWords.isTitle(part)) continue;
      Optional<Genre> genre =
          earliest(Folding.fold(part.text()).replaceAll("\\s", " "))
              .filter(first -> first.span().start() == 0);
      if (genre.isPresent()) {
        return genre.map(
            first -> new Finding<>(first.type(), part.evidence(first.span(), "type-heading")));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding<DocumentType>> opening(Source source) {
    if (source.opening().isEmpty()) return Optional.empty();
    Part first = source.opening().getFirst();
    Part whole =
        new Part(
            first.page(),
            first.kind(),
            0,
            new Span(
                first.span().start(),
                Math.min(first.page().text().length(), first.span().start() + OPENING)));
    String folded = Folding.fold(whole.text()).replaceAll("\\s", " ");
    return opens(OPENING_OPINION, DocumentType.LEGAL_OPINION, folded, whole)
        .or(() -> opens(OPENING_POSITION, DocumentType.COUNCIL_POSITION, folded, whole))
        .or(() -> opens(OPENING_REPORT, DocumentType.REPORT, folded, whole));
  }

  private static Optional<Finding<DocumentType>> opens(
      Pattern pattern, DocumentType type, String folded, Part whole) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.find()
        ? Optional.of(
            new Finding<>(
                type, whole.evidence(new Span(matcher.start(), matcher.end()), "type-opening")))
        : Optional.empty();
  }

  private TypeRules() {}
}
