package acervo.extraction.office;

import acervo.document.PageBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullets and numbers shown before list items. */
public final class Marker {
  public static final String BULLET = "•";

  /**
   * A glyph that is only ever a bullet, or one of a pictorial font in the private use area; or an
   * asterisk or dash with a gap, or a hyphen before a letter («-5 %» is a number).
   */
  private static final Pattern TYPED =
      Pattern.compile(
          "\\s*(?:([•●○◦▪▫■□◆◇❖‣⁃∙·▶►▸▹➢➤➔➜✓✔✗✘☐☑★☆✦✧\\uE000-\\uF8FF]+)[\\s\\u00a0]*"
              + "|([*–—-])[\\s\\u00a0]+|([–-])(?=\\p{L}))(.+)",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private Marker() {}

  /** Words that begin with a bullet typed by hand. */
  public record Typed(String marker, String words) {}

  /** Splits a bullet typed by hand off a paragraph; empty when there is none. */
  public static Optional<Typed> typed(String words) {
    Matcher matcher = TYPED.matcher(words);
    if (!matcher.matches()) return Optional.empty();
    String rest = matcher.group(4);
    if (PageBuilder.clean(rest).isEmpty()) return Optional.empty();
    if (matcher.group(1) != null) {
      return Optional.of(new Typed(bullet(matcher.group(1), ""), rest));
    }
    String dash = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    return Optional.of(new Typed(dash, rest));
  }

  /**
   * The bullet to show for the character and font that a list names: a letter or a private
   * character is a picture of a pictorial font, shown as {@value #BULLET}.
   */
  public static String bullet(String character, String font) {
    if (character == null || character.isBlank()) return BULLET;
    int glyph = character.strip().codePointAt(0);
    boolean pictorial = font != null && font.toLowerCase(Locale.ROOT).matches(".*(dings|symbol).*");
    if (pictorial || Character.isLetterOrDigit(glyph)) return BULLET;
    if (Character.getType(glyph) == Character.PRIVATE_USE || glyph < 0x20) return BULLET;
    return "§¨ØÜ".indexOf(glyph) >= 0 ? BULLET : Character.toString(glyph);
  }

  /** Whether a computed number reads as words («Artículo 3.») and so belongs to the text. */
  public static boolean hasWords(String marker) {
    return WORD.matcher(marker).find() && !marker.matches("[\\p{Punct}]*[ivxlcdmIVXLCDM]+\\W*");
  }
}
