package acervo.extraction.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReadersTest {
  @TempDir Path folder;

  @Test
  void a_sheet_is_its_title_its_header_and_its_rows() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Metas 2018");
      row(sheet, 0, "Secretaría de Gobernabilidad");
      row(sheet, 2, "Actividad", "2017", "2018");
      row(sheet, 3, "Viveros", 12, 1555.5);
      row(sheet, 4, "Ferias", "", 3);
      Content content = Outline.read(new XlsxReader(), saved(book));
      Page page = content.pages().getFirst();
      assertThat(page.unit()).isEqualTo(PageUnit.SHEET);
      assertThat(page.label()).isEqualTo("Metas 2018");
      assertThat(Outline.of(page))
          .containsExactly(
              "H1 Metas 2018",
              "P Secretaría de Gobernabilidad",
              "HR Actividad | 2017 | 2018",
              "R Viveros | 12 | 1555.5",
              "R Ferias |  | 3");
    }
  }

  @Test
  void cells_are_read_as_they_are_displayed_in_both_formats() throws IOException {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      try (book) {
        Sheet sheet = book.createSheet("Datos");
        Row row = row(sheet, 0, "Fecha", LocalDate.of(2018, 7, 14), 17000000, 0.25);
        row.getCell(1).setCellStyle(style(book, 14));
        row.getCell(2).setCellStyle(style(book, book.createDataFormat().getFormat("$#,##0.00")));
        row.getCell(3).setCellStyle(style(book, book.createDataFormat().getFormat("0%")));
        Cell formula = row.createCell(4);
        formula.setCellFormula("2+3");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        Cell spelled = row.createCell(5);
        spelled.setCellValue(LocalDate.of(2018, 7, 14));
        spelled.setCellStyle(
            style(book, book.createDataFormat().getFormat("d \"de\" mmmm \"de\" yyyy")));
        FormatReader reader = book instanceof HSSFWorkbook ? new XlsReader() : new XlsxReader();
        assertThat(Outline.of(reader, saved(book)))
            .contains("R Fecha | 14/7/2018 | $17,000,000.00 | 25% | 5 | 14 de julio de 2018");
      }
    }
  }

  @Test
  void a_first_row_with_figures_names_nothing() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("x");
      row(sheet, 0, "Enero", 5);
      row(sheet, 1, "Febrero", 6);
      assertThat(Outline.of(new XlsxReader(), saved(book)))
          .containsExactly("H1 x", "R Enero | 5", "R Febrero | 6");
    }
  }

  @Test
  void columns_that_merging_leaves_blank_are_left_out() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("x");
      row(sheet, 0, "Área", "", "", "Total");
      row(sheet, 1, "Social", "", "", 8);
      assertThat(Outline.of(new XlsxReader(), saved(book)))
          .containsExactly("H1 x", "HR Área | Total", "R Social | 8");
    }
  }

  @Test
  void a_long_sheet_is_pages_of_rows_that_repeat_the_header() throws IOException {
    try (Workbook book = new SXSSFWorkbook()) {
      Sheet sheet = book.createSheet("Largo");
      row(sheet, 0, "Nombre", "Valor");
      for (int i = 1; i < 1200; i++) row(sheet, i, "fila" + (i + 1), i);
      Content content = Outline.read(new XlsxReader(), saved(book));
      assertThat(content.pages())
          .extracting(Page::label)
          .containsExactly(
              "Largo (filas 1–500)", "Largo (filas 501–1,000)", "Largo (filas 1,001–1,200)");
      assertThat(Outline.of(content.pages().get(1)))
          .startsWith("H1 Largo", "HR Nombre | Valor", "R fila501 | 500")
          .endsWith("R fila1000 | 999");
      assertThat(Outline.remarks(content))
          .containsExactly("La hoja «Largo» se dividió en páginas de 500 filas.");
    }
  }

  @Test
  void hidden_sheets_are_read_and_empty_ones_are_empty() throws IOException {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      try (book) {
        book.createSheet("Vacía");
        row(book.createSheet("Oculta"), 0, "secreto", "dato");
        book.setSheetHidden(1, true);
        FormatReader reader = book instanceof HSSFWorkbook ? new XlsReader() : new XlsxReader();
        Content content = Outline.read(reader, saved(book));
        assertThat(content.pages())
            .extracting(Page::state)
            .containsExactly(PageState.EMPTY, PageState.TEXT);
        assertThat(content.pages().getFirst().label()).isEqualTo("Vacía");
        assertThat(Outline.remarks(content))
            .containsExactly("Hojas ocultas que también se leyeron: 1.");
      }
    }
  }

  @Test
  void at_the_limit_of_characters_the_rows_before_it_are_kept() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("x");
      for (int i = 0; i < 300; i++) row(sheet, i, "fila número " + i, i);
      Limits few = new Limits(10, 500, Duration.ofMinutes(1));
      Extraction outcome = new XlsxReader().read(saved(book), "", few);
      assertThat(outcome).isInstanceOf(Extraction.Truncated.class);
      var page = ((Extraction.Truncated) outcome).content().pages().getFirst();
      assertThat(page.text()).contains("fila número 20").doesNotContain("fila número 200");
    }
  }

  @Test
  void an_encrypted_workbook_of_before_2007_is_locked() throws IOException {
    try (Workbook book = new HSSFWorkbook()) {
      row(book.createSheet("x"), 0, "a", "b");
      Biff8EncryptionKey.setCurrentUserPassword("clave");
      Path file = saved(book);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertThat(new XlsReader().read(file, "", Limits.STANDARD))
          .isInstanceOf(Extraction.Locked.class);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void an_xml_workbook_of_2003_is_read() throws IOException {
    Path file = folder.resolve("viejo.xls");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
          <Worksheet ss:Name="Gastos"><Table>
            <Row><Cell><Data ss:Type="String">Rubro</Data></Cell>
              <Cell ss:Index="3"><Data ss:Type="String">Monto</Data></Cell></Row>
            <Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String">Papel</Data></Cell>
              <Cell><Data ss:Type="Number">5</Data></Cell></Row>
          </Table></Worksheet>
        </Workbook>
        """);
    assertThat(Outline.of(new XmlSheetReader(), file))
        .containsExactly("H1 Gastos", "HR Rubro | Monto", "R Papel | 5");
  }

  private static CellStyle style(Workbook book, int format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat((short) format);
    return style;
  }

  private static Row row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i].equals("")) continue;
      switch (values[i]) {
        case Integer whole -> row.createCell(i).setCellValue(whole);
        case Double real -> row.createCell(i).setCellValue(real);
        case LocalDate day -> row.createCell(i).setCellValue(day);
        default -> row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return row;
  }

  private Path saved(Workbook book) throws IOException {
    Path file = folder.resolve("libro");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }
}
