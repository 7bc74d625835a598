package acervo.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many records answer one question with one value after another: for each value the total of
 * the {@link RecordRequest} in which it alone is chosen in its facet, and the rest is as it was.
 *
 * @param counts by facet and value; values without records are left out
 */
public record RecordCounts(Map<FacetName, Map<String, Long>> counts) {
  public static final RecordCounts NONE = new RecordCounts(Map.of());

  public RecordCounts {
    Map<FacetName, Map<String, Long>> copy = new EnumMap<>(FacetName.class);
    counts.forEach((facet, values) -> copy.put(facet, Map.copyOf(values)));
    counts = Collections.unmodifiableMap(copy);
  }

  /** 0 for a value without records. */
  public long of(FacetName facet, String value) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
  }
}
