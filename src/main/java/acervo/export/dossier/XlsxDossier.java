package acervo.export.dossier;

import acervo.document.PartialDate;
import acervo.export.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
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
      arrange(sheet, rows);
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
      if (column == Column.ADDRESS && row.getRowNum() < MOST_LINKS) link(cell, text);
    }
  }

  private static void link(Cell cell, String address) {
    if (!address.startsWith("http")) return;
    Hyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    cell.setHyperlink(link);
  }

  private static void arrange(Sheet sheet, int rows) {
    for (Column column : Column.values()) {
      sheet.setColumnWidth(column.ordinal(), column.width * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, Column.values().length - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
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
          heading(workbook),
          cell(workbook, null, false),
          cell(workbook, null, true),
          cell(workbook, red(workbook), false),
          cell(workbook, red(workbook), true),
          cell(workbook, blue(workbook), false));
    }

    CellStyle of(Column column, boolean holds, String text) {
      if (column == Column.ADDRESS && text.startsWith("http")) return link;
      boolean marked =
          !holds && (column == Column.QUOTE || column == Column.STATE || column == Column.WHY);
      boolean formula = SafeText.readsAsFormula(text);
      if (marked) return formula ? alteredQuoted : altered;
      return formula ? quoted : this.text;
    }

    private static CellStyle cell(Workbook workbook, Font font, boolean quoted) {
      CellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.TOP);
      style.setQuotePrefixed(quoted);
      if (font != null) style.setFont(font);
      return style;
    }

    private static Font red(Workbook workbook) {
      Font font = workbook.createFont();
      font.setBold(true);
      font.setColor(IndexedColors.DARK_RED.getIndex());
      return font;
    }

    private static Font blue(Workbook workbook) {
      Font font = workbook.createFont();
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.BLUE.getIndex());
      return font;
    }

    private static CellStyle heading(Workbook workbook) {
      Font font = workbook.createFont();
      font.setBold(true);
      font.setColor(IndexedColors.WHITE.getIndex());
      CellStyle style = cell(workbook, font, false);
      style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      return style;
    }
  }
}
