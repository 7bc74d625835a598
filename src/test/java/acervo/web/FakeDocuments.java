package acervo.web;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Block;
import acervo.document.Block.Kind;
import acervo.document.Box;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.FileState;
import acervo.document.Format;
import acervo.document.Layout;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.document.WordBox;
import acervo.message.Message;
import acervo.search.FacetName;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents for the fake collection, one of each oddity. */
final class FakeDocuments {
  private static final Map<String, String> LABELS =
      Map.of(
          "conasav", "CONASAV",
          "cnscc", "Consejo Nacional de Seguridad Ciudadana y Convivencia",
          "lpelp", "Ley de Protección al Espacio Público",
          "agua", "Agua y saneamiento",
          "seguridad", "Seguridad ciudadana",
          "plan-aire-puro", "Plan Aire Puro",
          "plan-el-salvador-seguro", "Plan El Salvador Seguro",
          "ley-de-contribucion-especial", "Ley de la Contribución Especial",
          "codigo-municipal", "Código Municipal",
          "concejos-municipales", "Concejos municipales");

  static String label(FacetName facet, String value) {
    return LABELS.getOrDefault(value, value);
  }

  /** What the labels name, as an authority file. */
  static Vocabulary vocabulary() {
    return new Vocabulary(
        List.of(
            entry(Authority.Kind.AREA, "agua", ""),
            entry(Authority.Kind.AREA, "seguridad", ""),
            entry(Authority.Kind.COUNCIL, "conasav", "CONASAV"),
            entry(Authority.Kind.COUNCIL, "cnscc", "CNSCC"),
            entry(Authority.Kind.LAW, "lpelp", "LPELP"),
            entry(Authority.Kind.PLAN, "plan-aire-puro", "")));
  }

  private static Authority entry(Authority.Kind kind, String slug, String acronym) {
    return new Authority(
        kind,
        slug,
        LABELS.get(slug),
        acronym.isEmpty() ? List.of() : List.of(acronym),
        List.of(),
        Optional.empty());
  }

  /** A collection with documents of every kind. */
  static FakeCollection small() {
    FakeCollection collection = new FakeCollection();
    addPdf(collection);
    addSlides(collection);
    addOpinion(collection);
    addTable(collection);
    addLines(collection);
    addOddities(collection);
    return collection;
  }

  /** The small collection and {@code count} reports more. */
  static FakeCollection large(int count) {
    FakeCollection collection = small();
    for (int i = 0; i < count; i++) {
      Page page =
          new PageBuilder(1)
              .heading(1, "Informe de seguimiento número " + i)
              .paragraph("El consejo conoció el avance de la meta " + i + " y acordó continuarla.")
              .build();
      Document document =
          document("Informe de seguimiento número " + i, DocumentType.REPORT, Format.TXT, 1)
              .date("201%d-%02d".formatted(i % 9, i % 12 + 1))
              .build();
      collection.add(document, List.of(page), "informes/seguimiento-" + i + ".txt");
    }
    return collection;
  }

