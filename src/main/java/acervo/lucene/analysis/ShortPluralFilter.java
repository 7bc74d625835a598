package acervo.lucene.analysis;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings short plurals to their singular: leyes to ley, aguas to agua, ríos to río, redes to red,
 * voces to voz. The light stemmer leaves words of fewer than five letters alone but cuts their
 * plurals, which have five, and so parts «agua» from «aguas». It parts «interés» from «intereses»,
 * too, whose singular it takes for a plural. Expects folded words. The gender is kept, so that
 * «caso» is not «casa».
 */
final class ShortPluralFilter extends TokenFilter {
  /** What the light stemmer leaves alone. */
  private static final int SHORT = 4;

  private static final int LEAST = 3;

  /** Whose stem would be another word: «art.» stands for artículo in every legal text. */
  private static final Set<String> KEPT = Set.of("arte");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ShortPluralFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    int length = term.length();
    if (length > SHORT + 1) {
      if (endsInEses(length)) term.setLength(length - 2);
      return true;
    }
    char last = term.charAt(length - 1);
    if (last == 's') {
      plural(length);
    } else if (last == 'e' && length == SHORT && !KEPT.contains(term.toString())) {
      term.setLength(SHORT - 1); // as its plural loses «es»: sede and sedes
    }
    return true;
  }

  private boolean endsInEses(int length) {
    return term.charAt(length - 1) == 's'
        && term.charAt(length - 2) == 'e'
        && term.charAt(length - 3) == 's'
        && term.charAt(length - 4) == 'e';
  }

  private void plural(int length) {
    if (length <= LEAST) return;
    char vowel = term.charAt(length - 2);
    if (vowel == 'a' || vowel == 'o') {
      term.setLength(length - 1);
    } else if (vowel == 'e') {
      boolean ces = term.charAt(length - 3) == 'c' && length == SHORT + 1;
      if (ces) term.buffer()[length - 3] = 'z';
      boolean whole = length - 2 < LEAST || KEPT.contains(term.toString().substring(0, length - 1));
      term.setLength(whole ? length - 1 : length - 2);
    }
  }
}
