package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.SearchResult.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A facet beside the results.
 *
 * @param values the most frequent ones
 * @param more those that follow, folded away
 * @param rest how many more there are, in words; empty when all are here. A collection may name
 *     thousands of laws, and a page of results is not the list of them.
 */
public record FacetView(
    String code, String label, List<Value> values, List<Value> more, String rest) {
  private static final int SHOWN = 6;
  private static final int MOST = 100;

  /**
   * A value.
   *
   * @param url chooses it, or gives it up when it is chosen
   * @param exclude leaves out the documents that have it
   */
  public record Value(String label, String count, boolean selected, String url, String exclude) {}

  public static List<FacetView> all(
      Narrowing narrowing, Map<FacetName, List<FacetValue>> facets, Wording wording) {
    List<FacetView> views = new ArrayList<>();
    for (FacetName facet : FacetName.values()) {
      List<FacetValue> values = facets.getOrDefault(facet, List.of());
      if (values.isEmpty()) continue;
      List<Value> shown = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        if (i >= MOST && !values.get(i).selected()) continue;
        shown.add(value(narrowing, facet, values.get(i), wording));
      }
      int left = values.size() - shown.size();
      int cut = Math.min(SHOWN, shown.size());
      views.add(
          new FacetView(
              facet.code(),
              wording.facet(facet),
              shown.subList(0, cut),
              shown.subList(cut, shown.size()),
              left == 0 ? "" : wording.say("web.search.rest", left)));
    }
    return views;
  }

  private static Value value(
      Narrowing narrowing, FacetName facet, FacetValue value, Wording wording) {
    return new Value(
        name(facet, value, wording),
        wording.number(value.count()),
        value.selected(),
        narrowing.toggled(facet, value.value()).toString(),
        narrowing.excluded(facet, value.value()).toString());
  }

  /**
   * The names of types, formats and «no date» follow the reader's language, which the engine cannot
   * know.
   */
  public static String name(FacetName facet, FacetValue value, Wording wording) {
    return switch (facet) {
      case TYPE, FORMAT, YEAR, MONTH -> wording.value(facet, value.value());
      case AREA, COUNCIL, LAW, PLAN, INSTITUTION -> value.label();
    };
  }
}
