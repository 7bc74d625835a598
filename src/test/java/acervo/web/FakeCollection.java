package acervo.web;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.search.ExhaustiveSearch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.Holdings;
import acervo.search.SearchEngine;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Folding;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A collection in memory that answers by looking for the letters of each word. It is as exact as
 * the real one about spans and much poorer about language.
 */
final class FakeCollection implements Holdings, SearchEngine, ExhaustiveSearch {
  /** A document and its pages. */
  record Held(Document document, List<String> paths, List<Page> pages) {}

  private final Map<String, Held> held = new LinkedHashMap<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  long generation = 7;

  FakeCollection add(Document document, List<Page> pages, String... paths) {
    held.put(document.sha256(), new Held(document, List.of(paths), pages));
    for (String path : paths) ledger.add(FakeDocuments.entry(path, document, pages));
    ledger.sort(Comparator.comparing(LedgerEntry::path));
    return this;
  }

  /** Shows a document as it is now known, in the place of what was known of it. */
  void replace(Document document) {
    held.computeIfPresent(
        document.sha256(), (sha256, one) -> new Held(document, one.paths(), one.pages()));
    generation++;
  }

  FakeCollection add(LedgerEntry entry) {
    ledger.add(entry);
    ledger.sort(Comparator.comparing(LedgerEntry::path));
    return this;
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public Optional<Document> document(String id) {
    return held.values().stream()
        .map(Held::document)
        .filter(document -> document.sha256().startsWith(id))
        .findFirst();
  }

  @Override
  public List<String> paths(String sha256) {
    return held.containsKey(sha256) ? held.get(sha256).paths() : List.of();
  }

  @Override
  public List<Document> documents(int first, int count) {
    return held.values().stream()
        .map(Held::document)
        .sorted(Comparator.comparing(Document::title).thenComparing(Document::sha256))
        .skip(first)
        .limit(count)
        .toList();
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    Held one = held.get(sha256);
    return one == null || number > one.pages().size()
        ? Optional.empty()
        : Optional.of(one.pages().get(number - 1));
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    return PassageSplitter.split(held.get(sha256).pages()).stream()
        .filter(passage -> passage.page() == page)
        .toList();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return List.copyOf(ledger);
  }

  @Override
  public Totals totals() {
    Map<FileState, Integer> files = new EnumMap<>(FileState.class);
    for (LedgerEntry entry : ledger) files.merge(entry.state(), 1, Integer::sum);
    Map<DocumentType, Integer> types = new EnumMap<>(DocumentType.class);
    for (Held one : held.values()) types.merge(one.document().type(), 1, Integer::sum);
    List<Integer> years =
        held.values().stream()
            .flatMap(one -> one.document().date().stream())
            .map(date -> date.year())
            .sorted()
            .toList();
    return new Totals(
        held.size(),
        held.values().stream().mapToLong(one -> one.document().pages()).sum(),
        held.values().stream().mapToLong(one -> PassageSplitter.split(one.pages()).size()).sum(),
        files,
        years.isEmpty() ? Optional.empty() : Optional.of(years.getFirst()),
        years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()),
        types);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    List<Document> matching = new ArrayList<>();
    long passages = 0;
    for (Held one : held.values()) {
      List<PassageHit> found = found(one, request.text());
      boolean titled = !spans(one.document().title(), request.text()).isEmpty();
      if (!request.text().isBlank() && found.isEmpty() && !titled) continue;
      matching.add(one.document());
      if (!admits(request.filters(), one.document())) continue;
      passages += found.size();
      List<PassageHit> best = found.stream().limit(3).toList();
      hits.add(new Hit(one.document(), one.paths(), found.size(), best, List.of()));
    }
    hits.sort(order(request.sort()));
    int first = Math.min(hits.size(), (request.page() - 1) * request.size());
    return new SearchResult(
        messages ->
            request.text().isBlank()
                ? "Todos los documentos, del más reciente al más antiguo."
                : "Documentos con formas de: " + request.text(),
        List.of(),
        hits.size(),
        hits.size(),
        passages,
        3,
        generation,
        hits.subList(first, Math.min(hits.size(), first + request.size())),
        facets(matching, request.filters()),
        facets(matching, request.filters()),
        request.text().equals("concejo") ? Optional.of("consejo") : Optional.empty(),
        List.of());
  }

