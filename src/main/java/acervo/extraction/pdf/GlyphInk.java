package acervo.extraction.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Where the ink of glyphs stands, in ems from their origin, y upward. Outlines are kept by font.
 */
final class GlyphInk {
  /** Of a glyph without an outline: what most letters reach. */
  private static final float DESCENT = -0.2f;

  private static final float ASCENT = 0.72f;

  /** A dash or a comma is marked as tall as a small letter, so that a mark over a line is even. */
  private static final float SMALL_LETTER = 0.46f;

  private final Map<PDFont, Map<Integer, Optional<Rectangle2D>>> outlines = new IdentityHashMap<>();

  /** The ink of a glyph {@code advance} ems wide; x from 0 at its origin. */
  Rectangle2D of(PDFont font, int code, double advance) {
    Rectangle2D ink =
        outlines
            .computeIfAbsent(font, unused -> new HashMap<>())
            .computeIfAbsent(code, unused -> outline(font, code))
            .orElse(null);
    if (ink == null) return new Rectangle2D.Double(0, DESCENT, advance, ASCENT - DESCENT);
    double bottom = Math.min(0, ink.getMinY());
    double top = Math.max(SMALL_LETTER, ink.getMaxY());
    return new Rectangle2D.Double(ink.getMinX(), bottom, ink.getWidth(), top - bottom);
  }

  private static Optional<Rectangle2D> outline(PDFont font, int code) {
    if (!(font instanceof PDVectorFont vector) || font instanceof PDType3Font) {
      return Optional.empty();
    }
    try {
      AffineTransform toEm = font.getFontMatrix().createAffineTransform();
      Rectangle2D ink = toEm.createTransformedShape(vector.getNormalizedPath(code)).getBounds2D();
      boolean sane = ink.getWidth() > 0 && ink.getWidth() < 4 && ink.getHeight() < 3;
      return sane ? Optional.of(ink) : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty(); // A glyph without outline still has its advance.
    }
  }
}
