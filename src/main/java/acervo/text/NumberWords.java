package acervo.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Spanish cardinals written in words, 1 to 9999, as minutes and decrees write days and years. */
public final class NumberWords {
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    String[] small =
        ("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                + " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres"
                + " veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta")
            .split(" ");
    for (int i = 0; i < small.length; i++) VALUES.put(small[i], i + 1);
    VALUES.put("un", 1);
    VALUES.put("primero", 1);
    VALUES.put("primer", 1);
    String[] tens = "cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
    for (int i = 0; i < tens.length; i++) VALUES.put(tens[i], 40 + 10 * i);
    String[] hundreds =
        ("cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
                + " novecientos")
            .split(" ");
    for (int i = 0; i < hundreds.length; i++) VALUES.put(hundreds[i], 100 * (i + 1));
    VALUES.put("ciento", 100);
  }

  /**
   * A regular expression without groups for a cardinal in folded text. «treinta y uno» is never
   * read as two numbers, «cinco y seis» never as one.
   */
  public static final String PATTERN = pattern();

  private static String pattern() {
    String tens = alternatives(word -> order(VALUES.get(word)) == 2);
    String units = alternatives(word -> VALUES.get(word) < 10);
    String others = alternatives(word -> order(VALUES.get(word)) != 2);
    String word = "(?:" + tens + "(?:\\s+y\\s+" + units + "\\b)?+|mil\\b|" + others + "\\b)";
    return word + "(?:\\s+" + word + ")*\\b";
  }

  private static String alternatives(Predicate<String> which) {
    return VALUES.keySet().stream()
        .filter(which)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The number that folded words say; empty when they say none. */
  public static OptionalInt parse(String folded) {
    int thousands = 0;
    int rest = 0;
    int order = 4;
    for (String word : Arrays.asList(folded.strip().split("\\s+"))) {
      if (word.equals("y")) continue;
      if (word.equals("mil")) {
        if (thousands > 0) return OptionalInt.empty();
        thousands = Math.max(rest, 1) * 1000;
        rest = 0;
        order = 4;
        continue;
      }
      Integer value = VALUES.get(word);
      if (value == null || order(value) >= order) return OptionalInt.empty();
      rest += value;
      order = order(value);
    }
    int number = thousands + rest;
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * «veinte cinco» is not a number as «cuarenta y cinco» is: each word must be of a lower order.
   */
  private static int order(int value) {
    if (value >= 100) return 3;
    return value >= 30 && value % 10 == 0 ? 2 : 1;
  }

  private NumberWords() {}
}
