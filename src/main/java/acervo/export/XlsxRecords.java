package acervo.export;

import acervo.export.RecordTable.Column;
import acervo.search.RecordResult.RecordHit;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The table as a workbook (Office Open XML) with one sheet: headings that stay in view, filters,
 * and a link to the source of each record. Texts are texts and never formulas; a row leaves memory
 * soon after it is written.
 */
public final class XlsxRecords implements RecordWriter {
  private static final int ROWS_IN_MEMORY = 100;

  /**
   * Links, unlike rows, stay in memory until the end, 3 KB each; Excel opens no sheet with more
   * than 65,530 anyway. Rows past these have their address as text.
   */
  private static final int MOST_LINKS = 20_000;

  /** A number of more digits would lose the last ones. */
  private static final int EXACT_DIGITS = 15;

  @Override
  public void write(MatchingRecords records, Edition edition, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      workbook.setCompressTempFiles(true);
      describe(workbook, edition);
      Sheet sheet = workbook.createSheet(edition.say("export.title"));
      Styles styles = Styles.in(workbook);
      writeHeadings(sheet.createRow(0), styles, edition);
      int rows = 1;
      for (RecordHit hit : records) writeRecord(sheet.createRow(rows++), hit, styles, edition);
      Table.arrange(
          sheet, rows, Arrays.stream(Column.values()).mapToInt(column -> column.width).toArray());
      workbook.write(out);
    }
  }

  private static void describe(SXSSFWorkbook workbook, Edition edition) {
    POIXMLProperties.CoreProperties properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("Acervo");
    properties.setTitle(edition.say("export.title"));
  }

  private static void writeHeadings(Row row, Styles styles, Edition edition) {
    for (Column column : Column.values()) {
      Cell cell = row.createCell(column.ordinal());
      cell.setCellValue(column.header(edition));
      cell.setCellStyle(styles.heading());
    }
  }

  private static void writeRecord(Row row, RecordHit hit, Styles styles, Edition edition) {
    for (Column column : Column.values()) {
      String text = column.cell(hit, edition);
      if (text.isEmpty()) continue;
      Cell cell = row.createCell(column.ordinal());
      Optional<BigDecimal> number = column.number(hit).filter(XlsxRecords::isExact);
      if (number.isPresent()) {
        cell.setCellValue(number.get().doubleValue());
        cell.setCellStyle(isWhole(number.get()) ? styles.whole() : styles.decimal());
      } else {
        cell.setCellValue(SafeText.inCell(text));
        cell.setCellStyle(SafeText.readsAsFormula(text) ? styles.quoted() : styles.text());
        if (column == Column.ADDRESS) link(cell, text, styles);
      }
    }
  }

  private static boolean isExact(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= EXACT_DIGITS;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static void link(Cell cell, String address, Styles styles) {
    if (!Table.leads(address) || cell.getRowIndex() > MOST_LINKS) return;
    Table.link(cell, address);
    cell.setCellStyle(styles.link());
  }

  /**
   * The looks of cells.
   *
   * @param quoted of a text that would become a formula if somebody edited it
   */
  private record Styles(
      CellStyle heading,
      CellStyle text,
      CellStyle quoted,
      CellStyle whole,
      CellStyle decimal,
      CellStyle link) {
    static Styles in(Workbook workbook) {
      return new Styles(
          Table.heading(workbook),
          Table.cell(workbook),
          Table.quoted(workbook),
          number(workbook, "#,##0"),
          number(workbook, "#,##0.0##"),
          Table.link(workbook));
    }

    private static CellStyle number(Workbook workbook, String format) {
      CellStyle style = Table.cell(workbook);
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }
  }
}
