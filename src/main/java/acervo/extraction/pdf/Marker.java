package acervo.extraction.pdf;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before a list item.
 *
 * @param text as the page's text has it: every bullet is «•»
 * @param sure whether it can be nothing else, wherever a line begins with it
 */
record Marker(String text, boolean sure) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?u)\\(?\\d{1,3}(?:\\)|\\.-?|º\\.?|\\.º|-)|\\d{1,2}(?:\\.\\d{1,2})+[.)]?|"
              + "\\(?[a-zñ](?:\\)|\\.-?)|\\(?[A-Z]\\)|\\(?[ivx]{1,5}(?:\\)|\\.-?)|[IVX]{1,5}\\)");

  /** The marker of a line with words after it. */
  static Optional<Marker> of(Line line) {
    if (line.words.size() < 2) return Optional.empty();
    Word first = line.first();
    String token = first.text();
    if (Characters.isStrongBullet(token)) return Optional.of(new Marker(Characters.BULLET, true));
    if (Characters.isWeakBullet(token) || isLetterAsBullet(line)) {
      return Optional.of(new Marker(Characters.BULLET, false));
    }
    return NUMBER.matcher(token).matches() && beginsText(line.words.get(1).text())
        ? Optional.of(new Marker(token, false))
        : Optional.empty();
  }

  private static boolean beginsText(String word) {
    char unit = word.charAt(0);
    return Character.isLetter(unit) || "«“\"'‘¿¡([".indexOf(unit) >= 0;
  }

  /**
   * Word processors set the second level's bullet as an «o» of another font, apart from the text.
   */
  private static boolean isLetterAsBullet(Line line) {
    Word first = line.first();
    Word second = line.words.get(1);
    return first.text().equals("o")
        && !first.font().equals(second.font())
        && second.left() - first.right() > 0.5f * line.size;
  }
}
