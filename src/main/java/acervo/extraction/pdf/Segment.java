package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs side by side on one baseline: a piece of a line, at least a word of it. */
final class Segment {
  static final Comparator<Segment> BY_PLACE =
      Comparator.<Segment>comparingDouble(s -> s.baseline).thenComparingDouble(s -> s.left);

  final List<Glyph> glyphs = new ArrayList<>();
  float left;
  float right;
  float baseline;
  float size;

  Segment(Glyph first) {
    glyphs.add(first);
    left = first.left();
    right = first.right();
    baseline = first.baseline();
    size = first.size();
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    if (glyph.isSpace()) return;
    left = Math.min(left, glyph.left());
    right = Math.max(right, glyph.right());
    if (glyph.size() > size) {
      // What began with a superscript is placed by what it is attached to.
      size = glyph.size();
      baseline = glyph.baseline();
    }
  }

  void addAll(Segment other) {
    glyphs.addAll(other.glyphs);
    left = Math.min(left, other.left);
    right = Math.max(right, other.right);
  }

  float top() {
    return baseline - 0.75f * size;
  }

  float bottom() {
    return baseline + 0.2f * size;
  }

  float width() {
    return right - left;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) text.append(glyph.text());
    return text.toString();
  }

  boolean startsWithBullet() {
    String text = text().strip();
    if (text.isEmpty()) return false;
    String first = text.substring(0, 1);
    return Characters.isStrongBullet(first)
        || (Characters.isWeakBullet(first) && (text.length() == 1 || text.charAt(1) == ' '));
  }
}
