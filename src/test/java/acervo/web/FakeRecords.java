package acervo.web;

import acervo.document.Document;
import acervo.document.Page;
import acervo.record.Attribute;
import acervo.record.Kind;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import acervo.search.RecordSearch;
import acervo.search.SearchResult.FacetValue;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The result records of a fake collection, in memory. */
final class FakeRecords implements RecordSearch {
  private final FakeCollection collection;
  private final List<RecordHit> all = new ArrayList<>();

  FakeRecords(FakeCollection collection) {
    this.collection = collection;
    for (Document document : collection.all()) {
      for (int number = 1; number <= document.pages(); number++) {
        Page page = collection.page(document.sha256(), number).orElseThrow();
        for (ResultRecord record : FakeResults.of(document, page)) {
          all.add(new RecordHit(record, document, page.label(), page.unit(), List.of(), List.of()));
        }
      }
    }
  }

  @Override
  public RecordResult records(RecordRequest request) {
    List<RecordHit> matching = new ArrayList<>();
    Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    List<RecordHit> shown = new ArrayList<>();
    for (RecordHit hit : all) {
      List<Span> marks = FakeCollection.spans(hit.record().text(), request.text());
      if (!request.text().isBlank() && marks.isEmpty()) continue;
      boolean ofKind = request.kinds().isEmpty() || request.kinds().contains(hit.record().kind());
      if (ofKind) matching.add(hit);
      if (!admits(request.filters(), hit)) continue;
      kinds.merge(hit.record().kind(), 1L, Long::sum);
      if (ofKind) shown.add(marked(hit, marks));
    }
    shown.sort(order(request));
    int first = (int) Math.min(shown.size(), (request.page() - 1L) * request.size());
    return new RecordResult(
        messages ->
            request.text().isBlank()
                ? "Todos los registros, del documento más reciente al más antiguo."
                : "Registros con formas de: " + request.text(),
        List.of(),
        shown.size(),
        2,
        collection.generation(),
        shown.subList(first, Math.min(shown.size(), first + request.size())),
        facets(matching, request.filters()),
        facets(matching, request.filters()),
        kinds);
  }

  @Override
  public RecordCounts counts(RecordRequest request) {
    Filters filters = request.filters();
    Map<FacetName, Map<String, Long>> counts = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      Map<FacetName, Set<String>> others = new EnumMap<>(FacetName.class);
      others.putAll(filters.only());
      others.remove(facet);
      Filters rest = new Filters(others, filters.without(), filters.from(), filters.to());
      Map<String, Long> values = new TreeMap<>();
      for (RecordHit hit : all) {
        boolean blank = request.text().isBlank();
        if (!blank && FakeCollection.spans(hit.record().text(), request.text()).isEmpty()) continue;
        if (!request.kinds().isEmpty() && !request.kinds().contains(hit.record().kind())) continue;
        if (admits(rest, hit)) values(facet, hit).forEach(v -> values.merge(v, 1L, Long::sum));
      }
      counts.put(facet, values);
    }
    return new RecordCounts(counts);
  }

  @Override
  public <T> T all(RecordRequest request, Reading<T> reading) throws IOException {
    RecordResult page = records(request);
    List<RecordHit> everything = new ArrayList<>();
    RecordRequest from = request.fromTheFirst();
    while (everything.size() < page.total()) {
      everything.addAll(records(from).records());
      from = from.onPage(from.page() + 1);
    }
    return reading.of(page, everything);
  }

  @Override
  public List<RecordHit> recordsOf(String sha256) {
    return all.stream()
        .filter(hit -> hit.document().sha256().equals(sha256))
        .map(hit -> marked(hit, List.of()))
        .toList();
  }

  private RecordHit marked(RecordHit hit, List<Span> marks) {
    List<Twin> twins = all.size() > 1000 ? List.of() : twins(hit);
    return new RecordHit(hit.record(), hit.document(), hit.label(), hit.unit(), marks, twins);
  }

  /** Another document that speaks of the same plan: twin enough to be looked at. */
  private List<Twin> twins(RecordHit hit) {
    List<String> plans = hit.record().plans().stream().map(Attribute::value).toList();
    return all.stream()
        .filter(other -> !other.document().equals(hit.document()))
        .filter(other -> other.record().plans().stream().anyMatch(p -> plans.contains(p.value())))
        .limit(2)
        .map(o -> new Twin(o.record(), o.document(), o.label(), o.unit(), 0.6))
        .toList();
  }

  private static Comparator<RecordHit> order(RecordRequest request) {
    Comparator<RecordHit> newest =
        Comparator.comparing(FakeRecords::date, Comparator.reverseOrder());
    return switch (request.sort()) {
      case RELEVANCE ->
          Comparator.comparing((RecordHit hit) -> -hit.highlights().size()).thenComparing(newest);
      case NEWEST -> newest;
      case OLDEST -> Comparator.comparing(FakeRecords::date);
      case TITLE -> Comparator.comparing(hit -> hit.document().title());
    };
  }

  private static String date(RecordHit hit) {
    return hit.document().date().map(Object::toString).orElse("");
  }

  private static boolean admits(Filters filters, RecordHit hit) {
    return filters.only().entrySet().stream()
            .allMatch(some -> values(some.getKey(), hit).anyMatch(some.getValue()::contains))
        && filters.without().entrySet().stream()
            .noneMatch(some -> values(some.getKey(), hit).anyMatch(some.getValue()::contains))
        && filters.from().stream().allMatch(from -> date(hit).compareTo(from.toString()) >= 0)
        && filters.to().stream()
            .allMatch(to -> hit.document().date().stream().anyMatch(d -> d.compareTo(to) <= 0));
  }

  private static Stream<String> values(FacetName facet, RecordHit hit) {
    ResultRecord record = hit.record();
    return switch (facet) {
      case AREA -> record.area().stream().map(Attribute::value);
      case COUNCIL -> record.councils().stream().map(Attribute::value);
      case LAW -> record.laws().stream().map(LawReference::slug);
      case PLAN -> record.plans().stream().map(Attribute::value);
      case INSTITUTION -> record.institutions().stream().map(Attribute::value);
      case TYPE -> Stream.of(hit.document().type().code());
      case YEAR ->
          Stream.of(hit.document().date().map(date -> "" + date.year()).orElse(FacetName.UNDATED));
      case MONTH ->
          hit.document().date().filter(date -> date.month() > 0).stream()
              .map(date -> date.toString().substring(0, 7));
      case FORMAT -> Stream.of(hit.document().format().code());
    };
  }

  private static Map<FacetName, List<FacetValue>> facets(List<RecordHit> some, Filters filters) {
    Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      Map<String, Long> counts = new TreeMap<>();
      for (RecordHit hit : some) values(facet, hit).forEach(v -> counts.merge(v, 1L, Long::sum));
      List<FacetValue> values = new ArrayList<>();
      counts.forEach(
          (value, count) ->
              values.add(
                  new FacetValue(
                      value,
                      FakeDocuments.label(facet, value),
                      count,
                      filters.selects(facet, value))));
      values.sort(Comparator.comparing(value -> -value.count()));
      facets.put(facet, values);
    }
    return facets;
  }
}
