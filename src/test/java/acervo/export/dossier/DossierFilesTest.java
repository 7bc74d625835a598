package acervo.export.dossier;

import static acervo.export.dossier.HeldDocuments.dossier;
import static acervo.export.dossier.HeldDocuments.heading;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.CitationStyle;
import acervo.document.PageUnit;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;

/** Markdown, the workbook and the lists of references, each read back. */
class DossierFilesTest {
  private final HeldDocuments documents =
      new HeldDocuments()
          .add(1, "Logros *2018*", PageUnit.SLIDE, "=1+1 es una suma.\n1. Plantar [árboles]")
          .add(2, "Opinión", PageUnit.PAGE, "La reforma procede.");
  private final Excerpt sum =
      documents.take(1, 1, "=1+1 es una suma.\n1. Plantar [árboles]", "@nota\n- con guion");
  private final Excerpt reform = documents.take(2, 1, "La reforma procede.", "");

  private String text(DossierFormat format, Dossier.Entry... entries) {
    byte[] file = documents.export(format, CitationStyle.ADMINISTRATIVE, dossier(entries));
    return new String(file, StandardCharsets.UTF_8);
  }

  private Sheet sheet(Dossier.Entry... entries) throws Exception {
    byte[] file =
        documents.export(DossierFormat.XLSX, CitationStyle.ADMINISTRATIVE, dossier(entries));
    return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
  }

  @Test
  void markdown_has_quotations_with_footnotes_and_sources() {
    assertThat(text(DossierFormat.MD, heading("Bosques"), sum, reform))
        .isEqualTo(
            """
            # Reforma de aguas

            2 extractos de 2 documentos. Exportado el 25 de noviembre de 2026.

            Para el informe de noviembre.

            Segunda línea.

            Las 2 citas se compararon letra por letra con el texto de su página el 25 de noviembre \
            de 2026 (estado 7 de la colección): todas coinciden.

            ## Bosques

            > \\=1+1 es una suma.\\
            > 1\\. Plantar \\[árboles\\][^1]

            @nota

            \\- con guion

            > La reforma procede.[^2]

            [^1]: Consejo del Agua, Logros \\*2018\\*, 26 de marzo de 2018, lámina 1. \
            <http://acervo.gob.sv/documentos/000000000001/p/1?desde=0&hasta=38>

            [^2]: Consejo del Agua, Opinión, 26 de marzo de 2018, p. 1. \
            <http://acervo.gob.sv/documentos/000000000002/p/1?desde=0&hasta=19>

            ## Fuentes

            - Consejo del Agua, Logros \\*2018\\*, 26 de marzo de 2018. \
            <http://acervo.gob.sv/documentos/000000000001>

            - Consejo del Agua, Opinión, 26 de marzo de 2018. \
            <http://acervo.gob.sv/documentos/000000000002>

            """);
  }

  @Test
  void markdown_says_what_the_quotations_say_once_it_is_read() {
    var read = Parser.builder().build().parse(text(DossierFormat.MD, sum));
    var links = new java.util.ArrayList<String>();
    read.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
          }
        });

    assertThat(HtmlRenderer.builder().build().render(read))
        .contains("<p>=1+1 es una suma.<br />\n1. Plantar [árboles][^1]</p>")
        .doesNotContain("<ol>", "<em>2018");
    assertThat(links).contains("http://acervo.gob.sv/documentos/000000000001");
  }

  @Test
  void markdown_marks_what_differs_and_says_why_at_the_top() {
    documents.add(2, "Opinión", PageUnit.PAGE, "La reforma proceda.");

    String file = text(DossierFormat.MD, sum, reform);

    assertThat(file)
        .contains("## Citas que no coinciden con su fuente")
        .contains("- [^2] Opinión. Donde la cita dice «procede.», la página dice ahora «proceda.».")
        .contains("> **\\[No coincide con su fuente\\]** La reforma procede.[^2]");
    assertThat(file.indexOf("## Citas")).isLessThan(file.indexOf("> "));
  }

  @Test
  void a_workbook_has_one_row_an_excerpt_with_filters_and_links() throws Exception {
    Sheet sheet = sheet(heading("Bosques"), sum, reform);

    assertThat(sheet.getLastRowNum()).isEqualTo(2);
    Row row = sheet.getRow(1);
    assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
    assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Bosques");
    assertThat(row.getCell(2).getStringCellValue())
        .isEqualTo("=1+1 es una suma.\n1. Plantar [árboles]");
    assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Coincide");
    assertThat(row.getCell(8).getStringCellValue()).isEqualTo("2018-03-26");
    Cell address = row.getCell(11);
    assertThat(address.getHyperlink().getAddress())
        .isEqualTo("http://acervo.gob.sv/documentos/000000000001/p/1?desde=0&hasta=38");
    assertThat(((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
        .isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getColumnWidth(2)).isEqualTo(80 * 256);
  }

  @Test
  void no_text_of_a_workbook_is_or_becomes_a_formula() throws Exception {
    Sheet sheet = sheet(heading("+encabezado"), sum);

    for (Cell cell : sheet.getRow(1)) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    for (int column : new int[] {1, 2, 3}) {
      assertThat(sheet.getRow(1).getCell(column).getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(sheet.getRow(1).getCell(6).getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void a_workbook_tells_which_quotations_differ_and_why() throws Exception {
    documents.add(2, "Opinión", PageUnit.PAGE, "La reforma proceda.");
    documents.remove(1);

    Sheet sheet = sheet(sum, reform);

    assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).contains("la fuente ya no está");
    assertThat(sheet.getRow(1).getCell(11).getHyperlink()).isNull();
    assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("No coincide");
    assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).contains("«proceda.»");
  }

  @Test
  void lists_of_references_have_one_item_a_document() throws Exception {
    Excerpt again = documents.take(1, 1, "suma", "");
    documents.remove(2);

    var ris = new RISParser().parse(new StringReader(text(DossierFormat.RIS, sum, reform, again)));
    assertThat(ris.getReferences())
        .extracting(reference -> reference.getId())
        .containsExactly("acervo-000000000001", "acervo-000000000002");
    assertThat(ris.getReferences().get(1).getURL()).isNull();
    assertThat(text(DossierFormat.RIS, reform)).contains("N1  - Ya no está en la colección.");
    String bib = text(DossierFormat.BIB, sum, reform, again);
    assertThat(new BibTeXParser().parse(new StringReader(bib)).getEntries()).hasSize(2);
    assertThat(text(DossierFormat.CSL, sum, again)).containsOnlyOnce("\"id\"");
  }

  @Test
  void a_dossier_without_excerpts_can_be_written_in_every_format() {
    for (DossierFormat format : DossierFormat.values()) {
      assertThat(documents.export(format, CitationStyle.APA, dossier()).length)
          .as(format.code())
          .isNotNegative();
    }
  }
}
