package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Document opinion;
  private static WebServer server;

  @BeforeAll
  static void start() {
    FakeCollection collection = FakeDocuments.small();
    opinion =
        collection.all().stream()
            .filter(document -> document.title().startsWith("Opinión legal"))
            .findFirst()
            .orElseThrow();
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

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    return JSON.readTree(answer.body());
  }

  private static String pages() {
    return "/documentos/" + opinion.id();
  }

  private static String api() {
    return "/api/documents/" + opinion.id();
  }

  @Test
  void what_is_like_a_document_is_told_with_the_words_that_make_it_so() throws Exception {
    JsonNode answer = json(api() + "/alike");
    assertThat(answer.at("/source/document").asText()).isEqualTo(opinion.id());
    assertThat(answer.at("/source/page").isNull()).isTrue();
    assertThat(answer.get("reading").asText()).startsWith("Se comparan las ").endsWith(".");
    assertThat(answer.get("total_documents").asInt()).isPositive();
    assertThat(answer.at("/words/0/without_url").asText())
        .isEqualTo(pages() + "/parecidos?sin=" + answer.at("/words/0/word").asText());
    for (JsonNode hit : answer.get("hits")) {
      assertThat(hit.at("/document/id").asText()).isNotEqualTo(opinion.id());
      assertThat(hit.get("common")).isNotEmpty();
      assertThat(hit.at("/passages/0/url").asText()).contains("?desde=").endsWith("#cita");
    }
  }

  @Test
  void what_is_like_a_passage_keeps_its_place_its_filters_and_the_words_taken_out()
      throws Exception {
    JsonNode answer =
        json(api() + "/pages/1/alike?start=10&end=90&council=conasav&without=proteccion&size=5");
    assertThat(answer.at("/source/start").asInt()).isEqualTo(10);
    assertThat(answer.at("/source/end").asInt()).isEqualTo(90);
    assertThat(answer.at("/without/0").asText()).isEqualTo("proteccion");
    assertThat(answer.at("/filters/council/0").asText()).isEqualTo("conasav");
    assertThat(answer.get("reading").asText()).contains("filtros");
  }

  @Test
  void every_word_of_the_page_leads_to_the_same_without_it_and_back() throws Exception {
    String page = get(pages() + "/p/1/parecidos?tramo=0-300&anio=2017&sin=proteccion").body();
    assertThat(page)
        .contains("Pasajes parecidos a", "No comparar «", "Volver a comparar «proteccion»")
        .contains("/p/1/parecidos?anio=2017&amp;tramo=0-300&amp;sin=proteccion&amp;sin=")
        .contains("href=\"" + pages() + "/p/1/parecidos?anio=2017&amp;tramo=0-300\"")
        .contains("Se parecen en:");
  }

  @Test
  void a_place_without_words_says_so_and_what_to_do() throws Exception {
    assertThat(get(pages() + "/p/1/parecidos?tramo=3-3").body())
        .contains("Aquí no hay texto que comparar. Elija otro pasaje");
    assertThat(json(api() + "/pages/1/alike?start=3&end=3").get("reading").asText())
        .startsWith("Aquí no hay texto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "9-3", "0-99999999", "1", "-1-2", "0-9999999999"})
  void a_stretch_that_the_page_has_not_is_refused_with_a_sentence(String stretch) throws Exception {
    HttpResponse<String> answer = get(pages() + "/p/1/parecidos?tramo=" + stretch);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("El tramo «" + stretch + "» no es de esta página.");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/documents/000000000000/alike, 404",
    "/api/documents/nada/alike, 404",
    "/api/documents/{}/pages/99/alike, 404",
    "/api/documents/{}/pages/x/alike, 404",
    "/api/documents/{}/pages/1/alike?start=-1, 400",
    "/api/documents/{}/pages/1/alike?start=9&end=3, 400",
    "/api/documents/{}/pages/1/alike?end=99999999, 400",
    "/api/documents/{}/alike?from=ayer, 400"
  })
  void what_is_not_there_is_a_problem_with_a_sentence(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path.replace("{}", opinion.id()));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(JSON.readTree(answer.body()).get("detail").asText())
        .endsWith(".")
        .doesNotContain("web.");
  }

  @Test
  void results_documents_and_pages_lead_to_what_is_like_them() throws Exception {
    assertThat(get("/buscar?q=consejo&tipo=legal_opinion").body())
        .contains("href=\"" + pages() + "/parecidos?tipo=legal_opinion\"")
        .contains("href=\"" + pages() + "/p/1/parecidos?tipo=legal_opinion&amp;tramo=");
    assertThat(get(pages()).body()).contains("href=\"" + pages() + "/parecidos\"");
    assertThat(get(pages() + "?q=consejo").body()).contains("/p/1/parecidos?tramo=");
    assertThat(get(pages() + "/p/1?desde=10&hasta=90").body())
        .contains("href=\"" + pages() + "/p/1/parecidos?tramo=10-90\"");
  }

  @Test
  void a_passage_among_the_results_opens_its_page_at_its_own_first_hit() throws Exception {
    JsonNode passages = json("/api/search?q=consejo&type=legal_opinion").at("/hits/0/passages");
    assertThat(passages.size()).isGreaterThan(1);
    int later = Math.max(passages.at("/0/start").asInt(), passages.at("/1/start").asInt());
    String text = json(api() + "/pages/1").get("text").asText();
    int hit = text.indexOf("consejo", later);
    int number = text.substring(0, hit).split("consejo", -1).length;
    assertThat(number).isGreaterThan(1);
    String link = pages() + "/p/1/buscar?q=consejo&desde=" + hit;
    assertThat(get("/buscar?q=consejo").body()).contains(link.replace("&", "&amp;"));
    assertThat(get(link).headers().firstValue("Location"))
        .hasValue(pages() + "/p/1?q=consejo&n=" + number + "#h" + number);
  }
}
