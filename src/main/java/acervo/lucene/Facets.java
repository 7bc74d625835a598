package acervo.lucene;

import acervo.document.PartialDate;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchResult.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/** Counts of facet values that stay true for the other values of the same facet. */
final class Facets {
  private final Of what;
  private final FacetLabels labels;

  /** What is counted. */
  enum Of {
    DOCUMENTS(Schema.FACETS, Schema.facets(), Schema.DATES),
    RECORDS(Schema.RECORD_FACETS, Schema.recordFacets(), Schema.RECORD_DATES);

    private final String field;
    private final FacetsConfig config;
    private final String dates;

    Of(String field, FacetsConfig config, String dates) {
      this.field = field;
      this.config = config;
      this.dates = dates;
    }

    String field() {
      return field;
    }

    FacetsConfig config() {
      return config;
    }

    /**
     * Those that may be of a stretch of time, both ends included; an open end is as far as can be.
     */
    Query dated(Optional<PartialDate> first, Optional<PartialDate> last) {
      long from = first.map(date -> date.first().toEpochDay()).orElse(Long.MIN_VALUE);
      long to = last.map(date -> date.last().toEpochDay()).orElse(Long.MAX_VALUE);
      return from > to
          ? new MatchNoDocsQuery("from after to")
          : LongRange.newIntersectsQuery(dates, new long[] {from}, new long[] {to});
    }

    /** Those with a value. */
    Query having(String dimension, String value) {
      return new TermQuery(DrillDownQuery.term(field, dimension, value));
    }
  }

  Facets(Of what, FacetLabels labels) {
    this.what = what;
    this.labels = labels;
  }

  /**
   * @param kinds of records, how many; empty when documents are counted
   * @param inside how much was found inside all that was found
   */
  record Counted(
      TopFieldDocs top,
      Map<FacetName, List<FacetValue>> facets,
      Map<String, Long> kinds,
      long inside) {
    /** The same counts with other entries shown of what was found. */
    Counted of(List<ScoreDoc> shown) {
      ScoreDoc[] entries = shown.toArray(ScoreDoc[]::new);
      TopFieldDocs others = new TopFieldDocs(top.totalHits, entries, top.fields);
      return new Counted(others, facets, kinds, inside);
    }
  }

  /**
   * What is found of a query narrowed to values of facets.
   *
   * @param found of the query, and within the dates and without the exclusions
   * @param only for each dimension the values of which one must be had
   * @param query both in one
   * @param filters by which it is narrowed
   */
  record Narrowed(Query found, Map<String, Set<String>> only, Query query, Filters filters) {}

  /** Those of a query that pass the filters. */
  Narrowed narrowed(Query found, Filters filters) {
    return narrowed(found, filters, Map.of());
  }

  /**
   * The same, narrowed to values of dimensions that are no facets besides.
   *
   * @param more for each dimension the values of which one must be had; no values narrow nothing
   */
  Narrowed narrowed(Query found, Filters filters, Map<String, Set<String>> more) {
    Map<String, Set<String>> only = new LinkedHashMap<>();
    filters.only().forEach((name, values) -> only.put(name.code(), values));
    more.forEach(
        (dimension, values) -> {
          if (!values.isEmpty()) only.put(dimension, values);
        });
    Query filtered = filtered(found, filters);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(filtered, Occur.MUST);
    only.forEach(
        (dimension, values) -> {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          values.forEach(value -> any.add(what.having(dimension, value), Occur.SHOULD));
          query.add(any.build(), Occur.FILTER);
        });
    return new Narrowed(filtered, only, query.build(), filters);
  }

  private Query filtered(Query found, Filters filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(found, Occur.MUST);
    if (filters.from().isPresent() || filters.to().isPresent()) {
      query.add(what.dated(filters.from(), filters.to()), Occur.FILTER);
    }
    filters
        .without()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> query.add(what.having(name.code(), value), Occur.MUST_NOT)));
    return query.build();
  }

  /** The score of a document found in order of relevance; 0 in another order. */
  static float score(ScoreDoc found) {
    if (!(found instanceof FieldDoc fields)) return 0;
    for (Object field : fields.fields) if (field instanceof Float score) return score;
    return 0;
  }

  /**
   * @param wanted how many from the first on
   * @param inside what to count inside the found, as passages are in documents
   */
  Counted count(
      Snapshot snapshot, Narrowed narrowed, Sort order, int wanted, Optional<Query> inside)
      throws IOException {
    FacetOrdinals.View view = snapshot.facets(what);
    FacetSelection selection = new FacetSelection(view, narrowed.only());
    IndexSearcher searcher = snapshot.searcher;
    int most = Math.min(Math.max(1, wanted), Math.max(1, snapshot.reader().maxDoc()));
    Weight within =
        inside.isEmpty()
            ? null
            : searcher.createWeight(
                searcher.rewrite(inside.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
    FacetTally.Total total =
        searcher.search(
            selection.isEmpty()
                ? narrowed.found()
                : new BooleanQuery.Builder()
                    .add(narrowed.found(), Occur.MUST)
                    .add(selection.candidates(), Occur.FILTER)
                    .build(),
            new FacetTally(
                view,
                selection,
                new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE),
                within));
    Map<String, Map<String, Long>> counts = byDimension(view, total.counts());
    Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      facets.put(
          name, values(name, counts.getOrDefault(name.code(), Map.of()), narrowed.filters()));
    }
    return new Counted(
        total.top(),
        facets,
        new TreeMap<>(counts.getOrDefault(Schema.RECORD_KIND, Map.of())),
        total.inside());
  }

  /** By dimension; values that nothing has are left out. */
  private static Map<String, Map<String, Long>> byDimension(FacetOrdinals.View view, int[] counts) {
    Map<String, Map<String, Long>> dimensions = new HashMap<>();
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] == 0) continue;
      FacetOrdinals.Value value = view.values().get(ordinal);
      dimensions
          .computeIfAbsent(value.dimension(), dimension -> new HashMap<>())
          .put(value.value(), (long) counts[ordinal]);
    }
    return dimensions;
  }

  private List<FacetValue> values(FacetName name, Map<String, Long> counts, Filters filters) {
    List<FacetValue> values = new ArrayList<>(counts.size());
    counts.forEach((value, count) -> values.add(value(name, value, count, filters)));
    for (String selected : filters.only().getOrDefault(name, Set.of())) {
      if (!counts.containsKey(selected)) values.add(value(name, selected, 0, filters));
    }
    values.sort(
        Comparator.comparingLong(FacetValue::count)
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value));
    return List.copyOf(values);
  }

  private FacetValue value(FacetName name, String value, long count, Filters filters) {
    return new FacetValue(value, labels.label(name, value), count, filters.selects(name, value));
  }
}
