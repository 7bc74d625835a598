package acervo.web.view;

import acervo.text.Span;
import java.util.List;

/**
 * As much of a passage as a list of results has room for, around what matches first in it.
 *
 * @param clippedBefore whether words were left out before it
 */
public record Snippet(List<Segment> segments, boolean clippedBefore, boolean clippedAfter) {
  /** About four lines. */
  static final int ROOM = 340;

  /** The context shown before the first highlight when a passage is too long. */
  private static final int LEAD = 90;

  /** Cut between words; {@code highlights} ordered, relative to {@code text}. */
  public static Snippet of(String text, List<Span> highlights) {
    return of(text, highlights, ROOM);
  }

  /** The same with room for so many characters. */
  public static Snippet of(String text, List<Span> highlights, int room) {
    Span shown = new Span(0, text.length());
    if (text.length() > room) {
      int first = highlights.isEmpty() ? 0 : highlights.getFirst().start();
      int start = Math.clamp(first - LEAD, 0, text.length() - room);
      shown = new Span(wordStart(text, start), wordEnd(text, start + room));
    }
    return new Snippet(
        Segment.of(text, shown, highlights, Segment.NOWHERE),
        shown.start() > 0,
        shown.end() < text.length());
  }

  /** The same with the cells of a row of a table parted where they are read as a line. */
  public Snippet inLine() {
    return new Snippet(
        segments.stream().map(Segment::inLine).toList(), clippedBefore, clippedAfter);
  }

  private static int wordStart(String text, int near) {
    int start = near;
    while (start > 0 && near - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int wordEnd(String text, int near) {
    int end = near;
    while (end < text.length() && end - near < 30 && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
