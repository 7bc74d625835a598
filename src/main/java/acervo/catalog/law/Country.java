package acervo.catalog.law;

import acervo.document.Page;
import acervo.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose laws a document speaks of. */
final class Country {
  /** How many units of a document are read for it. */
  private static final int MOST = 400_000;

  private static final int OFTEN = 6;

  /**
   * The other country whose document it is, folded, without its article; empty when it is none's:
   * one that names another country again and again, or as a republic, and the collection's own
   * never. Its «Ley de Tránsito» is not the one of the authority file.
   *
   * @param own the folded name of the collection's country, without its article; empty when it has
   *     none, and nothing is foreign
   */
  static String foreign(List<Page> pages, String own) {
    if (own.isEmpty()) return "";
    Map<String, Integer> weights = new HashMap<>();
    int left = MOST;
    for (Page page : pages) {
      if (left <= 0) break;
      count(page.text(), Math.min(left, page.text().length()), weights);
      left -= page.text().length();
      if (weights.containsKey(own)) return "";
    }
    return weights.entrySet().stream()
        .filter(each -> each.getValue() >= OFTEN)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static void count(String text, int limit, Map<String, Integer> weights) {
    boolean republic = false;
    boolean article = false;
    for (int at = 0; at < limit; at++) {
      if (!Tokens.isLetter(text.charAt(at))) continue;
      int start = at;
      while (at < text.length() && Tokens.isLetter(text.charAt(at))) at++;
      boolean the = article;
      article =
          at - start == 2
              && (text.charAt(start) | 0x20) == 'e'
              && (text.charAt(start + 1) | 0x20) == 'l';
      if (!Character.isUpperCase(text.charAt(start)) || at - start < 4) continue;
      String word = Folding.fold(text.substring(start, at));
      // A first name, without its article.
      if (word.equals("salvador") && !the) continue;
      // As a republic it is named by those who belong to it, mostly.
      if (LegalWords.COUNTRIES.contains(word)) weights.merge(word, republic ? 5 : 1, Integer::sum);
      republic = word.equals("republica") || republic && word.equals("oriental");
    }
  }

  private Country() {}
}
