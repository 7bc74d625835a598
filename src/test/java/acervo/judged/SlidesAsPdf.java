package acervo.judged;

import acervo.judged.Script.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lays a script out as landscape slides in a PDF: the bullets first, the slide's title in a band at
 * its foot. At «¶» a bullet goes over to the next page.
 */
final class SlidesAsPdf {
  private static final float WIDTH = 720;
  private static final float HEIGHT = 405;

  static void write(Script script, Path file) throws IOException {
    try (PdfPen pen = new PdfPen(WIDTH, HEIGHT)) {
      for (List<Line> page : script.pages()) {
        if (page.stream().anyMatch(Line::isItem)) slide(pen, page);
        else cover(pen, page);
      }
      pen.save(file);
    }
  }

  private static void cover(PdfPen pen, List<Line> page) throws IOException {
    pen.newPage();
    float y = 170;
    for (Line line : page) {
      pen.line(90, y, y < 180 ? 30 : 20, y < 180 ? pen.bold : pen.plain, line.text());
      y += 44;
    }
  }

  private static void slide(PdfPen pen, List<Line> page) throws IOException {
    String title = page.getLast().text();
    pen.newPage();
    float y = 60;
    for (Line line : page) {
      if (!line.isItem()) continue;
      pen.line(50, y, 16, pen.plain, "•");
      String[] parts = line.text().split("¶", 2);
      y = pen.lines(70, y, 590, 16, pen.plain, parts[0]) + 14;
      if (parts.length == 1) continue;
      pen.line(50, 370, 24, pen.bold, title);
      pen.newPage();
      y = pen.lines(70, 60, 590, 16, pen.plain, parts[1]) + 14;
    }
    pen.line(50, 370, 24, pen.bold, title);
  }

  private SlidesAsPdf() {}
}
