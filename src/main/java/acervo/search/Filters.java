package acervo.search;

import acervo.document.PartialDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a search is narrowed to. Values of one facet are alternatives; facets combine; an excluded
 * value removes every document that has it. A document without a date is outside any range of
 * dates.
 *
 * @param only for each facet in force, the values of which a document must have one
 * @param without for each facet in force, the values of which a document may have none
 * @param from the earliest date, inclusive
 * @param to the latest date, inclusive
 */
public record Filters(
    Map<FacetName, Set<String>> only,
    Map<FacetName, Set<String>> without,
    Optional<PartialDate> from,
    Optional<PartialDate> to) {
  public static final Filters NONE =
      new Filters(Map.of(), Map.of(), Optional.empty(), Optional.empty());

  /** A blank value is none. */
  public Filters {
    only = frozen(only);
    without = frozen(without);
  }

  /** Copies in the order of the facets, values in the order given, empty sets left out. */
  private static Map<FacetName, Set<String>> frozen(Map<FacetName, Set<String>> facets) {
    Map<FacetName, Set<String>> copy = new EnumMap<>(FacetName.class);
    facets.forEach(
        (name, some) -> {
          Set<String> values = new LinkedHashSet<>(some);
          values.removeIf(String::isBlank);
          if (!values.isEmpty()) copy.put(name, Collections.unmodifiableSet(values));
        });
    return Collections.unmodifiableMap(copy);
  }

  /** The same, with a value alone in place of all that are chosen of its facet. */
  public Filters choosing(FacetName name, String value) {
    Map<FacetName, Set<String>> others = new EnumMap<>(FacetName.class);
    others.putAll(only);
    others.put(name, Set.of(value));
    return new Filters(others, without, from, to);
  }

  public boolean isEmpty() {
    return only.isEmpty() && without.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  public boolean selects(FacetName name, String value) {
    return only.getOrDefault(name, Set.of()).contains(value);
  }
}
