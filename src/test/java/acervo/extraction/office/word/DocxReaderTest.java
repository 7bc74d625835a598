package acervo.extraction.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.extraction.office.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
  private static final String SPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
      xmlns:v="urn:schemas-microsoft-com:vml"
      """;

  @TempDir Path folder;
  private final Map<String, String> parts = new LinkedHashMap<>();

  @Test
  void headings_are_told_by_outline_by_name_and_by_the_style_they_are_based_on()
      throws IOException {
    part(
        "styles",
        """
        <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Capitulo"><w:name w:val="Capítulo"/>
          <w:basedOn w:val="Ttulo1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Inciso"><w:name w:val="Inciso"/>
          <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Puesto"><w:name w:val="Title"/></w:style>
        """);
    assertThat(
            outline(
                styled("Puesto", "Informe")
                    + styled("Ttulo1", "Uno")
                    + styled("Capitulo", "Dos")
                    + styled("Inciso", "Tres")
                    + p("cuerpo")))
        .containsExactly("H1 Informe", "H1 Uno", "H1 Dos", "H3 Tres", "P cuerpo");
  }

  @Test
  void lines_in_bold_are_headings_where_no_style_says_which_are() throws IOException {
    assertThat(
            outline(
                bold("Informe de la capitanía")
                    + p("Todo el año hubo luz.")
                    + bold("Logros")
                    + p("Se pintaron las boyas.")
                    + bold("Se pintaron también los faros.")
                    + bold("Fecha: 3 de mayo")
                    + p("Llovió.")
                    + bold("Para la capitanía")
                    + bold("Del puerto norte")))
        .containsExactly(
            "H1 Informe de la capitanía",
            "P Todo el año hubo luz.",
            "H2 Logros",
            "P Se pintaron las boyas.",
            "P Se pintaron también los faros.",
            "P Fecha: 3 de mayo",
            "P Llovió.",
            "P Para la capitanía",
            "P Del puerto norte");
  }

  @Test
  void lines_in_bold_are_no_headings_where_styles_say_which_are() throws IOException {
    part(
        "styles",
        """
        <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
        """);
    assertThat(outline(styled("Ttulo1", "Informe") + bold("Logros") + p("Se pintaron las boyas.")))
        .containsExactly("H1 Informe", "P Logros", "P Se pintaron las boyas.");
  }

  @Test
  void list_numbers_are_computed_by_level() throws IOException {
    part("numbering", LISTS);
    assertThat(
            outline(
                item(1, 0, "uno")
                    + item(1, 1, "uno uno")
                    + item(1, 1, "uno dos")
                    + p("entre medio")
                    + item(1, 0, "dos")
                    + item(1, 1, "dos uno")
                    + item(2, 0, "punto")))
        .containsExactly(
            "I0 I. uno",
            "I1 1.1) uno uno",
            "I1 1.2) uno dos",
            "P entre medio",
            "I0 II. dos",
            "I1 2.1) dos uno",
            "I0 • punto");
  }

  @Test
  void a_list_that_overrides_its_start_begins_again() throws IOException {
    part("numbering", LISTS);
    assertThat(outline(item(1, 0, "a") + item(1, 0, "b") + item(3, 0, "c") + item(3, 0, "d")))
        .containsExactly("I0 I. a", "I0 II. b", "I0 I. c", "I0 II. d");
  }

  @Test
  void a_number_that_is_a_word_belongs_to_the_text() throws IOException {
    part("numbering", LISTS);
    assertThat(outline(item(4, 0, "Objeto de la ley.")))
        .containsExactly("P Artículo 1.- Objeto de la ley.");
  }

  @Test
  void notes_follow_their_paragraph_and_leave_no_mark_in_it() throws IOException {
    part(
        "footnotes",
        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + run(" Diario Oficial.")
            + "</w:p></w:footnote>");
    assertThat(
            outline(
                "<w:p>"
                    + run("Según la ley")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + run(" vigente.")
                    + "</w:p>"
                    + p("sigue")))
        .containsExactly("P Según la ley vigente.", "N Diario Oficial.", "P sigue");
  }

  @Test
  void insertions_stay_and_deletions_hidden_text_and_comments_are_remarked() throws IOException {
    Content content =
        content(
            "<w:p>"
                + run("queda ")
                + "<w:ins>"
                + run("lo nuevo")
                + "</w:ins>"
                + "<w:del><w:r><w:delText>lo viejo</w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
    assertThat(Outline.of(content.pages().getFirst())).containsExactly("P queda lo nuevo");
    assertThat(Outline.remarks(content))
        .containsExactlyInAnyOrder(
            "Párrafos con texto oculto, que no se leyó: 1.",
            "Comentarios que no se leyeron: 1.",
            "Pasajes suprimidos con control de cambios, que no se leyeron: 1.");
  }

  @Test
  void fields_give_their_result_and_page_numbers_nothing() throws IOException {
    assertThat(
            outline(
                "<w:p>"
                    + run("Véase ")
                    + field("REF _x \\h", "el capítulo 2")
                    + run(", hoja ")
                    + field("PAGE", "7")
                    + "<w:fldSimple w:instr=\" NUMPAGES \">"
                    + run("9")
                    + "</w:fldSimple>"
                    + run(".")
                    + "</w:p>"))
        .containsExactly("P Véase el capítulo 2, hoja .");
  }

  @Test
  void text_boxes_and_content_controls_are_not_lost_and_not_read_twice() throws IOException {
    String box = "<w:txbxContent>" + p("en el cuadro") + "</w:txbxContent>";
    assertThat(
            outline(
                "<w:p>"
                    + run("ancla")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                    + "<wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                    + "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p("en el control")
                    + "</w:sdtContent></w:sdt>"))
        .containsExactly("P ancla", "P en el cuadro", "P en el control");
  }

  @Test
  void a_table_keeps_its_columns_under_merged_cells_and_knows_its_header() throws IOException {
    String head =
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + cell("Área")
            + cell("Meta")
            + cell("Avance")
            + "</w:tr>";
    String wide =
        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + p("Social")
            + "</w:tc>"
            + cell("80 %")
            + "</w:tr>";
    String lower =
        "<w:tr>"
            + cell("a")
            + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"
            + p("")
            + "</w:tc>"
            + "<w:tc><w:tbl><w:tr>"
            + cell("x")
            + cell("y")
            + "</w:tr></w:tbl>"
            + p("z")
            + "</w:tc></w:tr>";
    assertThat(outline("<w:tbl>" + head + wide + lower + "</w:tbl>"))
        .containsExactly("HR Área | Meta | Avance", "R Social |  | 80 %", "R a |  | x y z");
  }

  @Test
  void a_bold_first_row_is_a_header() throws IOException {
    String bold = "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mes</w:t></w:r></w:p></w:tc>";
    assertThat(
            outline(
                "<w:tbl><w:tr>"
                    + bold
                    + bold
                    + "</w:tr><w:tr>"
                    + cell("mayo")
                    + cell("5")
                    + "</w:tr></w:tbl>"))
        .containsExactly("HR Mes | Mes", "R mayo | 5");
  }

  @Test
  void a_table_of_one_cell_is_a_frame_around_text() throws IOException {
    assertThat(outline("<w:tbl><w:tr>" + cell("Aviso") + "</w:tr></w:tbl>"))
        .containsExactly("P Aviso");
  }

  @Test
  void pages_are_those_that_were_recorded_and_a_paragraph_stays_whole() throws IOException {
    String rendered = "<w:r><w:lastRenderedPageBreak/></w:r>";
    Content content =
        content(
            p("uno")
                + "<w:p>"
                + run("empieza aquí ")
                + rendered
                + run("y acaba allá")
                + "</w:p>"
                + p("dos")
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + "<w:p>"
                + rendered
                + run("tres")
                + "</w:p>");
    assertThat(content.pages()).hasSize(3).allMatch(page -> page.unit() == PageUnit.PAGE);
    assertThat(content.pages().stream().map(Page::text))
        .containsExactly("uno\nempieza aquí y acaba allá", "dos", "tres");
  }

  @Test
  void a_row_over_two_pages_breaks_the_page_once() throws IOException {
    String split =
        "<w:tc><w:p>"
            + run("a ")
            + "<w:r><w:lastRenderedPageBreak/></w:r>"
            + run("b")
            + "</w:p></w:tc>";
    Content content =
        content(
            "<w:tbl><w:tr>"
                + split
                + split
                + "</w:tr><w:tr>"
                + cell("c")
                + cell("d")
                + "</w:tr></w:tbl>");
    assertThat(content.pages()).hasSize(2);
  }

  @Test
  void without_recorded_pages_it_is_cut_by_sections() throws IOException {
    assertThat(content(p("uno")).pages().getFirst().unit()).isEqualTo(PageUnit.SECTION);
  }

  @Test
  void running_lines_stand_once_without_page_numbers() throws IOException {
    parts.put(
        "word/footer1.xml",
        "<w:ftr "
            + SPACES
            + "><w:p>"
            + run("Página ")
            + field("PAGE", "1")
            + run(" de ")
            + field("NUMPAGES", "4")
            + "</w:p>"
            + p("Dirección Jurídica")
            + "</w:ftr>");
    relations.append(relation("rIdF", "footer", "footer1.xml"));
    assertThat(
            outline(
                p("cuerpo")
                    + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdF\"/>"
                    + "<w:footerReference w:type=\"first\" r:id=\"rIdF\"/></w:sectPr>"))
        .containsExactly("P cuerpo", "RF Dirección Jurídica");
  }

  @Test
  void an_external_entity_is_never_fetched() throws IOException {
    Path secret = folder.resolve("secreto.txt");
    Files.writeString(secret, "SECRETO");
    parts.put(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document "
            + SPACES
            + "><w:body><w:p><w:r><w:t>antes &x; después</w:t></w:r></w:p></w:body></w:document>");
    assertThat(Outline.of(new DocxReader(), saved())).containsExactly("P antes después");
  }

  @Test
  void at_the_limit_of_characters_what_was_read_stays() throws IOException {
    document(p("palabra ".repeat(10)).repeat(100));
    Limits few = new Limits(100, 1_000, Duration.ofMinutes(1));
    Extraction outcome = new DocxReader().read(saved(), "", few);
    assertThat(outcome).isInstanceOf(Extraction.Truncated.class);
    String text = ((Extraction.Truncated) outcome).content().pages().getFirst().text();
    assertThat(text.length()).isBetween(900, 1_200);
  }

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/>
          <w:isLgl/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="2">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
          <w:lvlText w:val="Artículo %1.-"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
      """;

  private final StringBuilder relations = new StringBuilder();

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String p(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
  }

  private static String item(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + run(words)
        + "</w:p>";
  }

  private static String cell(String words) {
    return "<w:tc>" + p(words) + "</w:tc>";
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run(result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private void part(String name, String content) {
    parts.put(
        "word/" + name + ".xml", "<w:" + name + " " + SPACES + ">" + content + "</w:" + name + ">");
    relations.append(relation("rId" + name, name, name + ".xml"));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private void document(String body) {
    parts.put(
        "word/document.xml",
        "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  private List<String> outline(String body) throws IOException {
    document(body);
    return Outline.of(new DocxReader(), saved());
  }

  private Content content(String body) throws IOException {
    document(body);
    return Outline.read(new DocxReader(), saved());
  }

  private Path saved() throws IOException {
    String schemas = "http://schemas.openxmlformats.org/package/2006/";
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + schemas
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    all.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + schemas
            + "relationships\">"
            + relation("rId1", "officeDocument", "word/document.xml")
            + "</Relationships>");
    all.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"" + schemas + "relationships\">" + relations + "</Relationships>");
    all.putAll(parts);
    return Outline.zip(folder.resolve("prueba.docx"), all);
  }

  private static String bold(String words) {
    return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
  }
}
