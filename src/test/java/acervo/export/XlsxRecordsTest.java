package acervo.export;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.export.RecordTable.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRecordsTest {
  private static XSSFSheet sheet(RecordShelf shelf, String origin) throws IOException {
    byte[] bytes = Written.by(new XlsxRecords(), shelf, origin);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheetAt(0);
    }
  }

  private static Cell cell(XSSFSheet sheet, int row, Column column) {
    return sheet.getRow(row).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  @Test
  void texts_are_texts_and_never_formulas() throws IOException {
    XSSFSheet sheet = sheet(RecordShelf.awkward(), Written.ORIGIN);
    Cell formula = cell(sheet, 2, Column.TEXT);
    assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
    assertThat(formula.getStringCellValue()).isEqualTo(RecordShelf.FORMULA);
    assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
    for (Row row : sheet) {
      for (Cell cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    }
    assertThat(cell(sheet, 1, Column.TEXT).getStringCellValue()).isEqualTo(RecordShelf.TREES);
    assertThat(cell(sheet, 1, Column.DOCUMENT).getStringCellValue())
        .isEqualTo("Logros \"2018\"; primera\nparte");
    assertThat(cell(sheet, 3, Column.DATE).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void the_only_figure_of_a_record_is_a_number() throws IOException {
    Cell value = cell(sheet(RecordShelf.awkward(), Written.ORIGIN), 2, Column.VALUE);
    assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(value.getNumericCellValue()).isEqualTo(-6300.5);
    assertThat(new DataFormatter(java.util.Locale.US).formatCellValue(value)).isEqualTo("-6,300.5");
  }

  @Test
  void an_address_opens_its_page_where_there_is_a_server() throws IOException {
    Cell address = cell(sheet(RecordShelf.awkward(), Written.ORIGIN), 1, Column.ADDRESS);
    assertThat(address.getHyperlink().getAddress())
        .isEqualTo("http://acervo.example/documentos/00000000000000a1?a=1#cita");
    Cell path = cell(sheet(RecordShelf.awkward(), ""), 1, Column.ADDRESS);
    assertThat(path.getHyperlink()).isNull();
    assertThat(path.getStringCellValue()).startsWith("/documentos/");
  }

  @Test
  void headings_stay_in_view_and_filter_every_row() throws IOException {
    XSSFSheet sheet = sheet(RecordShelf.of(250), Written.ORIGIN);
    assertThat(sheet.getLastRowNum()).isEqualTo(250);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:V251");
    assertThat(cell(sheet, 0, Column.TEXT).getStringCellValue()).isEqualTo("Texto");
    assertThat(cell(sheet, 250, Column.TEXT).getStringCellValue()).contains("número 249.");
    assertThat(cell(sheet, 250, Column.TEXT).getCellStyle().getWrapText()).isTrue();
    assertThat(sheet.getColumnWidth(Column.TEXT.ordinal()))
        .isGreaterThan(sheet.getColumnWidth(Column.KIND.ordinal()));
  }

  @Test
  void no_record_is_a_sheet_of_headings() throws IOException {
    assertThat(sheet(RecordShelf.of(0), "").getLastRowNum()).isZero();
  }
}
