package acervo.text;

import java.util.Set;

/**
 * The words that hold a Spanish sentence together and say nothing of its matter: articles,
 * prepositions, conjunctions and pronouns. «No» and «sin» are not among them: they turn a meaning
 * round.
 */
public final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          "a", "al", "ante", "aquel", "aquella", "bajo", "como", "con", "cual", "cuales", "cuando",
          "cuanta", "cuantas", "cuanto", "cuantos", "cuya", "cuyo", "de", "del", "desde", "donde",
          "e", "el", "ella", "ellas", "ellos", "en", "entre", "es", "esa", "ese", "eso", "esta",
          "este", "esto", "fue", "ha", "hacia", "han", "hasta", "la", "las", "le", "les", "lo",
          "los", "mas", "mi", "ni", "o", "para", "pero", "por", "porque", "que", "quien", "quienes",
          "se", "segun", "ser", "si", "sobre", "son", "su", "sus", "tras", "u", "un", "una", "unas",
          "unos", "y", "ya");

  /** Whether a word, however written, is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(Folding.fold(word));
  }

  private FunctionWords() {}
}
