package acervo.catalog.law;

import acervo.catalog.law.Token.Type;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a stretch of text, cut as far as they are asked for. Line breaks are spaces: the
 * stretch itself ends where a name must end. For one thread.
 */
final class Tokens {
  private final String text;
  private final int limit;
  private int next;
  private final List<Token> cut = new ArrayList<>();

  /** The tokens of {@code text} from {@code start} to before {@code limit}. */
  Tokens(String text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    this.next = start;
  }

  String text() {
    return text;
  }

  int limit() {
    return limit;
  }

  /** The token at a position from 0; past the last one, a token of type END. */
  Token get(int index) {
    while (cut.size() <= index) cut.add(cutNext());
    return cut.get(index);
  }

  private Token cutNext() {
    while (next < limit && isSpace(text.charAt(next))) next++;
    if (next >= limit) return new Token(Type.END, new Span(limit, limit), "");
    int start = next;
    char unit = text.charAt(start);
    if (isDigit(unit)) return number(start);
    if (isLetter(unit)) return word(start);
    next++;
    return new Token(sign(unit), new Span(start, next), text.substring(start, next));
  }

  private Token number(int start) {
    next = start + 1;
    while (next < limit) {
      char unit = text.charAt(next);
      boolean joins =
          ".-/".indexOf(unit) >= 0 && next + 1 < limit && isDigit(text.charAt(next + 1));
      if (!isDigit(unit) && !joins) break;
      next++;
    }
    return new Token(Type.NUMBER, new Span(start, next), text.substring(start, next));
  }

  private Token word(int start) {
    boolean small = false;
    next = start;
    while (next < limit && isLetter(text.charAt(next))) {
      small |= Character.isLowerCase(text.charAt(next));
      next++;
    }
    Span span = new Span(start, next);
    Type type =
        !Character.isUpperCase(text.charAt(start))
            ? Type.SMALL
            : small || span.length() == 1 ? Type.CAPITAL : Type.CAPITALS;
    return new Token(type, span, Folding.fold(span.in(text)));
  }

  private static Type sign(char unit) {
    return switch (unit) {
      case ',' -> Type.COMMA;
      case '"', '“', '”', '«', '»', '\'', '‘', '’', '„', '″' -> Type.QUOTE;
      case '(' -> Type.OPEN;
      case '°', 'º' -> Type.DEGREE;
      case '.' -> Type.DOT;
      case '-', '–', '—' -> Type.DASH;
      default -> Type.OTHER;
    };
  }

  static boolean isLetter(char unit) {
    return unit < 0x80
        ? unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z'
        : unit != 'º' && unit != 'ª' && Character.isLetter(unit);
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isSpace(char unit) {
    return unit <= ' ' || unit == '\u00a0' || unit == '\u00ad';
  }
}
