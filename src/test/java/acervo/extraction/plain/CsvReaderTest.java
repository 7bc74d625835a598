package acervo.extraction.plain;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_found(String delimiter) throws IOException {
    String csv = "Consejo;Año;Monto\nCONED;2018;1.500\nCONASAV;2017;3.200\n";
    Page page = read(csv.replace(";", delimiter)).getFirst();
    assertThat(cells(page, 1)).containsExactly("CONED", "2018", "1.500");
    assertThat(page.blocks().getFirst().kind()).isEqualTo(Block.Kind.HEADER_ROW);
    assertThat(page.unit()).isEqualTo(PageUnit.SHEET);
  }

  @Test
  void commas_inside_cells_do_not_outvote_the_semicolon() throws IOException {
    String csv = "Ley;Objeto\nA;uno, dos, tres\nB;cuatro, cinco, seis, siete\nC;ocho\n";
    assertThat(cells(read(csv).getFirst(), 1)).containsExactly("A", "uno, dos, tres");
  }

  @Test
  void a_quoted_cell_may_hold_delimiters_quotes_and_line_ends() throws IOException {
    String csv = "Ley,Nota\nLPELP,\"dijo \"\"sí\"\",\nluego no\"\n";
    assertThat(cells(read(csv).getFirst(), 1)).containsExactly("LPELP", "dijo \"sí\", luego no");
  }

  @Test
  void ragged_rows_lose_nothing() throws IOException {
    Page page = read("a,b,c\nuno\n,,,cuatro,cinco\n").getFirst();
    assertThat(page.blocks()).hasSize(3);
    assertThat(cells(page, 2)).containsExactly("", "", "", "cuatro", "cinco");
  }

  @Test
  void quotes_out_of_order_are_taken_as_they_are() throws IOException {
    Page page = read("Ley,Nota\nA,\"Plan\" Educado\nB,x\n").getFirst();
    assertThat(page.text()).contains("\"Plan\" Educado").contains("B\tx");
  }

  @Test
  void a_quote_that_is_never_closed_loses_nothing() throws IOException {
    assertThat(read("Ley,Nota\nA,\"Plan\nB,x\nC,y\n").getFirst().text()).contains("Plan", "B", "y");
  }

  @Test
  void rows_of_numbers_are_not_taken_for_names_of_columns() throws IOException {
    assertThat(read("1,2018\n2,2019\n").getFirst().blocks())
        .extracting(Block::kind)
        .containsOnly(Block.Kind.ROW);
  }

  @Test
  void the_names_of_columns_may_stand_under_a_title() throws IOException {
    assertThat(
            read("Informe de gastos,,\n,,\nConsejo,Año,Monto\nCONED,2018,5\n").getFirst().blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.ROW, Block.Kind.HEADER_ROW, Block.Kind.ROW);
  }

  @Test
  void pages_are_named_by_their_rows() throws IOException {
    StringBuilder csv = new StringBuilder("n,cuadrado\n");
    for (int i = 1; i <= 1000; i++) csv.append(i).append(',').append(i * i).append('\n');
    List<Page> pages = read(csv.toString());
    assertThat(pages)
        .extracting(Page::label)
        .containsExactly("filas 1–500", "filas 501–1000", "filas 1001–1001");
    assertThat(pages.get(1).text()).startsWith("500\t250000\n");
  }

  @Test
  void a_line_for_the_spreadsheet_names_the_delimiter() throws IOException {
    Page page = read("sep=;\nLey;a,b\nX;c,d\n").getFirst();
    assertThat(cells(page, 0)).containsExactly("Ley", "a,b");
  }

  @Test
  void a_table_of_windows_keeps_its_accents() throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.csv"),
            "Área,Año\nDiálogo,2018\n".getBytes(Charset.forName("windows-1252")));
    assertThat(pages(file).getFirst().text()).contains("Diálogo");
  }

  private static List<String> cells(Page page, int row) {
    return page.blocks().get(row).cells().stream().map(cell -> cell.in(page.text())).toList();
  }

  private List<Page> read(String csv) throws IOException {
    return pages(Files.writeString(folder.resolve("a.csv"), csv, StandardCharsets.UTF_8));
  }

  private static List<Page> pages(Path file) throws IOException {
    return switch (new CsvReader().read(file, "text/csv", Limits.STANDARD)) {
      case Extraction.Extracted extracted -> extracted.content().pages();
      case Extraction other -> throw new AssertionError(other);
    };
  }
}
