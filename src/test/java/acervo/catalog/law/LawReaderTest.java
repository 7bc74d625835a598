package acervo.catalog.law;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;

class LawReaderTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              law("ley-agua", "Ley General de Aguas", List.of("LGA"), "Ley de Agua", "Ley del Agua"),
              law("ley-transporte", "Ley de Transporte, Tránsito y Seguridad Vial", List.of("LTTS")),
              law("ley-educacion", "Ley de Educación", List.of("LE")),
              law("ley-penitenciaria", "Ley Penitenciaria", List.of("LP")),
              law("ley-victimas", "Ley de Atención a Víctimas", List.of()),
              law("lce", "Ley de Contribución Especial", List.of("LCE"), "Leyes de Contribución Especial"),
              law("constitucion", "Constitución de la República", List.of(), "la Constitución"),
              new Authority(
                  Kind.PLAN, "linea", "Línea Prioritaria", List.of("LP"), List.of(), Optional.empty()),
              new Authority(
                  Kind.INSTITUTION,
                  "isdem",
                  "Instituto de El Salvador para el Municipio",
                  List.of(),
                  List.of(),
                  Optional.empty())));
  private static final LawReader READER =
      new LawReader(VOCABULARY, new MentionFinder(VOCABULARY));

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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          según la Ley de Caza de 1993 | Ley de Caza = ley-de-caza
          la Ley Orgánica de Puertos y Costas dispone | Ley Orgánica de Puertos y Costas = ley-organica-de-puertos-y-costas
          la Ley orgánica de Puertos | Ley orgánica de Puertos = ley-organica-de-puertos
          la Ley del Impuesto sobre la Renta que rige | Ley del Impuesto sobre la Renta = ley-de-impuesto-sobre-renta
          la Ley contra el Ruido por medio de multas | Ley contra el Ruido = ley-contra-ruido
          la Ley para Prevenir, Sancionar y Erradicar el Ruido, la cual | Ley para Prevenir, Sancionar y Erradicar el Ruido = ley-para-prevenir-sancionar-y-erradicar-ruido
          Ley Especial para la prevención, control retiro y abandono de armas. | Ley Especial para la prevención, control retiro y abandono de armas = ley-especial-para-prevencion-control-retiro-y-abandono-de-armas
          Ley de licitaciones y contrataciones aprobada ayer | Ley de licitaciones y contrataciones = ley-de-licitaciones-y-contrataciones
          la Ley de acceso a la información pública establece | Ley de acceso a la información pública = ley-de-acceso-a-informacion-publica
          la Ley de universidades privadas y no la cambiaron | Ley de universidades privadas = ley-de-universidades-privadas
          la Ley de Acceso a la Información pública | Ley de Acceso a la Información pública = ley-de-acceso-a-informacion-publica
          Ley de la Niñez y la Adolescencia | Ley de la Niñez y la Adolescencia = ley-de-ninez-y-adolescencia
          la Ley de Bosques y el Ministerio de Agricultura | Ley de Bosques = ley-de-bosques
          la Ley de Bosques y de la Ley de Ríos | Ley de Bosques = ley-de-bosques; Ley de Ríos = ley-de-rios
          la Ley de Bosques, Ley de Ríos y Código de Caza | Ley de Bosques = ley-de-bosques; Ley de Ríos = ley-de-rios; Código de Caza = codigo-de-caza
          la Ley de Bosques, Pesca y Caza Menor fue | Ley de Bosques, Pesca y Caza Menor = ley-de-bosques-pesca-y-caza-menor
          la Ley de Bosques, Honduras y Panamá | Ley de Bosques = ley-de-bosques
          presentó la Ley de Bosques a la Asamblea Legislativa | Ley de Bosques = ley-de-bosques
          presentó la Ley de Bosques en El Salvador | Ley de Bosques = ley-de-bosques
          aprobó la Ley de Bosques en Octubre | Ley de Bosques = ley-de-bosques
          la Ley de Bosques con CONASAV | Ley de Bosques = ley-de-bosques
          la Ley de Bosques de conformidad con el plan | Ley de Bosques = ley-de-bosques
          la Ley de Bosques vigente | Ley de Bosques = ley-de-bosques
          la Ley de⏎Bosques. La Comisión | Ley de Bosques = ley-de-bosques
          la Ley de Bosques. El Ministerio | Ley de Bosques = ley-de-bosques
          Ley de Agentes de Riego no Estatales rige | Ley de Agentes de Riego no Estatales = ley-de-agentes-de-riego-no-estatales
          la Ley “Nacer Sano” ampara | Ley “Nacer Sano” = ley-nacer-sano
          la Ley de Salud “Nacer Sano” ampara | Ley de Salud “Nacer Sano” = ley-de-salud-nacer-sano
          LEY DE BOSQUES Y CAZA | LEY DE BOSQUES Y CAZA = ley-de-bosques-y-caza
          LEY DE BOSQUES Y SU REGLAMENTO | LEY DE BOSQUES = ley-de-bosques
          LEY DE BOSQUES rige desde ayer | LEY DE BOSQUES = ley-de-bosques
          la Ley de Presupuesto 2018 y otras | Ley de Presupuesto 2018 = ley-de-presupuesto-2018
          la Ley que Regula el Ruido | Ley que Regula el Ruido = ley-que-regula-ruido
          la Ley del ISSS y la Ley del IVA | Ley del ISSS = ley-de-isss; Ley del IVA = ley-de-iva
          la ley de Enriquecimiento Ilícito | ley de Enriquecimiento Ilícito = ley-de-enriquecimiento-ilicito
          la Ley de la Corte de Cuentas de la República y el Proceso de Glosa | Ley de la Corte de Cuentas de la República = ley-de-corte-de-cuentas-de-republica
          la Ley de Ética Gubernamental, por medio de la cual | Ley de Ética Gubernamental = ley-de-etica-gubernamental
          las Leyes de Amnistía y de Probidad | Leyes de Amnistía = ley-de-amnistia; de Probidad = ley-de-probidad
          el Anteproyecto de Ley de Bosques | Anteproyecto de Ley de Bosques = ley-de-bosques
          una Propuesta de Ley Especial de Ríos | Propuesta de Ley Especial de Ríos = ley-especial-de-rios
          Reformas a la Ley de Bosques | Ley de Bosques = ley-de-bosques
          el proyecto de ley de ética pública | proyecto de ley de ética pública = ley-de-etica-publica
          presentar proyectos de ley al Congreso de la República |
          Propuesta de Ley y Política de Atención a Víctimas | Propuesta de Ley y Política de Atención a Víctimas = ley-victimas
          conforme a la ley y en conflicto con la Ley |
          fuerza de ley, proyecto de ley, los decretos y el Código |
          la ley de la oferta y la demanda |
          TITULO I. DE LA LEY |
          las leyes de la República y las Leyes Secundarias |
          la Ley de la materia y la Ley Especial |
          una ley para la Corte de Cuentas |
          las propuestas de ley de ARENA |
          los datos de la ley de caza |
          hombres de 20 años; NIÑOS DE 3 AÑOS |
          el código postal y el Código QR |
          adoptar un Código de Ética |
          decreto bare de la Asamblea |
          reglamento de funcionamiento; Reglamento Interno |
          la constitución de una empresa y la Constitución de Sociedades |
          los Códigos Penal y Procesal Penal | Códigos Penal = codigo-penal; Procesal Penal = codigo-procesal-penal
          el Código Procesal Civil y Mercantil | Código Procesal Civil y Mercantil = codigo-procesal-civil-y-mercantil
          el Código Penal y Procesal Penal | Código Penal = codigo-penal; Procesal Penal = codigo-procesal-penal
          el código penal castiga | código penal = codigo-penal
          artículo 4 del Código de la Niñez y la Adolescencia | Código de la Niñez y la Adolescencia = codigo-de-ninez-y-adolescencia (artículo 4)
          el Código General del Proceso y se reajusta | Código General del Proceso = codigo-general-de-proceso
          el Reglamento de la Ley de Bosques | Reglamento de la Ley de Bosques = reglamento-de-ley-de-bosques
          el reglamento de la Ley de Bosques | Ley de Bosques = ley-de-bosques
          el Reglamento Interno de la Asamblea Legislativa | Reglamento Interno de la Asamblea Legislativa = reglamento-interno-de-asamblea-legislativa
          el Reglamento de la Ley |
          según la Constitución, art. 86 | Constitución = constitucion (art. 86)
          el art. 86 Cn. manda | Cn = constitucion (art. 86)
          la Constitución de la República de El Salvador | Constitución de la República de El Salvador = constitucion
          la Constitución de la república | Constitución de la república = constitucion
          el Decreto Legislativo No. 321, de fecha 1 de abril de 2016, manda | Decreto Legislativo No. 321, de fecha 1 de abril de 2016 = decreto-legislativo-321-2016
          el Decreto Ejecutivo Nº 8, de fecha uno de mayo de dos mil diez | Decreto Ejecutivo Nº 8, de fecha uno de mayo de dos mil diez = decreto-ejecutivo-8-2010
          el Decreto Número 12-91 del Congreso | Decreto Número 12-91 = decreto-12-91
          el Decreto 321/016 y el Decreto 232/973 | Decreto 321/016 = decreto-321-2016; Decreto 232/973 = decreto-232-1973
          el D.L. 321 y el D. E. No. 7 | D.L. 321 = decreto-legislativo-321; D. E. No. 7 = decreto-ejecutivo-7
          los decretos 12 y 13-91 | decretos 12 = decreto-12; 13-91 = decreto-13-91
          el decreto-ley 14.500, de 8 de marzo de 1976 | decreto-ley 14.500, de 8 de marzo de 1976 = decreto-ley-14500-1976
          la Ley Nº 13.637, de 21 de diciembre de 1967 | Ley Nº 13.637, de 21 de diciembre de 1967 = ley-13637
          la ley N.o 12.804 | ley N.o 12.804 = ley-12804
          la Ley 1098 de 2006 | Ley 1098 de 2006 = ley-1098-2006
          las leyes Nos. 13.728 y 14.105 | leyes Nos. 13.728 = ley-13728; 14.105 = ley-14105
          la Ley de Tierras No. 520 rige; la Ley 520 | Ley de Tierras No. 520 = ley-de-tierras; Ley 520 = ley-de-tierras
          bases/decretos-ley/14211-1974 |
          el art. 15 inc. 2° de la Ley de Bosques | Ley de Bosques = ley-de-bosques (art. 15 inc. 2°)
          los Arts. 3, 4 y 7 de la Ley de Bosques | Ley de Bosques = ley-de-bosques (Arts. 3, 4 y 7)
          artículo 12 literal b) de la Ley de Bosques | Ley de Bosques = ley-de-bosques (artículo 12 literal b))
          el numeral 4 del artículo 5 de la Ley de Bosques | Ley de Bosques = ley-de-bosques (numeral 4 del artículo 5)
          la Ley de Bosques, art. 4 | Ley de Bosques = ley-de-bosques (art. 4)
          la Ley de Bosques (Art. 46) manda | Ley de Bosques = ley-de-bosques (Art. 46)
          la Ley de Bosques, en su artículo 45, manda | Ley de Bosques = ley-de-bosques (artículo 45)
          la Ley de Bosques y el art. 3 de la Ley de Ríos | Ley de Bosques = ley-de-bosques; Ley de Ríos = ley-de-rios (art. 3)
          la Ley de Bosques, art. 5, Ley de Ríos, art. 6 | Ley de Bosques = ley-de-bosques (art. 5); Ley de Ríos = ley-de-rios (art. 6)
          el art. 9 de la nueva Ley de Bosques | Ley de Bosques = ley-de-bosques (art. 9)
          siete artículos de la Ley de Bosques | Ley de Bosques = ley-de-bosques
          la Ley de Agua y la Ley del Agua | Ley de Agua = ley-agua; Ley del Agua = ley-agua
          la Ley de Educación Superior | Ley de Educación Superior = ley-de-educacion-superior
          la ley de educación superior |
          la Ley de Educación, Ciencia y Cultura | Ley de Educación, Ciencia y Cultura = ley-educacion
          Leyes de Contribución Especial | Leyes de Contribución Especial = lce
          Propuesta de LCE para prevención | LCE = lce
          art. 3 de la LTTS | LTTS = ley-transporte (art. 3)
          Anteproyecto de Ley General de Aguas | Anteproyecto de Ley General de Aguas = ley-agua
          la Ley de Bosques. El art. 9 de dicha Ley | Ley de Bosques = ley-de-bosques; dicha Ley = ley-de-bosques (art. 9)
          el Decreto 12-91. El mencionado decreto | Decreto 12-91 = decreto-12-91; El mencionado decreto = decreto-12-91
          la Ley de Bosques y el Decreto 12-91; la referida ley | Ley de Bosques = ley-de-bosques; Decreto 12-91 = decreto-12-91; la referida ley = ley-de-bosques
          la Ley Orgánica de Puertos. La citada Ley Orgánica | Ley Orgánica de Puertos = ley-organica-de-puertos; La citada Ley Orgánica = ley-organica-de-puertos
          el Código de Caza; ese Código | Código de Caza = codigo-de-caza; ese Código = codigo-de-caza
          dicha Ley sin nombre antes |
          la Ley de Bosques, emitida mediante Decreto Legislativo No. 40, de fecha 3 de mayo de 1999; el D.L. 40 | Ley de Bosques = ley-de-bosques; Decreto Legislativo No. 40, de fecha 3 de mayo de 1999 = ley-de-bosques; D.L. 40 = ley-de-bosques
          el Decreto Legislativo No. 40 que contiene la Ley de Bosques | Decreto Legislativo No. 40 = ley-de-bosques; Ley de Bosques = ley-de-bosques
          el Decreto 12-91 del Congreso de la República, Ley de Bosques; la Ley 12-91 | Decreto 12-91 = ley-de-bosques; Ley de Bosques = ley-de-bosques; Ley 12-91 = ley-de-bosques
          la Ley de Bosques Nacionales, en adelante “Ley de Bosques”; la Ley de Bosques | Ley de Bosques Nacionales = ley-de-bosques-nacionales; Ley de Bosques = ley-de-bosques-nacionales; Ley de Bosques = ley-de-bosques-nacionales
          la Ley de Bosques, en adelante “la Ley”; el art. 5 de la Ley | Ley de Bosques = ley-de-bosques; Ley = ley-de-bosques; Ley = ley-de-bosques
          la Ley de Bosques y Caza; la Ley de Bosques; la Ley de Bosques Privados | Ley de Bosques y Caza = ley-de-bosques-y-caza; Ley de Bosques = ley-de-bosques-y-caza; Ley de Bosques Privados = ley-de-bosques-privados
          la Ley 1098 de 2006, Código de la Infancia; la Ley 1098 | Ley 1098 de 2006 = codigo-de-infancia; Código de la Infancia = codigo-de-infancia; Ley 1098 = codigo-de-infancia
          el Decreto 12 de 1990 y el Decreto 12 de 1991; el Decreto 12 | Decreto 12 de 1990 = decreto-12-1990; Decreto 12 de 1991 = decreto-12-1991; Decreto 12 = decreto-12
          """)
  void a_law_is_read_whole_and_alone(String text, String mentions) {
    String told = told(text.replace("⏎", "\n"));

    assertThat(told).isEqualTo(mentions == null ? "" : mentions);
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

    assertThat(laws).hasSize(4).allSatisfy(law -> assertThat(law.slug()).isEqualTo("ley-de-puertos"));
    assertThat(laws.getLast().rule()).isEqualTo("law-anaphor");
  }

  @Test
  void the_present_law_is_nothing_where_the_document_is_none() {
    assertThat(told("Entró en vigor la presente ley en mayo.")).isEmpty();
  }

  @Test
  void a_law_named_on_the_page_before_is_still_the_last_one() {
    List<Page> pages =
        List.of(page(1, "Se discutió la Ley de Bosques."), page(2, "El art. 3 de dicha Ley cambia."));

    assertThat(READER.read(pages).on(2))
        .extracting(NamedLaw::slug, NamedLaw::provision)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ley-de-bosques", "art. 3"));
  }

  @Test
  void a_law_named_long_ago_is_not_meant_any_more() {
    List<Page> pages =
        List.of(page(1, "La Ley de Bosques."), page(2, "x ".repeat(3000)), page(3, "Dicha Ley rige."));

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
    String text = "La Constitución Política de la República de Honduras. Según la Constitución, art. 2";

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
    String text = "La Ley de Caza y la Ley de Caza; el Banco de Semillas (BS) y el Banco de Semillas (BS)";

    List<Definition> definitions = READER.read(List.of(page(1, text))).definitions();

    assertThat(definitions).extracting(Definition::slug).containsExactly("banco-de-semillas", "ley-de-caza");
    assertThat(definitions.getFirst().evidence().quote()).isEqualTo("Banco de Semillas (BS)");
  }

  @Test
  void whatever_the_text_the_mentions_lie_in_it_in_order_and_apart() {
    String[] words =
        ("la Ley de Agua LEY DEL AGUA Ley de Código Penal y Procesal , , ( ) “ ” . \n \n\n Decreto No. 321"
                + " de fecha 1 abril 2016 D.L. art. 15 inc. 2° dicha Ley LP (LP) LCE Reglamento para"
                + " contra el Ministerio en adelante Constitución Cn. leyes Nos. 13.728 12-91 -")
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
