package acervo.catalog.law;

import acervo.text.Span;

/**
 * A word, a number or a sign of a text.
 *
 * @param folded the word without accents or case; of a sign or number as written
 */
record Token(Type type, Span span, String folded) {
  enum Type {
    /** Begins with a small letter. */
    SMALL,
    /** Begins with a capital and goes on in small letters, or is one capital letter. */
    CAPITAL,
    /** Two letters or more, all capitals. */
    CAPITALS,
    /** Digits, with the points, dashes and strokes between them: «13.637», «12-91», «321/016». */
    NUMBER,
    COMMA,
    QUOTE,
    OPEN,
    DEGREE,
    DOT,
    DASH,
    OTHER,
    /** What every stretch ends with. */
    END
  }

  boolean isWord() {
    return type == Type.SMALL || type == Type.CAPITAL || type == Type.CAPITALS;
  }

  boolean startsUpper() {
    return type == Type.CAPITAL || type == Type.CAPITALS;
  }

  boolean is(Type wanted) {
    return type == wanted;
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
