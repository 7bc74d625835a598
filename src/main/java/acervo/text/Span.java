package acervo.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Half-open stretch of a text: [start, end), 0-based, in UTF-16 units. */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [%d, %d) is not ordered".formatted(start, end));
    }
  }

  /** The units of {@code text} this span covers; {@code text} must reach to its end. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** This span moved {@code units} to the right; negative moves left. */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same ground covered by ordered spans that neither overlap nor touch. */
  public static List<Span> merged(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.start <= merged.getLast().end) {
        merged.set(merged.size() - 1, merged.getLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
