package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.extraction.Content;
import acervo.record.Attribute;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random filters over random documents, in many segments, against counting one by one. */
class FacetCountsTest {
  private static final List<String> WORDS = List.of("agua", "bosque", "costa", "dique");
  private static final int FIRST_YEAR = 2017;

  @TempDir Path folder;
  private final Random random = new Random(20_250_714);
  private final Map<Integer, Made> made = new TreeMap<>();
  private Shelf shelf;

  /** A document that stands in the index, and what it says. */
  private record Made(Described described, List<String> paragraphs) {
    Document document() {
      return described.document();
    }
  }

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @Test
  void documents_are_counted_as_by_hand_in_every_commit() throws IOException {
    for (int commit = 0; commit < 12; commit++) {
      change();
      for (int i = 0; i < 25; i++) {
        String word = pick(WORDS);
        Filters filters = filters();
        SearchResult result =
            shelf.search().search(new SearchRequest(word, filters, Sort.RELEVANCE, 1, 100));
        List<Made> found =
            made.values().stream()
                .filter(each -> each.paragraphs().toString().contains(word))
                .toList();
        List<Made> passing = found.stream().filter(each -> passes(filters, null, each)).toList();
        assertThat(result.totalDocuments()).as("%s %s", word, filters).isEqualTo(passing.size());
        assertThat(result.hits())
            .extracting(hit -> hit.document().sha256())
            .containsExactlyInAnyOrderElementsOf(
                passing.stream().map(each -> each.document().sha256()).toList());
        assertThat(result.totalPassages())
            .isEqualTo(
                passing.stream()
                    .flatMap(each -> each.paragraphs().stream())
                    .filter(paragraph -> paragraph.contains(word))
                    .count());
        for (FacetName name : FacetName.values()) {
          assertThat(counts(result.facets().get(name)))
              .as("%s of %s %s", name, word, filters)
              .isEqualTo(
                  byHand(
                      found.stream().filter(each -> passes(filters, name, each)).toList(),
                      each -> FacetValues.of(each.document(), name)));
        }
      }
    }
  }

  /** A result record and the document it is in. */
  private record Told(ResultRecord record, Made in) {}

  @Test
  void records_and_their_kinds_are_counted_as_by_hand() throws IOException {
    for (int commit = 0; commit < 8; commit++) {
      change();
      for (int i = 0; i < 25; i++) {
        String word = pick(WORDS);
        Filters filters = filters();
        Set<Kind> kinds = random.nextBoolean() ? Set.of() : Set.of(pick(List.of(Kind.values())));
        RecordResult result =
            new LuceneRecords(shelf.committed(), (name, value) -> value)
                .records(new RecordRequest(word, filters, kinds, Sort.RELEVANCE, 1, 100));
        List<Told> found =
            made.values().stream()
                .flatMap(
                    each -> each.described().records().stream().map(told -> new Told(told, each)))
                .filter(told -> told.record().text().contains(word))
                .toList();
        List<Told> passing = found.stream().filter(told -> passes(filters, null, told)).toList();
        assertThat(result.total())
            .isEqualTo(passing.stream().filter(told -> isOf(kinds, told)).count());
        for (FacetName name : FacetName.values()) {
          assertThat(counts(result.facets().get(name)))
              .as("%s of %s %s %s", name, word, filters, kinds)
              .isEqualTo(
                  byHand(
                      found.stream()
                          .filter(told -> passes(filters, name, told) && isOf(kinds, told))
                          .toList(),
                      told -> FacetValues.of(told.record(), told.in().document(), name)));
        }
        assertThat(new TreeMap<>(result.kinds()))
            .isEqualTo(byHand(passing, told -> List.of(told.record().kind())));
      }
    }
  }

  private static boolean isOf(Set<Kind> kinds, Told told) {
    return kinds.isEmpty() || kinds.contains(told.record().kind());
  }

  @Test
  void a_commit_of_one_document_reads_no_other_segment_again() throws IOException {
    for (int i = 0; i < 3; i++) put(i);
    FacetOrdinals.View before = shelf.committed().read(at -> at.facets(Facets.Of.DOCUMENTS));
    put(3);
    FacetOrdinals.View after = shelf.committed().read(at -> at.facets(Facets.Of.DOCUMENTS));
    assertThat(after.leaves()).hasSize(before.leaves().size() + 1);
    for (int i = 0; i < before.leaves().size(); i++) {
      assertThat(after.leaves().get(i)).isSameAs(before.leaves().get(i));
    }
  }

  /** A few documents come, change or go. */
  private void change() throws IOException {
    for (int i = 0; i < 9; i++) {
      int number = random.nextInt(50);
      if (random.nextInt(5) == 0 && made.containsKey(number)) {
        shelf.writer.remove(made.remove(number).document().sha256());
      } else {
        put(number);
      }
    }
  }

