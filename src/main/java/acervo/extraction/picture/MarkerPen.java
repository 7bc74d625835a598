package acervo.extraction.picture;

import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;

import acervo.document.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Lays marks over the picture of a page as a marker pen does: paper takes the colour, ink stays
 * ink.
 */
public final class MarkerPen {
  /** Of the ink, as red, green and blue. */
  static final int COLOUR = 0xffe58a;

  /** Points by which a mark reaches past its box, as a broad tip does. */
  private static final float TIP = 1;

  private static final float POINTS_PER_INCH = 72;

  /** A PNG of the page with marks in points; the same bytes when there are none. */
  public static byte[] over(byte[] png, List<Box> marks, int dpi) throws IOException {
    if (marks.isEmpty()) return png;
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
    if (page == null) throw new IOException("not a picture");
    BufferedImage marked = inRgb(page);
    draw(marked, marks, dpi);
    return Png.of(marked);
  }

  /**
   * The platform lightens and darkens grays when it turns them to colours: their samples are taken.
   */
  private static BufferedImage inRgb(BufferedImage page) {
    boolean gray = page.getRaster().getNumBands() == 1 && page.getType() == TYPE_BYTE_GRAY;
    BufferedImage copy = new BufferedImage(page.getWidth(), page.getHeight(), TYPE_INT_RGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        copy.setRGB(
            x, y, gray ? page.getRaster().getSample(x, y, 0) * 0x010101 : page.getRGB(x, y));
      }
    }
    return copy;
  }

  private static void draw(BufferedImage page, List<Box> marks, int dpi) {
    float scale = dpi / POINTS_PER_INCH;
    // Where marks overlap the colour is laid once.
    BitSet done = new BitSet(page.getWidth() * page.getHeight());
    for (Box mark : marks) {
      int left = Math.max(0, Math.round((mark.x() - TIP) * scale));
      int top = Math.max(0, Math.round((mark.y() - TIP) * scale));
      int right = Math.min(page.getWidth(), Math.round((mark.right() + TIP) * scale));
      int bottom = Math.min(page.getHeight(), Math.round((mark.bottom() + TIP) * scale));
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          int at = y * page.getWidth() + x;
          if (done.get(at)) continue;
          done.set(at);
          page.setRGB(x, y, multiplied(page.getRGB(x, y)));
        }
      }
    }
  }

  private static int multiplied(int pixel) {
    int red = (pixel >> 16 & 0xff) * (COLOUR >> 16 & 0xff) / 255;
    int green = (pixel >> 8 & 0xff) * (COLOUR >> 8 & 0xff) / 255;
    int blue = (pixel & 0xff) * (COLOUR & 0xff) / 255;
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  private MarkerPen() {}
}
