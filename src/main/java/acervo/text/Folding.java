package acervo.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two Spanish spellings of one word are equal: lower case, vowels without their
 * accents, «ñ» kept because «año» is not «ano». Length in UTF-16 units never changes, so a span of
 * the folded text is a span of the text, provided the text is NFC.
 */
public final class Folding {
  /** Folds a whole NFC text. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) folded.append(fold(text.charAt(i)));
    return folded.toString();
  }

  /** Folds one unit; what has no simpler form comes back in lower case. */
  public static char fold(char unit) {
    if (unit < 0x80) return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    return switch (Character.toLowerCase(unit)) {
      case 'á', 'à', 'â', 'ä', 'ã', 'å', 'ª' -> 'a';
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'í', 'ì', 'î', 'ï' -> 'i';
      case 'ó', 'ò', 'ô', 'ö', 'õ', 'º' -> 'o';
      case 'ú', 'ù', 'û', 'ü' -> 'u';
      case 'ç' -> 'c';
      default -> Character.toLowerCase(unit);
    };
  }

  /**
   * The stable, readable part of an address: folded words joined by hyphens, «ñ» written n. Empty
   * when the text has no letter or digit.
   */
  public static String slug(String text) {
    return fold(Normalizer.normalize(text, Normalizer.Form.NFC))
        .replace('ñ', 'n')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  private Folding() {}
}
