package acervo.catalog.mention;

import acervo.text.NumberWords;
import acervo.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as a text writes it, in digits or in words, with its «mil» and «millones».
 *
 * <p>Of the two conventions for digits, both in use in Central America, the grouping decides:
 * «1,555», «1.555» and «1 555» have groups of three and are thousands; «3,5», «3.50» and «0.125»
 * have not and are decimals; so are «3.125 %» and «12,345 %», for percentages are seldom in the
 * thousands and never above; «1,120 %» is a thousand. «3½» and «3 ½» are three and a half.
 *
 * @param span the number
 * @param large whether it is written with groups or with «mil», «millón»: no code is
 * @param millions whether what is counted follows after «de»: «17 millones de árboles»
 * @param words whether it is written in words
 */
record Numeral(Span span, BigDecimal value, boolean large, boolean millions, boolean words) {
  private static final int LONGEST = 12;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

  private static final Set<String> ONES = Set.of("un", "uno", "una");
  private static final Set<String> CARDINALS =
      Set.of(
          ("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                  + " dieciseis diecisiete dieciocho diecinueve veinte veintiun veintiuno veintiuna"
                  + " veintidos veintitres veinticuatro veinticinco veintiseis veintisiete"
                  + " veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta"
                  + " noventa cien ciento doscientos doscientas trescientos trescientas"
                  + " cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas"
                  + " setecientos setecientas ochocientos ochocientas novecientos novecientas mil")
              .split(" "));

  /** The number whose digits begin at {@code start}; empty when they are of a code or a section. */
  static Optional<Numeral> inDigits(String text, int start) {
    int head = digitsEnd(text, start);
    if (head - start > LONGEST) return Optional.empty();
    char group = groupMark(text, start, head);
    int end = head;
    while (group != 0 && isGroup(text, end, group)) end += 4;
    boolean small = group == '.' || group == ',' && head - start > 1;
    if (small && end == head + 4 && isPercent(text, end)) {
      group = 0;
      end = head;
    }
    int whole = end;
    if (isDecimalMark(text, end) && text.charAt(end) != group) end = digitsEnd(text, end + 1);
    if (isDecimalMark(text, end)) return Optional.empty();
    String digits = NOT_DIGITS.matcher(text.substring(start, whole)).replaceAll("");
    String decimals = end > whole ? "." + text.substring(whole + 1, end) : "";
    BigDecimal value = new BigDecimal(digits + decimals);
    int fraction = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
    if (end == whole && fraction < text.length() && fraction(text.charAt(fraction)) != null) {
      value = value.add(fraction(text.charAt(fraction)));
      end = fraction + 1;
    }
    return Optional.of(
        new Numeral(new Span(start, end), value, group != 0, false, false).scaled(text));
  }

  /** What a sign of a fraction is worth, those with three decimals or fewer; null of another. */
  private static BigDecimal fraction(char sign) {
    return switch (sign) {
      case '½' -> HALF;
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅕' -> new BigDecimal("0.2");
      case '⅖' -> new BigDecimal("0.4");
      case '⅗' -> new BigDecimal("0.6");
      case '⅘' -> new BigDecimal("0.8");
      case '⅛' -> new BigDecimal("0.125");
      case '⅜' -> new BigDecimal("0.375");
      case '⅝' -> new BigDecimal("0.625");
      case '⅞' -> new BigDecimal("0.875");
      default -> null;
    };
  }

  /** The number whose first word is {@code first}; empty when it is none, or «uno» alone. */
  static Optional<Numeral> inWords(String text, Span first) {
    String word = Words.folded(text, first);
    StringBuilder phrase = new StringBuilder();
    int end = first.end();
    if (ONES.contains(word)) {
      phrase.append("uno");
    } else if (CARDINALS.contains(word)) {
      phrase.append(masculine(word));
      end = cardinalEnd(text, end, phrase);
    } else {
      return Optional.empty();
    }
    OptionalInt number = NumberWords.parse(phrase.toString());
    if (number.isEmpty()) return Optional.empty();
    BigDecimal value = BigDecimal.valueOf(number.getAsInt());
    Span span = new Span(first.start(), end);
    boolean large = number.getAsInt() >= 1000;
    Numeral numeral = new Numeral(span, value, large, false, true).inMillions(text);
    return ONES.contains(word) && !numeral.millions ? Optional.empty() : Optional.of(numeral);
  }

