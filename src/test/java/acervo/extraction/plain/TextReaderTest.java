package acervo.extraction.plain;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
  @TempDir Path folder;

  @Test
  void text_is_kept_line_by_line() throws IOException {
    String text = "  Sangrado  doble\r\n\r\nOtra\rvieja\n";
    assertThat(read(text, StandardCharsets.UTF_8).getFirst().text())
        .isEqualTo("  Sangrado  doble\n\nOtra\nvieja\n");
  }

  @Test
  void a_place_in_the_text_knows_its_line_of_the_file() throws IOException {
    Page page = read("uno\ndos\n\nla LPELP", StandardCharsets.UTF_8).getFirst();
    int at = page.text().indexOf("LPELP");
    assertThat(page.lineOf(new Span(at, at + 5))).isEqualTo(4);
  }

  @Test
  void letters_and_their_accents_apart_become_one() throws IOException {
    assertThat(read("opinio\u0301n", StandardCharsets.UTF_8).getFirst().text())
        .isEqualTo("opinión");
  }

  @Test
  void text_of_windows_is_read_without_strange_letters() throws IOException {
    assertThat(read("La niñez", Charset.forName("windows-1252")).getFirst().text())
        .isEqualTo("La niñez");
  }

  @Test
  void control_characters_and_invisible_ones_are_dropped() throws IOException {
    assertThat(
            read("con\u0007tribu\u00adción\u200b especial", StandardCharsets.UTF_8)
                .getFirst()
                .text())
        .isEqualTo("contribución especial");
  }

  @Test
  void a_form_feed_begins_a_page_that_knows_its_line() throws IOException {
    List<Page> pages = read("uno\n\fdos\ntres\n\f\fcuatro", StandardCharsets.UTF_8);
    assertThat(pages).extracting(Page::text).containsExactly("uno\n", "dos\ntres\n", "cuatro");
    assertThat(pages).extracting(Page::firstLine).containsExactly(1, 2, 4);
  }

  @Test
  void long_text_is_cut_at_blank_lines_and_nothing_is_lost() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 900; i++)
      text.append("Párrafo número ").append(i).append(" del texto.\n\n");
    List<Page> pages = read(text.toString(), StandardCharsets.UTF_8);
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.stream().map(Page::text).collect(Collectors.joining()))
        .isEqualTo(text.toString());
    for (Page page : pages) {
      assertThat(page.text()).startsWith("Párrafo número");
      String first = page.text().lines().findFirst().orElseThrow();
      assertThat(text.toString().lines().toList().get(page.firstLine() - 1)).isEqualTo(first);
    }
  }

  @Test
  void text_without_any_line_end_is_one_page() throws IOException {
    assertThat(read("palabra ".repeat(9000), StandardCharsets.UTF_8)).hasSize(1);
  }

  @Test
  void blank_text_is_an_empty_page() throws IOException {
    assertThat(read(" \n\f\n", StandardCharsets.UTF_8))
        .extracting(Page::state)
        .containsExactly(PageState.EMPTY);
  }

  @Test
  void text_past_the_limit_is_reported() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x".repeat(100));
    Limits small = new Limits(10, 50, Limits.STANDARD.time());
    assertThat(new TextReader().read(file, "text/plain", small))
        .isInstanceOf(Extraction.Truncated.class);
  }

  private List<Page> read(String text, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), text.getBytes(charset));
    return switch (new TextReader().read(file, "text/plain", Limits.STANDARD)) {
      case Extraction.Extracted extracted -> extracted.content().pages();
      case Extraction other -> throw new AssertionError(other);
    };
  }
}
