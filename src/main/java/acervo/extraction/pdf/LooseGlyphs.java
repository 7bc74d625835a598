package acervo.extraction.pdf;

import acervo.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Text along a curve or at a slant has nearly every glyph at an angle of its own. Followed as it
 * was drawn it still makes words: it is laid out here as if on a straight line, one line for each
 * run.
 */
final class LooseGlyphs {
  /** The angle of the lines made here: none that a page has. */
  static final int ANGLE = 360;

  /** Fewer glyphs at one slanted angle are a curve's. */
  static final int FEWEST_ON_A_LINE = 5;

  private final List<Glyph> laid = new ArrayList<>();
  private Glyph last;
  private float cursor;
  private float baseline;

  static List<Glyph> straightened(List<Glyph> glyphs) {
    LooseGlyphs loose = new LooseGlyphs();
    for (Glyph glyph : glyphs) loose.add(glyph);
    return loose.laid;
  }

  private void add(Glyph glyph) {
    float white = last == null ? 0 : distance(last.ink(), glyph.ink()) - 0.5f * glyph.size();
    boolean apart = last != null && white > 1.2f * glyph.size();
    if (apart) {
      cursor = 0;
      baseline += 3 * glyph.size();
    }
    float advance = Math.max(0.1f * glyph.size(), glyph.right() - glyph.left());
    if (!apart && last != null && white > 0.6f * glyph.size()) cursor += 0.4f * glyph.size();
    laid.add(
        new Glyph(
            glyph.text(),
            glyph.ink(),
            cursor,
            cursor + advance,
            baseline,
            glyph.size(),
            ANGLE,
            glyph.bold(),
            glyph.font()));
    cursor += advance;
    last = glyph;
  }

  private static float distance(Box one, Box other) {
    float x = one.x() + one.width() / 2 - other.x() - other.width() / 2;
    float y = one.y() + one.height() / 2 - other.y() - other.height() / 2;
    return (float) Math.hypot(x, y);
  }
}
