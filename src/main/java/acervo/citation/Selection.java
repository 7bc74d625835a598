package acervo.citation;

import acervo.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** What a person means by a stretch they selected with a mouse. */
final class Selection {
  private static final int MARGIN = 16;

  /**
   * The span without white space at its ends, and with every character whole: one cut through,
   * between the halves of a surrogate pair or a letter and its combining marks, is taken in.
   *
   * @return an empty span when there is only white space
   */
  static Span of(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) start++;
    while (end > start && isSpace(text.charAt(end - 1))) end--;
    if (start == end) return new Span(start, start);
    return new Span(boundary(text, start, false), boundary(text, end, true));
  }

  /** No-break spaces too, which {@link Character#isWhitespace} leaves out. */
  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static int boundary(String text, int offset, boolean forward) {
    int from = Math.max(0, offset - MARGIN);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    String around = text.substring(from, Math.min(text.length(), offset + MARGIN));
    characters.setText(around);
    int at = offset - from;
    if (characters.isBoundary(at)) return offset;
    return from + (forward ? characters.following(at) : characters.preceding(at));
  }

  private Selection() {}
}