  private void put(int number) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      paragraphs.add("Sobre " + pick(WORDS) + " y " + pick(WORDS) + " " + i);
    }
    PageBuilder builder = new PageBuilder(1);
    paragraphs.forEach(builder::paragraph);
    Page page = builder.build();
    Document document =
        new Document(
            Shelf.sha("n " + number),
            "Número " + number,
            pick(List.of(DocumentType.values())),
            date(),
            Optional.empty(),
            "",
            "",
            some("area", 1),
            some("consejo", 3),
            some("ley", 4),
            some("plan", 1),
            some("institucion", 2),
            "es",
            1,
            PageUnit.SECTION,
            pick(List.of(Format.PDF, Format.DOCX, Format.TXT)),
            1,
            Map.of());
    List<ResultRecord> records = new ArrayList<>();
    for (String text : paragraphs) records.add(record(document, page, text));
    Described described = new Described(document, records, List.of());
    shelf.put(described, new Content(document.format(), Map.of(), List.of(page), List.of()));
    made.put(number, new Made(described, paragraphs));
  }

  private ResultRecord record(Document document, Page page, String text) {
    int start = page.text().indexOf(text);
    Span span = new Span(start, start + text.length());
    Evidence evidence = Evidence.in(page, span, "test");
    return new ResultRecord(
        document.id() + "%04x".formatted(start),
        pick(List.of(Kind.values())),
        document.sha256(),
        List.of(new Stretch(1, span)),
        text,
        List.of(),
        evidence,
        attributes("area", 1, evidence).stream().findFirst(),
        Optional.empty(),
        attributes("consejo", 3, evidence),
        List.of(),
        attributes("plan", 2, evidence),
        attributes("institucion", 2, evidence),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<Attribute> attributes(String name, int most, Evidence evidence) {
    return some(name, most).stream().map(value -> new Attribute(value, false, evidence)).toList();
  }

  private Optional<PartialDate> date() {
    int year = FIRST_YEAR + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new PartialDate(year, 0, 0));
      case 2 -> Optional.of(new PartialDate(year, random.nextInt(1, 13), 0));
      default -> Optional.of(new PartialDate(year, random.nextInt(1, 13), random.nextInt(1, 29)));
    };
  }

  private List<String> some(String name, int most) {
    Set<String> values = new HashSet<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      values.add(name + random.nextInt(5));
    }
    return List.copyOf(values);
  }

  /** Up to three facets narrowed, one excluded, a range of dates; now and then a value of none. */
  private Filters filters() {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (int left = random.nextInt(4); left > 0; left--) {
      FacetName name = pick(List.of(FacetName.values()));
      Set<String> values = new HashSet<>();
      for (int more = random.nextInt(1, 4); more > 0; more--) values.add(value(name));
      only.put(name, values);
    }
    if (random.nextInt(3) == 0) {
      FacetName name = pick(List.of(FacetName.values()));
      without.put(name, Set.of(value(name)));
    }
    return new Filters(
        only,
        without,
        random.nextInt(4) == 0 ? date() : Optional.empty(),
        random.nextInt(4) == 0 ? date() : Optional.empty());
  }

  private String value(FacetName name) {
    return switch (name) {
      case AREA -> "area" + random.nextInt(6);
      case COUNCIL -> "consejo" + random.nextInt(6);
      case LAW -> "ley" + random.nextInt(6);
      case PLAN -> "plan" + random.nextInt(6);
      case INSTITUTION -> "institucion" + random.nextInt(6);
      case TYPE -> pick(List.of(DocumentType.values())).code();
      case YEAR ->
          random.nextInt(4) == 0
              ? FacetName.UNDATED
              : Integer.toString(FIRST_YEAR + random.nextInt(4));
      case FORMAT -> pick(List.of("pdf", "docx", "txt", "rtf"));
    };
  }

  private static boolean passes(Filters filters, FacetName except, Made each) {
    return passes(filters, except, each.document(), name -> FacetValues.of(each.document(), name));
  }

  private static boolean passes(Filters filters, FacetName except, Told told) {
    Document document = told.in().document();
    return passes(filters, except, document, name -> FacetValues.of(told.record(), document, name));
  }

  private static boolean passes(
      Filters filters,
      FacetName except,
      Document document,
      Function<FacetName, List<String>> having) {
    for (var only : filters.only().entrySet()) {
      if (only.getKey() == except) continue;
      if (having.apply(only.getKey()).stream().noneMatch(only.getValue()::contains)) return false;
    }
    for (var without : filters.without().entrySet()) {
      if (having.apply(without.getKey()).stream().anyMatch(without.getValue()::contains)) {
        return false;
      }
    }
    if (filters.from().isEmpty() && filters.to().isEmpty()) return true;
    if (document.date().isEmpty()) return false;
    PartialDate date = document.date().get();
    return filters.from().stream().noneMatch(from -> date.last().isBefore(from.first()))
        && filters.to().stream().noneMatch(to -> date.first().isAfter(to.last()))
        && (filters.from().isEmpty()
            || filters.to().isEmpty()
            || !filters.from().get().first().isAfter(filters.to().get().last()));
  }

  private static <T, V> Map<V, Long> byHand(List<T> some, Function<T, List<V>> values) {
    Map<V, Long> counts = new TreeMap<>();
    for (T each : some) for (V value : values.apply(each)) counts.merge(value, 1L, Long::sum);
    return counts;
  }

  /** Values that are shown because they are selected, though nothing has them, are left out. */
  private static Map<String, Long> counts(List<FacetValue> values) {
    Map<String, Long> counts = new TreeMap<>();
    for (FacetValue value : values) if (value.count() > 0) counts.put(value.value(), value.count());
    return counts;
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