  /** Adds the words that go on with a number to {@code phrase}; returns where the last ends. */
  private static int cardinalEnd(String text, int from, StringBuilder phrase) {
    int end = from;
    while (true) {
      Span next = Words.after(text, end);
      String word = next.length() > 13 ? "" : Words.folded(text, next);
      boolean and = word.equals("y");
      if (and) {
        next = Words.after(text, next.end());
        word = next.length() > 13 ? "" : Words.folded(text, next);
      }
      boolean one = and && ONES.contains(word);
      if (!one && !CARDINALS.contains(word)) return end;
      String longer = phrase + " " + masculine(word);
      // «tres y cuatro» are two numbers; «treinta y cuatro» is one.
      if (and && !isTens(phrase.toString())) return end;
      if (NumberWords.parse(longer).isEmpty()) return end;
      phrase.append(' ').append(masculine(word));
      end = next.end();
    }
  }

  private static boolean isTens(String phrase) {
    return phrase.endsWith("enta") || phrase.endsWith("treinta");
  }

  private static String masculine(String word) {
    if (ONES.contains(word)) return "uno";
    if (word.startsWith("veintiun")) return "veintiuno";
    return word.endsWith("ientas") ? word.substring(0, word.length() - 2) + "os" : word;
  }

  private Numeral scaled(String text) {
    Span next = Words.after(text, span.end());
    if (next.length() != 3 || !Words.folded(text, next).equals("mil")) return inMillions(text);
    BigDecimal thousands = value.multiply(THOUSAND);
    int end = next.end();
    int rest = Words.gapEnd(text, end);
    int restEnd = digitsEnd(text, rest);
    if (rest > end && restEnd > rest && restEnd - rest <= 3 && endsNumber(text, restEnd)) {
      thousands = thousands.add(new BigDecimal(text.substring(rest, restEnd)));
      end = restEnd;
    }
    return new Numeral(new Span(span.start(), end), thousands, true, false, words).inMillions(text);
  }

  private Numeral inMillions(String text) {
    Span next = Words.after(text, span.end());
    if (next.length() < 6 || next.length() > 8) return this;
    int zeros =
        switch (Words.folded(text, next)) {
          case "millon", "millones" -> 6;
          case "billon", "billones" -> 12;
          default -> 0;
        };
    if (zeros == 0) return this;
    Span and = Words.after(text, next.end());
    Span half = Words.after(text, and.end());
    boolean andHalf =
        and.in(text).equals("y") && half.length() == 5 && Words.folded(text, half).equals("medio");
    BigDecimal count = (andHalf ? value.add(HALF) : value).scaleByPowerOfTen(zeros);
    Span whole = new Span(span.start(), andHalf ? half.end() : next.end());
    if (and.isEmpty() || !isDigit(text.charAt(and.start()))) {
      return new Numeral(whole, count, true, true, words);
    }
    return inDigits(text, and.start())
        .filter(rest -> rest.value.compareTo(MILLION) < 0 && endsNumber(text, rest.span.end()))
        .map(rest -> new Numeral(whole.union(rest.span), count.add(rest.value), true, false, words))
        .orElse(new Numeral(whole, count, true, true, words));
  }

  private static char groupMark(String text, int start, int head) {
    if (head - start > 3 || text.charAt(start) == '0' || head >= text.length()) return 0;
    char mark = text.charAt(head);
    boolean groups = mark == '.' || mark == ',' || mark == '\'' || isSpace(mark);
    return groups && isGroup(text, head, mark) ? mark : 0;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\u00a0' || unit == '\u202f';
  }

  private static boolean isGroup(String text, int at, char mark) {
    return at + 3 < text.length()
        && text.charAt(at) == mark
        && digitsEnd(text, at + 1) == at + 4
        && (!isSpace(mark) || endsNumber(text, at + 4));
  }

  /** «2 500-2018» is no group. */
  private static boolean endsNumber(String text, int at) {
    return at >= text.length() || "-–/:º°ª".indexOf(text.charAt(at)) < 0;
  }

  private static boolean isDecimalMark(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isPercent(String text, int at) {
    int i = Words.gapEnd(text, at);
    return i < text.length() && text.charAt(i) == '%';
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) end++;
    return end;
  }
}
