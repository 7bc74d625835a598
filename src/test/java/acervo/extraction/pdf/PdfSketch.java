package acervo.extraction.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws PDFs for tests: words at places counted from the top left corner of the page. */
final class PdfSketch implements AutoCloseable {
  static final float LETTER_WIDTH = PDRectangle.LETTER.getWidth();
  static final float LETTER_HEIGHT = PDRectangle.LETTER.getHeight();

  final PDDocument document = new PDDocument();
  final PDFont plain = new PDType1Font(FontName.HELVETICA);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  PDPage page;

  PdfSketch page() {
    return page(LETTER_WIDTH, LETTER_HEIGHT);
  }

  PdfSketch page(float width, float height) {
    page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    return this;
  }

  PdfSketch text(float x, float y, String words) throws IOException {
    return text(x, y, 11, plain, words);
  }

  PdfSketch text(float x, float y, float size, PDFont font, String words) throws IOException {
    try (PDPageContentStream content = content()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      content.showText(words);
      content.endText();
    }
    return this;
  }

  /** Lines 14 points apart. */
  PdfSketch lines(float x, float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) text(x, y + 14 * i, lines[i]);
    return this;
  }

  PdfSketch picture(float x, float y, float width, float height) throws IOException {
    BufferedImage gray = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    gray.setRGB(3, 3, Color.GRAY.getRGB());
    try (PDPageContentStream content = content()) {
      content.drawImage(
          LosslessFactory.createFromImage(document, gray),
          x,
          page.getMediaBox().getHeight() - y - height,
          width,
          height);
    }
    return this;
  }

  PDPageContentStream content() throws IOException {
    return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
  }

  /** A font in which the byte for «a» means another character, as symbol fonts of offices do. */
  PDFont meaning(String character) throws IOException {
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    StringBuilder units = new StringBuilder();
    for (char unit : character.toCharArray()) units.append("%04X".formatted((int) unit));
    String cmap =
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /T def /CMapType 2 def
        1 begincodespacerange <00> <FF> endcodespacerange
        1 beginbfchar <61> <%s> endbfchar
        endcmap end end
        """
            .formatted(units);
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(cmap.getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    return font;
  }

  /** A font that has the Latin ligatures. */
  PDFont withLigatures() throws IOException {
    try (var font =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, font);
    }
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("sketch.pdf");
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
