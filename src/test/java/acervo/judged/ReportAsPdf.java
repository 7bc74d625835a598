package acervo.judged;

import acervo.judged.Script.Kind;
import acervo.judged.Script.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lays a script out as a portrait report with a running header and numbered pages. */
final class ReportAsPdf {
  private static final float MARGIN = 72;
  private static final float WIDTH = 612;
  private static final float HEIGHT = 792;

  static void write(Script script, Path file) throws IOException {
    Optional<Line> title =
        script.lines().stream().filter(line -> line.kind() == Kind.TITLE).findFirst();
    try (PdfPen pen = new PdfPen(WIDTH, HEIGHT)) {
      for (List<Line> page : script.pages()) {
        pen.newPage();
        if (pen.pages() > 1) {
          pen.line(MARGIN, 40, 8, pen.plain, title.map(Line::text).orElse(""));
        }
        float y = 90;
        for (Line line : page) {
          float points = line.kind() == Kind.TITLE ? 20 : line.kind() == Kind.HEADING ? 14 : 11;
          var font = points > 11 ? pen.bold : pen.plain;
          if (points > 11) y += 10;
          y = pen.lines(MARGIN, y, WIDTH - 2 * MARGIN, points, font, line.text()) + 8;
        }
        pen.line(WIDTH / 2, HEIGHT - 40, 9, pen.plain, Integer.toString(pen.pages()));
      }
      pen.save(file);
    }
  }

  private ReportAsPdf() {}
}
