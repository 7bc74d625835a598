package acervo.extraction.office.sheet;

import acervo.document.Format;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Ole;
import acervo.extraction.office.Reading;
import acervo.extraction.office.SheetPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads Excel workbooks from 97 to 2003. */
public final class XlsReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/vnd.ms-excel");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    try {
      return Reading.of(Format.XLS, limits, reading -> read(file, reading));
    } catch (OldExcelFormatException old) {
      return Reading.unreadable("extraction.office.old");
    }
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (POIFSFileSystem container = Ole.open(file);
        HSSFWorkbook workbook = new HSSFWorkbook(container, true)) {
      Ole.describe(container.getRoot(), reading);
      DisplayFormat format = new DisplayFormat();
      int hidden = 0;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) hidden++;
        HSSFSheet sheet = workbook.getSheetAt(i);
        SheetPages pages = new SheetPages(reading, workbook.getSheetName(i));
        for (Row row : sheet) pages.row(row.getRowNum() + 1, cells(row, format));
        HSSFPatriarch drawings = sheet.getDrawingPatriarch();
        if (drawings != null) {
          for (HSSFShape shape : drawings.getChildren()) aside(shape, pages);
        }
        pages.close();
      }
      reading.remark("extraction.office.hiddenSheets", hidden);
      reading.remark("extraction.office.embedded", workbook.getAllEmbeddedObjects().size());
    }
  }

  private static void aside(HSSFShape shape, SheetPages pages) {
    if (shape instanceof HSSFComment || !(shape instanceof HSSFTextbox box)) return;
    var words = box.getString();
    if (words != null && words.getString() != null) pages.aside(words.getString());
  }

  private static SortedMap<Integer, String> cells(Row row, DisplayFormat format) {
    SortedMap<Integer, String> cells = new TreeMap<>();
    for (Cell cell : row) cells.put(cell.getColumnIndex(), shown(cell, format));
    return cells;
  }

  private static String shown(Cell cell, DisplayFormat format) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> {
        CellStyle style = cell.getCellStyle();
        yield format.formatRawCellContents(
            cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
      }
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "VERDADERO" : "FALSO";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }
}
