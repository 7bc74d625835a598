package acervo.extraction.pdf;

import acervo.text.Ligatures;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What single characters of a PDF's text mean for its structure. */
final class Characters {
  static final String BULLET = "•";

  /** Stands for a glyph that is seen but means no character: at the head of a line, a bullet. */
  static final String UNKNOWN = "\uf8ff";

  private static final Pattern LEADERS = Pattern.compile("(?:[.·…_]\\s?){4,}\\s*\\w{1,6}$");

  private static final String STRONG_BULLETS = "•▪●○◦‣∙■□◆◇►▶➢➤➔✓✔❖❑❒¤⁃";
  private static final String WEAK_BULLETS = "-–—*·«»>";

  /** Whether the token stands for a bullet wherever a line begins with it. */
  static boolean isStrongBullet(String token) {
    return token.length() == 1
        && (STRONG_BULLETS.indexOf(token.charAt(0)) >= 0 || isPrivate(token.charAt(0)));
  }

  /** Whether the token, alone at the beginning of a line, may be a bullet or mere punctuation. */
  static boolean isWeakBullet(String token) {
    return token.length() == 1 && WEAK_BULLETS.indexOf(token.charAt(0)) >= 0;
  }

  static boolean isPrivate(char unit) {
    return unit >= '\ue000' && unit <= '\uf8ff';
  }

  /** Whether it cannot be read: a control, private or replacement character. */
  static boolean isJunk(char unit) {
    return unit == '\ufffd'
        || isPrivate(unit)
        || (Character.isISOControl(unit) && !Character.isWhitespace(unit))
        || !Character.isDefined(unit);
  }

  /** Whether dots lead from the words to a number, as in a table of contents. */
  static boolean hasLeaders(String text) {
    return LEADERS.matcher(text).find();
  }

  static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == '\u2011' || unit == '\u00ad';
  }

  /**
   * The text of a glyph without what is not text. Fonts with a symbol encoding keep their codes at
   * U+F000: of a font of letters they are the letters.
   */
  static String readable(String raw, boolean symbolFont) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char unit = raw.charAt(i);
      if (unit >= '\uf020' && unit <= '\uf07e' && !symbolFont) unit -= 0xf000;
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        out.append(' ');
      } else if (!isDropped(unit)) {
        out.append(unit);
      }
    }
    return Ligatures.parted(out.toString());
  }

  private static boolean isDropped(char unit) {
    return Character.isISOControl(unit)
        || (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u2028' && unit <= '\u202e')
        || (unit >= '\u2060' && unit <= '\u206f')
        || unit == '\ufeff'
        || unit == '\ufffc'
        || unit == '\u0000';
  }

  /** NFC, and a dotless i under an accent made the letter it is. */
  static String composed(String text) {
    String whole = text.indexOf('\u0131') < 0 ? text : text.replace("\u0131\u0301", "\u00ed");
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }

  static boolean startsLikeSentence(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetterOrDigit(unit)) return !Character.isLowerCase(unit);
    }
    return true;
  }

  /** Whether a sentence, or the announcement of a list, may end here. */
  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "»”\"')]".indexOf(text.charAt(i)) >= 0) i--;
    return i >= 0 && ".:;?!…".indexOf(text.charAt(i)) >= 0;
  }

  static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  /** Whether it has letters and none is small. */
  static boolean isCapitals(String text) {
    return letters(text) > 0 && text.chars().noneMatch(Character::isLowerCase);
  }

  private Characters() {}
}
