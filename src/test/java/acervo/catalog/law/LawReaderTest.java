package acervo.catalog.law;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LawReaderTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              law(
                  "ley-agua",
                  "Ley General de Aguas",
                  List.of("LGA"),
                  "Ley de Agua",
                  "Ley del Agua"),
              law(
                  "ley-transporte",
                  "Ley de Transporte, Tránsito y Seguridad Vial",
                  List.of("LTTS")),
              law("ley-educacion", "Ley de Educación", List.of("LE")),
              law("ley-penitenciaria", "Ley Penitenciaria", List.of("LP")),
              law("ley-victimas", "Ley de Atención a Víctimas", List.of()),
              law(
                  "lce",
                  "Ley de Contribución Especial",
                  List.of("LCE"),
                  "Leyes de Contribución Especial"),
              law("constitucion", "Constitución de la República", List.of(), "la Constitución"),
              new Authority(
                  Kind.PLAN,
                  "linea",
                  "Línea Prioritaria",
                  List.of("LP"),
                  List.of(),
                  Optional.empty()),
              new Authority(
                  Kind.INSTITUTION,
                  "isdem",
                  "Instituto de El Salvador para el Municipio",
                  List.of(),
                  List.of(),
                  Optional.empty())));
  private static final LawReader READER =
      new LawReader(VOCABULARY, VOCABULARY, new MentionFinder(VOCABULARY));

  private static Authority law(String slug, String name, List<String> acronyms, String... names) {
    return new Authority(Kind.LAW, slug, name, acronyms, List.of(names), Optional.empty());
  }

  private static Page page(int number, String text, Block... blocks) {
    List<Block> all =
        blocks.length > 0
            ? List.of(blocks)
            : List.of(Block.of(Block.Kind.PARAGRAPH, 0, new Span(0, text.length())));
    return new Page(
        number, "" + number, PageUnit.PAGE, PageState.TEXT, text, all, 0, Optional.empty());
  }

  private static Block heading(String text, String words) {
    int start = text.indexOf(words);
    return Block.of(Block.Kind.HEADING, 1, new Span(start, start + words.length()));
  }

  private static Block paragraph(String text, String words) {
    int start = text.indexOf(words);
    return Block.of(Block.Kind.PARAGRAPH, 0, new Span(start, start + words.length()));
  }

  /** «words = slug (provision)» of every mention. */
  private static String told(String text) {
    return READER.read(List.of(page(1, text))).on(1).stream()
        .map(law -> told(text, law))
        .collect(Collectors.joining("; "));
  }

  private static String told(String text, NamedLaw law) {
    String provision = law.provision().isEmpty() ? "" : " (" + law.provision() + ")";
    return law.span().in(text).replace("\n", " ") + " = " + law.slug() + provision;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "laws.csv", delimiter = '|', quoteCharacter = '`')
  void a_law_is_read_whole_and_alone(String text, String mentions) {
    String told = told(text.replace("⏎", "\n"));

    assertThat(told).isEqualTo(mentions == null ? "" : mentions);
  }

  @Test
  void what_is_found_of_the_authority_file_may_be_told_by_another() {
    String text = "según la LCE de Apopa";
    List<Page> pages = List.of(page(1, text));
    List<Mention> found = new MentionFinder(VOCABULARY).find(text);

    assertThat(READER.read(pages, page -> found)).isEqualTo(READER.read(pages));
    assertThat(READER.read(pages, page -> List.of()).on(1)).isEmpty();
  }

  @Test
  void a_name_ends_with_its_block() {
    String text = "Ley de Fomento\nCultural y deportivo\nLey de\nCaminos";
    Page page =
        page(
            1,
            text,
            heading(text, "Ley de Fomento"),
            paragraph(text, "Cultural y deportivo"),
            paragraph(text, "Ley de\nCaminos"));

    assertThat(READER.read(List.of(page)).on(1))
        .extracting(law -> law.span().in(text))
        .containsExactly("Ley de Fomento", "Ley de\nCaminos");
  }

  @Test
  void a_cell_of_a_table_ends_a_name() {
    String text = "Ley de Caza\tPesca y Bosques";
    Block row =
        new Block(
            Block.Kind.ROW,
            0,
            new Span(0, text.length()),
            "",
            List.of(new Span(0, 11), new Span(12, text.length())));

    assertThat(READER.read(List.of(page(1, text, row))).on(1))
        .extracting(law -> law.span().in(text))
        .containsExactly("Ley de Caza");
  }

  @Test
  void a_blank_line_inside_an_item_joins_a_name_of_the_authority_file_too() {
    String text = "Observaciones a la Ley de Transporte, \n\nTránsito y Seguridad Vial";

    assertThat(told(text))
        .isEqualTo("Ley de Transporte,   Tránsito y Seguridad Vial = ley-transporte");
  }

  @Test
  void the_present_law_is_the_one_of_the_title() {
    String text = "DECRETO NÚMERO 7-99\nLEY DE PUERTOS\nRige la presente ley y este decreto.";
    Page page =
        page(
            1,
            text,
            heading(text, "DECRETO NÚMERO 7-99"),
            heading(text, "LEY DE PUERTOS"),
            paragraph(text, "Rige la presente ley y este decreto."));

    List<NamedLaw> laws = READER.read(List.of(page)).on(1);

    assertThat(laws)
        .hasSize(4)
        .allSatisfy(law -> assertThat(law.slug()).isEqualTo("ley-de-puertos"));
    assertThat(laws.getLast().rule()).isEqualTo("law-anaphor");
  }

  @Test
  void the_present_law_is_nothing_where_the_document_is_none() {
    assertThat(told("Entró en vigor la presente ley en mayo.")).isEmpty();
  }

  @Test
  void a_law_named_on_the_page_before_is_still_the_last_one() {
    List<Page> pages =
        List.of(
            page(1, "Se discutió la Ley de Bosques."), page(2, "El art. 3 de dicha Ley cambia."));

    assertThat(READER.read(pages).on(2))
        .extracting(NamedLaw::slug, NamedLaw::provision)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ley-de-bosques", "art. 3"));
  }

  @Test
  void a_law_named_long_ago_is_not_meant_any_more() {
    List<Page> pages =
        List.of(
            page(1, "La Ley de Bosques."), page(2, "x ".repeat(3000)), page(3, "Dicha Ley rige."));

    assertThat(READER.read(pages).on(3)).isEmpty();
  }

  @Test
  void an_ambiguous_acronym_is_left_open_unless_named_in_full_or_decided_by_its_words() {
    assertThat(told("Avances de LP en el trimestre")).isEmpty();
    assertThat(told("Se revisó la Ley Penitenciaria. Avances de LP"))
        .isEqualTo("Ley Penitenciaria = ley-penitenciaria; LP = ley-penitenciaria");
    assertThat(told("observaciones a las reformas a la LP")).isEqualTo("LP = ley-penitenciaria");
  }

  @Test
  void another_countrys_law_is_not_the_collections() {
    String text =
        "El Congreso de la República de Guatemala reformó la Ley de Educación. En Guatemala rige la"
            + " Constitución.";

    assertThat(READER.read(List.of(page(1, text))).on(1))
        .extracting(NamedLaw::slug)
        .containsExactly("ley-de-educacion", "constitucion-guatemala");
  }

  @Test
  void the_constitution_in_short_is_the_one_named_in_full() {
    String text =
        "La Constitución Política de la República de Honduras. Según la Constitución, art. 2";

    assertThat(READER.read(List.of(page(1, text))).on(1))
        .extracting(NamedLaw::slug)
        .containsOnly("constitucion-politica-de-republica-de-honduras");
  }

  @Test
  void an_acronym_that_the_document_defines_is_read_before_and_after() {
    String text = "Sobre la LFC. La Ley de Fomento Cultural (LFC) rige; art. 9 LFC.";

    assertThat(told(text))
        .isEqualTo(
            "LFC = ley-de-fomento-cultural; Ley de Fomento Cultural = ley-de-fomento-cultural;"
                + " LFC = ley-de-fomento-cultural; LFC = ley-de-fomento-cultural (art. 9)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          el Ministerio de Obras Públicas (MOP)            | INSTITUTION Ministerio de Obras Públicas MOP
          la Secretaría de Gobernabilidad (SEGOB)          | INSTITUTION Secretaría de Gobernabilidad SEGOB
          el Consejo Nacional de Ríos (CONARI)             | COUNCIL Consejo Nacional de Ríos CONARI
          el Consejo de Alcaldes (CDA)                     | INSTITUTION Consejo de Alcaldes CDA
          del Plan Maestro de Riego (PMR)                  | PLAN Plan Maestro de Riego PMR
          Programa de las Naciones Unidas para el Clima (PNUC) | INSTITUTION Programa de las Naciones Unidas para el Clima PNUC
          la Ley de Fomento Cultural (LFC)                 | LAW Ley de Fomento Cultural LFC
          la Ley de Fomento Cultural (en adelante, “LFC”)  | LAW Ley de Fomento Cultural LFC
          apoyo al Fondo de Riego de la Unidad de Agua (UA) | INSTITUTION Unidad de Agua UA
          la Oficina de Enlace (Guatemala)                 |
          el Fondo de Riego (USD)                          |
          el Ministerio de Salud (2018)                    |
          el Sistema Nacional de Riego (SNR)               |
          una Mesa Nacional de Agua (MNA)                  |
          """)
  void a_long_name_with_its_acronym_defines_it(String text, String definition) {
    String defined =
        READER.read(List.of(page(1, text))).definitions().stream()
            .map(each -> each.kind() + " " + each.name() + " " + each.acronym())
            .collect(Collectors.joining("; "));

    assertThat(defined).isEqualTo(definition == null ? "" : definition);
  }

  @Test
  void a_definition_is_told_once_with_the_words_that_prove_it() {
    String text =
        "La Ley de Caza y la Ley de Caza; el Banco de Semillas (BS) y el Banco de Semillas (BS)";

    List<Definition> definitions = READER.read(List.of(page(1, text))).definitions();

    assertThat(definitions)
        .extracting(Definition::slug)
        .containsExactly("banco-de-semillas", "ley-de-caza");
    assertThat(definitions.getFirst().evidence().quote()).isEqualTo("Banco de Semillas (BS)");
  }

  @Test
  void whatever_the_text_the_mentions_lie_in_it_in_order_and_apart() {
    String[] words =
        ("la Ley de Agua LEY DEL AGUA Ley de Código Penal y Procesal , , ( ) “ ” . \n"
             + " \n\n"
             + " Decreto No. 321 de fecha 1 abril 2016 D.L. art. 15 inc. 2° dicha Ley LP (LP) LCE"
             + " Reglamento para contra el Ministerio en adelante Constitución Cn. leyes Nos."
             + " 13.728 12-91 -")
            .split(" ");
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) text.append(words[random.nextInt(words.length)]).append(' ');

      List<NamedLaw> laws = READER.read(List.of(page(1, text.toString()))).on(1);

      int end = 0;
      List<Span> spans = new ArrayList<>();
      for (NamedLaw law : laws) {
        assertThat(law.span().start()).as("%s after %s", law, spans).isGreaterThanOrEqualTo(end);
        assertThat(law.span().isEmpty()).isFalse();
        assertThat(law.slug()).matches("[a-z0-9-]+");
        spans.add(law.span());
        end = law.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
