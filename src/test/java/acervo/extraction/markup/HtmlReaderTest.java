package acervo.extraction.markup;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Page;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
  @TempDir Path folder;

  @Test
  void headings_paragraphs_and_nested_lists_keep_their_levels() {
    assertThat(
            blocks(
                """
                <h2>Ley  del
                Agua</h2><p>Primer <b>párrafo</b>.</p>
                <ul><li>Uno<ol start="3"><li>Tres</li><li>Cuatro</li></ol></li><li><p>Dos</p></li></ul>
                """))
        .containsExactly(
            "HEADING2 Ley del Agua",
            "PARAGRAPH0 Primer párrafo.",
            "ITEM0 • Uno",
            "ITEM1 3. Tres",
            "ITEM1 4. Cuatro",
            "ITEM0 • Dos");
  }

  @Test
  void a_table_knows_its_header_row_and_its_columns() {
    Page page =
        HtmlReader.pages(
                """
                <table><caption>Gastos</caption>
                <thead><tr><td>Consejo</td><td>2017</td><td>2018</td></tr></thead>
                <tr><td>CONED</td><td colspan="2">$<b>6,300</b></td></tr>
                <tr><th>Total</th><td></td><td>1</td></tr></table>
                """)
            .getFirst();
    assertThat(page.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.HEADER_ROW, Block.Kind.ROW, Block.Kind.ROW);
    assertThat(page.blocks().get(2).cells().stream().map(cell -> cell.in(page.text())))
        .containsExactly("CONED", "$6,300", "");
  }

  @Test
  void a_table_that_only_lays_out_the_page_is_no_table() {
    assertThat(
            blocks(
                """
                <table><tr><td>Menú</td><td><h1>Acta</h1><p>Texto.</p>
                <table><tr><td>Ley</td><td>Año</td></tr><tr><td>LPELP</td><td>2013</td></tr></table>
                </td></tr></table>
                """))
        .containsExactly(
            "PARAGRAPH0 Menú",
            "HEADING1 Acta",
            "PARAGRAPH0 Texto.",
            "ROW0 Ley Año",
            "ROW0 LPELP 2013");
  }

  @Test
  void a_list_inside_a_cell_stays_in_its_cell() {
    assertThat(blocks("<table><tr><th>A</th><td>x<ul><li>y</li><li>z</li></ul></td></tr></table>"))
        .containsExactly("ROW0 A x y z");
  }

  @Test
  void nothing_active_and_nothing_hidden_is_text() {
    assertThat(
            blocks(
                """
                <p>Visible</p><script>alert(1)</script><style>p {}</style><noscript>Active</noscript>
                <p hidden>a</p><p style="color:red; display : none">b</p><template>c</template>
                <form><label>Nombre</label><input value="d"><select><option>e</option></select>
                <textarea>f</textarea><button>Enviar</button></form><svg><text>g</text></svg>
                <iframe srcdoc="h">i</iframe><!-- j -->
                """))
        .containsExactly("PARAGRAPH0 Visible", "PARAGRAPH0 Nombre");
  }

  @Test
  void what_surrounds_a_page_is_running_and_its_title_is_not() {
    assertThat(
            blocks(
                """
                <nav><h3>Menú</h3><a>Inicio</a></nav>
                <header>Gobierno <h1>Memoria</h1></header>
                <article><header><p>Por la secretaría</p></header><p>Texto.</p></article>
                <footer><h4>Contacto</h4></footer>
                """))
        .containsExactly(
            "RUNNING_HEADER0 Menú",
            "RUNNING_HEADER0 Inicio",
            "RUNNING_HEADER0 Gobierno",
            "HEADING1 Memoria",
            "PARAGRAPH0 Por la secretaría",
            "PARAGRAPH0 Texto.",
            "RUNNING_FOOTER0 Contacto");
  }

  @Test
  void quotes_definitions_captions_and_preformatted_text_are_paragraphs() {
    assertThat(
            blocks(
                """
                <blockquote>Cita <p>larga</p></blockquote><dl><dt>PESS</dt><dd>Plan</dd></dl>
                <figure><img src="x"><figcaption>Mapa</figcaption></figure>
                <pre>uno
                dos

                tres</pre>
                """))
        .containsExactly(
            "PARAGRAPH0 Cita",
            "PARAGRAPH0 larga",
            "PARAGRAPH0 PESS",
            "PARAGRAPH0 Plan",
            "PARAGRAPH0 Mapa",
            "PARAGRAPH0 uno dos",
            "PARAGRAPH0 tres");
  }

  @Test
  void two_line_breaks_part_paragraphs_and_one_does_not() {
    assertThat(blocks("Uno<br>dos<br>\n<br>Tres"))
        .containsExactly("PARAGRAPH0 Uno dos", "PARAGRAPH0 Tres");
  }

  @Test
  void text_outside_every_element_is_not_lost() {
    assertThat(blocks("suelto<p>p</p>entre<div>d<p>e</p>f</div>fin"))
        .containsExactly(
            "PARAGRAPH0 suelto",
            "PARAGRAPH0 p",
            "PARAGRAPH0 entre",
            "PARAGRAPH0 d",
            "PARAGRAPH0 e",
            "PARAGRAPH0 f",
            "PARAGRAPH0 fin");
  }

  @Test
  void elements_nested_a_hundred_thousand_deep_are_read() {
    assertThat(blocks("<div>".repeat(100_000) + "fondo")).containsExactly("PARAGRAPH0 fondo");
  }

  @Test
  void the_page_tells_of_itself() throws IOException {
    Content content =
        read(
            """
            <html lang="es-SV"><head><title>Acta &amp; anexos</title>
            <meta name="Author" content="Secretaría"><meta property="article:published_time"
            content="2018-07-04T10:00:00-06:00"><meta name="dcterms.modified" content="ayer">
            </head><body>x</body></html>
            """,
            "UTF-8");
    assertThat(content.properties())
        .containsOnly(
            Map.entry(Content.Property.TITLE, "Acta & anexos"),
            Map.entry(Content.Property.AUTHOR, "Secretaría"),
            Map.entry(Content.Property.CREATED, "2018-07-04"),
            Map.entry(Content.Property.LANGUAGE, "es"));
  }

  @Test
  void the_character_set_the_page_declares_is_used_and_utf8_recognised_without_one()
      throws IOException {
    String head = "<meta http-equiv='Content-Type' content='text/html; charset=%s'>";
    assertThat(text(read(head.formatted("iso-8859-1") + "<p>año “x”", "windows-1252")))
        .isEqualTo("año “x”");
    assertThat(text(read(head.formatted("utf-16") + "<p>año", "UTF-16"))).isEqualTo("año");
    assertThat(text(read(head.formatted("iso-8859-1") + "<p>año", "UTF-8"))).isEqualTo("año");
    assertThat(text(read("<p>año", "UTF-8"))).isEqualTo("año");
    assertThat(text(read("<p>año", "windows-1252"))).isEqualTo("año");
  }

  @Test
  void a_title_that_is_a_script_is_only_text() {
    assertThat(blocks("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"))
        .containsExactly("HEADING1 <script>alert(1)</script>");
  }

  @Test
  void a_page_past_the_limit_is_reported() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>palabra ".repeat(100));
    Limits small = new Limits(10, 100, Limits.STANDARD.time());
    assertThat(new HtmlReader().read(file, "text/html", small))
        .isInstanceOf(Extraction.Truncated.class);
  }

  private static String text(Content content) {
    return content.pages().getFirst().text();
  }

  private Content read(String html, String charset) throws IOException {
    Path file = Files.write(folder.resolve("a.html"), html.getBytes(Charset.forName(charset)));
    return switch (new HtmlReader().read(file, "text/html", Limits.STANDARD)) {
      case Extraction.Extracted extracted -> extracted.content();
      case Extraction other -> throw new AssertionError(other);
    };
  }

  private static List<String> blocks(String html) {
    return HtmlReader.pages(html).stream().flatMap(HtmlReaderTest::blocks).toList();
  }

  static Stream<String> blocks(Page page) {
    return page.blocks().stream()
        .map(
            block ->
                block.kind()
                    + Integer.toString(block.level())
                    + (" " + block.marker() + " " + block.span().in(page.text()))
                        .replaceAll("\\s+", " "));
  }
}
