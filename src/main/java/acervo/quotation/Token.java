package acervo.quotation;

import acervo.text.Folding;
import acervo.text.Span;

/**
 * A word or a mark of a text, as quotations are compared.
 *
 * @param form what is compared, see {@link Likeness}
 * @param folded the form without case and accents, by which two spellings of a word are recognised
 * @param span where it stands in its text, a hyphen over a line end included
 */
public record Token(Kind kind, String form, String folded, Span span) {
  enum Kind {
    WORD,
    /** A word of which the quoter changed letters and said so, «[E]l»: case does not count. */
    ADJUSTED,
    /** Punctuation, a sign or a dash. */
    MARK,
    /** What marks words left out: «…», «[…]». */
    OMISSION,
    /** Words of the quoter's own, «[el Estado]», in place of words of the source or beside them. */
    INTERPOLATION
  }

  static Token of(Kind kind, String form, Span span) {
    return new Token(kind, form, Folding.fold(form), span);
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.ADJUSTED;
  }

  /** Whether it stands for words of the source that it does not say. */
  boolean isGap() {
    return kind == Kind.OMISSION || kind == Kind.INTERPOLATION;
  }

  Token shift(int units) {
    return new Token(kind, form, folded, span.shift(units));
  }
}
