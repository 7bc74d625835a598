package acervo.judged;

import acervo.judged.Script.Kind;
import acervo.judged.Script.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a script out as one sheet: its title is the sheet's name, rows are rows. */
final class Workbook {
  /** Not when the test runs: a file's time may date its document. */
  private static final Date CREATED = Date.from(Instant.parse("2019-01-15T12:00:00Z"));

  static void write(Script script, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet(script.lines().getFirst().text());
      for (Line line : script.lines().subList(1, script.lines().size())) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        List<String> cells = line.kind() == Kind.ROW ? line.cells() : List.of(line.text());
        for (int i = 0; i < cells.size(); i++) row.createCell(i).setCellValue(cells.get(i));
      }
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(CREATED));
      workbook.write(out);
    }
  }

  private Workbook() {}
}
