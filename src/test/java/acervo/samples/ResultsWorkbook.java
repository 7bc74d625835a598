package acervo.samples;

import acervo.samples.Block.Heading;
import acervo.samples.Block.Paragraph;
import acervo.samples.Block.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lays a script out as an XLSX: each level-1 heading is a sheet.
 *
 * <p>A cell that reads as an ISO date becomes a real date, one that reads as a number, a percentage
 * or an amount in dollars becomes a real number with that format.
 */
final class ResultsWorkbook {
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();
  private Sheet sheet;

  static void write(Script script, Path target) throws IOException {
    ResultsWorkbook results = new ResultsWorkbook();
    for (Block block : script.markup().blocks()) {
      switch (block) {
        case Heading heading -> results.sheet = results.book.createSheet(heading.text());
        case Paragraph prose -> results.line(prose.text());
        case Table table -> results.table(table);
        default -> throw new IllegalArgumentException(script.file() + ": not for a sheet " + block);
      }
    }
    DocumentProperties.write(script, results.book);
    try (OutputStream out = Files.newOutputStream(target)) {
      results.book.write(out);
    }
  }

  private Row newRow() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  private void line(String text) {
    newRow().createCell(0).setCellValue(text);
  }

  private void table(Table table) {
    int columns = table.rows().getFirst().size();
    int top = sheet.getPhysicalNumberOfRows();
    for (List<String> values : table.rows()) {
      Row row = newRow();
      for (int c = 0; c < columns; c++) {
        if (row.getRowNum() == top) header(row.createCell(c), values.get(c));
        else value(row.createCell(c), values.get(c));
      }
    }
    sheet.setAutoFilter(new CellRangeAddress(top, top + table.rows().size() - 1, 0, columns - 1));
    sheet.createFreezePane(0, top + 1);
    for (int c = 0; c < columns; c++) {
      int column = c;
      int longest = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(8);
      sheet.setColumnWidth(c, 256 * Math.min(60, longest + 4));
    }
  }

  private void header(Cell cell, String text) {
    CellStyle style = styles.computeIfAbsent("header", _ -> headerStyle());
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }

  private CellStyle headerStyle() {
    Font bold = book.createFont();
    bold.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private void value(Cell cell, String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      cell.setCellValue(LocalDate.parse(text));
      cell.setCellStyle(format("dd/mm/yyyy"));
    } else if (text.matches("\\d{1,3}(,\\d{3})*|\\d+")) {
      cell.setCellValue(Double.parseDouble(text.replace(",", "")));
      cell.setCellStyle(format(text.matches("(19|20)\\d\\d") ? "0" : "#,##0"));
    } else if (text.matches("\\$[\\d,]+(\\.\\d\\d)?")) {
      cell.setCellValue(Double.parseDouble(text.replaceAll("[$,]", "")));
      cell.setCellStyle(format("\"$\"#,##0.00"));
    } else if (text.matches("\\d+(\\.\\d+)? %")) {
      cell.setCellValue(Double.parseDouble(text.replace(" %", "")) / 100);
      cell.setCellStyle(format("0.0%"));
    } else {
      cell.setCellValue(text);
    }
  }

  private CellStyle format(String format) {
    return styles.computeIfAbsent(
        format,
        _ -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(format));
          return style;
        });
  }
}
