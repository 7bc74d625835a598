package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Vocabulary;
import acervo.certificate.Certificates;
import acervo.citation.Refinding;
import acervo.dossier.Dossiers;
import acervo.export.RecordShelf;
import acervo.ingest.Progress;
import acervo.message.Messages;
import acervo.search.RecordRequest;
import acervo.web.view.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private WebServer server;

  private void serve(RecordShelf shelf) {
    FakeCollection collection = new FakeCollection();
    Sources sources =
        new Sources(
            collection,
            new FakeAlike(collection),
            shelf,
            (typed, size) -> List.of(),
            collection,
            new FakePictures(collection),
            FakeDocuments::label,
            () -> Vocabulary.EMPTY,
            new FakeCuration(new FakeCollection()),
            new FakeDrafts(collection),
            () -> Progress.IDLE,
            new Dossiers(folder),
            Refinding.NONE,
            new Certificates(collection, Clock.systemDefaultZone(), "Acervo de prueba"));
    server = WebServer.start(new WebSettings("127.0.0.1", 0, folder, Set.of()), sources);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    request.method(method, HttpRequest.BodyPublishers.noBody());
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void a_record_says_what_it_is_and_where_it_stands() throws Exception {
    serve(RecordShelf.awkward());
    JsonNode answer = json("/api/records?q=millones");
    assertThat(answer.get("total").asInt()).isEqualTo(1);
    JsonNode record = answer.at("/records/0");
    assertThat(record.get("text").asText()).isEqualTo(RecordShelf.TREES);
    assertThat(record.get("kind").asText()).isEqualTo("result");
    assertThat(record.get("area").asText()).isEqualTo("agua");
    assertThat(texts(record.get("councils"))).containsExactly("conasav");
    assertThat(texts(record.get("institutions"))).isEmpty();
    assertThat(record.at("/laws/0").toString())
        .isEqualTo(
            "{\"slug\":\"lpelp\",\"label\":\"Ley de Protección al Espacio Público\","
                + "\"mention\":\"LPELP\",\"page\":7,\"start\":120,\"end\":125,"
                + "\"provision\":\"art. 15 inc. 2°\",\"inherited\":false}");
    assertThat(record.get("dates").toString())
        .isEqualTo(
            "[{\"value\":\"2014/2018\",\"mention\":\"2014-2018\"},"
                + "{\"value\":\"2018-07\",\"mention\":\"julio de 2018\"}]");
    assertThat(record.at("/figures/0").toString())
        .isEqualTo(
            "{\"value\":17000000,\"unit\":\"árboles\",\"mention\":\"17 millones de árboles\"}");
    assertThat(record.get("highlights").toString()).isEqualTo("[[3,13]]");
    int end = 120 + RecordShelf.TREES.length();
    JsonNode source = record.get("source");
    assertThat(source.get("document").asText()).isEqualTo("aaaaaaaaaaaa");
    assertThat(source.get("page").asInt()).isEqualTo(7);
    assertThat(source.get("start").asInt()).isEqualTo(120);
    assertThat(source.get("end").asInt()).isEqualTo(end);
    assertThat(source.get("url").asText())
        .isEqualTo("/documentos/aaaaaaaaaaaa/p/7?desde=120&hasta=" + end + "#cita");
  }

  @Test
  void every_field_is_proved_and_what_is_inherited_is_told_apart() throws Exception {
    serve(RecordShelf.awkward());
    JsonNode evidence = json("/api/records?q=millones").at("/records/0/evidence");
    assertThat(evidence.at("/area/0").toString())
        .isEqualTo(
            "{\"value\":\"agua\",\"page\":1,\"start\":0,\"end\":6,\"quote\":\"CONASAV\","
                + "\"rule\":\"record.heading\",\"inherited\":true,\"corrected_by\":null}");
    assertThat(evidence.at("/programme/0/inherited").asBoolean()).isFalse();
    assertThat(evidence.at("/laws/1/inherited").asBoolean()).isTrue();
    assertThat(evidence.at("/figures/0/value").asText()).isEqualTo("17000000");
    assertThat(evidence.get("institutions")).isEmpty();
  }

  @Test
  void a_record_over_two_pages_says_where_the_rest_is_and_who_else_tells_it() throws Exception {
    serve(RecordShelf.awkward());
    JsonNode record = json("/api/records?kind=observation").at("/records/0");
    assertThat(record.get("area").isNull()).isTrue();
    assertThat(record.at("/source/date").isNull()).isTrue();
    assertThat(record.at("/source/page").asInt()).isEqualTo(2);
    assertThat(record.get("continues").toString())
        .isEqualTo("[{\"page\":3,\"start\":0,\"end\":33}]");
    JsonNode also = record.at("/also_in/0");
    assertThat(also.get("document").asText()).isEqualTo("aaaaaaaaaaaa");
    assertThat(also.get("likeness").asDouble()).isEqualTo(0.75);
    assertThat(also.get("url").asText()).startsWith("/documentos/aaaaaaaaaaaa/p/7?desde=120");
  }

  @Test
  void kinds_may_repeat_and_are_counted_whatever_was_asked() throws Exception {
    serve(RecordShelf.awkward());
    JsonNode answer = json("/api/records?kind=observation&kind=opinion");
    assertThat(answer.get("total").asInt()).isEqualTo(2);
    assertThat(answer.at("/query/filters/kind").toString())
        .isEqualTo("[\"observation\",\"opinion\"]");
    assertThat(answer.at("/facets/kind/0").toString())
        .isEqualTo("{\"value\":\"result\",\"label\":\"Resultado\",\"count\":2,\"selected\":false}");
    assertThat(answer.at("/facets/kind/1/selected").asBoolean()).isTrue();
    assertThat(json("/api/records?area=agua").at("/facets/area/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void records_come_page_by_page() throws Exception {
    serve(RecordShelf.of(250));
    JsonNode last = json("/api/records?size=100&page=3");
    assertThat(last.get("total").asInt()).isEqualTo(250);
    assertThat(last.get("records")).hasSize(50);
    assertThat(last.at("/records/0/text").asText()).contains("número 200.");
    assertThat(json("/api/records").get("records")).hasSize(RecordRequest.USUAL);
    for (String field : new String[] {"page", "size", "took_ms", "index_generation"}) {
      assertThat(last.get(field).isNumber()).as(field).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=resultado", "size=101", "page=0", "from=xx", "sort=colour"})
  void a_bad_parameter_is_a_problem_with_a_sentence(String parameter) throws Exception {
    serve(RecordShelf.awkward());
    HttpResponse<String> answer = get("/api/records?" + parameter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("detail").asText())
        .contains("«" + parameter.substring(parameter.indexOf('=') + 1) + "»")
        .endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json, es, registros",
    "csv, text/csv;charset=utf-8, es, registros",
    "md, text/markdown;charset=utf-8, en, records",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, es, registros"
  })
  void records_are_downloaded_as_a_file(String ending, String type, String language, String name)
      throws Exception {
    serve(RecordShelf.of(250));
    HttpResponse<String> answer = get("/registros." + ending + "?lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo(type);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"%s-%s.%s\"".formatted(name, LocalDate.now(), ending));
    assertThat(answer.body().length()).isGreaterThan(1000);
    assertThat(send("HEAD", "/registros." + ending).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clase=nada", "desde=xx", "hasta=2018-13", "orden=azar"})
  void a_download_with_a_filter_that_makes_no_sense_is_refused(String parameter) throws Exception {
    serve(RecordShelf.awkward());
    HttpResponse<String> answer = get("/registros.csv?" + parameter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(parameter.substring(parameter.indexOf('=') + 1));
  }

  @Test
  void a_download_asks_as_its_page_does_and_links_to_this_server() throws Exception {
    serve(RecordShelf.awkward());
    String all = get("/registros.csv?q=&pagina=9").body();
    String some = get("/registros.csv?clase=opinion&q=Cobrar").body();
    assertThat(all).contains(server.url() + "documentos/aaaaaaaaaaaa/p/7?desde=120");
    assertThat(all).contains("Se sembraron").contains("Observación");
    assertThat(some).contains("Opinión").doesNotContain("Se sembraron");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "la", "millones", "nada de nada"})
  void the_command_writes_what_the_server_answers(String text) throws Exception {
    RecordShelf shelf = RecordShelf.awkward();
    serve(shelf);
    String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
    JsonNode answered = json("/api/records?size=100&q=" + q);
    JsonNode written = exported(shelf, RecordRequest.of(text));
    for (JsonNode each : List.of(answered, written)) ((ObjectNode) each).remove("took_ms");
    ((ObjectNode) answered).put("size", answered.get("total").asInt());
    assertThat(written).isEqualTo(answered);
  }

  @Test
  void the_command_writes_every_record_in_one_object() throws Exception {
    RecordShelf shelf = RecordShelf.of(250);
    serve(shelf);
    JsonNode written = exported(shelf, RecordRequest.of(""));
    assertThat(written.get("total").asInt()).isEqualTo(250);
    assertThat(written.get("records")).hasSize(250);
  }

  private JsonNode exported(RecordShelf shelf, RecordRequest request) throws IOException {
    Path file = folder.resolve("registros.json");
    Wording wording = new Wording(Messages.SPANISH, FakeDocuments::label);
    RecordFormat.JSON.export(shelf, request, wording, "").to(file);
    assertThat(Files.readAllLines(file)).hasSize(1);
    return JSON.readTree(file.toFile());
  }
}
