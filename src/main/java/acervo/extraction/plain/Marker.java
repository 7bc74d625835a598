package acervo.extraction.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number with which a line begins.
 *
 * @param kind markers of one list are of one kind
 * @param order the position it claims in its list, from 1; 0 of a bullet
 * @param length how much of the line it takes, white space after it included
 */
record Marker(Kind kind, String shown, int order, int length) {
  enum Kind {
    BULLET,
    DASH,
    NUMBER,
    NUMBER_IN_PARENTHESES,
    LETTER,
    LETTER_IN_PARENTHESES,
    ROMAN;

    boolean isGlyph() {
      return this == BULLET || this == DASH;
    }
  }

  /**
   * Bullets of typographers, and those of symbol fonts, which lie in Unicode's private use area.
   */
  private static final Pattern BULLET =
      Pattern.compile("([•◦‣⁃∙·●○■□▪▫◆◇►▸▶➢➤✓✔✗❖¬\\x{E000}-\\x{F8FF}])[ \\t]*");

  private static final Pattern DASH = Pattern.compile("([-–—*+])[ \\t]+|([-–—*+])$");
  private static final Pattern NUMBER =
      Pattern.compile("(?:(\\d{1,3})(?:[.)]|\\.-)|\\((\\d{1,3})\\))(?:[ \\t]+|$)");
  private static final Pattern ROMAN =
      Pattern.compile("\\(?(i{1,3}|iv|vi{0,3}|ix|xi{0,3})[.)](?:[ \\t]+|$)");
  private static final Pattern LETTER =
      Pattern.compile("(?:([a-zñ])[.)]|([A-ZÑ])\\)|\\(([a-zA-ZñÑ])\\))(?:[ \\t]+|$)");

  /** The marker at the start of {@code line}, which has no white space before it; or null. */
  static Marker at(String line) {
    Matcher matcher = BULLET.matcher(line);
    if (matcher.lookingAt()) return new Marker(Kind.BULLET, "•", 0, matcher.end());
    matcher = DASH.matcher(line);
    if (matcher.lookingAt()) {
      return new Marker(Kind.DASH, line.substring(0, 1), 0, matcher.end());
    }
    matcher = NUMBER.matcher(line);
    if (matcher.lookingAt()) {
      boolean enclosed = matcher.group(1) == null;
      return new Marker(
          enclosed ? Kind.NUMBER_IN_PARENTHESES : Kind.NUMBER,
          matcher.group().strip(),
          Integer.parseInt(matcher.group(enclosed ? 2 : 1)),
          matcher.end());
    }
    return letter(line);
  }

  private static Marker letter(String line) {
    Matcher matcher = ROMAN.matcher(line);
    if (matcher.lookingAt()) {
      return new Marker(
          Kind.ROMAN, matcher.group().strip(), roman(matcher.group(1)), matcher.end());
    }
    matcher = LETTER.matcher(line);
    if (!matcher.lookingAt()) return null;
    boolean enclosed = matcher.group(3) != null;
    String shown = matcher.group().strip();
    char letter = Character.toLowerCase(shown.charAt(enclosed ? 1 : 0));
    return new Marker(
        enclosed ? Kind.LETTER_IN_PARENTHESES : Kind.LETTER,
        shown,
        letter == 'ñ' ? 15 : letter - 'a' + 1,
        matcher.end());
  }

  private static int roman(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = worth(digits.charAt(i));
      boolean taken = i + 1 < digits.length() && worth(digits.charAt(i + 1)) > digit;
      value += taken ? -digit : digit;
    }
    return value;
  }

  private static int worth(char digit) {
    return digit == 'x' ? 10 : digit == 'v' ? 5 : 1;
  }
}
