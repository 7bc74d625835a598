package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import acervo.message.Messages;
import acervo.search.Suggestions.Kind;
import acervo.search.Suggestions.Suggestion;
import acervo.web.view.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionRoutesTest {
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

  private static HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static JsonNode suggestions(String typed, String more) throws Exception {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    HttpResponse<String> answer = get("/api/suggest?q=" + q + more);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    return JSON.readTree(answer.body()).get("suggestions");
  }

  @Test
  void a_law_says_its_kind_its_acronym_its_page_and_the_question_for_its_name() throws Exception {
    JsonNode law = suggestions("lpelp", "").get(0);
    assertThat(law.get("text").asText()).isEqualTo("Ley de Protección al Espacio Público");
    assertThat(law.get("kind").asText()).isEqualTo("law");
    assertThat(law.get("label").asText()).isEqualTo("Ley");
    assertThat(law.get("acronym").asText()).isEqualTo("LPELP");
    assertThat(law.get("url").asText()).isEqualTo("/leyes/lpelp");
    assertThat(law.get("query").asText()).isEqualTo("«Ley de Protección al Espacio Público»");
    assertThat(suggestions("lpelp", "&lang=en").get(0).get("label").asText()).isEqualTo("Law");
  }

  @Test
  void an_area_and_a_title_lead_to_where_they_are() throws Exception {
    JsonNode area = suggestions("saneamiento", "").get(0);
    assertThat(area.get("url").asText()).isEqualTo("/buscar?area=agua");
    assertThat(area.has("query")).isFalse();
    assertThat(area.has("acronym")).isFalse();
    Document opinion =
        collection.all().stream()
            .filter(document -> document.title().startsWith("Opinión"))
            .findFirst()
            .orElseThrow();
    JsonNode title = suggestions("opinion", "").get(0);
    assertThat(title.get("label").asText()).isEqualTo("Documento");
    assertThat(title.get("url").asText()).isEqualTo("/documentos/" + opinion.id());
    assertThat(title.has("query")).isFalse();
  }

  @Test
  void every_address_that_is_suggested_opens() throws Exception {
    for (String typed : List.of("a", "c", "l", "p", "s", "o")) {
      for (JsonNode one : suggestions(typed, "&size=20")) {
        String url = one.get("url").asText();
        assertThat(get(url).statusCode()).as(url).isEqualTo(200);
      }
    }
  }

  @Test
  void as_many_are_answered_as_are_asked_for() throws Exception {
    assertThat(suggestions("consejo", "&size=1")).hasSize(1);
    assertThat(suggestions("consejo", "").size()).isBetween(2, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "%", "🦜", "zzz"})
  void nothing_fitting_is_an_empty_list(String typed) throws Exception {
    assertThat(suggestions(typed, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21", "x"})
  void a_size_out_of_range_is_refused(String size) throws Exception {
    assertThat(get("/api/suggest?q=a&size=" + size).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "LAW, Constitución, true, 3, Constitución",
    "LAW, Ley del  «Agua», true, 3, «Ley del Agua»",
    "LAW, Decreto 7 de 2016, false, 3,",
    "TITLE, Acta siete, true, 1,"
  })
  void a_name_that_texts_use_is_asked_for_as_a_phrase(
      Kind kind, String text, boolean named, long documents, String query) {
    var one = new Suggestion(kind, text, Optional.empty(), "a".repeat(64), documents, named);
    var json = SuggestionJson.of(List.of(one), spanish()).suggestions().getFirst();
    assertThat(json.query()).isEqualTo(query);
  }

  @Test
  void a_title_of_several_documents_leads_to_all_of_them() {
    var one = new Suggestion(Kind.TITLE, "Acta", Optional.empty(), "a".repeat(64), 2, true);
    var json = SuggestionJson.of(List.of(one), spanish()).suggestions().getFirst();
    assertThat(json.url()).isEqualTo("/buscar?q=Acta");
    assertThat(json.label()).isEqualTo("Documentos");
  }

  private static Wording spanish() {
    return new Wording(Messages.SPANISH, FakeDocuments::label);
  }
}
