package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the parts of a page are read. A gutter is a strip of white with text on both
 * sides; what crosses it (a heading over two columns) cuts it into bands, and within a band the
 * left side is read before the right one. A white strip whose sides stand in the same rows and are
 * not prose belongs to a table, whose rows stay whole.
 */
final class ReadingOrder {
  private static final int DEEPEST = 8;

  /** What lies between two segments that cross a gutter. */
  private static final class Band {
    final List<Segment> left = new ArrayList<>();
    final List<Segment> right = new ArrayList<>();
    final List<Segment> crossing = new ArrayList<>();
    boolean columns;

    /**
     * Heights at which the rows of a table of wrapped cells begin; none when it is no such table.
     */
    List<Float> rowTops = List.of();
  }

  /** Regions in reading order; the segments of one are read row by row. */
  static List<List<Segment>> of(List<Segment> segments) {
    List<List<Segment>> regions = new ArrayList<>();
    order(segments, 0, regions);
    return regions;
  }

  private static void order(List<Segment> segments, int depth, List<List<Segment>> regions) {
    if (segments.isEmpty()) return;
    List<Band> bands = depth < DEEPEST && segments.size() >= 4 ? best(segments) : List.of();
    if (bands.isEmpty()) {
      regions.add(segments);
      return;
    }
    List<Segment> plain = new ArrayList<>();
    for (Band band : bands) {
      if (band.columns) {
        order(plain, depth + 1, regions);
        plain = new ArrayList<>();
        order(band.left, depth + 1, regions);
        order(band.right, depth + 1, regions);
      } else if (!band.rowTops.isEmpty()) {
        order(plain, depth + 1, regions);
        plain = new ArrayList<>();
        orderRows(band, depth, regions);
      } else {
        plain.addAll(band.left);
        plain.addAll(band.right);
      }
      plain.addAll(band.crossing);
    }
    order(plain, depth + 1, regions);
  }

  /** Cell by cell: a wrapped cell is read whole before the one beside it. */
  private static void orderRows(Band band, int depth, List<List<Segment>> regions) {
    for (int i = 0; i < band.rowTops.size(); i++) {
      float from = i == 0 ? Float.NEGATIVE_INFINITY : band.rowTops.get(i);
      float to = i + 1 < band.rowTops.size() ? band.rowTops.get(i + 1) : Float.POSITIVE_INFINITY;
      order(within(band.left, from, to), depth + 1, regions);
      order(within(band.right, from, to), depth + 1, regions);
    }
  }

  private static List<Segment> within(List<Segment> segments, float from, float to) {
    return segments.stream().filter(s -> s.baseline >= from && s.baseline < to).toList();
  }

  private static List<Band> best(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Segment.BY_PLACE);
    List<Band> best = List.of();
    float bestScore = 0;
    for (float x : candidates(sorted)) {
      List<Band> bands = bands(sorted, x);
      float score = 0;
      for (Band band : bands) score += score(band);
      if (score > bestScore) {
        best = bands;
        bestScore = score;
      }
    }
    return best;
  }

  /** Just left of every place where at least two segments begin. */
  private static List<Float> candidates(List<Segment> segments) {
    float[] lefts = new float[segments.size()];
    for (int i = 0; i < lefts.length; i++) lefts[i] = segments.get(i).left;
    java.util.Arrays.sort(lefts);
    List<Float> candidates = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lefts.length; i++) {
      if (i < lefts.length && lefts[i] - lefts[from] <= 3) continue;
      if (i - from >= 2) candidates.add(lefts[from] - 1);
      from = i;
    }
    return candidates;
  }

  private static List<Band> bands(List<Segment> sorted, float x) {
    List<Band> bands = new ArrayList<>();
    Band band = new Band();
    for (Segment segment : sorted) {
      if (segment.right <= x + 0.5f) {
        band.left.add(segment);
      } else if (segment.left >= x - 0.5f) {
        band.right.add(segment);
      } else {
        band.crossing.add(segment);
        bands.add(band);
        band = new Band();
      }
    }
    bands.add(band);
    for (Band each : bands) {
      each.columns = Gutter.between(each.left, each.right);
      if (!each.columns) each.rowTops = Gutter.wrappedRows(each.left, each.right);
    }
    return bands;
  }

  private static float score(Band band) {
    if (!band.columns) return band.rowTops.size() / 4f;
    int rows = Math.min(Gutter.rows(band.left).size(), Gutter.rows(band.right).size());
    return rows + Math.min(40, Gutter.width(band.left, band.right)) / 100;
  }

  private ReadingOrder() {}
}
