package acervo.catalog.mention;

import acervo.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * The sign of money before a number.
 *
 * @param start where the sign begins
 * @param name «US$» of dollars, «₡» of colones, however their sign is written; others as written
 */
record Currency(int start, String name) {
  static final String DOLLARS = "US$";
  private static final String COLONES = "₡";

  private static final Set<String> CODES =
      Set.of("USD", "EUR", "GTQ", "HNL", "NIO", "CRC", "MXN", "COP", "SVC", "PAB", "UYU", "Bs");

  /** Letters with which a dollar sign is still of dollars of the United States. */
  private static final Set<String> OF_DOLLARS = Set.of("", "US", "U.S.", "USD", "U.S", "EUA");

  /** The sign before {@code number}; empty when none stands there. */
  static Optional<Currency> before(String text, Numeral number) {
    int at = number.span().start();
    int end = at;
    while (end > 0 && at - end < 2 && isSpace(text.charAt(end - 1))) end--;
    if (end == 0) return Optional.empty();
    return switch (text.charAt(end - 1)) {
      case '$' -> Optional.of(dollars(text, end));
      // The sign of the cent, for want of the colón's on keyboards.
      case '¢' -> Optional.of(new Currency(end - 1, COLONES));
      case '€', '₡', '£', '¥' -> Optional.of(new Currency(end - 1, text.substring(end - 1, end)));
      default -> letters(text, end, number, end == at);
    };
  }

  private static Currency dollars(String text, int end) {
    int begin = end - 1;
    while (begin > 0 && end - begin < 6 && isLetterOrStop(text.charAt(begin - 1))) begin--;
    String letters = text.substring(begin, end - 1);
    if (OF_DOLLARS.contains(letters)) return new Currency(begin, DOLLARS);
    boolean other = !letters.isEmpty() && letters.chars().allMatch(Character::isUpperCase);
    return other ? new Currency(begin, text.substring(begin, end)) : new Currency(end - 1, DOLLARS);
  }

  /** «Q.500», «Q 1,200.00», «B/.300», «USD 3,000»; «Q3» is a quarter and «L. 321» may be a law. */
  private static Optional<Currency> letters(String text, int end, Numeral number, boolean touches) {
    int begin = end;
    while (begin > 0 && end - begin < 5 && isLetterOrStop(text.charAt(begin - 1))) begin--;
    if (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) return Optional.empty();
    String sign = text.substring(begin, end);
    boolean money = number.large() || number.value().scale() > 0;
    boolean known =
        switch (sign) {
          case "Q", "Q." -> money || number.value().intValue() >= 10;
          case "L", "L." -> money;
          case "B/.", "S/.", "S/" -> touches || money;
          default -> CODES.contains(sign);
        };
    if (!known) return Optional.empty();
    String name = sign.equals("Q.") || sign.equals("L.") ? sign.substring(0, 1) : sign;
    return Optional.of(new Currency(begin, name.equals("USD") ? DOLLARS : name));
  }

  /** The end of the currency's own name after an amount with a sign, when it is said again. */
  static Optional<FigureUnit> saidAgain(String text, Numeral number) {
    Span word = Words.after(text, number.span().end());
    if (word.in(text).equals("de")) word = Words.after(text, word.end());
    if (word.isEmpty() || word.length() > 10) return Optional.empty();
    String folded = Words.folded(text, word);
    if (folded.equals("dolares")) return Optional.of(new FigureUnit(DOLLARS, word.end()));
    return FigureUnit.isMoney(folded)
        ? Optional.of(new FigureUnit(word.in(text), word.end()))
        : Optional.empty();
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\u00a0';
  }

  private static boolean isLetterOrStop(char unit) {
    return Character.isLetter(unit) || unit == '.' || unit == '/';
  }
}
