package acervo.quotation;

import acervo.quotation.Token.Kind;
import acervo.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which two texts are compared as quotations: their words and marks, each with the
 * place where it stands.
 *
 * <p>These do not count: white space of any kind; a word parted at a line end or by a soft hyphen,
 * and so a hyphen between two letters; the kind of quotation marks and their presence; the kind of
 * dash and of apostrophe; ligatures; composed or decomposed letters (NFC); marks that take no room;
 * bullets; superscript digits after words, which call notes. Case, accents, digits, words and
 * punctuation count.
 */
final class Likeness {
  private static final String QUOTES = "\"«»“”„‟‹›‘’‚‛'`´′″＂";
  private static final String APOSTROPHES = "'’ʼ＇";
  private static final String HYPHENS = "-‐‑";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String BULLETS = "•·∙*";

  /** Letters of a unit of measure that a superscript digit belongs to: m², km³. */
  private static final int UNIT_LETTERS = 2;

  private final String text;
  private final boolean quoted;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Likeness(String text, boolean quoted) {
    this.text = text;
    this.quoted = quoted;
  }

  /** The words and marks of a source. */
  static List<Token> of(String text) {
    return new Likeness(text, false).read();
  }

  /** The same of a stretch of a quotation, in which brackets inside a word are the quoter's. */
  static List<Token> ofQuoted(String text) {
    return new Likeness(text, true).read();
  }

  private List<Token> read() {
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isWordPart(point) || opensAdjusted()) word();
      else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) at++;
      else mark(point);
    }
    return tokens;
  }

  private void mark(int point) {
    int start = at;
    at += Character.charCount(point);
    if (point == '…' || text.startsWith("...", start)) {
      while (at < text.length() && text.charAt(at) == '.') at++;
      tokens.add(Token.of(Kind.MARK, "…", new Span(start, at)));
    } else if (DASHES.indexOf(point) >= 0) {
      if (!beginsLine(start)) tokens.add(Token.of(Kind.MARK, "-", new Span(start, at)));
    } else if (!isNothing(point) && !(BULLETS.indexOf(point) >= 0 && beginsLine(start))) {
      tokens.add(Token.of(Kind.MARK, Character.toString(point), new Span(start, at)));
    }
  }

  /** Signs without a meaning of their own: quotation marks, pictures, notes' digits, no width. */
  private static boolean isNothing(int point) {
    if (QUOTES.indexOf(point) >= 0) return true;
    return switch (Character.getType(point)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Whether only white space stands before it on its line, and white space after it. */
  private boolean beginsLine(int start) {
    if (at < text.length() && !isSpace(text.charAt(at))) return false;
    int before = start - 1;
    while (before >= 0 && isSpace(text.charAt(before)) && text.charAt(before) != '\n') before--;
    return before < 0 || text.charAt(before) == '\n';
  }

  private void word() {
    int start = at;
    StringBuilder form = new StringBuilder();
    boolean adjusted = false;
    int end = at;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isWordPart(point)) {
        letter(point, form);
      } else if (isSuperscript(point) && end - start <= UNIT_LETTERS) {
        form.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        at++;
      } else if (quoted && (point == '[' && letterAt(at + 1) || point == ']')) {
        if (point == ']' && !adjusted) break;
        adjusted = true;
        at++;
      } else if (!joins(point, form)) {
        break;
      }
      end = at;
    }
    tokens.add(
        Token.of(adjusted ? Kind.ADJUSTED : Kind.WORD, form.toString(), new Span(start, end)));
  }

  private void letter(int point, StringBuilder form) {
    int start = at;
    at += Character.charCount(point);
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    if (point >= 0xFB00 && point <= 0xFB06) {
      form.append(Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFKC));
    } else if (at - start == 1 && point < 0x300) {
      form.append((char) point);
    } else {
      form.append(Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFC));
    }
  }

  /** Whether the word goes on after what is no letter, which is then passed over or taken in. */
  private boolean joins(int point, StringBuilder form) {
    boolean afterLetter = !form.isEmpty() && Character.isLetter(form.charAt(form.length() - 1));
    if (Character.getType(point) == Character.FORMAT) return passes(at + 1, point == '\u00ad');
    if (HYPHENS.indexOf(point) >= 0 && afterLetter) {
      if (letterAt(at + 1)) return passes(at + 1, false);
      int next = afterSpace(at + 1);
      boolean overLine = text.substring(at, next).indexOf('\n') >= 0;
      return overLine && lowerAt(next) && passes(next, false);
    }
    if (APOSTROPHES.indexOf(point) >= 0 && afterLetter && letterAt(at + 1)) {
      form.append('\'');
      at++;
      return true;
    }
    boolean figure = (point == '.' || point == ',') && digitBefore() && digitAt(at + 1);
    if (figure) {
      form.append((char) point);
      at++;
    }
    return figure;
  }

  /** Goes on at {@code next}, or past the white space there, if a word part is there. */
  private boolean passes(int next, boolean overSpace) {
    int to = overSpace ? afterSpace(next) : next;
    if (to >= text.length() || !isWordPart(text.codePointAt(to))) return false;
    at = to;
    return true;
  }

  /** Whether letters in brackets begin a word here: «[E]l», but not «[el Estado]». */
  private boolean opensAdjusted() {
    if (!quoted || text.charAt(at) != '[') return false;
    int close = at + 1;
    while (letterAt(close)) close++;
    return close > at + 1
        && close < text.length()
        && text.charAt(close) == ']'
        && letterAt(close + 1);
  }

  private int afterSpace(int from) {
    int next = from;
    while (next < text.length() && isSpace(text.charAt(next))) next++;
    return next;
  }

  private boolean digitBefore() {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private boolean digitAt(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private boolean letterAt(int index) {
    return index < text.length() && Character.isLetter(text.codePointAt(index));
  }

  private boolean lowerAt(int index) {
    return index < text.length() && Character.isLowerCase(text.codePointAt(index));
  }

  private static boolean isWordPart(int point) {
    return Character.isLetter(point) || Character.isDigit(point);
  }

  private static boolean isSuperscript(int point) {
    return point == '¹' || point == '²' || point == '³';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
