package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filter in force.
 *
 * @param url the question without it
 */
public record Chip(String facet, String label, boolean excluded, String url) {
  public static List<Chip> all(Narrowing narrowing, Wording wording) {
    Filters filters = narrowing.filters();
    List<Chip> chips = new ArrayList<>();
    each(
        filters.only(),
        (facet, value) ->
            chips.add(
                new Chip(
                    wording.facet(facet),
                    wording.value(facet, value),
                    false,
                    narrowing.toggled(facet, value).toString())));
    each(
        filters.without(),
        (facet, value) ->
            chips.add(
                new Chip(
                    wording.facet(facet),
                    wording.value(facet, value),
                    true,
                    narrowing.excluded(facet, value).toString())));
    filters
        .from()
        .map(date -> date("from", wording.date(date), narrowing.withoutFrom(), wording))
        .ifPresent(chips::add);
    filters
        .to()
        .map(date -> date("to", wording.date(date), narrowing.withoutTo(), wording))
        .ifPresent(chips::add);
    return chips;
  }

  private static Chip date(String end, String date, Address without, Wording wording) {
    return new Chip(wording.say("web.search." + end), date, false, without.toString());
  }

  private interface Value {
    void take(FacetName facet, String value);
  }

  private static void each(Map<FacetName, Set<String>> values, Value taker) {
    values.forEach((facet, some) -> some.forEach(value -> taker.take(facet, value)));
  }
}
