package acervo.extraction.markup;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Format;
import acervo.document.Page;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @TempDir Path folder;

  @Test
  void text_is_the_rendered_words_and_structure_is_kept() throws IOException {
    assertThat(
            blocks(
                """
                Acta
                ====

                El **Consejo** aprobó la [ley](https://ejemplo.sv) y
                el `plan`.

                - Uno
                  1. Dos
                  2. Tres
                - Cuatro

                > Una cita.

                | Consejo | Año |
                |---------|----:|
                | CONED   | 2018 |

                ```
                código
                ```
                """))
        .containsExactly(
            "HEADING1 Acta",
            "PARAGRAPH0 El Consejo aprobó la ley y el plan.",
            "ITEM0 • Uno",
            "ITEM1 1. Dos",
            "ITEM1 2. Tres",
            "ITEM0 • Cuatro",
            "PARAGRAPH0 Una cita.",
            "HEADER_ROW0 Consejo Año",
            "ROW0 CONED 2018",
            "PARAGRAPH0 código");
  }

  @Test
  void properties_stand_before_the_text_and_are_not_part_of_it() throws IOException {
    Content content =
        read(
            "---\n"
                + "título: Informe de labores\n"
                + "autor: Área legal\n"
                + "fecha: 2018-07-04 x\n"
                + "---\n\n"
                + "Texto\n");
    assertThat(content.format()).isEqualTo(Format.MD);
    assertThat(content.properties())
        .isEqualTo(
            Map.of(
                Content.Property.TITLE, "Informe de labores",
                Content.Property.AUTHOR, "Área legal",
                Content.Property.CREATED, "2018-07-04"));
    assertThat(content.pages().getFirst().text()).isEqualTo("Texto");
  }

  @Test
  void the_property_that_dates_the_text_is_found_among_other_dates() throws IOException {
    Content content =
        read(
            """
            ---
            last_updated: 2020-01-01
            publication_date: 1974-07-05
            promulgation_date: "1974-06-27"
            ---
            Texto
            """);
    assertThat(content.properties()).isEqualTo(Map.of(Content.Property.CREATED, "1974-06-27"));
    assertThat(content.pages().getFirst().text()).contains("publication_date: 1974-07-05");
  }

  @Test
  void a_quoted_property_may_go_on_over_the_next_line() throws IOException {
    Content content = read("---\ntitle: \"Decreto sobre\nel agua\"\nautor: CONED\n---\nTexto\n");
    assertThat(content.properties())
        .containsEntry(Content.Property.TITLE, "Decreto sobre el agua")
        .containsEntry(Content.Property.AUTHOR, "CONED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "título: \"Fiesta de los \\\"faros\nde la costa\\\"\"\nfecha: 2031-05-04\n",
        "título: 'Fiesta de los ''faros\r\nde la costa'''\r\nfecha: 2031-05-04\r\n",
      })
  void a_quotation_may_have_quotes_inside_and_go_on(String properties) throws IOException {
    Content content = read("---\n" + properties + "---\nTexto\n");

    assertThat(content.properties()).containsEntry(Content.Property.CREATED, "2031-05-04");
    assertThat(content.properties().get(Content.Property.TITLE).replace('"', '\''))
        .isEqualTo("Fiesta de los 'faros de la costa'");
  }

  @Test
  void a_quote_that_nothing_closes_is_a_sign_like_others() throws IOException {
    Content content = read("---\nlema: \"Mar y faro\nfecha: 2031-05-04\n---\nTexto\n");

    assertThat(content.properties()).containsEntry(Content.Property.CREATED, "2031-05-04");
  }

  @Test
  void a_property_without_a_place_of_its_own_is_still_text() throws IOException {
    Content content = read("---\ntitle: 'Acta 3'\nconsejos:\n  - CONED\n  - CNSCC\n---\nTexto\n");
    assertThat(content.properties()).isEqualTo(Map.of(Content.Property.TITLE, "Acta 3"));
    assertThat(content.pages().getFirst().text()).isEqualTo("Texto\nconsejos: CONED, CNSCC");
  }

  @Test
  void a_drawn_line_at_the_start_does_not_swallow_the_text() throws IOException {
    assertThat(blocks("---\n\nTexto: uno\n\ny más texto\n\n---\n\nFin\n"))
        .containsExactly("PARAGRAPH0 Texto: uno", "PARAGRAPH0 y más texto", "PARAGRAPH0 Fin");
  }

  @Test
  void html_inside_is_read_as_html_and_not_run() throws IOException {
    assertThat(blocks("Uno <b>dos</b>\n\n<script>alert(1)</script>\n\n<div>tres</div>\n"))
        .containsExactly("PARAGRAPH0 Uno dos", "PARAGRAPH0 tres");
  }

  @Test
  void a_long_document_is_cut_in_sections_at_its_headings() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      text.append("## Parte ")
          .append(i)
          .append("\n\n")
          .append("palabra ".repeat(200))
          .append("\n\n");
    }
    List<Page> pages = read(text.toString()).pages();
    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.title().startsWith("Parte"));
  }

  private List<String> blocks(String markdown) throws IOException {
    return read(markdown).pages().stream().flatMap(HtmlReaderTest::blocks).toList();
  }

  private Content read(String markdown) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), markdown);
    return switch (new MarkdownReader().read(file, "text/x-web-markdown", Limits.STANDARD)) {
      case Extraction.Extracted extracted -> extracted.content();
      case Extraction other -> throw new AssertionError(other);
    };
  }
}
