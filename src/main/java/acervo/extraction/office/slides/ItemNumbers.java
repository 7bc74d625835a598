package acervo.extraction.office.slides;

import acervo.extraction.office.Marker;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TextParagraph;

/** Counts the automatic numbers of the paragraphs of one shape. */
final class ItemNumbers {
  /**
   * What a paragraph has before it.
   *
   * @param scheme of an automatic number; null for a bullet
   * @param first the number to begin with; null for 1
   * @param character of a bullet; null for a picture
   */
  record Bullet(AutoNumberingScheme scheme, Integer first, String character, String font) {
    /** Null for a paragraph without bullet or number. */
    static Bullet of(TextParagraph.BulletStyle style) {
      if (style == null) return null;
      return new Bullet(
          style.getAutoNumberingScheme(),
          style.getAutoNumberingStartAt(),
          style.getBulletCharacter(),
          style.getBulletFont());
    }
  }

  private final Map<Integer, Integer> counts = new TreeMap<>();
  private final Map<Integer, AutoNumberingScheme> schemes = new TreeMap<>();

  /** The bullet or number shown before a paragraph of that level; empty when none is. */
  String marker(int level, Bullet bullet) {
    counts.keySet().removeIf(deeper -> deeper > level);
    if (bullet == null || bullet.scheme() == null) {
      counts.remove(level);
      return bullet == null ? "" : Marker.bullet(bullet.character(), bullet.font());
    }
    if (schemes.put(level, bullet.scheme()) != bullet.scheme()) counts.remove(level);
    int first = bullet.first() == null ? 1 : bullet.first();
    int number = counts.merge(level, first, (before, unused) -> before + 1);
    String written = bullet.scheme().format(number);
    return written == null ? number + "." : written;
  }
}
