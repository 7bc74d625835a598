package acervo.export.dossier;

import static acervo.export.dossier.HeldDocuments.dossier;
import static acervo.export.dossier.HeldDocuments.heading;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.CitationStyle;
import acervo.document.PageUnit;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file is read back with XWPF. */
class DocxDossierTest {
  private final HeldDocuments documents =
      new HeldDocuments()
          .add(1, "Logros", PageUnit.SLIDE, "Se plantaron «17 millones» de árboles.\nEn 2018.")
          .add(2, "Opinión <b>", PageUnit.PAGE, "La reforma procede.", "Otra hoja.");
  private final Excerpt trees = documents.take(1, 1, "«17 millones» de árboles.\nEn 2018", "");
  private final Excerpt reform =
      documents.take(2, 2, "Otra hoja.", "Revisar con la unidad jurídica.\nAntes del lunes.");

  private XWPFDocument read(CitationStyle style, Dossier.Entry... entries) throws IOException {
    byte[] file = documents.export(DossierFormat.DOCX, style, dossier(entries));
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private XWPFDocument read(Dossier.Entry... entries) throws IOException {
    return read(CitationStyle.ADMINISTRATIVE, entries);
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(DocxDossierTest::words)
        .toList();
  }

  /** The runs alone: {@link XWPFParagraph#getText} adds a word for each footnote. */
  private static String words(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) words.append(run.text().replaceAll("\\[foot.*", ""));
    return words.toString();
  }

  /** Without the lines that part footnotes from the text. */
  private static List<XWPFFootnote> footnotes(XWPFDocument document) {
    return document.getFootnotes().stream()
        .filter(note -> note.getId().compareTo(BigInteger.ZERO) > 0)
        .toList();
  }

  private static String note(XWPFDocument document, int index) {
    return words(footnotes(document).get(index).getParagraphs().getFirst()).strip();
  }

  @Test
  void headings_quotations_and_notes_have_words_own_styles() throws IOException {
    XWPFDocument document = read(heading("Bosques"), trees, heading("Leyes"), reform);

    assertThat(styled(document, "Title")).containsExactly("Reforma de aguas");
    assertThat(styled(document, "Heading1")).containsExactly("Bosques", "Leyes", "Fuentes");
    assertThat(styled(document, "Quote"))
        .containsExactly("«17 millones» de árboles.", "En 2018", "Otra hoja.");
    assertThat(styled(document, "Normal"))
        .contains(
            "Para el informe de noviembre.", "Revisar con la unidad jurídica.", "Antes del lunes.");
    assertThat(styled(document, "Bibliography"))
        .containsExactly(
            "Consejo del Agua, Logros, 26 de marzo de 2018."
                + " http://acervo.gob.sv/documentos/000000000001",
            "Consejo del Agua, Opinión <b>, 26 de marzo de 2018."
                + " http://acervo.gob.sv/documentos/000000000002");
  }

