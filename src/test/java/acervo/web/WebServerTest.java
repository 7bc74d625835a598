package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static FakeCollection collection;
  private static WebServer server;

  @BeforeAll
  static void start() {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    return JSON.readTree(answer.body());
  }

  private static Document titled(String beginning) {
    return collection.all().stream()
        .filter(document -> document.title().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_search_answers_documents_with_passages_that_say_where_they_are() throws Exception {
    JsonNode answer = json("/api/search?q=lempa&size=1");
    assertThat(answer.at("/query/text").asText()).isEqualTo("lempa");
    assertThat(answer.get("total_documents").asInt()).isEqualTo(2);
    assertThat(answer.get("hits")).hasSize(1);
    JsonNode document = answer.at("/hits/0/document");
    assertThat(document.get("id").asText()).hasSize(12);
    assertThat(document.get("date").asText()).isEqualTo("2018-03-26");
    assertThat(document.get("paths")).hasSize(2);
    JsonNode passage = answer.at("/hits/0/passages/0");
    String text = passage.get("text").asText();
    JsonNode mark = passage.at("/highlights/0");
    assertThat(text.substring(mark.get(0).asInt(), mark.get(1).asInt())).isEqualTo("Lempa");
    assertThat(passage.get("url").asText())
        .isEqualTo("/documentos/" + document.get("id").asText() + "/p/1?q=lempa");
    assertThat(answer.at("/facets/council/0/label").asText()).isEqualTo("CONASAV");
    for (String field : new String[] {"took_ms", "index_generation", "suggestion", "diagnosis"}) {
      assertThat(answer.has(field)).as(field).isTrue();
    }
  }

  @Test
  void filters_combine_and_exclude() throws Exception {
    int all = json("/api/search?q=consejo").get("total_documents").asInt();
    int one = json("/api/search?q=consejo&council=conasav").get("total_documents").asInt();
    int others = json("/api/search?q=consejo&-council=conasav").get("total_documents").asInt();
    assertThat(one).isEqualTo(1);
    assertThat(others).isEqualTo(all - 1);
    assertThat(
            json("/api/search?q=consejo&-council=conasav").at("/query/filters/-council/0").asText())
        .isEqualTo("conasav");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?page=abc",
        "/api/search?size=1000",
        "/api/search?size=0",
        "/api/search?from=xx",
        "/api/search?sort=colour",
        "/api/documents?page=-1"
      })
  void a_bad_parameter_is_a_problem_with_a_sentence(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("detail").asText()).endsWith(".").doesNotContain("web.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"", "(((", "a:b/c", "🦜", "*", "-", "AND", "<script>", "%", "{{ 7*7 }}"})
  void no_question_is_an_error(String text) throws Exception {
    String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
    assertThat(get("/api/search?q=" + q).statusCode()).isEqualTo(200);
    assertThat(get("/buscar?q=" + q).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ñ", "🦜"})
  void ten_thousand_characters_are_a_question_like_any_other(String character) throws Exception {
    String q = URLEncoder.encode(character.repeat(10_000), StandardCharsets.UTF_8);
    assertThat(get("/api/search?q=" + q).statusCode()).isEqualTo(200);
    assertThat(get("/buscar?q=" + q).statusCode()).isEqualTo(200);
  }

  @Test
  void pages_pass_over_parameters_that_make_no_sense() throws Exception {
    assertThat(get("/buscar?q=consejo&pagina=abc&desde=xx&vista=nada").statusCode()).isEqualTo(200);
    String page = "/documentos/" + titled("Resultados").id() + "/p/1";
    assertThat(get(page + "?desde=99999&hasta=3").statusCode()).isEqualTo(200);
    assertThat(get(page + "?desde=-1&hasta=abc").statusCode()).isEqualTo(200);
  }

  @Test
  void a_document_explains_what_is_known_of_it() throws Exception {
    JsonNode document = json("/api/documents/" + titled("Resultados").id());
    JsonNode proof = document.at("/evidence/date/0");
    assertThat(proof.get("page").asInt()).isEqualTo(1);
    assertThat(proof.get("quote").asText()).isEqualTo("2007");
    assertThat(proof.get("corrected_by").isNull()).isTrue();
    assertThat(document.get("councils").get(0).asText()).isEqualTo("conasav");
  }

  @Test
  void documents_are_listed_page_by_page() throws Exception {
    JsonNode first = json("/api/documents?size=2");
    assertThat(first.get("total").asInt()).isEqualTo(7);
    assertThat(first.get("documents")).hasSize(2);
    assertThat(first.at("/documents/0").has("evidence")).isFalse();
    assertThat(json("/api/documents?size=2&page=2").at("/documents/0/title"))
        .isNotEqualTo(first.at("/documents/0/title"));
  }

  @Test
  void a_page_gives_its_text_and_size() throws Exception {
    JsonNode page = json("/api/documents/" + titled("Acta").id() + "/pages/1");
    assertThat(page.get("width").asDouble()).isEqualTo(612);
    assertThat(page.get("state").asText()).isEqualTo("text");
    assertThat(page.get("text").asText()).startsWith("Acta de la sesión ordinaria\n");
    assertThat(json("/api/documents/" + titled("Matriz").id() + "/pages/1").get("width").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documentos/000000000000",
        "/documentos/zzz",
        "/api/documents/000000000000",
        "/api/documents/000000000000/pages/1",
        "/nada",
        "/api/nada"
      })
  void what_does_not_exist_is_not_found(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99", "abc", "-1", "1.5", "99999999999"})
  void a_page_that_does_not_exist_is_not_found(String page) throws Exception {
    String id = titled("Acta").id();
    assertThat(get("/documentos/" + id + "/p/" + page).statusCode()).isEqualTo(404);
    assertThat(get("/api/documents/" + id + "/pages/" + page).statusCode()).isEqualTo(404);
  }

  @Test
  void a_picture_is_a_png_and_a_page_without_one_says_so() throws Exception {
    String pdf = "/api/documents/" + titled("Acta").id() + "/pages/1.png?dpi=50&q=consejo";
    HttpResponse<String> picture = get(pdf);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    HttpResponse<String> none = get("/api/documents/" + titled("Matriz").id() + "/pages/1.png");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("no tiene imagen");
    assertThat(get(pdf + "&dpi=").statusCode()).isEqualTo(200);
    assertThat(get(pdf.replace("50", "9000")).statusCode()).isEqualTo(400);
  }

  @Test
  void a_citation_holds_the_exact_words_and_an_address_that_marks_them() throws Exception {
    String api = "/api/documents/" + titled("Acta").id() + "/pages/1/citation";
    JsonNode citation = json(api + "?start=0&end=4");
    assertThat(citation.get("quote").asText()).isEqualTo("Acta");
    assertThat(citation.get("citation").asText())
        .contains("«Acta»", "Acta 14-2017", "2017", "p. 1");
    String url = citation.get("url").asText();
    assertThat(url).startsWith(server.url() + "documentos/").endsWith("/p/1?desde=0&hasta=4");
    assertThat(get(URI.create(url).getRawPath() + "?desde=0&hasta=4").body())
        .contains("id=\"cita\"", "«Acta»");
    for (String bad : new String[] {"", "?start=4&end=4", "?start=9&end=3", "?start=0&end=99999"}) {
      assertThat(get(api + bad).statusCode()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void the_original_is_sent_as_a_download_that_can_do_nothing() throws Exception {
    HttpResponse<String> file = get("/api/documents/" + titled("<script>").id() + "/file");
    assertThat(file.body()).isEqualTo("los bytes del original");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(
            value ->
                assertThat(value)
                    .startsWith("attachment; ")
                    .doesNotContain("<")
                    .contains("UTF-8''"));
    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(file.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(value -> assertThat(value).contains("sandbox"));
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void the_ledger_has_every_file_and_what_to_do() throws Exception {
    JsonNode ledger = json("/api/ingest");
    assertThat(ledger.get("files")).hasSize(11);
    assertThat(ledger.at("/totals/locked").asInt()).isEqualTo(1);
    assertThat(ledger.toString()).contains("Guarde una copia sin contraseña.");
    String locked = get("/ingesta?estado=locked").body();
    assertThat(locked).contains("otros/cifrado.pdf").doesNotContain("matriz.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/buscar?q=ejecuta", "/documentos", "/ingesta", "/ayuda", "/<b>x</b>"})
  void pages_escape_what_documents_bring_and_hold_no_inline_script_or_style(String path)
      throws Exception {
    String page = get(path.replace("<", "%3C").replace(">", "%3E")).body();
    assertThat(page).doesNotContain("<script>", "style=", "<style", "onclick", "<b>x");
    assertThat(page).doesNotContainPattern("\\bweb\\.[a-z]+\\.[a-z]");
  }

  @Test
  void a_title_that_is_a_script_is_shown_as_text() throws Exception {
    Document odd = titled("<script>");
    for (String path :
        new String[] {"/documentos/" + odd.id(), "/documentos/" + odd.id() + "/p/1?q=script"}) {
      String page = get(path).body();
      assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
      assertThat(page).doesNotContain("<script>");
    }
  }

  @Test
  void every_answer_carries_the_security_headers() throws Exception {
    for (String path : new String[] {"/", "/api/search", "/nada", "/api/nada", "/ayuda"}) {
      var headers = get(path).headers();
      Security.HEADERS.forEach(
          (name, value) ->
              assertThat(headers.firstValue(name)).as(path + " " + name).contains(value));
    }
  }

  @Test
  void a_request_for_another_host_is_refused_with_a_sentence() throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 421").contains("evil.example");
  }

  @Test
  void a_change_asked_for_by_another_site_is_refused() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.url() + "api/documents"))
            .header("Origin", "http://evil.example")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x/../base.peb",
        "/assets/x/..%2Fbase.peb",
        "/assets/x/%2e%2e/base.peb",
        "/assets/x/fonts/../../base.peb",
        "/assets/x/acervo.css/../../../etc/passwd"
      })
  void nothing_but_assets_is_served_as_one(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("root:", "{%");
  }

  @Test
  void assets_are_kept_for_good_and_named_by_their_content() throws Exception {
    String css = new Assets().url("acervo.css");
    assertThat(get("/").body()).contains(css);
    HttpResponse<String> answer = get(css, "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void a_page_that_did_not_change_is_not_sent_again() throws Exception {
    String tag = get("/documentos").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/documentos", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("/documentos?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(200);
    collection.generation++;
    assertThat(get("/documentos", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void the_language_is_the_addresses_then_the_cookies_then_the_browsers() throws Exception {
    assertThat(get("/").body()).contains("<html lang=\"es\"");
    assertThat(get("/", "Accept-Language", "en-US,es;q=0.5").body()).contains("<html lang=\"en\"");
    assertThat(get("/", "Accept-Language", "fr").body()).contains("<html lang=\"es\"");
    assertThat(get("/", "Accept-Language", "en", "Cookie", "acervo_lang=es").body())
        .contains("<html lang=\"es\"");
    HttpResponse<String> asked = get("/?lang=en", "Cookie", "acervo_lang=es");
    assertThat(asked.body()).contains("<html lang=\"en\"");
    assertThat(asked.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            value -> assertThat(value).startsWith("acervo_lang=en").contains("HttpOnly"));
    assertThat(get("/ayuda?tema=dark").body()).contains("data-theme=\"dark\"");
  }

  private static String host() {
    return "127.0.0.1:" + server.port();
  }

  /** What is answered to a request that no client would write. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
