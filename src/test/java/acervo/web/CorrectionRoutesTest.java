package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.correction.Field;
import acervo.document.Document;
import acervo.ingest.Progress;
import acervo.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private FakeCollection collection;
  private FakeCuration curation;
  private WebServer server;
  private Document document;

  @BeforeEach
  void start() {
    collection = FakeDocuments.small();
    curation = new FakeCuration(collection);
    server = FakeServer.start(collection, curation, Progress.IDLE, 0);
    document =
        collection.all().stream()
            .filter(one -> one.title().startsWith("Resultados"))
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    request.header("Content-Type", type);
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    request.method(method, BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> patch(String body, String... headers) throws Exception {
    String path = "/api/documents/" + document.id() + "/metadata";
    return send("PATCH", path, "application/json", body, headers);
  }

  private JsonNode patched(String body) throws Exception {
    HttpResponse<String> answer = patch(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> post(String... fields) throws Exception {
    StringJoiner form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        "POST",
        "/documentos/" + document.id() + "/metadatos",
        "application/x-www-form-urlencoded",
        form.toString());
  }

  private String page() throws Exception {
    URI page = URI.create(server.url()).resolve("/documentos/" + document.id());
    return CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
  }

  @Test
  void a_program_corrects_values_and_is_answered_with_them() throws Exception {
    JsonNode answer =
        patched(
            """
            {"title": "Resultados: «año» 2018", "date": "2018-07", "type": "report",
             "councils": ["cnscc", "conasav"], "language": "en", "by": "Ana Ruiz"}
            """);
    assertThat(answer.get("title").asText()).isEqualTo("Resultados: «año» 2018");
    assertThat(answer.get("date").asText()).isEqualTo("2018-07");
    assertThat(answer.get("type").asText()).isEqualTo("report");
    assertThat(answer.get("councils")).hasSize(2);
    assertThat(answer.get("language").asText()).isEqualTo("en");
    assertThat(answer.at("/evidence/date/0/corrected_by").asText()).isEqualTo("Ana Ruiz");
    assertThat(answer.at("/evidence/councils/1/quote").asText()).isEqualTo("conasav");
    assertThat(answer.get("issuer").asText()).isEqualTo(document.issuer());
  }

  @Test
  void null_leaves_a_field_to_the_rules_again_and_nothing_says_it_has_none() throws Exception {
    JsonNode none = patched("{\"date\": \"\", \"councils\": []}");
    assertThat(none.get("date").isNull()).isTrue();
    assertThat(none.get("councils")).isEmpty();
    assertThat(none.at("/evidence/date/0/corrected_by").asText()).isNotEmpty();
    JsonNode found = patched("{\"date\": null, \"councils\": null}");
    assertThat(found.get("date").asText()).isEqualTo("2018-03-26");
    assertThat(found.at("/councils/0").asText()).isEqualTo("conasav");
    assertThat(found.at("/evidence/date/0/corrected_by").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | no es json",
        "400 | [1, 2]",
        "400 | ``",
        "400 | {\"date\": \"2018\", \"date\": \"2019\"}",
        "422 | {\"fecha\": \"2018\"}",
        "422 | {\"type\": \"informe\"}",
        "422 | {\"type\": \"\"}",
        "422 | {\"title\": \"  \"}",
        "422 | {\"title\": [\"a\"]}",
        "422 | {\"date\": \"2018-13\"}",
        "422 | {\"date\": 2018}",
        "422 | {\"date\": {\"year\": 2018}}",
        "422 | {\"councils\": [\"nadie-lo-conoce\"]}",
        "422 | {\"councils\": [7]}",
        "422 | {\"councils\": {\"a\": \"b\"}}",
        "422 | {\"laws\": [\"../x\"]}",
        "422 | {\"language\": \"español\"}",
        "422 | {\"date\": \"2018\", \"by\": 7}",
        "422 | {\"date\": \"2018\", \"title\": \"\"}"
      })
  void what_cannot_stand_is_a_problem_and_changes_nothing(int status, String body)
      throws Exception {
    HttpResponse<String> answer = patch(body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("detail").asText())
        .doesNotContain("web.", "{0}")
        .endsWith(".");
    assertThat(curation.corrections(document.sha256()).isEmpty()).isTrue();
  }

  @Test
  void the_mistakes_of_the_vocabulary_stand_on_its_page() throws Exception {
    curation.mistakes =
        List.of(Message.of("catalog.vocabulary.unknown_section", "vocabulary.yaml", 7, "leyes"));
    assertThat(send("GET", "/vocabulario", "text/plain", "").body())
        .contains("vocabulary.yaml, línea 7", "«leyes»");
  }

  @Test
  void only_json_of_a_sensible_size_is_taken() throws Exception {
    String path = "/api/documents/" + document.id() + "/metadata";
    assertThat(send("PATCH", path, "text/plain", "{\"date\": \"2018\"}").statusCode())
        .isEqualTo(415);
    assertThat(
            send(
                    "PATCH",
                    path,
                    "application/merge-patch+json; charset=utf-8",
                    "{\"date\": \"2018\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(patch("{\"author\": \"" + "x".repeat(1 << 20) + "\"}").statusCode()).isEqualTo(413);
    assertThat(patch("{\"author\": \"" + "x".repeat(2_000) + "\"}").statusCode()).isEqualTo(422);
    assertThat(
            send("PATCH", "/api/documents/ffffffffffff/metadata", "application/json", "{}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_page_of_another_site_corrects_nothing() throws Exception {
    HttpResponse<String> answer = patch("{\"date\": \"2018\"}", "Origin", "http://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(curation.corrections(document.sha256()).isEmpty()).isTrue();
  }

  @Test
  void a_change_that_cannot_be_kept_is_told() throws Exception {
    curation.refusal =
        new Curation.Outcome.Refused(
            Message.of("catalog.correction.not_written", "disco lleno"),
            Message.of("catalog.correction.not_written.remedy"));
    HttpResponse<String> answer = patch("{\"date\": \"2018\"}");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains("disco lleno");
  }

  @Test
  void a_person_corrects_a_value_on_the_page_and_sees_it_corrected() throws Exception {
    assertThat(page()).contains("action=\"/documentos/" + document.id() + "/metadatos\"");
    HttpResponse<String> answer =
        post("campo", "date", "valor", "2018-07", "por", "Ana <b>Ruiz</b>", "accion", "corregir");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/documentos/" + document.id() + "#campo-date");
    assertThat(page())
        .contains("Corregido por Ana &lt;b&gt;Ruiz&lt;/b&gt; el ", "julio de 2018")
        .contains("value=\"reglas\"");
    post("campo", "date", "accion", "reglas");
    assertThat(page()).contains("26 de marzo de 2018").doesNotContain("Corregido por");
  }

  @Test
  void a_person_chooses_values_of_a_list_and_adds_others_by_name() throws Exception {
    post(
        "campo", "councils",
        "valor", "conasav",
        "otros", "CNSCC ; consejo nacional de seguridad ciudadana y convivencia");
    assertThat(collection.document(document.sha256()).orElseThrow().councils())
        .containsExactly("conasav", "cnscc");
    post("campo", "councils", "otros", "");
    assertThat(collection.document(document.sha256()).orElseThrow().councils()).isEmpty();
    assertThat(page()).contains("No tiene").contains("sin nombre");
    assertThat(curation.corrections(document.sha256()).of(Field.COUNCILS)).isPresent();
  }

  @Test
  void a_refused_value_comes_back_in_its_form_with_the_sentence() throws Exception {
    HttpResponse<String> answer = post("campo", "date", "valor", "<ayer>");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body())
        .contains("class=\"correct\" open", "value=\"&lt;ayer&gt;\"", "no es una fecha")
        .doesNotContain("<ayer>");
    assertThat(post("campo", "councils", "otros", "Nadie", "por", "Ana").body())
        .contains("class=\"correct\" open", "value=\"Nadie\"", "value=\"Ana\"");
    assertThat(post("campo", "nada").statusCode()).isEqualTo(422);
    assertThat(curation.corrections(document.sha256()).isEmpty()).isTrue();
  }
}
