package acervo.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The vocabulary of {@link SpanishPassages}: function words with the share that they have of
 * Spanish text, and lexemes put together from syllables, each with its inflected forms.
 */
final class SpanishWords {
  private static final int LEXEMES = 60_000;

  /** Of the lexemes; a little above 1, as measured of Spanish prose. */
  private static final double POWER = 1.03;

  /** In thousandths of the words of a text, in round numbers. */
  private static final Object[] FUNCTION = {
    "de",
    65,
    "la",
    42,
    "que",
    30,
    "el",
    29,
    "en",
    27,
    "y",
    26,
    "a",
    20,
    "los",
    18,
    "del",
    14,
    "se",
    13,
    "las",
    12,
    "por",
    10,
    "un",
    10,
    "para",
    9,
    "con",
    9,
    "no",
    8,
    "una",
    8,
    "su",
    7,
    "al",
    6,
    "lo",
    5,
    "como",
    5,
    "es",
    5,
    "más",
    4,
    "o",
    4,
    "sus",
    3,
    "ha",
    3,
    "sobre",
    2,
    "este",
    2,
    "entre",
    2,
    "ser",
    2,
    "esta",
    2,
    "sin",
    2,
    "también",
    2,
    "fue",
    2,
    "dicha",
    1,
    "hasta",
    1,
    "desde",
    1,
    "son",
    1,
    "cual",
    1,
    "ante",
    1,
    "mediante",
    1,
    "según",
    1
  };

  private static final List<String> ONSETS =
      List.of(
          "b", "c", "c", "d", "d", "f", "g", "l", "l", "m", "m", "n", "n", "p", "p", "r", "r", "s",
          "s", "t", "t", "v", "j", "ch", "ll", "ñ", "br", "cr", "dr", "fr", "gr", "pr", "tr", "bl",
          "cl", "fl", "pl", "qu", "h", "");
  private static final List<String> NUCLEI =
      List.of(
          "a", "a", "a", "a", "e", "e", "e", "e", "i", "i", "o", "o", "o", "u", "ia", "ie", "ue",
          "io", "ai", "ei");
  private static final List<String> CODAS =
      List.of("", "", "", "", "", "", "n", "n", "r", "s", "l", "m");

  /** The endings of a lexeme; the first is the usual one. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("o", "os"),
          List.of("a", "as"),
          List.of("o", "a", "os", "as", "amente"),
          List.of("ción", "ciones"),
          List.of("dad", "dades"),
          List.of("e", "es"),
          List.of("or", "ores", "ora", "oras"),
          List.of("al", "ales", "almente"),
          List.of("miento", "mientos"),
          List.of("ar", "ado", "ada", "ados", "an", "a", "ó", "ará", "ando", "arse", "arlo"),
          List.of("er", "ido", "ida", "e", "en", "ió", "erá", "iendo", "erlos"),
          List.of("ir", "ido", "idas", "e", "en", "ió", "irá", "iendo"));

  private final String[] functions = new String[FUNCTION.length / 2];
  private final Zipf ofFunctions;
  private final String[][] lexemes = new String[LEXEMES][];
  private final Zipf ofLexemes = new Zipf(LEXEMES, POWER);
  private final Zipf[] ofForms = new Zipf[12];

  SpanishWords(long seed) {
    double[] shares = new double[functions.length];
    for (int i = 0; i < functions.length; i++) {
      functions[i] = (String) FUNCTION[2 * i];
      shares[i] = (Integer) FUNCTION[2 * i + 1];
    }
    ofFunctions = new Zipf(shares);
    for (int forms = 1; forms < ofForms.length; forms++) ofForms[forms] = new Zipf(forms, 1);
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> taken = new HashSet<>(List.of(functions));
    for (int rank = 0; rank < LEXEMES; rank++) {
      String[] forms = forms(random, rank);
      while (!taken.add(forms[0])) forms = forms(random, rank);
      lexemes[rank] = forms;
    }
  }

  String function(SplittableRandom random) {
    return functions[ofFunctions.next(random)];
  }

  String telling(SplittableRandom random) {
    String[] forms = lexemes[ofLexemes.next(random)];
    return forms[ofForms[forms.length].next(random)];
  }

  /** Common words are short. */
  private static String[] forms(SplittableRandom random, int rank) {
    int syllables = rank < 3000 ? 1 : random.nextInt(1, 4);
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      String onset = pick(random, ONSETS);
      String nucleus = onset.equals("qu") ? "e" : pick(random, NUCLEI);
      stem.append(onset).append(accented(random, nucleus)).append(pick(random, CODAS));
    }
    String last = pick(random, ONSETS);
    stem.append(last.equals("qu") || last.isEmpty() ? "t" : last);
    return pick(random, ENDINGS).stream()
        .map(ending -> stem + joined(ending))
        .toArray(String[]::new);
  }

  /** An ending that begins with a consonant is kept apart from the stem by a vowel. */
  private static String joined(String ending) {
    return "aeioó".indexOf(ending.charAt(0)) >= 0 ? ending : "a" + ending;
  }

  private static String accented(SplittableRandom random, String nucleus) {
    if (nucleus.length() > 1 || random.nextInt(25) > 0) return nucleus;
    return String.valueOf("áéíóú".charAt("aeiou".indexOf(nucleus)));
  }

  private static <T> T pick(SplittableRandom random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
