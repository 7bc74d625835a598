package acervo.extraction.office;

import java.util.Locale;

/** A list number written in the way a list asks for. */
public final class Ordinal {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Ordinal() {}

  /**
   * The number in a format of WordprocessingML ({@code lowerLetter}, {@code upperRoman}, …,
   * ECMA-376 part 1, 17.18.59); a format that is not known is written in digits.
   */
  public static String write(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "ordinal" -> number + ".º";
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** The number as ODF asks for it: {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}. */
  public static String writeOdf(int number, String format) {
    return switch (format) {
      case "a" -> write(number, "lowerLetter");
      case "A" -> write(number, "upperLetter");
      case "i" -> write(number, "lowerRoman");
      case "I" -> write(number, "upperRoman");
      case "" -> "";
      default -> Integer.toString(number);
    };
  }

  /** a, b, …, z, aa, bb, … as word processors count. */
  private static String letters(int number) {
    if (number < 1) return Integer.toString(number);
    String letter = Character.toString('a' + (number - 1) % 26);
    return letter.repeat(Math.min((number - 1) / 26 + 1, 10));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) return Integer.toString(number);
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(ROMAN[i]);
    }
    return roman.toString();
  }
}
