package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether the white between two groups of segments parts columns, or the cells of a table. */
final class Gutter {
  /** One row of a side: its pieces from left to right. */
  record Row(float baseline, float size, List<Segment> pieces) {}

  /** Letters in a row of prose; cells hold less. */
  private static final int PROSE_LETTERS = 16;

  static boolean between(List<Segment> left, List<Segment> right) {
    if (left.size() < 2 || right.size() < 2) return false;
    List<Row> leftRows = rows(left);
    List<Row> rightRows = rows(right);
    int fewer = Math.min(leftRows.size(), rightRows.size());
    if (fewer < 2 || leftRows.size() + rightRows.size() < 5) return false;
    float em = medianSize(left);
    if (width(left, right) < Math.max(5, 0.6f * em)) return false;
    if (sharedHeight(leftRows, rightRows) < 0.5f) return false;
    if (bulleted(leftRows) && bulleted(rightRows)) return true;
    if (aligned(leftRows, rightRows) * 2 < fewer) return true;
    return fewer >= 4
        && isProse(leftRows, true)
        && isProse(rightRows, false)
        && !breaksTogether(leftRows, rightRows);
  }

  /**
   * The heights, each a little above a baseline, at which the rows of a table begin whose left
   * cells are wrapped, so that row by row their words would mix with those of their neighbours.
   * Empty when the sides make no such table.
   */
  static List<Float> wrappedRows(List<Segment> left, List<Segment> right) {
    if (left.size() < 3 || right.size() < 3) return List.of();
    List<Row> leftRows = rows(left);
    List<Row> rightRows = rows(right);
    if (width(left, right) < Math.max(5, 0.6f * medianSize(left))) return List.of();
    if (aligned(leftRows, rightRows) * 3 < Math.min(leftRows.size(), rightRows.size()) * 2) {
      return List.of();
    }
    List<Float> tops = new ArrayList<>();
    int wrapped = 0;
    Row previous = null;
    for (Row row : leftRows) {
      String text = row.pieces().getFirst().text();
      if (row.pieces().size() > 1 || Characters.letters(text) < 3) return List.of();
      boolean continues =
          previous != null && row.baseline() - previous.baseline() < 1.4f * row.size();
      if (!continues) {
        tops.add(row.baseline() - 0.5f * row.size());
      } else if (rightRows.stream().anyMatch(o -> beside(o, row))) {
        wrapped++;
      }
      previous = row;
    }
    return tops.size() >= 2 && wrapped * 4 >= tops.size() && isProse(rightRows, false)
        ? tops
        : List.of();
  }

  private static boolean beside(Row one, Row other) {
    return Math.abs(one.baseline() - other.baseline()) <= 0.2f * other.size();
  }

  static float width(List<Segment> left, List<Segment> right) {
    float from = Float.NEGATIVE_INFINITY;
    float to = Float.POSITIVE_INFINITY;
    for (Segment segment : left) from = Math.max(from, segment.right);
    for (Segment segment : right) to = Math.min(to, segment.left);
    return to - from;
  }

  static List<Row> rows(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Segment.BY_PLACE);
    List<Row> rows = new ArrayList<>();
    for (Segment segment : sorted) {
      Row last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && segment.baseline - last.baseline() < 0.4f * segment.size) {
        last.pieces().add(segment);
      } else {
        rows.add(new Row(segment.baseline, segment.size, new ArrayList<>(List.of(segment))));
      }
    }
    for (Row row : rows) row.pieces().sort(Comparator.comparingDouble(piece -> piece.left));
    return rows;
  }

  private static float medianSize(List<Segment> segments) {
    return (float)
        segments.stream()
            .mapToDouble(s -> s.size)
            .sorted()
            .skip(segments.size() / 2)
            .findFirst()
            .orElse(10);
  }

  /** The part of the lower side's height that both sides share. */
  private static float sharedHeight(List<Row> left, List<Row> right) {
    float top = Math.max(left.getFirst().baseline(), right.getFirst().baseline());
    float bottom = Math.min(left.getLast().baseline(), right.getLast().baseline());
    float shorter =
        Math.min(
            left.getLast().baseline() - left.getFirst().baseline(),
            right.getLast().baseline() - right.getFirst().baseline());
    return shorter <= 0 ? 0 : (bottom - top) / shorter;
  }

  private static boolean bulleted(List<Row> rows) {
    return rows.stream().filter(row -> row.pieces().getFirst().startsWithBullet()).count() >= 2;
  }

  /** Rows of the smaller side that have one at the same height on the other. */
  private static int aligned(List<Row> left, List<Row> right) {
    List<Row> fewer = left.size() <= right.size() ? left : right;
    List<Row> more = fewer == left ? right : left;
    int aligned = 0;
    for (Row row : fewer) {
      if (more.stream().anyMatch(other -> beside(other, row))) aligned++;
    }
    return aligned;
  }

  /** Whether the pieces next to the gutter mostly fill their column with words. */
  private static boolean isProse(List<Row> rows, boolean last) {
    List<Segment> nearest = new ArrayList<>();
    for (Row row : rows) nearest.add(last ? row.pieces().getLast() : row.pieces().getFirst());
    float widest = 0;
    for (Segment piece : nearest) widest = Math.max(widest, piece.width());
    int full = 0;
    for (Segment piece : nearest) {
      boolean words = Characters.letters(piece.text()) >= PROSE_LETTERS;
      if (words && piece.width() >= 0.75f * widest) full++;
    }
    return full * 2 >= nearest.size();
  }

  /** Whether both sides pause at the same heights, as the wrapped cells of table rows do. */
  private static boolean breaksTogether(List<Row> left, List<Row> right) {
    List<Float> leftBreaks = breaks(left);
    List<Float> rightBreaks = breaks(right);
    int fewer = Math.min(leftBreaks.size(), rightBreaks.size());
    if (fewer < 2) return false;
    long together =
        leftBreaks.stream()
            .filter(y -> rightBreaks.stream().anyMatch(other -> Math.abs(other - y) < 3))
            .count();
    return together * 10 >= fewer * 7L;
  }

  private static List<Float> breaks(List<Row> rows) {
    float[] steps = new float[rows.size() - 1];
    for (int i = 0; i < steps.length; i++)
      steps[i] = rows.get(i + 1).baseline() - rows.get(i).baseline();
    float[] sorted = steps.clone();
    java.util.Arrays.sort(sorted);
    float usual = sorted[sorted.length / 3];
    List<Float> breaks = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] > usual * 1.3f) breaks.add(rows.get(i + 1).baseline());
    }
    return breaks;
  }

  private Gutter() {}
}
