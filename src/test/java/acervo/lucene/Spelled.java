package acervo.lucene;

import java.text.Normalizer;
import java.util.Locale;

/** How words are spelled, told without the index and its analysis. */
final class Spelled {
  /** Small letters without accents, but with the tilde of ñ. */
  static String bare(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = apart.replaceAll("[\\u0300-\\u0302\\u0308]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** Letters to change, add, leave out or turn round with their neighbour. */
  static int distance(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        least[i][j] =
            Math.min(
                least[i - 1][j - 1] + (same ? 0 : 1),
                1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean turned =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (turned) least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
      }
    }
    return least[one.length()][other.length()];
  }

  private Spelled() {}
}
