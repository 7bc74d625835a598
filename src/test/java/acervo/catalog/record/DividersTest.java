package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.DocumentType;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DividersTest {
  /** Text whose blank lines are kept, as of slides saved as plain text. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Lines blank(int lines) {
      text.append("\n".repeat(lines));
      return this;
    }

    Lines heading(int level, String words) {
      return add(Block.Kind.HEADING, level, words);
    }

    Lines item(String words) {
      text.append("• ");
      return add(Block.Kind.ITEM, 0, words);
    }

    private Lines add(Block.Kind kind, int level, String words) {
      Span span = new Span(text.length(), text.length() + words.length());
      String marker = kind == Block.Kind.ITEM ? "•" : "";
      blocks.add(new Block(kind, level, span, marker, List.of()));
      text.append(words).append('\n');
      return this;
    }

    Drafted drafted() {
      Page page =
          new Page(
              1,
              "1",
              PageUnit.SECTION,
              PageState.TEXT,
              text.toString(),
              blocks,
              1,
              Optional.empty());
      return Drafted.of(DocumentType.RESULTS_SLIDES, PageUnit.SECTION, List.of(page));
    }
  }

  @Test
  void a_heading_without_text_covers_the_sections_after_it() {
    Drafted drafted =
        new Lines()
            .heading(1, "Área de Costas")
            .blank(6)
            .heading(1, "Bahía norte")
            .heading(2, "LOGROS")
            .item("Un muelle.")
            .blank(4)
            .heading(1, "Bahía sur")
            .heading(2, "LOGROS")
            .item("Una boya.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("Área de Costas", "Bahía norte", "[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("Área de Costas", "Bahía sur", "[LOGROS]");
  }

  @Test
  void the_next_divider_ends_the_reach_of_one() {
    Drafted drafted =
        new Lines()
            .heading(1, "Área de Costas")
            .blank(4)
            .heading(1, "Bahía norte")
            .item("Un muelle.")
            .blank(4)
            .heading(1, "Área de Ríos")
            .blank(4)
            .heading(1, "Río claro")
            .item("Un puente.")
            .drafted();

    assertThat(drafted.headings(1)).containsExactly("Área de Ríos", "Río claro");
  }

  @Test
  void the_gap_that_a_picture_slide_leaves_ends_the_reach_of_a_divider() {
    Drafted drafted =
        new Lines()
            .heading(1, "Área de Costas")
            .blank(4)
            .heading(1, "Bahía norte")
            .item("Un muelle.")
            .blank(20)
            .heading(1, "Principales resultados")
            .item("Cinco cartas.")
            .drafted();

    assertThat(drafted.headings(1)).containsExactly("[Principales resultados]");
  }

  @Test
  void the_gap_between_two_slides_does_not() {
    Drafted drafted =
        new Lines()
            .heading(1, "Área de Costas")
            .blank(9)
            .heading(1, "Bahía norte")
            .item("Un muelle.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("Área de Costas", "Bahía norte");
  }

  @Test
  void bullets_without_headings_after_a_long_gap_stand_under_none() {
    Drafted drafted =
        new Lines()
            .heading(1, "Bahía norte")
            .item("Un muelle.")
            .blank(15)
            .item("Cinco cartas.")
            .drafted();

    assertThat(drafted.headings(1)).isEmpty();
  }

  @Test
  void a_heading_after_its_bullets_is_theirs() {
    Drafted drafted =
        new Lines()
            .heading(1, "LOGROS")
            .item("Tres fases cumplidas.")
            .item("Once asesores.")
            .blank(1)
            .heading(1, "F. Programa de Boyas")
            .blank(4)
            .heading(1, "G. Faros")
            .heading(2, "LOGROS")
            .item("Un faro.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("F. Programa de Boyas", "[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("F. Programa de Boyas", "[LOGROS]");
    assertThat(drafted.headings(2)).containsExactly("G. Faros", "[LOGROS]");
  }

  @Test
  void a_belated_heading_stands_inside_the_divider_before_it() {
    Drafted drafted =
        new Lines()
            .heading(1, "Área de Costas")
            .blank(3)
            .heading(1, "LOGROS")
            .item("Un muelle.")
            .blank(1)
            .heading(1, "Puertos")
            .blank(4)
            .heading(1, "Bahía sur")
            .item("Una boya.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("Área de Costas", "Puertos", "[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("Área de Costas", "Bahía sur");
  }

  @Test
  void bullets_that_have_a_heading_take_no_other() {
    Drafted drafted =
        new Lines()
            .heading(1, "Bahía norte")
            .heading(2, "LOGROS")
            .item("Un muelle.")
            .blank(1)
            .heading(1, "Puertos")
            .blank(4)
            .heading(1, "LOGROS")
            .item("Una grúa.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("Bahía norte", "[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("Puertos", "[LOGROS]");
  }

  @Test
  void an_office_without_text_begins_what_follows_and_ends_nothing() {
    Drafted drafted =
        new Lines()
            .heading(1, "LOGROS")
            .item("Un muelle.")
            .blank(1)
            .heading(1, "Unidad de Boyas")
            .blank(4)
            .heading(1, "LOGROS")
            .item("Una boya.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("Unidad de Boyas", "[LOGROS]");
  }

  @Test
  void a_heading_nearer_to_what_follows_heads_that() {
    Drafted drafted =
        new Lines()
            .heading(1, "LOGROS")
            .item("Un muelle.")
            .blank(6)
            .heading(1, "Programa de Boyas")
            .blank(1)
            .heading(1, "LOGROS")
            .item("Una boya.")
            .drafted();

    assertThat(drafted.headings(0)).containsExactly("[LOGROS]");
    assertThat(drafted.headings(1)).containsExactly("Programa de Boyas", "[LOGROS]");
  }

  @Test
  void a_last_heading_without_text_belongs_to_the_bullets_before_it() {
    Drafted drafted =
        new Lines().heading(1, "LOGROS").item("Un muelle.").heading(1, "Bahía norte").drafted();

    assertThat(drafted.headings(0)).containsExactly("Bahía norte", "[LOGROS]");
  }

  @Test
  void a_divider_that_names_a_part_gives_its_role_to_what_follows() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe de costas")
                    .paragraph("Un año de trabajo en la costa.")
                    .heading(1, "Resultados")
                    .heading(1, "Bahía norte")
                    .item(0, "•", "Un muelle."));

    assertThat(drafted.words()).containsExactly("Un muelle.");
    assertThat(drafted.headings(0)).containsExactly("[Resultados]", "Bahía norte");
    assertThat(drafted.proofs()).containsExactly("Resultados");
  }

  @Test
  void a_numbered_chapter_without_text_covers_its_own_sections_only() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "2. ACTIVIDADES REALIZADAS")
                    .heading(1, "2.1 Faros")
                    .item(0, "•", "Cuatro faros medidos.")
                    .heading(1, "3. Cuentas")
                    .item(0, "•", "Doce dólares.")
                    .heading(1, "4. RECOMENDACIONES")
                    .item(0, "•", "Comprar una lancha."));

    assertThat(drafted.words()).containsExactly("Cuatro faros medidos.", "Comprar una lancha.");
    assertThat(drafted.headings(0)).containsExactly("[2. ACTIVIDADES REALIZADAS]", "2.1 Faros");
    assertThat(drafted.headings(1)).containsExactly("[4. RECOMENDACIONES]");
  }

  @Test
  void an_inner_heading_without_text_does_not_head_outer_ones() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Costas")
                    .paragraph("Un año de trabajo en la costa.")
                    .heading(2, "Nota de la editora")
                    .heading(1, "Resultados")
                    .item(0, "•", "Un muelle."));

    assertThat(drafted.headings(0)).containsExactly("[Resultados]");
  }
}
