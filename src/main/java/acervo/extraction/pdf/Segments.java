package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins glyphs to segments: first as they were drawn, then what was drawn apart. */
final class Segments {
  /** Ems of white that one stroke of drawing may skip within a line, as justified text does. */
  private static final float DRAWN_GAP = 1.5f;

  /** Ems between pieces drawn at different times: no more than an ordinary space. */
  private static final float APART_GAP = 0.7f;

  /** Ems of white that part two cells if more than chance has set them so. */
  private static final float WIDE_GAP = 0.9f;

  /** Pieces that begin at one place, past which it is an edge. */
  private static final int EDGE = 3;

  /** The segments of glyphs that share one angle. */
  static List<Segment> of(List<Glyph> glyphs) {
    return joined(parted(drawn(glyphs)));
  }

  /** Cells drawn in one go, taken apart where wide white ends at an edge that others begin at. */
  private static List<Segment> parted(List<Segment> drawn) {
    float[] lefts = new float[drawn.size()];
    for (int i = 0; i < lefts.length; i++) lefts[i] = drawn.get(i).left;
    Arrays.sort(lefts);
    List<Segment> parted = new ArrayList<>();
    for (Segment segment : drawn) {
      Segment part = null;
      float right = 0;
      for (Glyph glyph : segment.glyphs) {
        boolean wide = !glyph.isSpace() && glyph.left() - right > WIDE_GAP * segment.size;
        if (part == null || (wide && begin(lefts, glyph.left()) >= EDGE)) {
          part = new Segment(glyph);
          parted.add(part);
        } else {
          part.add(glyph);
        }
        if (!glyph.isSpace()) right = glyph.right();
      }
    }
    return parted;
  }

  /** How many begin at a place, give or take half a point. */
  private static int begin(float[] lefts, float left) {
    int count = 0;
    for (float other : lefts) if (Math.abs(other - left) <= 0.5f) count++;
    return count;
  }

  private static List<Segment> drawn(List<Glyph> glyphs) {
    List<Segment> segments = new ArrayList<>();
    Segment current = null;
    for (Glyph glyph : glyphs) {
      if (current != null && continues(current, glyph)) {
        current.add(glyph);
      } else if (glyph.isSpace()) {
        current = null;
      } else {
        current = new Segment(glyph);
        segments.add(current);
      }
    }
    return segments;
  }

  private static boolean continues(Segment segment, Glyph glyph) {
    if (isInitial(segment, glyph.size())) return false;
    float em = Math.max(segment.size, glyph.size());
    float gap = glyph.left() - segment.right;
    float shift = Math.abs(glyph.baseline() - segment.baseline);
    if (shift <= 0.12f * em) return gap >= -0.5f * em && gap <= DRAWN_GAP * em;
    boolean raised = Math.min(segment.size, glyph.size()) < 0.85f * em;
    return raised && shift <= 0.55f * em && Math.abs(gap) <= 0.3f * em;
  }

  /** Whether a segment is one glyph far larger than what comes next. */
  private static boolean isInitial(Segment segment, float next) {
    return segment.glyphs.size() == 1 && segment.size >= Initials.LARGER * next;
  }

  private static List<Segment> joined(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Segment.BY_PLACE);
    List<Segment> joined = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      float baseline = sorted.get(from).baseline;
      while (to < sorted.size() && sorted.get(to).baseline - baseline <= 0.1f * sorted.get(to).size)
        to++;
      joined.addAll(joinedRow(sorted.subList(from, to)));
      from = to;
    }
    return joined;
  }

  private static List<Segment> joinedRow(List<Segment> row) {
    List<Segment> byLeft = new ArrayList<>(row);
    byLeft.sort((a, b) -> Float.compare(a.left, b.left));
    List<Segment> joined = new ArrayList<>();
    for (Segment segment : byLeft) {
      Segment last = joined.isEmpty() ? null : joined.getLast();
      float em = last == null ? 0 : Math.max(last.size, segment.size);
      float gap = last == null ? 0 : segment.left - last.right;
      if (last != null
          && gap > -0.3f * em
          && gap < APART_GAP * em
          && !segment.startsWithBullet()
          && !isInitial(last, segment.size)) {
        last.addAll(segment);
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private Segments() {}
}
