package acervo.catalog.record;

import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.NamedEntry;
import acervo.catalog.record.Draft.Above;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Evidence;
import acervo.record.Attribute;
import acervo.record.LawReference;
import acervo.record.Stretch;
import acervo.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a record has from its headings, the nearest first, and for want of them from its document.
 * What it says itself wins. Its area is the one that reports it, so an area that the text only
 * names («Apoyo al Área de Comunicaciones») is not its own, unless a column of its table says so.
 */
final class Inheritance {
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:(?:\\p{Lu}|[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*)[.)°][–—−-]?|\\d{1,2}(?:\\.\\d{1,2})+)"
              + "\\s+");

  /** Words that say what a part holds. */
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)\\b(?:principales|resultados|logros|avances|acciones|actividades|observaciones"
              + "|conclusiones|recomendaciones|hitos|generales|espec[ií]fic[oa]s|particulares|(?:19|20)\\d\\d|del?|la|el|los|las|y|en)\\b|[:.,–—-]");

  private static final Pattern PART_OF =
      Pattern.compile(
          "(?iu)^(?:(?:principales|otros|los) )*(?:resultados|logros|avances|hitos)"
              + "(?: (?:en|de|del|por|sobre)(?: (?:el|la|los|las))?|\\s?[:–—-]) ");
  private static final Pattern SUM = Pattern.compile("(?:sub)?total(?:es)?\\b.*|suma|promedio");
  private static final Pattern AREA_COLUMN = Pattern.compile("(?:area|unidad|direccion)\\b.*");
  private static final Pattern PROGRAMME_COLUMN =
      Pattern.compile("(?:programa|proyecto|eje|componente|linea)\\b.*");

  private final Draft draft;
  private final Surroundings around;
  private final HeadingSeries series;

  /** Nearest first. */
  private final List<Above> above;

  Inheritance(Draft draft, Surroundings around, HeadingSeries series) {
    this.draft = draft;
    this.around = around;
    this.series = series;
    this.above = draft.headings().reversed();
  }

  /** Without those that only play a part, outermost first. */
  List<String> headings() {
    return draft.headings().stream()
        .filter(heading -> !heading.generic())
        .map(Above::words)
        .toList();
  }

  /** To be asked once, and for every record of a document in order. */
  Optional<Attribute> area() {
    Optional<Attribute> ofHeadings = series.area(draft, areaOfHeading().or(this::areaOfCouncil));
    return ofColumn().or(() -> ofHeadings).or(this::areaOfDocument);
  }

  private Optional<Attribute> ofColumn() {
    for (Draft.Cell cell : cells(AREA_COLUMN)) {
      for (NamedEntry entry : around.named(Kind.AREA, cell.place())) {
        return Optional.of(attribute(entry, cell.place(), false, "record-column"));
      }
    }
    return Optional.empty();
  }

  private List<Draft.Cell> cells(Pattern column) {
    return draft.cells().stream()
        .filter(cell -> column.matcher(Folding.fold(cell.column()).strip()).matches())
        .toList();
  }

  private Optional<Attribute> areaOfHeading() {
    for (Above heading : above) {
      for (NamedEntry entry : around.named(Kind.AREA, heading.place())) {
        return Optional.of(attribute(entry, heading.place(), true, "record-heading"));
      }
    }
    return Optional.empty();
  }

  /** The area that attends the council of a heading. */
  private Optional<Attribute> areaOfCouncil() {
    for (Above heading : above) {
      for (NamedEntry entry : around.named(Kind.COUNCIL, heading.place())) {
        Optional<String> area = entry.authority().area();
        if (area.isEmpty()) continue;
        Evidence evidence = around.evidence(heading.place().page(), entry.span(), "area-of-body");
        return Optional.of(new Attribute(area.get(), true, evidence));
      }
    }
    return Optional.empty();
  }

  private Optional<Attribute> areaOfDocument() {
    List<String> areas = around.document().areas();
    return areas.size() == 1 ? Optional.of(ofDocument(areas.getFirst(), "area")) : Optional.empty();
  }

  private Attribute ofDocument(String value, String field) {
    List<Evidence> evidence = around.document().evidence().getOrDefault(field, List.of());
    return new Attribute(value, true, evidence.isEmpty() ? draft.role() : evidence.getFirst());
  }

  private Attribute attribute(NamedEntry entry, Stretch place, boolean inherited, String rule) {
    Evidence evidence = around.evidence(place.page(), entry.span(), rule);
    return new Attribute(entry.authority().slug(), inherited, evidence);
  }

  /**
   * A programme, a project or a line of work: of a result what the nearest heading names that is
   * neither an area, a council or a law, nor the document or a part of it. A column of that name
   * says it better, of a record of any kind.
   */
  Optional<Attribute> programme() {
    for (Draft.Cell cell : cells(PROGRAMME_COLUMN)) {
      String words = ENUMERATED.matcher(around.words(cell.place())).replaceFirst("");
      if (words.isEmpty() || SUM.matcher(Folding.fold(words)).matches()) continue;
      return Optional.of(
          new Attribute(
              words,
              false,
              around.evidence(cell.place().page(), cell.place().span(), "record-column")));
    }
    if (draft.kind() != acervo.record.Kind.RESULT) return Optional.empty();
    for (Above heading : above) {
      if (heading.generic() || heading.words().endsWith(":") || isName(heading)) continue;
      String words = subject(heading);
      if (words.isEmpty() || isOfTitle(heading.words())) continue;
      return Optional.of(
          new Attribute(
              words,
              true,
              around.evidence(heading.place().page(), heading.place().span(), "record-heading")));
    }
    return Optional.empty();
  }

  /** What a heading is on: without its number, what kind of part it heads and whose it is. */
  private String subject(Above heading) {
    String words = ENUMERATED.matcher(heading.words()).replaceFirst("");
    int colon = words.indexOf(": ");
    boolean owned = colon > 0 && names(words.substring(0, colon), heading);
    if (owned) words = words.substring(colon + 2);
    words = PART_OF.matcher(words).replaceFirst("");
    return PART.matcher(words).replaceAll("").isBlank() ? "" : words;
  }

  /** Whether words are the name of an area or council of a heading. */
  private boolean names(String words, Above heading) {
    return Stream.of(Kind.AREA, Kind.COUNCIL)
        .flatMap(kind -> around.named(kind, heading.place()).stream())
        .anyMatch(entry -> entry.span().in(page(heading)).strip().equals(words.strip()));
  }

  /** Whether a heading is the document's title, or a line of it. */
  private boolean isOfTitle(String heading) {
    return Folding.fold(around.document().title()).contains(Folding.fold(heading).strip());
  }

  /**
   * Whether a heading is hardly more than the name of an area, a council or a law, with what kind
   * of part it heads («CNSCC: principales resultados»).
   */
  private boolean isName(Above heading) {
    int length = PART.matcher(heading.words()).replaceAll("").length();
    int named = 0;
    for (Kind kind : List.of(Kind.AREA, Kind.COUNCIL)) {
      for (NamedEntry entry : around.named(kind, heading.place())) {
        boolean programme = Folding.fold(entry.span().in(page(heading))).startsWith("programa");
        if (!programme) named += entry.span().length();
      }
    }
    for (NamedLaw law : around.laws(heading.place())) named += law.span().length();
    return named * 2 > length;
  }

  private String page(Above heading) {
    return around.page(heading.place()).text();
  }

  /** Those it names; else those of the nearest heading that names any; else its document's own. */
  List<Attribute> councils(List<Attribute> said) {
    if (!said.isEmpty()) return said;
    for (Above heading : above) {
      List<Attribute> named = entries(Kind.COUNCIL, heading);
      if (!named.isEmpty()) return named;
    }
    List<String> councils = around.document().councils();
    boolean own =
        switch (around.document().type()) {
          case COUNCIL_POSITION -> !councils.isEmpty();
          case RESULTS_SLIDES, LEGAL_OPINION, REPORT, OTHER ->
              isIssuer(councils) || keepsMinutes(councils);
        };
    return own ? List.of(ofDocument(councils.getFirst(), "councils")) : List.of();
  }

  /** Whether the council most named is the one that issued the document. */
  private boolean isIssuer(List<String> councils) {
    if (councils.isEmpty()) return false;
    List<Evidence> evidence = around.document().evidence().getOrDefault("councils", List.of());
    return !evidence.isEmpty() && evidence.getFirst().rule().equals("mention-title");
  }

  /** Whether the council most named is that whose minutes the document keeps. */
  private boolean keepsMinutes(List<String> councils) {
    if (!around.minutes() || councils.isEmpty()) return false;
    return around
        .opening()
        .flatMap(line -> around.named(Kind.COUNCIL, line.place()).stream())
        .anyMatch(named -> named.authority().slug().equals(councils.getFirst()));
  }

  List<Attribute> plans(List<Attribute> said) {
    if (!said.isEmpty() || above.isEmpty()) return said;
    return entries(Kind.PLAN, above.getFirst());
  }

  private List<Attribute> entries(Kind kind, Above heading) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    for (NamedEntry entry : around.named(kind, heading.place())) {
      found.putIfAbsent(
          entry.authority().slug(), attribute(entry, heading.place(), true, "record-heading"));
    }
    return List.copyOf(found.values());
  }

  /**
   * Those it names. An observation, a position or an opinion that names none is on the law of the
   * nearest heading that names one, or of its document's title. A result is on none, except that a
   * row of a table is on that of the heading right above it, which says what the table counts.
   */
  List<LawReference> laws(List<LawReference> said) {
    boolean comments =
        switch (draft.kind()) {
          case RESULT -> false;
          case OBSERVATION, POSITION, OPINION -> true;
        };
    if (!said.isEmpty()) return said;
    if (!comments) {
      boolean row = !draft.cells().isEmpty() && !above.isEmpty();
      return row ? ofHeading(above.getFirst()) : said;
    }
    for (Above heading : above) {
      List<LawReference> found = ofHeading(heading);
      if (!found.isEmpty()) return found;
    }
    return ofTitle();
  }

  private List<LawReference> ofHeading(Above heading) {
    List<NamedLaw> named = around.laws(heading.place());
    if (named.isEmpty()) return List.of();
    NamedLaw law = named.getFirst();
    Evidence evidence = around.evidence(heading.place().page(), law.span(), law.rule());
    return List.of(new LawReference(law.slug(), law.provision(), true, evidence));
  }

  private List<LawReference> ofTitle() {
    List<Evidence> evidence = around.document().evidence().getOrDefault("laws", List.of());
    boolean titled = !evidence.isEmpty() && evidence.getFirst().rule().equals("mention-title");
    return titled
        ? List.of(
            new LawReference(around.document().laws().getFirst(), "", true, evidence.getFirst()))
        : List.of();
  }
}
