package acervo.web;

import acervo.document.Evidence;
import acervo.export.Edition;
import acervo.export.MatchingRecords;
import acervo.record.Attribute;
import acervo.record.Figure;
import acervo.record.Kind;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import acervo.web.view.PageAddress;
import acervo.web.view.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Result records in JSON. The command line prints the same.
 *
 * @param size how many records there may be in {@code records}
 */
public record RecordJson(
    SearchJson.Question query,
    long total,
    int page,
    long size,
    long tookMs,
    long indexGeneration,
    Iterable<Entry> records,
    Map<String, List<SearchJson.Value>> facets) {
  /**
   * A record.
   *
   * @param highlights [start, end) within {@code text}
   * @param continues where the rest of it stands, when a page breaks it
   * @param evidence for each field, why each of its values is believed, in the order of the values
   */
  record Entry(
      String id,
      String kind,
      String text,
      List<String> heading,
      List<int[]> highlights,
      String area,
      String programme,
      List<String> councils,
      List<Law> laws,
      List<String> plans,
      List<String> institutions,
      List<String> places,
      List<Date> dates,
      List<Number> figures,
      String action,
      Source source,
      List<Place> continues,
      List<Also> alsoIn,
      Map<String, List<Proof>> evidence) {}

  /**
   * {@code provision} is empty when none is named with it; start and end are of the mention, white
   * space aside.
   */
  record Law(
      String slug,
      String label,
      String mention,
      int page,
      int start,
      int end,
      String provision,
      boolean inherited) {}

  record Date(String value, String mention) {}

  record Number(BigDecimal value, String unit, String mention) {}

  record Source(
      String document,
      String title,
      String type,
      String date,
      int page,
      String label,
      int start,
      int end,
      String url) {}

  record Place(int page, int start, int end) {
    static Place of(Stretch stretch) {
      return new Place(stretch.page(), stretch.span().start(), stretch.span().end());
    }
  }

  record Also(
      String id,
      String document,
      String title,
      int page,
      String label,
      int start,
      int end,
      String url,
      double likeness) {}

  /** {@code page} 0 for a proof outside the text; start and end are then of {@code quote}. */
  record Proof(
      String value,
      int page,
      int start,
      int end,
      String quote,
      String rule,
      boolean inherited,
      String correctedBy) {
    static Proof of(String value, boolean inherited, Evidence evidence) {
      return new Proof(
          value,
          evidence.page(),
          evidence.span().start(),
          evidence.span().end(),
          evidence.quote(),
          evidence.rule(),
          inherited,
          evidence.correctedBy().orElse(null));
    }
  }

  /** One page of an answer. */
  public static RecordJson of(RecordRequest request, RecordResult result, Wording wording) {
    return of(request, request.size(), result, result.records(), wording);
  }

  /** Writes all that match as one object, each record when it is its turn. */
  public static void writeAll(MatchingRecords records, Edition edition, OutputStream out)
      throws IOException {
    Wording wording = new Wording(edition.messages(), edition.labels());
    RecordResult first = records.first();
    Json.write(of(records.request(), first.total(), first, records, wording), out);
    out.write('\n');
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }

  private static RecordJson of(
      RecordRequest request,
      long size,
      RecordResult result,
      Iterable<RecordHit> hits,
      Wording wording) {
    return new RecordJson(
        new SearchJson.Question(
            request.text(),
            result.reading().in(wording.messages()),
            SearchJson.expansions(result.expansions()),
            filters(request)),
        result.total(),
        request.page(),
        size,
        result.tookMillis(),
        result.generation(),
        () -> entries(hits.iterator(), wording),
        facets(request, result, wording));
  }

  private static Map<String, Object> filters(RecordRequest request) {
    Map<String, Object> filters = SearchJson.filters(request.filters());
    if (!request.kinds().isEmpty()) {
      filters.put("kind", request.kinds().stream().map(Kind::code).toList());
    }
    return filters;
  }

  private static Map<String, List<SearchJson.Value>> facets(
      RecordRequest request, RecordResult result, Wording wording) {
    List<SearchJson.Value> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = result.kinds().getOrDefault(kind, 0L);
      String label = wording.say("record.kind." + kind.code());
      boolean selected = request.kinds().contains(kind);
      if (count > 0 || selected) {
        kinds.add(new SearchJson.Value(kind.code(), label, count, selected));
      }
    }
    kinds.sort(Comparator.comparing(SearchJson.Value::count).reversed());
    Map<String, List<SearchJson.Value>> facets = new LinkedHashMap<>();
    facets.put("kind", kinds);
    facets.putAll(SearchJson.facets(result.facets(), wording));
    return facets;
  }

  private static Iterator<Entry> entries(Iterator<RecordHit> hits, Wording wording) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return hits.hasNext();
      }

      @Override
      public Entry next() {
        return entry(hits.next(), wording);
      }
    };
  }

  private static Entry entry(RecordHit hit, Wording wording) {
    ResultRecord record = hit.record();
    return new Entry(
        record.id(),
        record.kind().code(),
        record.text(),
        record.heading(),
        hit.highlights().stream().map(SearchJson::pair).toList(),
        record.area().map(Attribute::value).orElse(null),
        record.programme().map(Attribute::value).orElse(null),
        values(record.councils()),
        record.laws().stream().map(law -> law(law, wording)).toList(),
        values(record.plans()),
        values(record.institutions()),
        values(record.places()),
        record.dates().stream()
            .map(date -> new Date(date.value(), words(date.evidence())))
            .toList(),
        record.figures().stream().map(RecordJson::figure).toList(),
        record.action().map(Attribute::value).orElse(null),
        source(hit),
        record.stretches().stream().skip(1).map(Place::of).toList(),
        hit.twins().stream().map(RecordJson::also).toList(),
        evidence(record));
  }

  /** A mention as people read it; the proof beside it has its line breaks. */
  private static String words(Evidence evidence) {
    return evidence.quote().replaceAll("\\s+", " ");
  }

  private static List<String> values(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::value).toList();
  }

  private static Law law(LawReference law, Wording wording) {
    Evidence mention = law.evidence();
    return new Law(
        law.slug(),
        wording.value(FacetName.LAW, law.slug()),
        words(mention),
        mention.page(),
        mention.span().start(),
        mention.span().end(),
        law.provision(),
        law.inherited());
  }

  private static Number figure(Figure figure) {
    return new Number(figure.value().stripTrailingZeros(), figure.unit(), words(figure.evidence()));
  }

  private static Source source(RecordHit hit) {
    Place place = Place.of(hit.record().source());
    return new Source(
        hit.document().id(),
        hit.document().title(),
        hit.document().type().code(),
        hit.document().date().map(Object::toString).orElse(null),
        place.page(),
        hit.label(),
        place.start(),
        place.end(),
        PageAddress.of(hit.record()).toString());
  }

  private static Also also(Twin twin) {
    Place place = Place.of(twin.record().source());
    return new Also(
        twin.record().id(),
        twin.document().id(),
        twin.document().title(),
        place.page(),
        twin.label(),
        place.start(),
        place.end(),
        PageAddress.of(twin.record()).toString(),
        twin.likeness());
  }

  private static Map<String, List<Proof>> evidence(ResultRecord record) {
    Map<String, List<Proof>> evidence = new LinkedHashMap<>();
    evidence.put("kind", List.of(Proof.of(record.kind().code(), false, record.role())));
    evidence.put("area", proofs(record.area()));
    evidence.put("programme", proofs(record.programme()));
    evidence.put("councils", proofs(record.councils()));
    evidence.put(
        "laws", each(record.laws(), law -> Proof.of(law.slug(), law.inherited(), law.evidence())));
    evidence.put("plans", proofs(record.plans()));
    evidence.put("institutions", proofs(record.institutions()));
    evidence.put("places", proofs(record.places()));
    evidence.put(
        "dates", each(record.dates(), date -> Proof.of(date.value(), false, date.evidence())));
    evidence.put("figures", each(record.figures(), RecordJson::proof));
    evidence.put("action", proofs(record.action()));
    return evidence;
  }

  private static Proof proof(Figure figure) {
    String value = figure.value().stripTrailingZeros().toPlainString();
    return Proof.of(value, false, figure.evidence());
  }

  private static List<Proof> proofs(Optional<Attribute> attribute) {
    return proofs(attribute.stream().toList());
  }

  private static List<Proof> proofs(List<Attribute> attributes) {
    return each(
        attributes,
        attribute -> Proof.of(attribute.value(), attribute.inherited(), attribute.evidence()));
  }

  private static <T> List<Proof> each(List<T> values, Function<T, Proof> proof) {
    return values.stream().map(proof).toList();
  }
}
