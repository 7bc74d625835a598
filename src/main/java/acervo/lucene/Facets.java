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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Counts of facet values that stay true for the other values of the same facet. */
final class Facets {
  private static final TopFieldDocs NOTHING =
      new TopFieldDocs(
          new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0], new SortField[0]);

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
   */
  record Counted(
      TopFieldDocs top, Map<FacetName, List<FacetValue>> facets, Map<String, Long> kinds) {}

  /** Those of a query that pass the filters; dates and exclusions outside the drill-down. */
  DrillDownQuery narrowed(Query found, Filters filters) {
    DrillDownQuery narrowed = new DrillDownQuery(what.config, filtered(found, filters));
    filters
        .only()
        .forEach((name, values) -> values.forEach(value -> narrowed.add(name.code(), value)));
    return narrowed;
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
   */
  Counted count(Snapshot snapshot, DrillDownQuery narrowed, Filters filters, Sort order, int wanted)
      throws IOException {
    if (snapshot.isEmpty(what)) {
      Map<FacetName, List<FacetValue>> none = new EnumMap<>(FacetName.class);
      for (FacetName name : FacetName.values()) none.put(name, values(name, null, filters));
      return new Counted(NOTHING, none, Map.of());
    }
    int most = Math.min(Math.max(1, wanted), Math.max(1, snapshot.reader().maxDoc()));
    var sideways =
        new DrillSideways(snapshot.searcher, what.config, snapshot.facets(what))
            .search(narrowed, new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE));
    Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      facets.put(name, values(name, sideways.facets.getAllChildren(name.code()), filters));
    }
    return new Counted(sideways.collectorResult, facets, kinds(sideways.facets));
  }

  private Map<String, Long> kinds(org.apache.lucene.facet.Facets counts) throws IOException {
    Map<String, Long> kinds = new TreeMap<>();
    FacetResult result = what == Of.RECORDS ? counts.getAllChildren(Schema.RECORD_KIND) : null;
    if (result == null) return kinds;
    for (LabelAndValue count : result.labelValues) {
      kinds.put(count.label, count.value.longValue());
    }
    return kinds;
  }

  private List<FacetValue> values(FacetName name, FacetResult counts, Filters filters) {
    List<FacetValue> values = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(filters.only().getOrDefault(name, Set.of()));
    if (counts != null) {
      for (LabelAndValue count : counts.labelValues) {
        if (count.value.longValue() == 0) continue;
        missing.remove(count.label);
        values.add(value(name, count.label, count.value.longValue(), filters));
      }
    }
    for (String selected : missing) values.add(value(name, selected, 0, filters));
    values.sort(
        Comparator.comparing(FacetValue::count)
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value));
    return List.copyOf(values);
  }

  private FacetValue value(FacetName name, String value, long count, Filters filters) {
    return new FacetValue(value, labels.label(name, value), count, filters.selects(name, value));
  }
}
