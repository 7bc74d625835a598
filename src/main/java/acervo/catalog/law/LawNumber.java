package acervo.catalog.law;

import acervo.catalog.law.Token.Type;
import acervo.text.NumberWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The number of a law or decree, with the date behind it: «No. 321, de fecha 1 de abril de 2016»,
 * «Nº 13.637, de 21 de diciembre de 1967», «12-91», «321/016», «1098 de 2006».
 *
 * @param digits without the points between thousands; with the dash of «12-91»
 * @param year four digits, empty when it is not stated
 * @param dated whether the year is part of a date with its day
 * @param next the position of the token after it
 */
record LawNumber(String digits, String year, boolean dated, int next) {
  private static final Set<String> SIGNS =
      Set.of("no", "nos", "n", "num", "nums", "nro", "nros", "numero", "numeros");
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "setiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final Set<String> YEAR_WORDS =
      Set.of(
          ("mil y un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece"
               + " catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno"
               + " veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho"
               + " veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa"
               + " ochocientos novecientos")
              .split(" "));

  /** The number at a token; null when none stands there. */
  static LawNumber at(Tokens tokens, int index) {
    int at = afterSign(tokens, index);
    Token number = tokens.get(at);
    if (!number.is(Type.NUMBER)) return null;
    return read(number.folded(), tokens, at + 1);
  }

  /** Whether a sign of number stands at a token: «No.», «Nº», «Número». */
  static boolean hasSign(Tokens tokens, int index) {
    return afterSign(tokens, index) > index;
  }

  private static int afterSign(Tokens tokens, int index) {
    Token sign = tokens.get(index);
    if (!sign.isWord() || !SIGNS.contains(sign.folded())) return index;
    int at = index + 1;
    while (tokens.get(at).is(Type.DOT) || tokens.get(at).is(Type.DEGREE)) at++;
    if (tokens.get(at).isWord() && tokens.get(at).folded().matches("os?|ro")) at++;
    while (tokens.get(at).is(Type.DOT) || tokens.get(at).is(Type.DEGREE)) at++;
    return tokens.get(at).is(Type.NUMBER) ? at : index;
  }

  /** After «de 14 de octubre de 1919», a day with its year; the same place when it is none. */
  static int afterFullDate(Tokens tokens, int from) {
    int end = afterDate(tokens, from);
    return end > from && !yearBefore(tokens, end, "").isEmpty() ? end : from;
  }

  private static LawNumber read(String written, Tokens tokens, int next) {
    String digits = written.replace(".", "");
    String year = "";
    int stroke = digits.indexOf('/');
    int dash = digits.lastIndexOf('-');
    if (stroke >= 0) {
      year = year(digits.substring(stroke + 1));
      digits = digits.substring(0, stroke);
    } else if (dash >= 0 && digits.length() - dash == 5) {
      year = year(digits.substring(dash + 1));
      digits = digits.substring(0, dash);
    }
    digits = digits.replaceFirst("^0+(?=\\d)", "");
    int comma = tokens.get(next).is(Type.COMMA) ? next + 1 : next;
    int end = afterDate(tokens, comma);
    if (end > comma) return new LawNumber(digits, yearBefore(tokens, end, year), true, end);
    if (tokens.get(comma).folded().matches("del?") && isYear(tokens.get(comma + 1))) {
      return new LawNumber(digits, tokens.get(comma + 1).folded(), false, comma + 2);
    }
    return new LawNumber(digits, year, false, next);
  }

  /** «016» is 2016 and «973» is 1973, as Uruguay numbers its decrees; «91» is 1991. */
  private static String year(String digits) {
    if (!digits.chars().allMatch(Character::isDigit)) return "";
    return switch (digits.length()) {
      case 4 -> digits;
      case 3 -> (digits.charAt(0) == '0' ? "2" : "1") + digits;
      case 2 -> (digits.charAt(0) < '4' ? "20" : "19") + digits;
      default -> "";
    };
  }

  private static boolean isYear(Token token) {
    return token.is(Type.NUMBER) && token.folded().matches("(?:1[6-9]|20)\\d\\d|[12]\\.\\d{3}");
  }

  private static String yearBefore(Tokens tokens, int end, String known) {
    Token last = tokens.get(end - 1);
    if (isYear(last)) return last.folded().replace(".", "");
    int from = end;
    while (from > 0 && YEAR_WORDS.contains(tokens.get(from - 1).folded())) from--;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) words.append(tokens.get(i).folded()).append(' ');
    OptionalInt year = NumberWords.parse(words.toString().strip());
    return year.isPresent() && year.getAsInt() > 1000 ? "" + year.getAsInt() : known;
  }

  /**
   * After «de fecha 1 de abril de 2016», «del 3 de mayo de 1990»; the same place when it is none.
   */
  private static int afterDate(Tokens tokens, int from) {
    int at = from;
    boolean bare =
        from > 0 && tokens.get(from - 1).is(Type.COMMA) && tokens.get(at).is(Type.NUMBER);
    if (!bare && !tokens.get(at).folded().matches("del?")) return from;
    if (!bare) at++;
    if (tokens.get(at).folded().equals("fecha")) at++;
    if (tokens.get(at).folded().equals("dia")) at++;
    int words = 0;
    while (words < 4 && !tokens.get(at).folded().equals("de") && isDayPart(tokens.get(at))) {
      at++;
      words++;
    }
    if (words == 0) return from;
    if (tokens.get(at).folded().equals("de")) at++;
    if (!MONTHS.contains(tokens.get(at).folded())) return from;
    at++;
    if (!tokens.get(at).folded().matches("del?|,")) return at;
    int year = at + 1;
    if (tokens.get(year).folded().matches("ano")) year++;
    if (isYear(tokens.get(year))) return year + 1;
    if (!tokens.get(year).folded().matches("mil|dos")) return at;
    while (YEAR_WORDS.contains(tokens.get(year).folded())) year++;
    return year;
  }

  private static boolean isDayPart(Token token) {
    return token.is(Type.NUMBER) && token.folded().length() <= 2
        || token.is(Type.DEGREE)
        || token.isWord()
            && (YEAR_WORDS.contains(token.folded()) || token.folded().matches("primero|o"));
  }
}
