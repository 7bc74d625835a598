package acervo.extraction.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Puts things on a plane in the order in which people read them: by recursive cuts along empty
 * stretches. Where both a horizontal and a vertical cut are possible, rows of like height are read
 * row by row (a grid of cards), columns of like width column by column (two lists with their
 * headings), anything else row by row (labels with their texts).
 */
public final class ReadingOrder {
  /**
   * How far boxes may overlap, of the smaller one, and still be apart: people place them by eye.
   */
  private static final double TOLERANCE = 0.2;

  private static final double LIKE = 0.6;
  private static final double LIKE_WIDTH = 0.5;

  private ReadingOrder() {}

  /** The things in reading order; those without a place keep their turn at the end. */
  public static <T> List<T> of(List<T> things, Function<T, Rectangle2D> place) {
    List<T> placed = new ArrayList<>();
    List<T> unplaced = new ArrayList<>();
    for (T thing : things) (place.apply(thing) == null ? unplaced : placed).add(thing);
    List<T> ordered = new ArrayList<>(sort(placed, place));
    ordered.addAll(unplaced);
    return ordered;
  }

  private static <T> List<T> sort(List<T> things, Function<T, Rectangle2D> place) {
    if (things.size() < 2) return things;
    List<List<T>> rows = cut(things, t -> place.apply(t).getMinY(), t -> place.apply(t).getMaxY());
    List<List<T>> columns =
        cut(things, t -> place.apply(t).getMinX(), t -> place.apply(t).getMaxX());
    boolean both = rows.size() > 1 && columns.size() > 1;
    boolean byColumn =
        columns.size() > 1 && (rows.size() == 1 || (both && prefersColumns(rows, columns, place)));
    List<List<T>> parts = byColumn ? columns : rows;
    List<T> ordered = new ArrayList<>();
    if (parts.size() == 1) {
      things.stream()
          .sorted(
              Comparator.<T>comparingDouble(t -> place.apply(t).getMinY())
                  .thenComparingDouble(t -> place.apply(t).getMinX()))
          .forEach(ordered::add);
    } else {
      for (List<T> part : parts) ordered.addAll(sort(part, place));
    }
    return ordered;
  }

  private static <T> boolean prefersColumns(
      List<List<T>> rows, List<List<T>> columns, Function<T, Rectangle2D> place) {
    double height = ratio(rows, group -> bounds(group, place).getHeight());
    double width = ratio(columns, group -> bounds(group, place).getWidth());
    return height < LIKE && width >= LIKE_WIDTH;
  }

  private static <T> double ratio(List<List<T>> groups, ToDoubleFunction<List<T>> size) {
    double least = groups.stream().mapToDouble(size).min().orElse(0);
    double most = groups.stream().mapToDouble(size).max().orElse(0);
    return most == 0 ? 1 : least / most;
  }

  private static <T> Rectangle2D bounds(List<T> group, Function<T, Rectangle2D> place) {
    Rectangle2D bounds = (Rectangle2D) place.apply(group.getFirst()).clone();
    group.forEach(thing -> bounds.add(place.apply(thing)));
    return bounds;
  }

  /** Groups whose intervals do not overlap by more than the tolerance, in order. */
  private static <T> List<List<T>> cut(
      List<T> things, ToDoubleFunction<T> from, ToDoubleFunction<T> to) {
    List<T> sorted = things.stream().sorted(Comparator.comparingDouble(from)).toList();
    List<List<T>> groups = new ArrayList<>();
    double end = 0;
    for (T thing : sorted) {
      double start = from.applyAsDouble(thing);
      double size = to.applyAsDouble(thing) - start;
      double slack = groups.isEmpty() ? 0 : TOLERANCE * Math.min(size, extent(groups, from, to));
      if (groups.isEmpty() || start >= end - slack) groups.add(new ArrayList<>());
      groups.getLast().add(thing);
      end = Math.max(end, to.applyAsDouble(thing));
    }
    return groups;
  }

  private static <T> double extent(
      List<List<T>> groups, ToDoubleFunction<T> from, ToDoubleFunction<T> to) {
    List<T> last = groups.getLast();
    return last.stream()
        .mapToDouble(t -> to.applyAsDouble(t) - from.applyAsDouble(t))
        .min()
        .orElse(0);
  }
}
