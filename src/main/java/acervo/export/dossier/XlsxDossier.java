package acervo.export.dossier;

import acervo.document.PartialDate;
import acervo.export.SafeText;
import acervo.export.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A dossier as a workbook with one row an excerpt: headings that stay in view, filters, and links
 * to the places. Texts are texts and never formulas.
 */
final class XlsxDossier {
  /** Excel opens no sheet with more links than this. */
  private static final int MOST_LINKS = 65_530;

  /** The columns from left to right. */
  private enum Column {
    NUMBER(8),
    HEADING(24),
    QUOTE(80),
    NOTE(40),
    STATE(24),
    /** Why it differs, and what the page says now. */
    WHY(48),
    TITLE(40),
    BODY(36),
    /** ISO 8601, as exact as it is known, so that it sorts. */
    DATE(14),
    PLACE(18),
    SOURCE(60),
    ADDRESS(40),
    SHA256(24);

    /** In characters. */
    final int width;

    Column(int width) {
      this.width = width;
    }

    String header(DossierEdition edition) {
      return edition.say("export.dossier.column." + name().toLowerCase(Locale.ROOT));
    }

    String cell(CheckedExcerpt excerpt, CheckedDossier checked) {
      return switch (this) {
        case NUMBER -> Integer.toString(excerpt.number());
        case HEADING -> excerpt.heading();
        case QUOTE -> String.join("\n", excerpt.lines());
        case NOTE -> excerpt.excerpt().note();
        case STATE -> checked.edition().say("export.dossier.state." + excerpt.verdict().code());
        case WHY -> checked.why(excerpt);
        case TITLE -> excerpt.work().title();
        case BODY -> excerpt.work().body();
        case DATE -> excerpt.work().date().map(PartialDate::toString).orElse("");
        case PLACE -> checked.edition().place(excerpt.place());
        case SOURCE ->
            checked.references().note(excerpt.work(), excerpt.place(), excerpt.url()).plain();
        case ADDRESS -> excerpt.url();
        case SHA256 -> excerpt.work().sha256();
      };
    }
  }

  static void write(CheckedDossier checked, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Acervo");
      workbook
          .getProperties()
          .getCoreProperties()
          .setTitle(SafeText.inXml(checked.dossier().title()));
      Sheet sheet =
          workbook.createSheet(
              WorkbookUtil.createSafeSheetName(checked.edition().say("export.dossier.sheet")));
      Looks looks = Looks.in(workbook);
      writeHeadings(sheet.createRow(0), looks, checked.edition());
      int rows = 1;
      for (CheckedExcerpt excerpt : checked.excerpts()) {
        writeExcerpt(sheet.createRow(rows++), excerpt, looks, checked);
      }
      Table.arrange(
          sheet, rows, Arrays.stream(Column.values()).mapToInt(column -> column.width).toArray());
      workbook.write(out);
    }
  }

  private static void writeHeadings(Row row, Looks looks, DossierEdition edition) {
    for (Column column : Column.values()) {
      Cell cell = row.createCell(column.ordinal());
      cell.setCellValue(column.header(edition));
      cell.setCellStyle(looks.heading);
    }
  }

  private static void writeExcerpt(
      Row row, CheckedExcerpt excerpt, Looks looks, CheckedDossier checked) {
    boolean holds = excerpt.verdict().holds();
    for (Column column : Column.values()) {
      String text = SafeText.inCell(column.cell(excerpt, checked));
      Cell cell = row.createCell(column.ordinal());
      cell.setCellStyle(looks.of(column, holds, text));
      if (column == Column.NUMBER) cell.setCellValue(excerpt.number());
      else cell.setCellValue(text);
      if (column == Column.ADDRESS && Table.leads(text) && row.getRowNum() < MOST_LINKS) {
        Table.link(cell, text);
      }
    }
  }

  /**
   * The looks of cells.
   *
   * @param quoted of a text that would become a formula if somebody edited it
   * @param altered of a quotation that is not what its source says
   */
  private record Looks(
      CellStyle heading,
      CellStyle text,
      CellStyle quoted,
      CellStyle altered,
      CellStyle alteredQuoted,
      CellStyle link) {
    static Looks in(Workbook workbook) {
      return new Looks(
          Table.heading(workbook),
          Table.cell(workbook),
          Table.quoted(workbook),
          red(workbook, Table.cell(workbook)),
          red(workbook, Table.quoted(workbook)),
          Table.link(workbook));
    }

    CellStyle of(Column column, boolean holds, String text) {
      if (column == Column.ADDRESS && Table.leads(text)) return link;
      boolean marked =
          !holds && (column == Column.QUOTE || column == Column.STATE || column == Column.WHY);
      boolean formula = SafeText.readsAsFormula(text);
      if (marked) return formula ? alteredQuoted : altered;
      return formula ? quoted : this.text;
    }

    private static CellStyle red(Workbook workbook, CellStyle style) {
      Font font = workbook.createFont();
      font.setBold(true);
      font.setColor(IndexedColors.DARK_RED.getIndex());
      style.setFont(font);
      return style;
    }
  }
}
