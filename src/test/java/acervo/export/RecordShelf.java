package acervo.export;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.Kind;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.FacetName;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import acervo.search.RecordSearch;
import acervo.search.SearchResult.FacetValue;
import acervo.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Result records in memory, found by the letters of a question, in the order they were added. */
public final class RecordShelf implements RecordSearch {
  /** A text that a spreadsheet would run, with quotation marks, a separator and both line ends. */
  public static final String FORMULA = "=HYPERLINK(\"http://mal.example\";\"pulse\"), y más";

  public static final String TREES =
      "Se sembraron 17 millones de árboles en 24 municipios; lo hizo «el consejo» con la niñez.";
  public static final String BROKEN = "La mesa revisó la ley y acordó devolverla con sus notas.";
  public static final String SIGNS =
      "Cobrar *no* es [multar](x): $6,300 <b>y</b> un 75 % #1 | A_B.";

  private final List<RecordHit> hits = new ArrayList<>();

  /** Records with every oddity at hand. */
  public static RecordShelf awkward() {
    RecordShelf shelf = new RecordShelf();
    Document slides =
        document("a", "Logros \"2018\"; primera\nparte", DocumentType.RESULTS_SLIDES, "2018-03-26");
    Document undated = document("b", "+Notas sin fecha", DocumentType.OTHER, "");
    RecordHit trees = trees(slides);
    shelf.hits.add(trees);
    shelf.hits.add(formula(slides));
    shelf.hits.add(broken(undated, trees));
    shelf.hits.add(plain(undated, "d1", Kind.OPINION, SIGNS, List.of()));
    return shelf;
  }

  /** So many short records of one document. */
  public static RecordShelf of(int count) {
    RecordShelf shelf = new RecordShelf();
    Document document = document("c", "Informe anual", DocumentType.REPORT, "2017");
    for (int i = 0; i < count; i++) {
      String text = "Se cumplió la meta número " + i + ".";
      shelf.hits.add(plain(document, "%x".formatted(i), Kind.RESULT, text, List.of()));
    }
    return shelf;
  }

  private static RecordHit trees(Document document) {
    Span heading = new Span(0, 6);
    Evidence inherited = new Evidence(1, heading, "CONASAV", "record.heading", Optional.empty());
    ResultRecord record =
        new ResultRecord(
            id("a1"),
            Kind.RESULT,
            document.sha256(),
            List.of(new Stretch(7, new Span(120, 120 + TREES.length()))),
            TREES,
            List.of("Área de agua", "Plantatón"),
            proof("Principales resultados"),
            Optional.of(new Attribute("agua", true, inherited)),
            Optional.of(new Attribute("Plantatón; etapa 2", false, proof("Plantatón"))),
            List.of(new Attribute("conasav", true, inherited)),
            List.of(
                new LawReference("lpelp", "art. 15 inc. 2°", false, proof("LPELP")),
                new LawReference("ley-agua", "", true, proof("Ley del Agua"))),
            List.of(new Attribute("plan-aire-puro", false, proof("Plan Aire Puro"))),
            List.of(),
            List.of(new Attribute("Chalatenango", false, proof("Chalatenango"))),
            List.of(
                new DateReference(date("2014"), date("2018"), proof("2014-2018")),
                new DateReference(date("2018-07"), date("2018-07"), proof("julio de 2018"))),
            List.of(
                figure("1.7E+7", "árboles", "17 millones de árboles"),
                figure("24", "municipios", "24 municipios")),
            Optional.of(new Attribute("siembra", false, proof("sembraron"))));
    return new RecordHit(
        record, document, "7", PageUnit.SLIDE, List.of(new Span(3, 13)), List.of());
  }

  private static RecordHit formula(Document document) {
    List<Figure> one = List.of(figure("-6300.50", "US$", "-$6,300.50"));
    return plain(document, "a2", Kind.RESULT, FORMULA, one);
  }

  /** Over two pages, and told in another document as well. */
  private static RecordHit broken(Document document, RecordHit twin) {
    RecordHit plain = plain(document, "b1", Kind.OBSERVATION, BROKEN, List.of());
    ResultRecord whole = plain.record();
    ResultRecord record =
        new ResultRecord(
            whole.id(),
            whole.kind(),
            whole.sha256(),
            List.of(new Stretch(2, new Span(40, 62)), new Stretch(3, new Span(0, 33))),
            whole.text(),
            List.of(),
            whole.role(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new LawReference("lpelp", "arts. 3, 4 y 7", false, proof("LPELP"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    Twin also = new Twin(twin.record(), twin.document(), twin.label(), twin.unit(), 0.75);
    return new RecordHit(record, document, "ii", PageUnit.PAGE, List.of(), List.of(also));
  }

  private static RecordHit plain(
      Document document, String id, Kind kind, String text, List<Figure> figures) {
    ResultRecord record =
        new ResultRecord(
            id(id),
            kind,
            document.sha256(),
            List.of(new Stretch(1, new Span(0, text.length()))),
            text,
            List.of(),
            proof("Logros"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            figures,
            Optional.empty());
    return new RecordHit(record, document, "1", PageUnit.PAGE, List.of(), List.of());
  }

  private static Figure figure(String value, String unit, String mention) {
    return new Figure(new BigDecimal(value), unit, proof(mention));
  }

  private static Evidence proof(String quote) {
    return new Evidence(7, new Span(120, 120 + quote.length()), quote, "record", Optional.empty());
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  private static String id(String end) {
    return "0".repeat(16 - end.length()) + end;
  }

  private static Document document(String digit, String title, DocumentType type, String date) {
    return new Document(
        digit.repeat(64),
        title,
        type,
        PartialDate.parse(date),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "es",
        9,
        PageUnit.PAGE,
        Format.PDF,
        1,
        Map.of());
  }

  @Override
  public RecordResult records(RecordRequest request) {
    List<RecordHit> matching = matching(request);
    List<RecordHit> shown =
        matching.stream()
            .skip((request.page() - 1L) * request.size())
            .limit(request.size())
            .toList();
    Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    for (RecordHit hit : hits) kinds.merge(hit.record().kind(), 1L, Long::sum);
    return new RecordResult(
        messages -> messages.say("search.reading.everything"),
        List.of(),
        matching.size(),
        2,
        7,
        shown,
        Map.of(FacetName.AREA, areas(matching)),
        Map.of(),
        kinds);
  }

  @Override
  public RecordCounts counts(RecordRequest request) {
    return RecordCounts.NONE;
  }

  @Override
  public <T> T all(RecordRequest request, Reading<T> reading) throws IOException {
    return reading.of(records(request), matching(request));
  }

  private List<RecordHit> matching(RecordRequest request) {
    return hits.stream()
        .filter(hit -> hit.record().text().contains(request.text()))
        .filter(hit -> admits(request, hit.record()))
        .toList();
  }

  private static boolean admits(RecordRequest request, ResultRecord record) {
    if (!request.kinds().isEmpty() && !request.kinds().contains(record.kind())) return false;
    var areas = request.filters().only().get(FacetName.AREA);
    return areas == null || record.area().filter(area -> areas.contains(area.value())).isPresent();
  }

  private static List<FacetValue> areas(List<RecordHit> matching) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (RecordHit hit : matching) {
      hit.record().area().ifPresent(area -> counts.merge(area.value(), 1L, Long::sum));
    }
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new FacetValue(value, value, count, false)));
    return values;
  }

  @Override
  public List<RecordHit> recordsOf(String sha256) {
    return hits.stream().filter(hit -> hit.document().sha256().equals(sha256)).toList();
  }
}
