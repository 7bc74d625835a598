package acervo.lucene;

import acervo.document.PartialDate;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchResult.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
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
   * @param times years and months, counted as if no range of dates were in force
   * @param inside how much was found inside all that was found
   */
  record Counted(
      TopFieldDocs top,
      Map<FacetName, List<FacetValue>> facets,
      Map<FacetName, List<FacetValue>> times,
      Map<String, Long> kinds,
      long inside) {
    /** The same counts with other entries shown of what was found. */
    Counted of(List<ScoreDoc> shown) {
      ScoreDoc[] entries = shown.toArray(ScoreDoc[]::new);
      TopFieldDocs others = new TopFieldDocs(top.totalHits, entries, top.fields);
      return new Counted(others, facets, times, kinds, inside);
    }
  }

  /**
   * What is found of a query narrowed to values of facets.
   *
   * @param found of the query, and without the exclusions
   * @param range the dates within which it must be, when there are any
   * @param only for each dimension the values of which one must be had
   * @param query all in one
   * @param filters by which it is narrowed
   */
  record Narrowed(
      Query found,
      Optional<Query> range,
      Map<String, Set<String>> only,
      Query query,
      Filters filters) {
    private Query found(FacetSelection selection) {
      return selection.isEmpty() ? found : both(found, selection.candidates());
    }

    private static Query both(Query found, Query filter) {
      return new BooleanQuery.Builder().add(found, Occur.MUST).add(filter, Occur.FILTER).build();
    }
  }

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
    Query within = without(found, filters);
    Optional<Query> range = range(filters);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(within, Occur.MUST);
    range.ifPresent(dates -> query.add(dates, Occur.FILTER));
    only.forEach(
        (dimension, values) -> {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          values.forEach(value -> any.add(what.having(dimension, value), Occur.SHOULD));
          query.add(any.build(), Occur.FILTER);
        });
    return new Narrowed(within, range, only, query.build(), filters);
  }

  private Optional<Query> range(Filters filters) {
    return filters.from().isEmpty() && filters.to().isEmpty()
        ? Optional.empty()
        : Optional.of(what.dated(filters.from(), filters.to()));
  }

  private Query without(Query found, Filters filters) {
    if (filters.without().isEmpty()) return found;
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(found, Occur.MUST);
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
    FacetTally.Total total =
        searcher.search(
            narrowed.found(selection),
            new FacetTally(
                view,
                selection,
                weight(searcher, narrowed.range()),
                new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE),
                weight(searcher, inside)));
    return new Counted(
        total.top(),
        values(EnumSet.allOf(FacetName.class), view, total.counts(), narrowed.filters()),
        values(FacetName.TIMES, view, total.times(), narrowed.filters()),
        kinds(view, total.counts()),
        total.inside());
  }

  private static Map<String, Long> kinds(FacetOrdinals.View view, int[] counts) {
    Map<String, Long> kinds = new TreeMap<>();
    for (int ordinal : view.of(Schema.RECORD_KIND)) {
      if (counts[ordinal] > 0)
        kinds.put(view.values().get(ordinal).value(), (long) counts[ordinal]);
    }
    return kinds;
  }

  private static Weight weight(IndexSearcher searcher, Optional<Query> query) throws IOException {
    if (query.isEmpty()) return null;
    return searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * How many are found with each value that any has, were it alone chosen in its dimension.
   *
   * @param least the score of each grade, the best first; what has less than all is of one grade
   *     more
   * @param said of how many a value has of each grade
   */
  Map<String, Map<String, Long>> alone(
      Snapshot snapshot, Narrowed narrowed, double[] least, ToLongFunction<int[]> said)
      throws IOException {
    FacetOrdinals.View view = snapshot.facets(what);
    FacetSelection selection = new FacetSelection(view, narrowed.only());
    // Each entry is looked at where it stands: a set of all candidates would cost more than that.
    Query found = narrowed.found();
    Query within = narrowed.range().map(range -> Narrowed.both(found, range)).orElse(found);
    GradedCount.Total grades =
        snapshot.searcher.search(within, new GradedCount(view, selection, least));
    Map<String, Map<String, Long>> totals = new HashMap<>();
    for (int ordinal = 0; ordinal < view.values().size(); ordinal++) {
      long total = said.applyAsLong(grades.of(ordinal));
      if (total == 0) continue;
      FacetOrdinals.Value value = view.values().get(ordinal);
      totals
          .computeIfAbsent(value.dimension(), dimension -> new HashMap<>())
          .put(value.value(), total);
    }
    return totals;
  }

  private Map<FacetName, List<FacetValue>> values(
      Set<FacetName> names, FacetOrdinals.View view, int[] counts, Filters filters) {
    Map<FacetName, List<FacetValue>> values = new EnumMap<>(FacetName.class);
    for (FacetName name : names) values.put(name, values(name, view, counts, filters));
    return values;
  }

  /** The most frequent first, equals in the order of their values; those selected even without. */
  private List<FacetValue> values(
      FacetName name, FacetOrdinals.View view, int[] counts, Filters filters) {
    int[] ordinals = view.of(name.code());
    long[] order = new long[ordinals.length];
    int some = 0;
    for (int i = 0; i < ordinals.length && counts.length > 0; i++) {
      int count = counts[ordinals[i]];
      if (count > 0) order[some++] = (long) (Integer.MAX_VALUE - count) << Integer.SIZE | i;
    }
    Arrays.sort(order, 0, some);
    Set<String> without = new TreeSet<>(filters.only().getOrDefault(name, Set.of()));
    List<FacetValue> values = new ArrayList<>(some + without.size());
    for (int i = 0; i < some; i++) {
      int ordinal = ordinals[(int) order[i]];
      String value = view.values().get(ordinal).value();
      values.add(value(name, value, counts[ordinal], filters));
      without.remove(value);
    }
    for (String selected : without) values.add(value(name, selected, 0, filters));
    return List.copyOf(values);
  }

  private FacetValue value(FacetName name, String value, long count, Filters filters) {
    return new FacetValue(value, labels.label(name, value), count, filters.selects(name, value));
  }
}