  @Test
  void every_style_that_is_used_is_defined_under_the_name_that_word_gives_it() throws IOException {
    XWPFDocument document = read(heading("Bosques"), trees);
    var names =
        Stream.of(
            "Normal",
            "Title",
            "heading 1",
            "heading 2",
            "Quote",
            "footnote text",
            "footnote reference",
            "Hyperlink",
            "Bibliography");

    assertThat(names).allMatch(name -> document.getStyles().getStyleWithName(name) != null);
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      assertThat(document.getStyles().styleExist(paragraph.getStyle())).isTrue();
      for (XWPFRun run : paragraph.getRuns()) {
        assertThat(run.getStyle().isEmpty() || document.getStyles().styleExist(run.getStyle()))
            .as(run.getStyle())
            .isTrue();
      }
    }
  }

  @Test
  void each_quotation_has_a_real_footnote_that_leads_to_its_place() throws IOException {
    XWPFDocument document = read(trees, reform);

    assertThat(footnotes(document)).hasSize(2);
    assertThat(note(document, 0))
        .isEqualTo(
            "Consejo del Agua, Logros, 26 de marzo de 2018, lámina 1."
                + " http://acervo.gob.sv/documentos/000000000001/p/1?desde=13&hasta=46");
    assertThat(note(document, 1)).contains("Opinión <b>", "p. 2");
    XWPFParagraph first = footnotes(document).getFirst().getParagraphs().getFirst();
    assertThat(first.getStyle()).isEqualTo("FootnoteText");
    assertThat(first.getCTP().getRArray(0).sizeOfFootnoteRefArray()).isEqualTo(1);
    XWPFHyperlinkRun link =
        (XWPFHyperlinkRun)
            first.getRuns().stream()
                .filter(XWPFHyperlinkRun.class::isInstance)
                .findFirst()
                .orElseThrow();
    PackageRelationship relation =
        first.getPart().getPackagePart().getRelationship(link.getHyperlinkId());
    assertThat(relation.getTargetURI())
        .hasToString("http://acervo.gob.sv/documentos/000000000001/p/1?desde=13&hasta=46");
    assertThat(first.getPart().getPackagePart().getPartName().getName())
        .isEqualTo("/word/footnotes.xml");
  }

  @Test
  void footnotes_are_parted_from_the_text_as_word_does_it() throws IOException {
    XWPFDocument document = read(trees);

    assertThat(document.getFootnotes())
        .extracting(note -> note.getId().intValue())
        .containsExactly(-1, 0, 1);
    assertThat(document.getSettings().getCTSettings().getFootnotePr().sizeOfFootnoteArray())
        .isEqualTo(2);
  }

  @Test
  void the_reference_to_a_footnote_stands_at_the_end_of_its_quotation() throws IOException {
    XWPFDocument document = read(trees, reform);
    List<XWPFParagraph> quotes =
        document.getParagraphs().stream()
            .filter(paragraph -> "Quote".equals(paragraph.getStyle()))
            .toList();

    assertThat(references(quotes.get(0))).isEmpty();
    assertThat(references(quotes.get(1))).containsExactly(footnotes(document).get(0).getId());
    assertThat(references(quotes.get(2))).containsExactly(footnotes(document).get(1).getId());
    assertThat(quotes.get(1).getRuns().getLast().getStyle()).isEqualTo("FootnoteReference");
  }

  private static List<BigInteger> references(XWPFParagraph paragraph) {
    return paragraph.getCTP().getRList().stream()
        .flatMap(run -> run.getFootnoteReferenceList().stream())
        .map(reference -> reference.getId())
        .toList();
  }

  @Test
  void a_quotation_that_differs_is_marked_and_listed_at_the_top_with_why() throws IOException {
    documents.add(2, "Opinión <b>", PageUnit.PAGE, "La reforma procede.", "Otra hora.");

    XWPFDocument document = read(heading("Bosques"), trees, reform);

    assertThat(styled(document, "Heading1"))
        .containsExactly("Citas que no coinciden con su fuente", "Bosques", "Fuentes");
    assertThat(styled(document, "Heading2")).containsExactly("Nota 2: Opinión <b>, p. 2");
    assertThat(styled(document, "Normal"))
        .contains(
            "Donde la cita dice «hoja.», la página dice ahora «hora.».",
            "Se tomó así: «Otra hoja.»",
            "La página dice ahora: «Otra hora.»");
    assertThat(styled(document, "AlteredQuote"))
        .containsExactly("[No coincide con su fuente] Otra hoja.");
    assertThat(note(document, 1)).contains("dice ahora «hora.»");
    assertThat(styled(document, "Quote")).hasSize(2);
  }

  @Test
  void a_dossier_whose_sources_vanished_is_still_whole_and_marked() throws IOException {
    documents.remove(1);
    documents.remove(2);

    XWPFDocument document = read(heading("Bosques"), trees, reform);

    assertThat(styled(document, "AlteredQuote"))
        .containsExactly(
            "[No se pudo comparar con su fuente] «17 millones» de árboles. En 2018",
            "[No se pudo comparar con su fuente] Otra hoja.");
    assertThat(note(document, 0))
        .startsWith("Consejo del Agua, Logros, 26 de marzo de 2018, lámina 1.")
        .contains("ya no está en la colección")
        .doesNotContain("http");
    assertThat(styled(document, "Bibliography"))
        .hasSize(2)
        .allMatch(entry -> entry.endsWith("[Ya no está en la colección]"));
    assertThat(styled(document, "Normal")).contains("Revisar con la unidad jurídica.");
  }

  /** White space aside: another paper breaks its lines elsewhere. */
  @Test
  void a_hundred_quotations_from_twenty_documents_are_the_text_of_their_pages() throws IOException {
    List<Dossier.Entry> entries = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (int number = 100; number < 120; number++) {
      String[] pages = new String[5];
      for (int page = 1; page <= 5; page++) {
        pages[page - 1] = "Título %d.\nMeta «%d-%d», 50 %%.".formatted(page, number, page);
      }
      documents.add(number, "Documento " + number, PageUnit.PAGE, pages);
      for (int page = 1; page <= 5; page++) {
        String words = "%d.\nMeta «%d-%d», 50 %%".formatted(page, number, page);
        entries.add(documents.take(number, page, words, ""));
        taken.add(words.replace('\n', ' '));
      }
    }

    XWPFDocument document = read(entries.toArray(Dossier.Entry[]::new));

    assertThat(quotations(document)).isEqualTo(taken);
    assertThat(footnotes(document)).hasSize(100);
    for (int i = 0; i < 100; i++) {
      assertThat(note(document, i))
          .contains("Documento " + (100 + i / 5), "p. " + (i % 5 + 1) + ".");
    }
    assertThat(styled(document, "Normal")).contains(certified(100));
  }

  private static String certified(int quotations) {
    return "Las %d citas se compararon letra por letra con el texto de su página el 25 de noviembre"
            .formatted(quotations)
        + " de 2026 (estado 7 de la colección): todas coinciden.";
  }

  /** A quotation goes on until its footnote. */
  private static List<String> quotations(XWPFDocument document) {
    List<String> quotations = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      if (!"Quote".equals(paragraph.getStyle())) continue;
      lines.add(words(paragraph));
      if (references(paragraph).isEmpty()) continue;
      quotations.add(String.join(" ", lines));
      lines.clear();
    }
    return quotations;
  }

  @Test
  void in_styles_by_author_and_year_the_text_cites_too() throws IOException {
    assertThat(styled(read(CitationStyle.APA, reform), "Quote"))
        .containsExactly("Otra hoja. (Consejo del Agua, 2018, p. 2)");
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void a_footnote_names_body_title_date_and_place_in_every_style(CitationStyle style)
      throws IOException {
    assertThat(note(read(style, trees), 0))
        .contains("Consejo del Agua", "Logros", "2018", "lámina 1", "?desde=13&hasta=46");
  }

  @Test
  void what_xml_does_not_have_is_left_out() throws IOException {
    Excerpt odd = documents.take(2, 1, "reforma procede", "una \u0007campana\ufffe");

    assertThat(styled(read(odd), "Normal")).contains("una  campana ");
  }
}
