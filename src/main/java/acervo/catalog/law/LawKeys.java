package acervo.catalog.law;

import acervo.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form in which two spellings of a law's name are equal: folded words without articles,
 * contractions, quotes and commas; a bill's name without what kind of bill it is. «De» is not said
 * twice («de Aguas y de Bosques» is «de Aguas y Bosques») nor left out («Ley Educación» is «Ley de
 * Educación»).
 */
public final class LawKeys {
  private static final int LONGEST_SLUG = 80;
  private static final Set<String> BILLS =
      Set.of("anteproyecto", "proyecto", "propuesta", "iniciativa", "borrador");

  /** The key of a name; empty when it has no word. */
  public static String of(String name) {
    return String.join(" ", words(name, null));
  }

  /** The keys of the name cut before each comma and coordination, the longest last. */
  static List<String> shorter(String name) {
    List<Integer> cuts = new ArrayList<>();
    List<String> words = words(name, cuts);
    List<String> keys = new ArrayList<>();
    for (int cut : cuts) {
      if (cut >= 2 && cut < words.size()) keys.add(String.join(" ", words.subList(0, cut)));
    }
    return keys;
  }

  /** What a law of that key goes by where the authority file lacks it: cut after a whole word. */
  public static String slug(String key) {
    String slug = Folding.slug(key);
    if (slug.length() <= LONGEST_SLUG) return slug;
    return slug.substring(0, Math.max(slug.lastIndexOf('-', LONGEST_SLUG), 1));
  }

  private static List<String> words(String name, List<Integer> cuts) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      String word = Folding.fold(name.substring(start, i));
      start = -1;
      if (cuts != null && LegalWords.AND.contains(word)) cuts.add(words.size());
      add(words, word);
      if (cuts != null && i < name.length() && name.charAt(i) == ',') cuts.add(words.size());
    }
    boolean bill = words.size() > 2 && BILLS.contains(words.get(0)) && words.get(1).equals("de");
    if (bill && Head.of(words.get(2)) != null) words.subList(0, 2).clear();
    return words;
  }

  private static void add(List<String> words, String word) {
    if (LegalWords.ARTICLES.contains(word)) return;
    boolean of = word.equals("de") || word.equals("del");
    if (of && !words.isEmpty() && LegalWords.AND.contains(words.getLast())) return;
    if (LegalWords.isNominal(word) && endsWithHead(words)) words.add("de");
    words.add(
        switch (word) {
          case "del" -> "de";
          case "al" -> "a";
          case "leyes" -> "ley";
          case "codigos" -> "codigo";
          default -> word;
        });
  }

  /**
   * Whether words end with «ley» and what kind of law it is: a noun after them has lost its «de».
   */
  private static boolean endsWithHead(List<String> words) {
    int last = words.size() - 1;
    while (last >= 0 && LegalWords.SMALL_KINDS.contains(words.get(last))) last--;
    return last >= 0 && words.get(last).equals("ley");
  }

  private LawKeys() {}
}
