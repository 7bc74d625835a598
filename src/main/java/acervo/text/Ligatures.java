package acervo.text;

import java.text.Normalizer;

/** Letters that printers cast as one: «ﬁ» is f and i, so that «oﬁcina» is found as oficina. */
public final class Ligatures {
  private static final char FIRST = '\ufb00';
  private static final char LAST = '\ufb06';

  /** The text with every ligature in its letters, which are more units. */
  public static String parted(String text) {
    StringBuilder parted = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean ligature = unit >= FIRST && unit <= LAST;
      if (ligature && parted == null) parted = new StringBuilder(text.substring(0, i));
      if (parted == null) continue;
      if (ligature) parted.append(letters(unit));
      else parted.append(unit);
    }
    return parted == null ? text : parted.toString();
  }

  /** «ﬅ» has a long s, which is none of today. */
  private static String letters(char ligature) {
    return Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC);
  }

  private Ligatures() {}
}
