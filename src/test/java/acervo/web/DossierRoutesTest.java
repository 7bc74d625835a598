package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Page;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierRoutesTest {
  private FakeCollection collection;
  private WebServer server;
  private Exchange exchange;
  private Document document;
  private String dossier;

  @BeforeEach
  void start() throws Exception {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
    exchange = new Exchange(server);
    document = collection.all().getFirst();
    JsonNode made =
        Exchange.read(
            exchange.json("POST", "/api/dossiers", "{\"title\": \"  Informe  de\\nagua \"}"), 201);
    dossier = "/api/dossiers/" + made.get("id").asText();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String text(int page) {
    return collection.page(document.sha256(), page).map(Page::text).orElseThrow();
  }

  private String place(int page, String from, String to) {
    int end = text(page).indexOf(to) + to.length();
    return "\"document\": \"%s\", \"page\": %d, \"start\": %d, \"end\": %d"
        .formatted(document.id(), page, text(page).indexOf(from), end);
  }

  private JsonNode add(String body) throws Exception {
    return Exchange.read(exchange.json("POST", dossier + "/excerpts", body), 201);
  }

  private JsonNode dossier() throws Exception {
    return Exchange.read(exchange.get(dossier), 200);
  }

  private static List<String> ids(JsonNode dossier) {
    List<String> ids = new ArrayList<>();
    dossier.get("entries").forEach(entry -> ids.add(entry.get("id").asText()));
    return ids;
  }

  @Test
  void a_new_dossier_has_a_title_on_one_line_and_an_address() throws Exception {
    JsonNode made = dossier();
    assertThat(made.get("title").asText()).isEqualTo("Informe de agua");
    assertThat(made.get("entries")).isEmpty();
    assertThat(made.get("url").asText())
        .isEqualTo(dossier.replace("/api/dossiers", "/expedientes"));
    JsonNode list = Exchange.read(exchange.get("/api/dossiers"), 200);
    assertThat(list.get("total").asInt()).isEqualTo(1);
    assertThat(list.at("/dossiers/0/id")).isEqualTo(made.get("id"));
    assertThat(list.at("/dossiers/0").has("entries")).isFalse();
  }

  @Test
  void an_excerpt_comes_back_with_its_exact_words_and_its_citation() throws Exception {
    JsonNode excerpt =
        add("{" + place(3, "Se reforestaron", "hectáreas") + ", \"note\": \"¡Ojo!\"}");
    assertThat(excerpt.get("quote").asText()).isEqualTo("Se reforestaron 1,555 hectáreas");
    assertThat(excerpt.get("citation").asText())
        .startsWith("«Se reforestaron 1,555 hectáreas» (")
        .endsWith("26 de marzo de 2018, lámina 3).");
    assertThat(excerpt.get("note").asText()).isEqualTo("¡Ojo!");
    assertThat(excerpt.get("standing").asText()).isEqualTo("in_force");
    String url = excerpt.get("url").asText();
    assertThat(exchange.get(url).statusCode()).isEqualTo(200);
    assertThat(url).startsWith("/documentos/" + document.id() + "/p/3?desde=");
    JsonNode again =
        Exchange.read(exchange.get(dossier + "/excerpts/" + excerpt.get("id").asText()), 200);
    assertThat(again).isEqualTo(excerpt);
    assertThat(dossier().at("/entries/0")).isEqualTo(excerpt);
    assertThat(dossier().get("excerpts").asInt()).isEqualTo(1);
  }

  @Test
  void an_excerpt_may_go_on_over_the_next_page() throws Exception {
    int end = text(4).indexOf("instituciones") + "instituciones".length();
    JsonNode excerpt =
        add(
            "{\"document\": \"%s\", \"page\": 3, \"start\": %d, \"end_page\": 4, \"end\": %d}"
                .formatted(document.id(), text(3).indexOf("Observación"), end));
    assertThat(excerpt.get("parts")).hasSize(2);
    assertThat(excerpt.get("quote").asText())
        .startsWith("Observación:")
        .endsWith("17 instituciones")
        .contains("Asamblea\nPrincipales");
    assertThat(excerpt.get("end_page").asInt()).isEqualTo(4);
    assertThat(excerpt.get("end").asInt()).isEqualTo(end);
    assertThat(excerpt.get("source").asText()).endsWith("lámina 3-4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 0}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 5, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 9, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": -1, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 0, \"start\": 1, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 99, \"start\": 1, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 1, \"end\": 99999999}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 1, \"end\": 99999999999}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 1, \"end\": 5.5}",
        "{\"document\": \"ID\", \"page\": \"1\", \"start\": 1, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 3, \"start\": 1, \"end_page\": 2, \"end\": 5}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 1, \"end\": 5, \"note\": 7}",
        "{\"document\": \"ID\", \"page\": 1, \"start\": 1, \"end\": 5, \"quote\": \"otra\"}",
        "{\"document\": \"ffffffffffff\", \"page\": 1, \"start\": 1, \"end\": 5}",
        "{\"document\": 7, \"page\": 1, \"start\": 1, \"end\": 5}"
      })
  void a_place_that_is_none_is_a_problem_and_keeps_nothing(String body) throws Exception {
    Exchange.problem(
        exchange.json("POST", dossier + "/excerpts", body.replace("ID", document.id())), 422);
    assertThat(dossier().get("entries")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | no es json",
        "400 | [1]",
        "400 | {\"title\": \"a\", \"title\": \"b\"}",
        "422 | {\"title\": \" \"}",
        "422 | {\"title\": 7}",
        "422 | {\"titulo\": \"a\"}",
        "422 | {\"order\": \"a\"}",
        "422 | {\"order\": [1]}",
        "422 | {\"order\": [\"nadie\"], \"title\": \"Otro\"}",
        "422 | {\"order\": [\"a\", \"a\"]}"
      })
  void a_change_that_cannot_stand_changes_nothing(int status, String body) throws Exception {
    JsonNode before = dossier();
    Exchange.problem(exchange.json("PATCH", dossier, body), status);
    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void titles_and_texts_have_their_limits() throws Exception {
    String title = "{\"title\": \"" + "x".repeat(301) + "\"}";
    Exchange.problem(exchange.json("POST", "/api/dossiers", title), 422);
    Exchange.problem(exchange.json("POST", "/api/dossiers", "{}"), 422);
    String note = ", \"note\": \"" + "x".repeat(10_001) + "\"}";
    Exchange.problem(
        exchange.json("POST", dossier + "/excerpts", "{" + place(1, "El", "el") + note), 422);
    Exchange.problem(
        exchange.send("POST", "/api/dossiers", "text/plain", "{\"title\": \"a\"}"), 415);
  }

  @Test
  void entries_are_grouped_under_headings_by_their_order() throws Exception {
    String first = add("{" + place(1, "El consejo", "Plan") + "}").get("id").asText();
    String second = add("{" + place(2, "El consejo", "Plan") + "}").get("id").asText();
    String heading =
        Exchange.read(
                exchange.json("POST", dossier + "/headings", "{\"text\": \"Antecedentes\"}"), 201)
            .get("id")
            .asText();
    String order = "{\"order\": [\"%s\", \"%s\", \"%s\"]}".formatted(heading, second, first);
    assertThat(ids(Exchange.read(exchange.json("PATCH", dossier, order), 200)))
        .containsExactly(heading, second, first);
    String part = "{\"order\": [\"%s\"], \"description\": \"Para qué\"}".formatted(first);
    JsonNode changed = Exchange.read(exchange.json("PATCH", dossier, part), 200);
    assertThat(changed.get("description").asText()).isEqualTo("Para qué");
    assertThat(changed.get("title").asText()).isEqualTo("Informe de agua");
    JsonNode renamed =
        Exchange.read(
            exchange.json("PATCH", dossier + "/headings/" + heading, "{\"text\": \"Otro\"}"), 200);
    assertThat(renamed.get("text").asText()).isEqualTo("Otro");
    Exchange.problem(
        exchange.json("PATCH", dossier + "/headings/" + first, "{\"text\": \"No\"}"), 404);
    JsonNode noted =
        Exchange.read(
            exchange.json("PATCH", dossier + "/excerpts/" + first, "{\"note\": \"Una\\nnota\"}"),
            200);
    assertThat(noted.get("note").asText()).isEqualTo("Una\nnota");
  }

  @Test
  void what_is_deleted_can_be_brought_back() throws Exception {
    String excerpt = add("{" + place(1, "El consejo", "Plan") + "}").get("id").asText();
    String entry = dossier + "/excerpts/" + excerpt;
    assertThat(exchange.get(entry).statusCode()).isEqualTo(200);
    assertThat(exchange.json("DELETE", entry, "").statusCode()).isEqualTo(204);
    Exchange.problem(exchange.get(entry), 404);
    Exchange.problem(exchange.json("DELETE", entry, ""), 404);
    assertThat(dossier().get("entries")).isEmpty();
    assertThat(ids(Exchange.read(exchange.json("POST", entry + "/restore", ""), 200)))
        .containsExactly(excerpt);
    assertThat(exchange.json("DELETE", dossier, "").statusCode()).isEqualTo(204);
    assertThat(Exchange.problem(exchange.get(dossier), 404)).contains("eliminado", "recuperar");
    Exchange.problem(
        exchange.json("POST", dossier + "/excerpts", "{" + place(1, "El", "Plan") + "}"), 404);
    assertThat(ids(Exchange.read(exchange.json("POST", dossier + "/restore", ""), 200)))
        .containsExactly(excerpt);
    assertThat(exchange.json("DELETE", dossier + "?purge=true", "").statusCode()).isEqualTo(204);
    Exchange.problem(exchange.json("POST", dossier + "/restore", ""), 404);
  }

  @Test
  void a_page_of_another_site_changes_nothing() throws Exception {
    for (String method : List.of("PATCH", "DELETE")) {
      assertThat(
              exchange
                  .send(
                      method,
                      dossier,
                      "application/json",
                      "{\"title\": \"x\"}",
                      "Origin",
                      "http://evil.example")
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(
            exchange
                .send(
                    "POST",
                    "/expedientes",
                    "application/x-www-form-urlencoded",
                    "titulo=x",
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(dossier().get("title").asText()).isEqualTo("Informe de agua");
  }

  @Test
  void an_answer_is_never_an_old_one() throws Exception {
    var before = exchange.get(dossier);
    assertThat(before.headers().firstValue("ETag")).isEmpty();
    exchange.json("PATCH", dossier, "{\"title\": \"Otro\"}");
    assertThat(dossier().get("title").asText()).isEqualTo("Otro");
  }
}
