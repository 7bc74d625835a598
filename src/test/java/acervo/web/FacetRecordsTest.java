package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside the documents of each value of a facet, its records. */
class FacetRecordsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOLD =
      Pattern.compile("<a class=\"told\" href=\"([^\"]+)\"[^>]*>([0-9,]+)</a>");
  private static final Pattern TOTAL = Pattern.compile("<h1 id=\"total\">(Un|[0-9,]+) registro");
  private WebServer server;

  @BeforeEach
  void start() {
    server = FakeServer.start(FakeDocuments.small(), Progress.IDLE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String page(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build();
    var answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/buscar",
        "/buscar?q=agua",
        "/buscar?consejo=conasav&consejo=cnscc",
        "/buscar?q=ley&-tipo=report&desde=2016&hasta=2018&orden=title",
        "/buscar?q=ley&anio=2018&todos=ley&tamano=5&pagina=2"
      })
  void the_number_of_records_leads_to_exactly_so_many(String address) throws Exception {
    int followed = 0;
    for (MatchResult told : TOLD.matcher(page(address)).results().toList()) {
      String records = page(told.group(1).replace("&amp;", "&"));
      MatchResult total = TOTAL.matcher(records).results().findFirst().orElseThrow();
      assertThat(total.group(1).replace("Un", "1")).as(told.group(1)).isEqualTo(told.group(2));
      followed++;
    }
    assertThat(followed).isPositive();
  }

  @Test
  void a_value_without_records_says_so_and_leads_nowhere() throws Exception {
    assertThat(page("/buscar?q=ley&consejo=conasav&consejo=coned"))
        .containsPattern("<span class=\"told\" title=\"Ningún registro con esta búsqueda[^>]+>0<");
  }

  @Test
  void the_list_of_documents_and_the_records_themselves_count_one_thing() throws Exception {
    assertThat(page("/documentos")).contains("class=\"facet\"").doesNotContain("told");
    assertThat(page("/registros")).contains("class=\"facet\"").doesNotContain("paired");
  }

  @Test
  void json_tells_records_beside_count_as_the_records_tell_them() throws Exception {
    String question = "q=ley&from=2016&council=conasav";
    JsonNode facets = json("/api/search?" + question).get("facets");
    for (Map.Entry<String, JsonNode> facet : facets.properties()) {
      if (facet.getKey().equals("council")) continue;
      for (JsonNode value : facet.getValue()) {
        assertThat(value.get("count").isNumber()).isTrue();
        String chosen = URLEncoder.encode(value.get("value").asText(), StandardCharsets.UTF_8);
        String address = "/api/records?" + question + "&" + facet.getKey() + "=" + chosen;
        assertThat(value.get("records").asLong())
            .as(address)
            .isEqualTo(json(address).get("total").asLong());
      }
    }
    assertThat(json("/api/records?q=ley").at("/facets/year/0").has("records")).isFalse();
  }

  private JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(page(path));
  }
}
