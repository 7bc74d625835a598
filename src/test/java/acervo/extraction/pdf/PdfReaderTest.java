package acervo.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Box;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.document.WordBox;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final String[] LEFT = {
    "La primera columna habla del agua y",
    "de los bosques que la guardan en las",
    "partes altas de la cuenca del río, que",
    "todavía se conservan en buen estado",
    "gracias al trabajo de sus comunidades."
  };
  private static final String[] RIGHT = {
    "La segunda columna trata de la basura",
    "que llega a los mares y de los planes",
    "que los municipios han preparado para",
    "recogerla antes de que salga del río",
    "y alcance las playas del departamento."
  };

  @TempDir Path folder;
  private final PdfSketch sketch = new PdfSketch();

  @AfterEach
  void close() throws IOException {
    sketch.close();
  }

  private Extraction read() throws IOException {
    return new PdfReader().read(sketch.save(folder), "application/pdf", Limits.STANDARD);
  }

  private Content content() throws IOException {
    Content content = ((Extraction.Extracted) read()).content();
    content.pages().forEach(PdfReaderTest::assertSound);
    return content;
  }

  private Page page() throws IOException {
    return content().pages().getFirst();
  }

  /** What holds of every page, whatever is on it. */
  private static void assertSound(Page page) {
    assertThat(Normalizer.isNormalized(page.text(), Normalizer.Form.NFC)).isTrue();
    int end = 0;
    for (Block block : page.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    var layout = page.layout().orElseThrow();
    int boxed = 0;
    for (WordBox word : layout.words()) {
      assertThat(page.text().substring(boxed, word.span().start())).isBlank();
      boxed = word.span().end();
      Box box = word.box();
      assertThat(box.width()).isPositive();
      assertThat(box.height()).isPositive();
      assertThat(List.of(box.x(), box.y())).allMatch(edge -> edge >= 0);
      assertThat(box.right()).isLessThanOrEqualTo(layout.width() + 0.01f);
      assertThat(box.bottom()).isLessThanOrEqualTo(layout.height() + 0.01f);
      boolean covered = page.blocks().stream().anyMatch(b -> b.span().contains(word.span()));
      boolean marker =
          page.blocks().stream().anyMatch(b -> b.marker().equals(word.span().in(page.text())));
      assertThat(covered || marker).as(word.span().in(page.text())).isTrue();
    }
    assertThat(page.text().substring(boxed)).isBlank();
  }

  private static List<String> words(Page page, Block.Kind kind) {
    return page.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(page.text()).replace('\n', ' '))
        .toList();
  }

  private static Box boxOf(Page page, String word) {
    int start = page.text().indexOf(word);
    Span span = new Span(start, start + word.length());
    return page.layout().orElseThrow().boxesOf(span).getFirst();
  }

  @Test
  void two_columns_are_read_one_after_the_other() throws IOException {
    sketch.page();
    for (int i = 0; i < LEFT.length; i++) {
      sketch.text(60, 200 + 14 * i, LEFT[i]).text(320, 200 + 14 * i, RIGHT[i]);
    }
    assertThat(page().text()).isEqualTo(String.join("\n", LEFT) + "\n" + String.join("\n", RIGHT));
  }

  @Test
  void a_heading_over_two_columns_comes_first_and_what_stands_below_them_last() throws IOException {
    sketch.page().lines(320, 200, RIGHT).lines(60, 200, LEFT);
    sketch.text(
        60, 330, "Un párrafo que vuelve a ocupar todo el ancho de la página, de lado a lado.");
    sketch.text(60, 160, 20, sketch.bold, "Un título que pasa por encima de las dos columnas");
    Page page = page();
    assertThat(page.title()).startsWith("Un título que pasa");
    assertThat(page.text())
        .containsSubsequence("Un título", "La primera", "comunidades.", "La segunda", "Un párrafo");
  }

  @Test
  void text_drawn_from_the_bottom_up_is_read_from_the_top_down() throws IOException {
    sketch.page();
    for (int i = LEFT.length - 1; i >= 0; i--) sketch.text(60, 100 + 14 * i, LEFT[i]);
    assertThat(page().text()).isEqualTo(String.join("\n", LEFT));
  }

  @Test
  void frames_side_by_side_on_a_slide_are_not_mixed() throws IOException {
    sketch.page(720, 405).text(60, 60, 28, sketch.bold, "Resultados");
    for (int i = 0; i < 3; i++) {
      sketch.text(60, 120 + 30 * i, 16, sketch.plain, "• Avance número " + i);
      sketch.text(400, 120 + 30 * i, 16, sketch.plain, "• Reto número " + i);
    }
    Page page = page();
    assertThat(page.unit()).isEqualTo(PageUnit.SLIDE);
    assertThat(words(page, Block.Kind.ITEM))
        .containsExactly(
            "Avance número 0",
            "Avance número 1",
            "Avance número 2",
            "Reto número 0",
            "Reto número 1",
            "Reto número 2");
  }

  @Test
  void a_word_broken_at_a_line_end_is_whole_and_has_a_box_on_each_line() throws IOException {
    sketch.page().lines(60, 100, "Se presentó la obser-", "vación del consejo a", "la asamblea.");
    Page page = page();
    assertThat(page.text()).isEqualTo("Se presentó la observación\ndel consejo a\nla asamblea.");
    int start = page.text().indexOf("observación");
    List<WordBox> parts =
        page.layout().orElseThrow().words().stream()
            .filter(word -> word.span().overlaps(new Span(start, start + 11)))
            .toList();
    assertThat(parts)
        .extracting(part -> part.span().in(page.text()))
        .containsExactly("obser", "vación");
    assertThat(parts.get(0).span().end()).isEqualTo(parts.get(1).span().start());
    assertThat(parts).extracting(WordBox::line).containsExactly(0, 1);
    assertThat(parts.get(0).box().x()).isGreaterThan(parts.get(1).box().x());
    assertThat(page.layout().orElseThrow().boxesOf(new Span(start, start + 11))).hasSize(2);
  }

  @Test
  void a_hyphen_that_belongs_to_the_word_stays_at_a_line_end() throws IOException {
    sketch
        .page()
        .lines(
            60,
            100,
            "El desarrollo socio-",
            "económico del plan 2014-",
            "2018 que firmó Castro-",
            "Pérez es técnico-",
            "administrativo.");
    assertThat(page().text())
        .contains("socio-económico", "2014-2018", "Castro-Pérez", "técnico-administrativo");
  }

  @Test
  void a_broken_word_that_begins_like_a_compound_is_still_one_word() throws IOException {
    sketch.page().lines(60, 100, "Un estudio de socio-", "logía que técnica-", "mente es nuevo.");
    assertThat(page().text()).contains("sociología", "técnicamente");
  }

  @Test
  void a_bullet_of_a_private_glyph_is_one_bullet_and_no_part_of_its_item() throws IOException {
    var wingdings = sketch.meaning("\uf0a7");
    sketch.page();
    sketch.text(60, 100, 11, wingdings, "a").text(78, 100, "Participación en la mesa de");
    sketch.text(78, 114, "trabajo del consejo");
    sketch.text(60, 128, 11, wingdings, "a").text(78, 128, "Aprobación del plan");
    sketch.text(96, 142, 11, wingdings, "a").text(114, 142, "Con apoyo técnico");
    Page page = page();
    assertThat(page.text()).startsWith("• Participación en la mesa de\ntrabajo del consejo\n• ");
    assertThat(words(page, Block.Kind.ITEM))
        .containsExactly(
            "Participación en la mesa de trabajo del consejo",
            "Aprobación del plan",
            "Con apoyo técnico");
    assertThat(page.blocks()).extracting(Block::marker).containsOnly("•");
    assertThat(page.blocks()).extracting(Block::level).containsExactly(0, 0, 1);
  }

  @Test
  void the_number_of_an_item_stays_in_the_text_and_out_of_its_span() throws IOException {
    sketch.page().lines(60, 100, "1) Revisar el plan.", "2) Aprobar el plan.");
    Page page = page();
    assertThat(page.text()).isEqualTo("1) Revisar el plan.\n2) Aprobar el plan.");
    assertThat(words(page, Block.Kind.ITEM))
        .containsExactly("Revisar el plan.", "Aprobar el plan.");
    assertThat(page.blocks()).extracting(Block::marker).containsExactly("1)", "2)");
  }

  @Test
  void lines_that_pages_repeat_are_running_whatever_their_numbers() throws IOException {
    for (int i = 1; i <= 6; i++) {
      sketch.page().text(60, 40, i % 2 == 0 ? "Informe de labores" : "Consejo del agua");
      sketch.lines(60, 300, LEFT).text(300, 760, String.valueOf(i + 3));
    }
    for (Page page : content().pages()) {
      assertThat(page.blocks().getFirst().kind()).isEqualTo(Block.Kind.RUNNING_HEADER);
      assertThat(page.blocks().getLast().kind()).isEqualTo(Block.Kind.RUNNING_FOOTER);
      assertThat(words(page, Block.Kind.PARAGRAPH)).containsExactly(String.join(" ", LEFT));
    }
  }

  @Test
  void a_title_that_three_slides_share_is_no_running_header() throws IOException {
    for (int i = 0; i < 3; i++) {
      sketch.page(720, 405).text(60, 50, 28, sketch.bold, "Principales resultados");
      sketch.lines(60, 200, "Lámina " + i, "con una línea más de texto corriente aquí");
    }
    for (int i = 0; i < 3; i++) sketch.page(720, 405).lines(60, 200, LEFT);
    assertThat(content().pages().subList(0, 3))
        .extracting(Page::title)
        .containsOnly("Principales resultados");
  }

  @Test
  void boxes_are_those_of_the_page_as_it_is_turned() throws IOException {
    sketch.page().lines(100, 200, "Norte y sur");
    sketch.page.setRotation(90);
    Page page = page();
    assertThat(page.text()).isEqualTo("Norte y sur");
    assertThat(page.layout().orElseThrow().width()).isEqualTo(PdfSketch.LETTER_HEIGHT);
    // Turned clockwise, what was 200 from the top is 200 from the right, what was left is up.
    Box box = boxOf(page, "Norte");
    assertThat(box.x()).isBetween(PdfSketch.LETTER_HEIGHT - 205, PdfSketch.LETTER_HEIGHT - 195);
    assertThat(box.y()).isBetween(98f, 103f);
    assertThat(box.height()).isGreaterThan(box.width());
  }

  @Test
  void boxes_count_from_the_corner_of_the_crop_box() throws IOException {
    sketch.page().lines(100, 200, "Norte y sur");
    sketch.page.setCropBox(new PDRectangle(40, 50, 400, PdfSketch.LETTER_HEIGHT - 150));
    Box box = boxOf(page(), "Norte");
    assertThat(box.x()).isBetween(59f, 63f);
    assertThat(box.bottom()).isBetween(99f, 101f);
  }

  @Test
  void a_box_holds_the_ink_of_its_word() throws IOException {
    sketch.page().text(100, 200, 20, sketch.plain, "Agua");
    Box box = boxOf(page(), "Agua");
    float width = sketch.plain.getStringWidth("Agua") / 1000 * 20;
    assertThat(box.x()).isBetween(99.5f, 102f);
    assertThat(box.right()).isBetween(98 + width, 100.5f + width);
    assertThat(box.y()).isBetween(184f, 188f);
    assertThat(box.bottom()).isBetween(202f, 206f);
  }

  @Test
  void a_ligature_is_two_letters_in_one_box() throws IOException {
    sketch.page().text(60, 100, 12, sketch.withLigatures(), "La \ufb01nca verde");
    Page page = page();
    assertThat(page.text()).isEqualTo("La finca verde");
    assertThat(page.layout().orElseThrow().words()).hasSize(3);
  }

  @Test
  void rows_that_stand_in_columns_are_rows_with_cells() throws IOException {
    sketch.page().text(60, 100, "El cuadro que sigue resume los montos de cada año del programa.");
    String[][] rows = {
      {"Consejo", "Año", "Monto"},
      {"Agua", "2017", "1,500"},
      {"Mar y costa", "2018", "22,000"},
      {"Bosques", "2019", "310"}
    };
    for (int i = 0; i < rows.length; i++) {
      var font = i == 0 ? sketch.bold : sketch.plain;
      for (int j = 0; j < 3; j++) sketch.text(80 + 150 * j, 140 + 16 * i, 11, font, rows[i][j]);
    }
    Page page = page();
    assertThat(words(page, Block.Kind.HEADER_ROW)).containsExactly("Consejo\tAño\tMonto");
    List<Block> body =
        page.blocks().stream().filter(block -> block.kind() == Block.Kind.ROW).toList();
    assertThat(body).hasSize(3);
    assertThat(body.get(1).cells())
        .extracting(cell -> cell.in(page.text()))
        .containsExactly("Mar y costa", "2018", "22,000");
  }

  @Test
  void a_wrapped_cell_is_read_before_the_one_beside_it() throws IOException {
    sketch.page().text(60, 60, "Un párrafo de todo el ancho que está antes del cuadro de medidas.");
    sketch.lines(60, 100, "Vinculación con las polí-", "ticas del consejo").lines(260, 100, LEFT);
    sketch.lines(60, 190, "Medidas").lines(260, 190, RIGHT);
    assertThat(page().text())
        .containsSubsequence(
            "Vinculación con las políticas", "La primera", "Medidas", "La segunda");
  }

  @Test
  void words_in_the_margin_written_upward_leave_the_lines_alone() throws IOException {
    sketch.page().lines(60, 200, LEFT);
    try (var content = sketch.content()) {
      content.beginText();
      content.setFont(sketch.plain, 9);
      content.setTextMatrix(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 30, 520));
      content.showText("Nota al margen");
      content.endText();
    }
    assertThat(page().text()).isEqualTo(String.join("\n", LEFT) + "\nNota al margen");
  }

  @Test
  void headings_rank_by_size() throws IOException {
    sketch.page().text(60, 80, 20, sketch.bold, "Informe anual");
    sketch.text(60, 110, 14, sketch.bold, "Área del agua").lines(60, 140, LEFT);
    sketch.text(60, 240, 11, sketch.bold, "Antecedentes").lines(60, 270, RIGHT);
    Page page = page();
    assertThat(words(page, Block.Kind.HEADING))
        .containsExactly("Informe anual", "Área del agua", "Antecedentes");
    assertThat(page.blocks().stream().filter(b -> b.kind() == Block.Kind.HEADING))
        .extracting(Block::level)
        .containsExactly(1, 2, 3);
  }

  @Test
  void small_type_at_the_foot_that_begins_with_a_number_is_a_note() throws IOException {
    sketch.page().lines(60, 100, LEFT).lines(60, 200, RIGHT);
    sketch.text(60, 700, 8, sketch.plain, "1 Véase la memoria de labores del año anterior.");
    assertThat(words(page(), Block.Kind.NOTE))
        .containsExactly("1 Véase la memoria de labores del año anterior.");
  }

  @Test
  void a_large_initial_begins_its_word() throws IOException {
    sketch.page().text(60, 114, 30, sketch.plain, "L");
    sketch.text(78, 100, "a cuenca alta del río guarda los bosques que le");
    sketch.text(78, 114, "dan su agua todo el año a la ciudad, según").text(60, 128, "el informe.");
    assertThat(page().text()).startsWith("La cuenca alta").contains("le\ndan su agua");
  }

  @Test
  void a_glyph_without_a_character_before_a_line_is_a_bullet() throws IOException {
    sketch.page().lines(60, 80, "Estas son las medidas:").lines(78, 100, "Reducir la basura");
    sketch.text(60, 100, 11, sketch.meaning("\u0001"), "a");
    assertThat(words(page(), Block.Kind.ITEM)).containsExactly("Reducir la basura");
  }
}
