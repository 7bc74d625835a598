package acervo.export;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How all tables look that leave as a workbook: long texts wrapped, the headings always in view.
 */
public final class Table {
  /** Text at the top of its cell, on as many lines as it needs. */
  public static CellStyle cell(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  public static CellStyle heading(Workbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    CellStyle style = cell(workbook);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** Of a text that would become a formula if somebody edited it. */
  public static CellStyle quoted(Workbook workbook) {
    CellStyle style = cell(workbook);
    style.setQuotePrefixed(true);
    return style;
  }

  public static CellStyle link(Workbook workbook) {
    Font font = workbook.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    CellStyle style = cell(workbook);
    style.setFont(font);
    return style;
  }

  /** Whether an address leads somewhere from a file, which one without a host does not. */
  public static boolean leads(String address) {
    return address.startsWith("http");
  }

  public static void link(Cell cell, String address) {
    Hyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    cell.setHyperlink(link);
  }

  /**
   * Gives a sheet its widths, filters and headings that stay, on the screen and on paper.
   *
   * @param rows with the one of the headings
   * @param widths of the columns, in letters
   */
  public static void arrange(Sheet sheet, int rows, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, widths.length - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private Table() {}
}
