package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.document.Document;
import acervo.document.Locator;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Source;
import acervo.ingest.Progress;
import acervo.text.Span;
import acervo.web.view.Refusal;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierExportRoutesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Instant THEN = Instant.parse("2026-11-24T10:00:00Z");
  private static final FakeCollection COLLECTION = FakeDocuments.small();
  private static final String ID = "abcdefghjkmn";

  /** The page that was last made a PDF of. */
  private static String printed;

  private static Javalin server;

  @BeforeAll
  static void start() {
    Sources sources = FakeServer.sources(COLLECTION, Progress.IDLE);
    Pages pages = new Pages(new Templates(new Assets()));
    DossierExportRoutes routes =
        new DossierExportRoutes(
            sources,
            pages,
            id -> {
              if (!id.equals(ID)) throw new Refusal(404, "web.refused.page", id, 0);
              return dossier();
            },
            xhtml -> {
              printed = xhtml;
              return "%PDF-".getBytes(StandardCharsets.US_ASCII);
            });
    server =
        Javalin.create(
            config -> {
              routes.register(config.routes);
              new Problems(pages, sources.labels()).register(config.routes);
            });
    server.start("127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static Dossier dossier() {
    return new Dossier(
        ID,
        "Acta: «uno» / <dos> & tres",
        "Para qué.",
        THEN,
        THEN,
        List.of(
            new Dossier.Heading("h1", "Acuerdos"),
            excerpt("Acta", "Acta de la sesión"),
            excerpt("<script>", "<script>alert(1)</script>")));
  }

  private static Excerpt excerpt(String title, String words) {
    Document document =
        COLLECTION.all().stream()
            .filter(one -> one.title().startsWith(title))
            .findFirst()
            .orElseThrow();
    int start = COLLECTION.page(document.sha256(), 1).orElseThrow().text().indexOf(words);
    Locator place = new Locator(document.sha256(), 1, new Span(start, start + words.length()));
    Citation citation = ((Citing.Cited) Citations.cite(COLLECTION, place)).citation();
    return new Excerpt(
        "e" + start,
        new Anchor(
            document.sha256(),
            List.of(new Anchor.Part(1, citation.locator().span(), citation.quote())),
            "",
            ""),
        new Source(
            citation.title(),
            citation.issuer(),
            citation.author(),
            citation.date(),
            List.of(citation.place()),
            List.of()),
        "Mi nota.",
        THEN,
        Optional.empty());
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private static String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx",
    "md, text/markdown; charset=utf-8, md",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
    "ris, application/x-research-info-systems; charset=utf-8, ris",
    "bib, application/x-bibtex; charset=utf-8, bib",
    "csl, application/vnd.citationstyles.csl+json, json",
    "pdf, application/pdf, pdf"
  })
  void a_dossier_is_sent_as_a_file_named_after_it(String format, String type, String ending)
      throws Exception {
    HttpResponse<byte[]> answer = get("/api/dossiers/" + ID + "/export?format=" + format);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"Acta _uno_ dos & tres".replace("&", "_"))
        .endsWith("." + ending);
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void without_a_format_it_is_a_document_of_word() throws Exception {
    byte[] file = get("/api/dossiers/" + ID + "/export").body();

    assertThat(new XWPFDocument(new ByteArrayInputStream(file)).getFootnotes()).isNotEmpty();
  }

  @Test
  void the_links_lead_to_this_server_and_the_style_and_language_are_those_asked_for()
      throws Exception {
    String file = text("/api/dossiers/" + ID + "/export?format=md&style=apa&lang=en");

    assertThat(file)
        .contains("(Acta 14-2017, 2017, p. 1)", "## Sources")
        .contains("<http://127.0.0.1:" + server.port() + "/documentos/");
  }

  @Test
  void what_cannot_be_written_is_refused_with_a_sentence() throws Exception {
    HttpResponse<byte[]> format = get("/api/dossiers/" + ID + "/export?format=doc");
    assertThat(format.statusCode()).isEqualTo(400);
    assertThat(new String(format.body(), StandardCharsets.UTF_8)).contains("«doc»", "docx");
    assertThat(get("/api/dossiers/" + ID + "/export?style=mla").statusCode()).isEqualTo(400);
    assertThat(get("/api/dossiers/none/export").statusCode()).isEqualTo(404);
    assertThat(get("/expedientes/none/imprimir").statusCode()).isEqualTo(404);
  }

  @Test
  void the_page_to_print_has_everything_escaped_and_linked() throws Exception {
    String page = text("/expedientes/" + ID + "/imprimir");
    var read = Jsoup.parse(page);

    assertThat(page).doesNotContain("<script>alert", "style=\"");
    assertThat(read.select(".printed h1").text()).isEqualTo("Acta: «uno» / <dos> & tres");
    assertThat(read.select(".printed h2").eachText()).containsExactly("Acuerdos", "Fuentes");
    assertThat(read.select("blockquote").eachText())
        .containsExactly("Acta de la sesión1", "<script>alert(1)</script>2");
    assertThat(read.select(".source a").first().attr("href"))
        .startsWith("http://127.0.0.1:")
        .endsWith("/p/1?desde=0&hasta=17");
    assertThat(read.select(".certification").text()).contains("todas coinciden");
    assertThat(read.select(".kept").eachText()).containsExactly("Mi nota.", "Mi nota.");
    assertThat(read.select(".doors a").eachAttr("href"))
        .containsExactly(
            "/expedientes/" + ID,
            "/api/dossiers/" + ID + "/export?format=pdf&style=administrative&lang=es");
  }

  @Test
  void the_page_that_becomes_a_pdf_is_well_formed_and_needs_nothing_else() throws Exception {
    get("/api/dossiers/" + ID + "/export?format=pdf&style=chicago");

    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    byte[] page = printed.getBytes(StandardCharsets.UTF_8);
    var root = builder.parse(new ByteArrayInputStream(page)).getDocumentElement();
    assertThat(root.getAttribute("lang")).isEqualTo("es");
    assertThat(root.getElementsByTagName("blockquote").getLength()).isEqualTo(2);
    assertThat(printed).doesNotContain("<link", "<img", "src=", "var(--");
    assertThat(root.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("Acta: «uno» / <dos> & tres");
  }
}
