package acervo.extraction.office.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.extraction.office.Outline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentReadersTest {
  private static final String SPACES;

  static {
    StringBuilder spaces = new StringBuilder();
    for (String name :
        List.of("office", "text", "table", "style", "draw", "presentation", "meta")) {
      spaces.append(
          " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(name, name));
    }
    spaces.append(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"");
    spaces.append(" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"");
    spaces.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    spaces.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    SPACES = spaces.toString();
  }

  @TempDir Path folder;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String automatic = "";

  @Test
  void a_text_is_headings_paragraphs_lists_and_notes() throws IOException {
    automatic = LISTS;
    assertThat(
            text(
                "<text:h text:outline-level=\"2\">Antecedentes</text:h>"
                    + "<text:p>Según<text:s/>la ley<text:note><text:note-citation>1"
                    + "</text:note-citation><text:note-body><text:p>Diario Oficial.</text:p>"
                    + "</text:note-body></text:note>.</text:p>"
                    + "<text:list text:style-name=\"N\"><text:list-item><text:p>uno</text:p>"
                    + "<text:list><text:list-item><text:p>adentro</text:p></text:list-item>"
                    + "</text:list></text:list-item><text:list-item><text:p>dos</text:p>"
                    + "<text:p>sigue dos</text:p></text:list-item></text:list>"
                    + "<text:list text:style-name=\"N\" text:continue-numbering=\"true\">"
                    + "<text:list-item><text:p>tres</text:p></text:list-item></text:list>"))
        .containsExactly(
            "H2 Antecedentes",
            "P Según la ley.",
            "N Diario Oficial.",
            "I0 1. uno",
            "I1 • adentro",
            "I0 2. dos",
            "P sigue dos",
            "I0 3. tres");
  }

  @Test
  void a_table_keeps_its_header_rows_and_covered_cells() throws IOException {
    assertThat(
            text(
                "<table:table><table:table-header-rows><table:table-row>"
                    + cell("Mes")
                    + cell("Total")
                    + "</table:table-row></table:table-header-rows><table:table-row>"
                    + cell("mayo")
                    + "<table:covered-table-cell/>"
                    + cell("5")
                    + "</table:table-row></table:table>"))
        .containsExactly("HR Mes | Total", "R mayo |  | 5");
  }

  @Test
  void recorded_page_breaks_make_pages_and_deletions_are_remarked() throws IOException {
    body(
        "text",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>viejo</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>uno<office:annotation><text:p>ojo</text:p></office:annotation></text:p>"
            + "<text:p>empieza <text:soft-page-break/>y acaba</text:p><text:p>dos</text:p>");
    Content read = Outline.read(new OdtReader(), saved());
    assertThat(read.pages()).allMatch(page -> page.unit() == PageUnit.PAGE);
    assertThat(read.pages().stream().map(Page::text))
        .containsExactly("uno\nempieza y acaba", "dos");
    assertThat(Outline.remarks(read))
        .containsExactlyInAnyOrder(
            "Comentarios que no se leyeron: 1.",
            "Pasajes suprimidos con control de cambios, que no se leyeron: 1.");
  }

  @Test
  void frames_are_not_lost_and_running_lines_stand_once() throws IOException {
    parts.put(
        "styles.xml",
        "<office:document-styles"
            + SPACES
            + "><office:master-styles><style:master-page "
            + "style:name=\"S\"><style:header><text:p>Secretaría</text:p></style:header><style:footer><text:p>Página"
            + " <text:page-number>1</text:page-number></text:p>"
            + "</style:footer></style:master-page></office:master-styles></office:document-styles>");
    assertThat(
            text(
                "<text:p>ancla<draw:frame><draw:text-box><text:p>en el marco</text:p>"
                    + "</draw:text-box></draw:frame></text:p>"))
        .containsExactly("RH Secretaría", "P ancla", "P en el marco");
  }

  @Test
  void slides_have_title_items_notes_and_footer() throws IOException {
    automatic =
        LISTS
            + "<style:style style:name=\"dp1\" style:family=\"drawing-page\">"
            + "<style:drawing-page-properties presentation:display-footer=\"true\"/></style:style>"
            + "<style:style style:name=\"dp2\" style:family=\"drawing-page\">"
            + "<style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>";
    body(
        "presentation",
        "<presentation:footer-decl presentation:name=\"f\">SEGOB</presentation:footer-decl>"
            + "<draw:page draw:style-name=\"dp1\" presentation:use-footer-name=\"f\">"
            + frame(
                "outline",
                1,
                5,
                "<text:list text:style-name=\"B\"><text:list-item><text:p>logro"
                    + "</text:p></text:list-item></text:list>")
            + frame("title", 1, 1, "<text:p>Resultados</text:p>")
            + "<presentation:notes>"
            + frame("notes", 0, 0, "<text:p>decir esto</text:p>")
            + "</presentation:notes></draw:page>"
            + "<draw:page draw:style-name=\"dp2\">"
            + frame("", 10, 2, "<text:p>derecha</text:p>")
            + frame("", 1, 2, "<text:p>izquierda</text:p>")
            + "</draw:page><draw:page/>");
    Content content = Outline.read(new OdpReader(), saved());
    assertThat(content.pages().stream().map(Outline::of))
        .containsExactly(
            List.of("H1 Resultados", "I0 ● logro", "N decir esto", "RF SEGOB"),
            List.of("P izquierda", "P derecha"),
            List.of());
    assertThat(content.pages().getLast().state()).isEqualTo(PageState.EMPTY);
    assertThat(Outline.remarks(content))
        .containsExactly("Láminas ocultas que también se leyeron: 1.");
  }

  @Test
  void a_spreadsheet_is_read_as_displayed_and_its_filling_is_not() throws IOException {
    body(
        "spreadsheet",
        "<table:table table:name=\"Datos\"><table:table-row>"
            + cell("Mes")
            + cell("Total")
            + "</table:table-row><table:table-row>"
            + cell("mayo")
            + "<table:table-cell office:value=\"0.25\"><text:p>25 %</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/>"
            + "</table:table-row></table:table>");
    assertThat(Outline.of(new OdsReader(), saved()))
        .containsExactly("H1 Datos", "HR Mes | Total", "R mayo | 25 %");
  }

  @Test
  void what_the_file_says_of_itself_is_kept() throws IOException {
    parts.put(
        "meta.xml",
        "<office:document-meta"
            + SPACES
            + "><office:meta><dc:title>Acta</dc:title>"
            + "<meta:initial-creator>Unidad</meta:initial-creator><dc:creator>Otra</dc:creator>"
            + "<meta:creation-date>2018-07-14T10:00:00</meta:creation-date></office:meta>"
            + "</office:document-meta>");
    body("text", "<text:p>x</text:p>");
    assertThat(Outline.read(new OdtReader(), saved()).properties())
        .containsEntry(Property.TITLE, "Acta")
        .containsEntry(Property.AUTHOR, "Unidad")
        .containsEntry(Property.CREATED, "2018-07-14T10:00:00");
  }

  @Test
  void an_encrypted_file_is_locked() throws IOException {
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    body("text", "");
    assertThat(new OdtReader().read(saved(), "", Limits.STANDARD))
        .isInstanceOf(Extraction.Locked.class);
  }

  @Test
  void a_part_that_unpacks_to_far_more_than_it_should_is_unreadable() throws IOException {
    body("text", "<text:p>" + "0".repeat(30_000_000) + "</text:p>");
    assertThat(new OdtReader().read(saved(), "", Limits.STANDARD))
        .isInstanceOf(Extraction.Unreadable.class);
  }

  private static final String LISTS =
      "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" "
          + "style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-bullet "
          + "text:level=\"2\" text:bullet-char=\"\uf0b7\"/></text:list-style>"
          + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" "
          + "text:bullet-char=\"●\"/></text:list-style>";

  private static String cell(String words) {
    return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
  }

  private static String frame(String role, int x, int y, String content) {
    String named = role.isEmpty() ? "" : " presentation:class=\"" + role + "\"";
    return "<draw:frame"
        + named
        + " svg:x=\""
        + x
        + "cm\" svg:y=\""
        + y
        + "cm\" svg:width=\"6cm\" svg:height=\"2cm\"><draw:text-box>"
        + content
        + "</draw:text-box></draw:frame>";
  }

  private void body(String kind, String content) {
    parts.put(
        "content.xml",
        "<office:document-content"
            + SPACES
            + "><office:automatic-styles>"
            + automatic
            + "</office:automatic-styles><office:body><office:"
            + kind
            + ">"
            + content
            + "</office:"
            + kind
            + "></office:body></office:document-content>");
  }

  private List<String> text(String body) throws IOException {
    body("text", body);
    return Outline.of(new OdtReader(), saved());
  }

  private Path saved() throws IOException {
    return Outline.zip(folder.resolve("prueba.odf"), parts);
  }
}