  private static void addPdf(FakeCollection collection) {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      pages.add(
          drawn(
              number,
              PageUnit.SLIDE,
              960,
              540,
              "Principales resultados " + (2006 + number),
              "El consejo aprobó el Plan Aire Puro con la participación de 17 instituciones",
              "Se reforestaron 1,555 hectáreas en la cuenca del río Lempa durante el año",
              "Observación: la contribución especial queda pendiente de reforma por la Asamblea"));
    }
    Document document =
        document(
                "Resultados de la gestión 2018 del Consejo Nacional de Sustentabilidad Ambiental y"
                    + " Vulnerabilidad, con el detalle de metas por área estratégica, programa,"
                    + " institución responsable y fuente de verificación",
                DocumentType.RESULTS_SLIDES,
                Format.PDF,
                12)
            .unit(PageUnit.SLIDE)
            .date("2018-03-26")
            .councils("conasav")
            .areas("agua")
            .laws("lpelp")
            .issuer("Secretaría de Gobernabilidad")
            .evidence("date", pages.getFirst(), "2007", "date.cover")
            .build();
    collection.add(document, pages, "conasav/resultados-2018.pdf", "copias/resultados (2).pdf");
    Page portrait =
        drawn(
            1,
            PageUnit.PAGE,
            612,
            792,
            "Acta de la sesión ordinaria",
            "En la ciudad de San Salvador, a las nueve horas, reunidos los miembros del consejo",
            "se acuerda por unanimidad remitir la observación al ente contralor para su estudio",
            "y publicar el acuerdo en el portal institucional dentro de los plazos de ley.");
    Page scanned =
        new Page(
            2,
            "2",
            PageUnit.PAGE,
            PageState.NEEDS_OCR,
            "",
            List.of(),
            0,
            Optional.of(new Layout(612, 792, List.of())));
    collection.add(
        document("Acta 14-2017", DocumentType.OTHER, Format.PDF, 2).date("2017").build(),
        List.of(portrait, scanned),
        "actas/acta-14-2017.pdf");
  }

  private static void addSlides(FakeCollection collection) {
    List<Page> pages =
        List.of(
            new PageBuilder(1)
                .unit(PageUnit.SLIDE)
                .heading(1, "Seguridad ciudadana: posicionamiento del consejo")
                .item(0, "•", "Participación de las municipalidades en el Plan El Salvador Seguro")
                .item(1, "–", "Comités municipales de prevención instalados en 50 municipios")
                .item(1, "–", "Observación sobre la contribución especial para la seguridad")
                .item(0, "•", "Reforma del marco legal")
                .note("Recordar a los asistentes que la cifra de municipios es preliminar.")
                .build(),
            new PageBuilder(2)
                .unit(PageUnit.SLIDE)
                .heading(1, "Siguientes pasos")
                .item(0, "1.", "Convocar a la comisión técnica")
                .item(0, "2.", "Presentar el proyecto de reforma de la LPELP")
                .build());
    collection.add(
        document(
                "Posicionamiento sobre seguridad ciudadana",
                DocumentType.COUNCIL_POSITION,
                Format.PPTX,
                2)
            .unit(PageUnit.SLIDE)
            .date("2017-07")
            .councils("cnscc")
            .areas("seguridad")
            .build(),
        pages,
        "cnscc/posicionamiento.pptx");
  }

  private static void addOpinion(FakeCollection collection) {
    String long_ =
        "El artículo 4 de la ley establece que la administración del espacio público corresponde a"
            + " los concejos municipales, quienes podrán emitir las ordenanzas necesarias para su"
            + " protección, uso y recuperación. De la lectura armónica de la Constitución y del"
            + " Código Municipal se desprende que dicha competencia no excluye la coordinación con"
            + " el consejo nacional, cuya observación previa resulta indispensable cuando la"
            + " ordenanza afecte bienes de uso público nacional. En consecuencia, esta secretaría"
            + " es del criterio que la reforma propuesta requiere un estudio de impacto y la"
            + " consulta con las instituciones que integran el consejo.";
    Page page =
        new PageBuilder(1)
            .heading(1, "Opinión legal sobre la Ley de Protección al Espacio Público")
            .heading(2, "I. Antecedentes")
            .paragraph(long_)
            .heading(2, "II. Análisis")
            .paragraph("La observación formulada por el consejo se estima procedente.")
            .item(0, "a)", "Por su fundamento constitucional.")
            .item(0, "b)", "Por su conveniencia administrativa.")
            .heading(2, "III. Conclusión")
            .paragraph("Se recomienda aprobar la reforma con las observaciones señaladas.")
            .note("1 Decreto Legislativo de carácter ilustrativo.")
            .build();
    collection.add(
        document(
                "Opinión legal: Ley de Protección al Espacio Público",
                DocumentType.LEGAL_OPINION,
                Format.DOCX,
                1)
            .unit(PageUnit.SECTION)
            .date("2016-11-09")
            .laws("lpelp")
            .author("Unidad Jurídica")
            .build(),
        List.of(page),
        "opiniones/espacio-publico.docx");
  }

  private static void addTable(FakeCollection collection) {
    PageBuilder sheet =
        new PageBuilder(1)
            .unit(PageUnit.SHEET)
            .label("Metas 2018")
            .row(true, List.of("Área", "Resultado", "Meta", "Ejecutado"));
    for (int i = 1; i <= 14; i++) {
      sheet.row(
          false,
          List.of("Agua", "Observación " + i + " del consejo atendida", "" + i * 120, "" + i * 97));
    }
    collection.add(
        document("Matriz de resultados", DocumentType.REPORT, Format.XLSX, 1)
            .unit(PageUnit.SHEET)
            .date("2018")
            .areas("agua")
            .build(),
        List.of(sheet.build()),
        "matriz.xlsx");
  }

  private static void addLines(FakeCollection collection) {
    String text =
        "RESULTADOS 2018\nPlan Aire Puro: 17 millones de árboles\nRío Lempa: contribución especial"
            + " por el consejo\nLPELP: reforma aprobada";
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Kind kind = start == 0 ? Kind.HEADING : Kind.PARAGRAPH;
      blocks.add(Block.of(kind, start == 0 ? 1 : 0, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    Page page =
        new Page(1, "1", PageUnit.SECTION, PageState.TEXT, text, blocks, 1, Optional.empty());
    collection.add(
        document("Notas de resultados", DocumentType.OTHER, Format.TXT, 1).build(),
        List.of(page),
        "notas/resultados.txt");
  }

  private static void addOddities(FakeCollection collection) {
    Page page =
        new PageBuilder(1)
            .heading(1, "<script>alert(1)</script>")
            .paragraph("El consejo <b>no</b> ejecuta & nunca \"interpreta\" lo que lee.")
            .build();
    collection.add(
        document("<script>alert(1)</script>", DocumentType.OTHER, Format.HTML, 1).build(),
        List.of(page),
        "otros/<script>.html");
    collection.add(
        failed(
            "otros/cifrado.pdf",
            FileState.LOCKED,
            "El archivo pide contraseña.",
            "Guarde una copia sin contraseña."));
    collection.add(
        failed(
            "otros/dañado.docx",
            FileState.UNREADABLE,
            "El archivo está dañado y no se pudo abrir.",
            "Consiga otra copia del original."));
    collection.add(failed("vocabulary.yaml", FileState.SKIPPED, "Ajustes del acervo.", ""));
  }

  private static LedgerEntry failed(String path, FileState state, String reason, String remedy) {
    return new LedgerEntry(
        path,
        48_211,
        0,
        "",
        state,
        Map.of(),
        List.of(Message.of(reason)),
        remedy.isEmpty() ? Optional.empty() : Optional.of(Message.of(remedy)),
        1);
  }

  static LedgerEntry entry(String path, Document document, List<Page> pages) {
    Map<PageState, Integer> counts = new HashMap<>();
    for (Page page : pages) counts.merge(page.state(), 1, Integer::sum);
    return new LedgerEntry(
        path,
        document.bytes(),
        0,
        document.sha256(),
        FileState.READ,
        counts,
        List.of(),
        Optional.empty(),
        1);
  }

  /** A page with geometry: a heading and lines of words, each word in its box. */
  static Page drawn(int number, PageUnit unit, float width, float height, String... lines) {
    StringBuilder text = new StringBuilder();
    List<WordBox> words = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) text.append('\n');
      float size = line == 0 ? width / 30 : width / 55;
      float x = width / 12;
      float y = height / 6 + line * width / 20;
      int start = text.length();
      for (String word : lines[line].split(" ")) {
        if (text.length() > start) text.append(' ');
        float across = word.length() * size * 0.5f;
        Span span = new Span(text.length(), text.length() + word.length());
        words.add(new WordBox(span, new Box(x, y, across, size), line));
        text.append(word);
        x += across + size * 0.3f;
      }
      Kind kind = line == 0 ? Kind.HEADING : Kind.PARAGRAPH;
      blocks.add(Block.of(kind, line == 0 ? 1 : 0, new Span(start, text.length())));
    }
    return new Page(
        number,
        Integer.toString(number),
        unit,
        PageState.TEXT,
        text.toString(),
        blocks,
        0,
        Optional.of(new Layout(width, height, words)));
  }

  static Draft document(String title, DocumentType type, Format format, int pages) {
    return new Draft(title, type, format, pages);
  }

  /** A document being described. */
  static final class Draft {
    private final String title;
    private final DocumentType type;
    private final Format format;
    private final int pages;
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private PageUnit unit = PageUnit.PAGE;
    private Optional<PartialDate> date = Optional.empty();
    private String issuer = "";
    private String author = "";
    private List<String> areas = List.of();
    private List<String> councils = List.of();
    private List<String> laws = List.of();

    Draft(String title, DocumentType type, Format format, int pages) {
      this.title = title;
      this.type = type;
      this.format = format;
      this.pages = pages;
      evidence.put("title", List.of(Evidence.outside(title, "title.property")));
    }

    Draft unit(PageUnit unit) {
      this.unit = unit;
      return this;
    }

    Draft date(String iso) {
      date = PartialDate.parse(iso);
      return this;
    }

    Draft issuer(String issuer) {
      this.issuer = issuer;
      return this;
    }

    Draft author(String author) {
      this.author = author;
      return this;
    }

    Draft areas(String... slugs) {
      areas = List.of(slugs);
      return this;
    }

    Draft councils(String... slugs) {
      councils = List.of(slugs);
      return this;
    }

    Draft laws(String... slugs) {
      laws = List.of(slugs);
      return this;
    }

    Draft evidence(String field, Page page, String words, String rule) {
      int at = page.text().indexOf(words);
      evidence.put(field, List.of(Evidence.in(page, new Span(at, at + words.length()), rule)));
      return this;
    }

    Document build() {
      return new Document(
          sha256(title),
          title,
          type,
          date,
          Optional.empty(),
          issuer,
          author,
          areas,
          councils,
          laws,
          List.of(),
          List.of(),
          "es",
          pages,
          unit,
          format,
          BYTES.length,
          evidence);
    }
  }

  /** What every file of the fake collection holds. */
  static final byte[] BYTES =
      "los bytes del original".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private static String sha256(String text) {
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private FakeDocuments() {}
}