  @Override
  public <T> T all(SearchRequest request, Telling<T> telling) throws IOException {
    SearchResult result = search(withRoom(request));
    List<ExhaustiveSearch.Found> found = new ArrayList<>();
    for (Hit hit : result.hits()) {
      List<Integer> pages =
          marks(request.text(), hit.document().sha256()).stream().map(PageMarks::page).toList();
      found.add(new ExhaustiveSearch.Found(hit.document(), hit.paths(), pages, hit.lacks()));
    }
    return telling.of(
        new ExhaustiveSearch.Answer(
            result.reading(),
            result.expansions(),
            result.complete(),
            result.totalPassages(),
            result.hits().stream().map(hit -> hit.document().sha256()).toList(),
            found,
            new ExhaustiveSearch.State(generation, fingerprint(), totals(), ledger())));
  }

  /** A fake collection is small enough to be shown on one page. */
  private static SearchRequest withRoom(SearchRequest request) {
    return new SearchRequest(
        request.text(), request.filters(), request.sort(), 1, SearchRequest.LARGEST);
  }

  private String fingerprint() {
    return "%064x".formatted(Objects.hash(held.keySet(), ledger));
  }

  @Override
  public List<PageMarks> marks(String text, String sha256) {
    List<PageMarks> marks = new ArrayList<>();
    if (!held.containsKey(sha256)) return marks;
    for (Page page : held.get(sha256).pages()) {
      List<Span> spans = spans(page.text(), text);
      if (!spans.isEmpty()) marks.add(new PageMarks(page.number(), spans));
    }
    return marks;
  }

  private static List<PassageHit> found(Held one, String text) {
    List<PassageHit> found = new ArrayList<>();
    if (text.isBlank()) return found;
    for (Passage passage : PassageSplitter.split(one.pages())) {
      Page page = one.pages().get(passage.page() - 1);
      String words = passage.span().in(page.text());
      List<Span> spans = spans(words, text);
      if (spans.isEmpty()) continue;
      found.add(
          new PassageHit(
              page.number(),
              page.label(),
              page.unit(),
              passage.span(),
              words,
              spans,
              passage.heading(),
              passage.ordinal(),
              page.lineOf(passage.span())));
    }
    found.sort(Comparator.comparing((PassageHit hit) -> -hit.highlights().size()));
    return found;
  }

  static List<Span> spans(String words, String text) {
    List<Span> spans = new ArrayList<>();
    String folded = Folding.fold(words);
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty()) continue;
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) continue;
        int end = at + word.length();
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) end++;
        spans.add(new Span(at, end));
      }
    }
    return Span.merged(spans);
  }

  private static Comparator<Hit> order(Sort sort) {
    Comparator<Hit> date =
        Comparator.comparing(hit -> hit.document().date().map(Object::toString).orElse("9999"));
    Comparator<Hit> first =
        switch (sort) {
          case RELEVANCE -> Comparator.comparing(hit -> -hit.score());
          case TITLE -> Comparator.comparing(hit -> hit.document().title());
          case OLDEST -> date;
          case NEWEST ->
              Comparator.comparing(
                  hit -> hit.document().date().map(Object::toString).orElse(""),
                  Comparator.reverseOrder());
        };
    return first.thenComparing(hit -> hit.document().sha256());
  }

  private static boolean admits(Filters filters, Document document) {
    for (var some : filters.only().entrySet()) {
      if (values(some.getKey(), document).stream().noneMatch(some.getValue()::contains)) {
        return false;
      }
    }
    for (var some : filters.without().entrySet()) {
      if (values(some.getKey(), document).stream().anyMatch(some.getValue()::contains)) {
        return false;
      }
    }
    var date = document.date();
    if (filters.from().isPresent()
        && date.filter(d -> !d.first().isBefore(filters.from().get().first())).isEmpty()) {
      return false;
    }
    return filters.to().isEmpty()
        || date.filter(d -> !d.last().isAfter(filters.to().get().last())).isPresent();
  }

  private static List<String> values(FacetName facet, Document document) {
    return switch (facet) {
      case AREA -> document.areas();
      case COUNCIL -> document.councils();
      case LAW -> document.laws();
      case TYPE -> List.of(document.type().code());
      case PLAN -> document.plans();
      case INSTITUTION -> document.institutions();
      case YEAR ->
          List.of(
              document.date().map(date -> Integer.toString(date.year())).orElse(FacetName.UNDATED));
      case MONTH ->
          document.date().filter(date -> date.month() > 0).stream()
              .map(date -> date.toString().substring(0, 7))
              .toList();
      case FORMAT -> List.of(document.format().code());
    };
  }

  private static Map<FacetName, List<FacetValue>> facets(List<Document> some, Filters filters) {
    Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      Map<String, Long> counts = new TreeMap<>();
      for (Document document : some) {
        values(facet, document).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
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

  /** Every document held, in the order added. */
  List<Document> all() {
    return Arrays.asList(held.values().stream().map(Held::document).toArray(Document[]::new));
  }
}
