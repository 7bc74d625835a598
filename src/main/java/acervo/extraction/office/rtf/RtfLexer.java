package acervo.extraction.office.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF bytes into tokens (RTF 1.9.1, «Conventions of an RTF Reader»). */
final class RtfLexer {
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol: {@link RtfLexer#word} and {@link RtfLexer#number}. */
    WORD,
    /** One byte of text: {@link RtfLexer#number}. */
    TEXT,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;

  String word = "";

  /** The parameter of a word; {@link #hasNumber} tells whether there was one. */
  int number;

  boolean hasNumber;

  RtfLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length) {
      int unit = bytes[at++] & 0xff;
      switch (unit) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {}
        default -> {
          return text(unit);
        }
      }
    }
    return Kind.END;
  }

  /** Passes over binary data. */
  void skip(int count) {
    at = Math.clamp((long) at + Math.max(count, 0), 0, bytes.length);
  }

  private Kind text(int unit) {
    number = unit;
    return Kind.TEXT;
  }

  private Kind control() {
    if (at >= bytes.length) return Kind.END;
    int unit = bytes[at] & 0xff;
    if (!isLetter(unit)) {
      at++;
      return symbol(unit);
    }
    int from = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) at++;
    word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') at++;
    return Kind.WORD;
  }

  private void number() {
    boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    if (minus) at++;
    hasNumber = at < bytes.length && isDigit(bytes[at]);
    long value = 0;
    while (at < bytes.length && isDigit(bytes[at])) {
      value = Math.min(value * 10 + bytes[at++] - '0', Integer.MAX_VALUE);
    }
    number = (int) (minus ? -value : value);
  }

  private Kind symbol(int unit) {
    if (unit == '\'') {
      int high = digit();
      int low = digit();
      return text(high < 0 || low < 0 ? '?' : high * 16 + low);
    }
    if (unit == '\\' || unit == '{' || unit == '}') return text(unit);
    word = unit == '\r' || unit == '\n' ? "par" : Character.toString(unit);
    hasNumber = false;
    number = 0;
    return Kind.WORD;
  }

  private int digit() {
    return at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
  }

  private static boolean isLetter(int unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }
}
