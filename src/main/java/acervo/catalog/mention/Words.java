package acervo.catalog.mention;

import acervo.text.Folding;
import acervo.text.Span;

/**
 * Words of a text, reached from a place in it: runs of letters and digits. Between neighbours stand
 * spaces and at most one line break; an empty line, a tab or punctuation parts them.
 */
final class Words {
  private static final int WIDEST_GAP = 40;

  /** Where the word that stands at {@code start} ends; {@code start} when none does. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    return end;
  }

  /** The word that begins after {@code end} and a gap; an empty span when there is none. */
  static Span after(String text, int end) {
    int start = gapEnd(text, end);
    return new Span(start, end(text, start));
  }

  /** The word that ends before {@code start} and a gap; an empty span when there is none. */
  static Span before(String text, int start) {
    int end = gapStart(text, start);
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) begin--;
    return new Span(begin, end);
  }

  /** Where a gap that begins at {@code end} ends; {@code end} when something else stands there. */
  static int gapEnd(String text, int end) {
    int limit = Math.min(text.length(), end + WIDEST_GAP);
    int lineBreaks = 0;
    int i = end;
    while (i < limit && isGap(text.charAt(i))) if (text.charAt(i++) == '\n') lineBreaks++;
    return lineBreaks > 1 ? end : i;
  }

  private static int gapStart(String text, int start) {
    int limit = Math.max(0, start - WIDEST_GAP);
    int lineBreaks = 0;
    int i = start;
    while (i > limit && isGap(text.charAt(i - 1))) if (text.charAt(--i) == '\n') lineBreaks++;
    return lineBreaks > 1 ? start : i;
  }

  static boolean isGap(char unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\u00a0' || unit == '\u202f';
  }

  /** A word as names and rules are compared. */
  static String folded(String text, Span word) {
    return Folding.fold(word.in(text));
  }

  static boolean isCapitalised(String text, Span word) {
    return !word.isEmpty() && Character.isUpperCase(text.charAt(word.start()));
  }

  /** Whether all letters of a word of two or more are capitals. */
  static boolean isCapitals(String text, Span word) {
    if (word.length() < 2) return false;
    for (int i = word.start(); i < word.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) return false;
    }
    return true;
  }

  private Words() {}
}
