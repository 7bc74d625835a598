package acervo.citation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.message.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.StringReader;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

/** Every file is read back by a library that did not write it. */
class ReferenceFormatTest {
  private static final String COUNCIL = "Ministerio de Agua y Ambiente, Ñandú";
  private static final String ODD =
      "100 % de #1: {más} & \"menos\" \\ año_2018 $5 ~ ^ <i>\n«sí» – “no”\u0007";
  private static final String ODD_IN_LINE =
      "100 % de #1: {más} & \"menos\" \\ año_2018 $5 ~ ^ <i> «sí» – “no”";
  private static final Work SLIDES =
      Works.work(1, DocumentType.RESULTS_SLIDES, COUNCIL, ODD, "2018-03-26");
  private static final Work REPORT =
      Works.work(2, DocumentType.REPORT, COUNCIL, "Informe", "2018-07");
  private static final Work OPINION =
      Works.work(3, DocumentType.LEGAL_OPINION, "", "Opinión", "2018");
  private static final Work UNDATED = Works.work(4, DocumentType.OTHER, COUNCIL, "Notas", "");
  private static final List<Work> ALL = List.of(SLIDES, REPORT, OPINION, UNDATED, SLIDES);

  private static String file(ReferenceFormat format) {
    return format.write(ALL, Messages.SPANISH);
  }

  private static String plain(BibTeXEntry entry, String field) throws Exception {
    var value = entry.getField(new Key(field));
    if (value == null) return null;
    String text = value.toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
  }

  @Test
  void bibtex_is_read_by_jbibtex() throws Exception {
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(file(ReferenceFormat.BIB)));

    assertThat(read.getEntries().keySet())
        .extracting(Key::getValue)
        .containsExactly(SLIDES.key(), REPORT.key(), OPINION.key(), UNDATED.key());
    BibTeXEntry slides = read.resolveEntry(new Key(SLIDES.key()));
    assertThat(slides.getType().getValue()).isEqualTo("misc");
    assertThat(slides.getField(new Key("author")).toUserString()).isEqualTo("{" + COUNCIL + "}");
    assertThat(plain(slides, "title").replace("~", " ").replaceAll("\\s+", " "))
        .contains("de #1:", "& \"menos\"", "año_2018 $5", "«sí» – “no”");
    assertThat(plain(slides, "howpublished")).isEqualTo("Presentación de resultados");
    assertThat(plain(slides, "date")).isEqualTo("2018-03-26");
    assertThat(plain(slides, "year")).isEqualTo("2018");
    assertThat(slides.getField(new Key("url")).toUserString()).isEqualTo(SLIDES.url());
    BibTeXEntry report = read.resolveEntry(new Key(REPORT.key()));
    assertThat(report.getType().getValue()).isEqualTo("techreport");
    assertThat(plain(report, "date")).isEqualTo("2018-07");
    assertThat(report.getField(new Key("institution"))).isNotNull();
    assertThat(read.resolveEntry(new Key(OPINION.key())).getField(new Key("author"))).isNull();
    BibTeXEntry undated = read.resolveEntry(new Key(UNDATED.key()));
    assertThat(undated.getField(new Key("date"))).isNull();
    assertThat(undated.getField(new Key("year"))).isNull();
  }

  @Test
  void what_means_something_to_tex_is_escaped() {
    assertThat(file(ReferenceFormat.BIB))
        .contains(
            "title = {{100 \\% de \\#1: \\textbraceleft{}más\\textbraceright{} \\& \"menos\""
                + " \\textbackslash{} año\\_2018 \\$5 \\textasciitilde{} \\textasciicircum{} <i>"
                + " «sí» – “no”}}");
  }

  @Test
  void ris_is_read_by_citeproc() throws Exception {
    RISLibrary read = new RISParser().parse(new StringReader(file(ReferenceFormat.RIS)));

    assertThat(read.getReferences()).hasSize(4);
    RISReference slides = read.getReferences().getFirst();
    assertThat(slides.getType()).isEqualTo(RISType.SLIDE);
    assertThat(slides.getId()).isEqualTo(SLIDES.key());
    assertThat(slides.getTitle()).isEqualTo(ODD_IN_LINE);
    assertThat(slides.getAuthors()).containsExactly(COUNCIL);
    assertThat(slides.getDate()).isEqualTo("2018/03/26/");
    assertThat(slides.getYear()).isEqualTo("2018");
    assertThat(slides.getTypeOfWork()).isEqualTo("Presentación de resultados");
    assertThat(slides.getURL()).isEqualTo(SLIDES.url());
    assertThat(slides.getLanguage()).isEqualTo("es");
    assertThat(read.getReferences().get(1).getDate()).isEqualTo("2018/07//");
    assertThat(read.getReferences().get(2).getDate()).isEqualTo("2018///");
    assertThat(read.getReferences().get(2).getAuthors()).isNullOrEmpty();
    assertThat(read.getReferences().get(3).getDate()).isNull();
    assertThat(read.getReferences().get(3).getType()).isEqualTo(RISType.GEN);
  }

  @Test
  void every_line_of_ris_is_a_tag_and_its_value_and_ends_in_cr_lf() {
    assertThat(file(ReferenceFormat.RIS).split("\r\n"))
        .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
    assertThat(file(ReferenceFormat.RIS).replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void csl_json_is_read_by_jackson_and_by_citeproc() throws Exception {
    String file = file(ReferenceFormat.CSL);

    JsonNode read = new ObjectMapper().readTree(file);
    assertThat(read).hasSize(4);
    assertThat(read.at("/0/title").asText()).isEqualTo(ODD_IN_LINE);
    assertThat(read.at("/0/author/0/literal").asText()).isEqualTo(COUNCIL);
    assertThat(read.at("/1/issued/date-parts/0")).hasSize(2);
    assertThat(read.at("/2/issued/date-parts/0")).hasSize(1);
    assertThat(read.get(3).has("issued")).isFalse();
    CSLItemData[] items =
        new JsonParser(new JsonLexer(new StringReader(file)))
            .parseArray().stream().map(ReferenceFormatTest::item).toArray(CSLItemData[]::new);
    assertThat(items)
        .extracting(CSLItemData::getId)
        .containsExactly(SLIDES.key(), REPORT.key(), OPINION.key(), UNDATED.key());
    assertThat(items[0].getType()).isEqualTo(CSLType.SPEECH);
    assertThat(items[0].getIssued().getDateParts()).isEqualTo(new int[][] {{2018, 3, 26}});
    assertThat(items[0].getURL()).isEqualTo(SLIDES.url());
    assertThat(items[1].getType()).isEqualTo(CSLType.REPORT);
    assertThat(items[1].getPublisher()).isEqualTo(COUNCIL);
  }

  @SuppressWarnings("unchecked")
  private static CSLItemData item(Object object) {
    return CSLItemData.fromJson((java.util.Map<String, Object>) object);
  }

  @Test
  void a_key_is_of_the_bytes_alone() {
    Work corrected = Works.work(1, DocumentType.OTHER, "Otro", "Otro título", "2020");

    assertThat(corrected.key()).isEqualTo(SLIDES.key()).isEqualTo("acervo-000000000001");
  }
}
