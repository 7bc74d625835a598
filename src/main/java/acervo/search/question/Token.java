package acervo.search.question;

import acervo.text.Span;

/**
 * A piece of what was typed.
 *
 * @param words without signs; of a field its name
 * @param span with its signs
 */
record Token(Kind kind, String words, Span span, int number) {
  enum Kind {
    WORD,
    EXACT,
    /** {@code number} is how far apart its words may be. */
    PHRASE,
    PATTERN,
    /** {@code number} is how many letters may differ. */
    FUZZY,
    MINUS,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT
  }

  boolean is(Kind some) {
    return kind == some;
  }

  /** Whether something asked for can begin here. */
  boolean opens() {
    return !is(Kind.CLOSE) && !isOperator();
  }

  /** Whether something asked for can end here. */
  boolean closes() {
    return switch (kind) {
      case WORD, EXACT, PHRASE, PATTERN, FUZZY, CLOSE -> true;
      default -> false;
    };
  }

  boolean isOperator() {
    return is(Kind.AND) || is(Kind.OR) || is(Kind.NOT);
  }

  Token as(Kind another) {
    return new Token(another, words, span, number);
  }
}
