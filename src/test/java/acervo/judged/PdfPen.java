package acervo.judged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes lines on the pages of a PDF, places counted in points from the top left corner. */
final class PdfPen implements AutoCloseable {
  final PDFont plain = new PDType1Font(FontName.HELVETICA);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDDocument document = new PDDocument();
  private final PDRectangle size;
  private PDPage page;

  PdfPen(float width, float height) {
    this.size = new PDRectangle(width, height);
  }

  void newPage() {
    page = new PDPage(size);
    document.addPage(page);
  }

  int pages() {
    return document.getNumberOfPages();
  }

  void line(float x, float y, float points, PDFont font, String words) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, points);
      content.newLineAtOffset(x, size.getHeight() - y);
      content.showText(words);
      content.endText();
    }
  }

  /** Words broken into lines of a width; where the last one stands. */
  float lines(float x, float y, float width, float points, PDFont font, String words)
      throws IOException {
    float at = y;
    for (String line : broken(words, width, points, font)) {
      line(x, at, points, font, line);
      at += points * 1.25f;
    }
    return at;
  }

  private static List<String> broken(String words, float width, float points, PDFont font)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * points > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  void save(Path file) throws IOException {
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
