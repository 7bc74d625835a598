package acervo.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Page;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfStructureTest {
  private static final String[] LINES = {
    "La primera línea del texto habla del consejo nacional y",
    "continúa en la segunda, donde se explica el acuerdo que",
    "tomaron las instituciones y lo que piden las comunidades."
  };

  private final PdfSketch sketch = new PdfSketch();
  @TempDir Path folder;

  @AfterEach
  void close() throws IOException {
    sketch.close();
  }

  private List<Page> pages() throws IOException {
    Extraction read = new PdfReader().read(sketch.save(folder), "application/pdf", Limits.STANDARD);
    return ((Extraction.Extracted) read).content().pages();
  }

  private Page page() throws IOException {
    return pages().getFirst();
  }

  private float width(String words) throws IOException {
    return sketch.plain.getStringWidth(words) * 11 / 1000;
  }

  private static List<String> words(Page page, Block.Kind kind) {
    return page.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(page.text()).replace('\n', ' '))
        .toList();
  }

  @Test
  void cells_that_wrap_stay_in_their_row_with_their_words_whole() throws IOException {
    sketch.page().text(60, 60, "El cuadro que sigue resume los convenios firmados en cada lugar.");
    String[][] rows = {{"Municipio", "Firma", "Monto"}, {"San Pedro Perula-", "2017", "$150"}};
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 3; j++) {
        sketch.text(
            60 + 150 * j, 100 + 20 * i, 11, i == 0 ? sketch.bold : sketch.plain, rows[i][j]);
      }
    }
    sketch
        .text(60, 132, "pán")
        .text(60, 152, "Izalco")
        .text(210, 152, "2018")
        .text(360, 152, "$90");
    sketch.text(60, 172, "Colón").text(210, 172, "Junio de").text(360, 172, "$70");
    sketch.text(210, 184, "Dos Mil").text(60, 204, "Nejapa").text(210, 204, "2019");
    sketch.text(360, 204, "$40").text(60, 224, 11, sketch.bold, "Total");
    sketch.text(360, 224, 11, sketch.bold, "$350");
    Page page = page();
    assertThat(words(page, Block.Kind.HEADER_ROW)).containsExactly("Municipio\tFirma\tMonto");
    assertThat(words(page, Block.Kind.ROW))
        .containsExactly(
            "San Pedro Perulapán\t2017\t$150",
            "Izalco\t2018\t$90",
            "Colón\tJunio de Dos Mil\t$70",
            "Nejapa\t2019\t$40",
            "Total\t\t$350");
    int start = page.text().indexOf("Perulapán");
    assertThat(page.layout().orElseThrow().boxesOf(new Span(start, start + 9))).hasSize(2);
  }

  @Test
  void a_row_that_lacks_a_cell_is_a_row_of_its_own() throws IOException {
    sketch.page().text(60, 60, "El cuadro que sigue compara los sueldos de varios países vecinos.");
    String[][] rows = {
      {"Perú", "99", "18", "Es la mayor distancia"},
      {"Chile", "90", "30", ""},
      {"México", "84", "69", "Es la menor distancia"},
      {"Brasil", "58", "88", ""}
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 4; j++) {
        float y = 100 + 15 * i - (i % 2 == 1 ? 3 : 0);
        if (!rows[i][j].isEmpty()) sketch.text(60 + 100 * j, y, rows[i][j]);
      }
    }
    assertThat(words(page(), Block.Kind.ROW))
        .extracting(row -> row.split("\t")[0])
        .containsExactly("Perú", "Chile", "México", "Brasil");
  }

  @Test
  void entries_of_a_table_of_contents_are_items_and_no_headings() throws IOException {
    sketch.page().text(60, 60, 18, sketch.bold, "Contenido");
    String dots = " " + ".".repeat(60);
    sketch.text(60, 100, 11, sketch.bold, "1. Los consejos" + dots + "3");
    sketch.text(80, 114, "1.1 Educación" + dots + "3").text(80, 128, "1.2 Ambiente" + dots + "5");
    sketch.text(60, 142, 11, sketch.bold, "2. Los retos" + dots + "9");
    sketch.lines(60, 400, LINES).lines(60, 500, LINES);
    Page page = page();
    assertThat(words(page, Block.Kind.HEADING)).containsExactly("Contenido");
    assertThat(page.blocks().stream().filter(block -> block.kind() == Block.Kind.ITEM))
        .extracting(Block::marker)
        .containsExactly("1.", "1.1", "1.2", "2.");
  }

  @Test
  void pages_numbered_with_roman_numbers_repeat_their_footer() throws IOException {
    for (String number : new String[] {"ii", "iii", "iv"}) {
      sketch.page().lines(60, 100, LINES).text(250, 750, "Memoria de labores · " + number);
    }
    assertThat(pages())
        .allSatisfy(page -> assertThat(words(page, Block.Kind.RUNNING_FOOTER)).hasSize(1));
  }

  @Test
  void numbered_items_in_smaller_type_are_no_notes() throws IOException {
    sketch.page(720, 405).text(60, 60, 28, sketch.bold, "Resultados");
    sketch.text(60, 130, 18, sketch.plain, "• Los talleres del equipo técnico de reformas");
    sketch.text(60, 156, 18, sketch.plain, "• Tres presentaciones ante la Asamblea Legislativa");
    for (int i = 1; i <= 3; i++) {
      sketch.text(90, 158 + 18 * i, 14, sketch.plain, i + ". Reflexión sobre las leyes");
    }
    Page page = page();
    assertThat(words(page, Block.Kind.NOTE)).isEmpty();
    assertThat(words(page, Block.Kind.ITEM)).hasSize(5);
  }

  @Test
  void heavy_words_that_begin_a_paragraph_and_wrap_are_no_heading() throws IOException {
    sketch.page().lines(60, 100, LINES);
    String title = "Artículo 37. Autoridad y deberes de la Dirección de la Oficina de";
    sketch.text(60, 200, 11, sketch.bold, title);
    sketch.text(60, 214, 11, sketch.bold, "Servicio Civil.");
    sketch.text(145, 214, "La dirección puede hacer cambios en el plan.");
    Page page = page();
    assertThat(words(page, Block.Kind.HEADING)).isEmpty();
    assertThat(words(page, Block.Kind.PARAGRAPH)).anyMatch(words -> words.startsWith(title));
  }

  @Test
  void a_hyphen_set_apart_at_a_line_end_still_breaks_its_word() throws IOException {
    sketch.page().text(60, 100, "El agua apareció en veinte de las entrevis");
    sketch.text(60 + width("El agua apareció en veinte de las entrevis") + 2, 100, "-");
    sketch.text(60, 114, "tas que se hicieron.");
    assertThat(page().text()).contains("de las entrevistas\n");
  }

  @Test
  void a_cell_that_reaches_the_edge_of_the_next_column_is_kept_apart_from_it() throws IOException {
    float right = 60 + width("Gerente de una empresa") + 12;
    sketch
        .page()
        .text(60, 60, "El cuadro que sigue da ejemplos de lo que puede pasar en el cargo.");
    sketch.lines(60, 100, "Presidente de la", "República");
    sketch.lines(right, 100, "Designa a familiares suyos en el", "gabinete");
    sketch.text(60, 134, "Gerente de una empresa");
    sketch.text(right, 134, "Carga gastos personales en cuentas");
    sketch.lines(right, 148, "de la empresa sin el permiso de los", "accionistas.");
    sketch.lines(60, 182, "Presidente de un", "gremio o sindicato");
    sketch.lines(right, 182, "Defiende solamente los derechos de", "personas allegadas");
    assertThat(page().text())
        .containsSubsequence(
            "Gerente de una empresa",
            "Carga gastos personales en cuentas\nde la empresa",
            "Presidente de un\ngremio o sindicato",
            "Defiende");
  }

  @Test
  void a_dash_in_smaller_type_below_a_full_line_begins_an_item() throws IOException {
    sketch.page(720, 405).text(60, 60, 28, sketch.bold, "Resultados");
    sketch.text(60, 130, 18, sketch.plain, "• Plan de educación, lanzado el 12 de julio de 2016");
    sketch.text(80, 152, 16, sketch.plain, "– Seis desafíos y un horizonte de diez años");
    sketch.text(60, 176, 18, sketch.plain, "• Ocho mesas de consulta");
    assertThat(words(page(), Block.Kind.ITEM)).hasSize(3);
  }
}
