package acervo.lucene;

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
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
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

  private final FacetLabels labels;

  Facets(FacetLabels labels) {
    this.labels = labels;
  }

  record Counted(TopFieldDocs top, Map<FacetName, List<FacetValue>> facets) {}

  /** The documents of a query that pass the filters on facet values. */
  static DrillDownQuery narrowed(Query documents, Filters filters) {
    DrillDownQuery narrowed = new DrillDownQuery(Schema.facets(), documents);
    filters
        .only()
        .forEach((name, values) -> values.forEach(value -> narrowed.add(name.code(), value)));
    return narrowed;
  }

  /** Documents with a value. */
  static Query having(FacetName name, String value) {
    Term term = DrillDownQuery.term(Schema.FACETS, name.code(), value);
    return new TermQuery(term);
  }

  /** The score of a document found in order of relevance; 0 in another order. */
  static float score(ScoreDoc found) {
    return found instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : 0;
  }

  /**
   * @param wanted how many documents from the first on
   */
  Counted count(Snapshot snapshot, DrillDownQuery narrowed, Filters filters, Sort order, int wanted)
      throws IOException {
    if (snapshot.isEmpty()) {
      Map<FacetName, List<FacetValue>> none = new EnumMap<>(FacetName.class);
      for (FacetName name : FacetName.values()) none.put(name, values(name, null, filters));
      return new Counted(NOTHING, none);
    }
    int most = Math.min(Math.max(1, wanted), Math.max(1, snapshot.reader().maxDoc()));
    var sideways =
        new DrillSideways(snapshot.searcher, Schema.facets(), snapshot.facets())
            .search(narrowed, new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE));
    Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      facets.put(name, values(name, sideways.facets.getAllChildren(name.code()), filters));
    }
    return new Counted(sideways.collectorResult, facets);
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
