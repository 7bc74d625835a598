package acervo.extraction.plain;

import acervo.text.Ligatures;
import java.text.Normalizer;

/** Text whose lines are kept. */
public final class PlainText {
  /**
   * NFC, ligatures in their letters, lines ended by line feeds, no control character but line feed,
   * tab and form feed, no invisible characters; every space is a plain one. The number of lines
   * stays.
   */
  public static String clean(String text) {
    String normal = Ligatures.parted(Normalizer.normalize(text, Normalizer.Form.NFC));
    StringBuilder clean = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char unit = normal.charAt(i);
      if (unit == '\r') {
        if (i + 1 == normal.length() || normal.charAt(i + 1) != '\n') clean.append('\n');
      } else if (unit == '\n' || unit == '\t' || unit == '\f') {
        clean.append(unit);
      } else if (Character.isSpaceChar(unit)) {
        clean.append(unit == '\u2028' || unit == '\u2029' ? '\n' : ' ');
      } else if (!Character.isISOControl(unit) && !isInvisible(unit)) {
        clean.append(unit);
      }
    }
    return clean.toString();
  }

  private static boolean isInvisible(char unit) {
    return unit == '\u00ad' || unit == '\u200b' || unit == '\u2060' || unit == '\ufeff';
  }

  private PlainText() {}
}
