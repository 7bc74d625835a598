package acervo.web;

import acervo.document.Box;
import acervo.document.Page;
import acervo.document.WordBox;
import acervo.extraction.picture.PageImages;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the words of a page where its layout says they are. */
final class FakePictures implements PageImages {
  private final FakeCollection collection;

  FakePictures(FakeCollection collection) {
    this.collection = collection;
  }

  @Override
  public byte[] png(Path file, String sha256, int number, int dpi, List<Box> marks)
      throws IOException {
    Page page = collection.page(sha256, number).orElseThrow(() -> new IOException("no page"));
    var layout = page.layout().orElseThrow(() -> new IOException("no layout"));
    double scale = dpi / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(layout.width() * scale),
            (int) Math.round(layout.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(scale, scale);
    pen.setColor(new Color(255, 229, 138));
    for (Box mark : marks) {
      pen.fill(new Rectangle2D.Float(mark.x(), mark.y(), mark.width(), mark.height()));
    }
    pen.setColor(new Color(30, 50, 70));
    for (WordBox word : layout.words()) draw(pen, word.span().in(page.text()), word.box());
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Fits the ink of a word into its box. */
  private static void draw(Graphics2D pen, String word, Box box) {
    var glyphs =
        new Font(Font.SERIF, Font.PLAIN, 40).createGlyphVector(pen.getFontRenderContext(), word);
    Rectangle2D ink = glyphs.getLogicalBounds();
    AffineTransform fit = AffineTransform.getTranslateInstance(box.x(), box.y());
    fit.scale(box.width() / ink.getWidth(), box.height() / ink.getHeight());
    fit.translate(-ink.getX(), -ink.getY());
    pen.fill(fit.createTransformedShape(glyphs.getOutline()));
  }
}
