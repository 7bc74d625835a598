package acervo.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns a PDF into what a desk scanner gives back: grey, noisy, slightly turned page pictures. */
final class ScannedPages {
  private static final int DOTS_PER_INCH = 150;
  private static final double[] TURNS_DEGREES = {0.8, -1.1};

  private ScannedPages() {}

  static void write(Script script, Path source, Path target) throws IOException {
    try (PDDocument clean = Loader.loadPDF(source.toFile());
        PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(clean);
      Random random = new Random(2016);
      for (int i = 0; i < clean.getNumberOfPages(); i++) {
        BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        BufferedImage worn = worn(picture, TURNS_DEGREES[i % TURNS_DEGREES.length], random);
        PDPage page = new PDPage(PDRectangle.LETTER);
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
          var box = page.getMediaBox();
          var image = JPEGFactory.createFromImage(scan, worn, 0.5f, DOTS_PER_INCH);
          content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
      }
      scan.setDocumentInformation(PdfFinish.information(script));
      scan.save(target.toFile());
    }
  }

  private static BufferedImage worn(BufferedImage picture, double degrees, Random random) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage worn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = worn.createGraphics();
    graphics.setColor(new Color(244, 244, 244));
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    var pixels = worn.getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double level = pixels.getSample(x, y, 0) * 0.93 + 8 + random.nextGaussian() * 5;
        if (random.nextInt(9000) == 0) level = 60;
        pixels.setSample(x, y, 0, (int) Math.clamp(level, 0, 255));
      }
    }
    return worn;
  }
}
