package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.lucene.RandomDocuments.Made;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.search.question.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random filters over random documents, in many segments, against counting one by one. */
class FacetCountsTest {
  private static final List<String> QUESTIONS =
      List.of(
          "",
          "agua",
          "\"agua y bosque\"",
          "agua bosque",
          "agua bosque costa dique",
          "agua -costa",
          "dique nunca",
          "nunca jamás");

  @TempDir Path folder;
  private Shelf shelf;
  private RandomDocuments random;

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
    random = new RandomDocuments(shelf);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @Test
  void documents_are_counted_as_by_hand_in_every_commit() throws IOException {
    for (int commit = 0; commit < 12; commit++) {
      random.change();
      for (int i = 0; i < 25; i++) {
        String word = random.word();
        Filters filters = random.filters();
        SearchResult result =
            shelf.search().search(new SearchRequest(word, filters, Sort.RELEVANCE, 1, 100));
        List<Made> found =
            random.made().values().stream()
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
      random.change();
      for (int i = 0; i < 25; i++) {
        String word = random.word();
        Filters filters = random.filters();
        Set<Kind> kinds = i % 2 == 0 ? Set.of() : Set.of(random.pick(List.of(Kind.values())));
        RecordResult result =
            records().records(new RecordRequest(word, filters, kinds, Sort.RELEVANCE, 1, 100));
        List<Told> found =
            random.made().values().stream()
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

  private LuceneRecords records() throws IOException {
    return new LuceneRecords(shelf.committed(), (name, value) -> value, () -> Names.NONE);
  }

  @Test
  void a_value_says_as_many_records_as_are_found_where_it_alone_is_chosen() throws IOException {
    for (int i = 0; i < 12; i++) random.change();
    LuceneRecords records = records();
    var values = shelf.ask("").facets();
    int some = 0;
    for (String text : QUESTIONS) {
      for (int i = 0; i < 4; i++) {
        Filters filters = i == 0 ? Filters.NONE : random.filters();
        RecordCounts counts = records.counts(request(text, filters));
        for (FacetName name : FacetName.values()) {
          for (FacetValue value : values.get(name)) {
            Filters alone = filters.choosing(name, value.value());
            long total = records.records(request(text, alone)).total();
            assertThat(counts.of(name, value.value())).as("%s %s", text, alone).isEqualTo(total);
            if (total > 0) some++;
          }
        }
      }
    }
    assertThat(some).isGreaterThan(500);
  }

  private static RecordRequest request(String text, Filters filters) {
    return new RecordRequest(text, filters, Set.of(), Sort.RELEVANCE, 1, 1);
  }

  @Test
  void years_and_months_are_told_as_if_no_range_of_dates_were_in_force() throws IOException {
    for (int i = 0; i < 12; i++) random.change();
    LuceneSearch documents = shelf.search();
    LuceneRecords records = records();
    for (int i = 0; i < 60; i++) {
      Filters in = random.filters();
      in =
          new Filters(
              in.only(),
              in.without(),
              random.date(),
              i % 2 == 0 ? random.date() : Optional.empty());
      Filters wide = new Filters(in.only(), in.without(), Optional.empty(), Optional.empty());
      String word = random.word();
      var narrow = documents.search(new SearchRequest(word, in, Sort.RELEVANCE, 1, 1));
      var all = documents.search(new SearchRequest(word, wide, Sort.RELEVANCE, 1, 1));
      assertThat(narrow.times().keySet()).isEqualTo(FacetName.TIMES);
      narrow
          .times()
          .forEach((name, values) -> assertThat(values).isEqualTo(all.facets().get(name)));
      assertThat(all.times()).isEqualTo(narrow.times());
      assertThat(records.records(request(word, in)).times())
          .isEqualTo(records.records(request(word, wide)).times());
    }
  }

  private static boolean isOf(Set<Kind> kinds, Told told) {
    return kinds.isEmpty() || kinds.contains(told.record().kind());
  }

  @Test
  void a_commit_of_one_document_reads_no_other_segment_again() throws IOException {
    for (int i = 0; i < 3; i++) random.put(i);
    FacetOrdinals.View before = shelf.committed().read(at -> at.facets(Facets.Of.DOCUMENTS));
    random.put(3);
    FacetOrdinals.View after = shelf.committed().read(at -> at.facets(Facets.Of.DOCUMENTS));
    assertThat(after.leaves()).hasSize(before.leaves().size() + 1);
    for (int i = 0; i < before.leaves().size(); i++) {
      assertThat(after.leaves().get(i)).isSameAs(before.leaves().get(i));
    }
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
}
