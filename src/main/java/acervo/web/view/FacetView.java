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
 * @param more the rest, folded away
 */
public record FacetView(String code, String label, List<Value> values, List<Value> more) {
  private static final int SHOWN = 6;

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
      List<Value> shown =
          values.stream().map(value -> value(narrowing, facet, value, wording)).toList();
      int cut = Math.min(SHOWN, shown.size());
      views.add(
          new FacetView(
              facet.code(),
              wording.facet(facet),
              shown.subList(0, cut),
              shown.subList(cut, shown.size())));
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

  /** The names of types and formats follow the reader's language, which the engine cannot know. */
  public static String name(FacetName facet, FacetValue value, Wording wording) {
    return facet == FacetName.TYPE || facet == FacetName.FORMAT
        ? wording.value(facet, value.value())
        : value.label();
  }
}
