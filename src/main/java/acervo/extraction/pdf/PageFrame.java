package acervo.extraction.pdf;

import acervo.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as displayed: crop box and rotation applied.
 *
 * @param width in points, as {@code height}
 * @param toDisplay from user space with the crop box's lower left corner as origin
 */
record PageFrame(float width, float height, AffineTransform toDisplay) {
  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float w = crop.getWidth();
    float h = crop.getHeight();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new PageFrame(h, w, new AffineTransform(0, 1, 1, 0, 0, 0));
      case 180 -> new PageFrame(w, h, new AffineTransform(-1, 0, 0, 1, w, 0));
      case 270 -> new PageFrame(h, w, new AffineTransform(0, -1, -1, 0, h, w));
      default -> new PageFrame(w, h, new AffineTransform(1, 0, 0, -1, 0, h));
    };
  }

  /** The part of a rectangle within the page; at its edge and without extent when it is outside. */
  Box clamp(Rectangle2D shape) {
    float left = Math.clamp((float) shape.getMinX(), 0, width);
    float top = Math.clamp((float) shape.getMinY(), 0, height);
    float right = Math.clamp((float) shape.getMaxX(), 0, width);
    float bottom = Math.clamp((float) shape.getMaxY(), 0, height);
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  boolean isLandscape() {
    return width > height * 1.15f;
  }
}
