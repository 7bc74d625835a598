package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.ingest.Progress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a document with many more records than a page may hold. */
class ManyRecordsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern RECORD = Pattern.compile("<li class=\"statement\" id=\"(\\w+)\"");
  private static final int RECORDS = 2030;
  private static WebServer server;
  private static String path;

  @BeforeAll
  static void start() {
    PageBuilder sheet = new PageBuilder(1).heading(1, "Resultados de la mesa");
    for (int i = 1; i <= RECORDS; i++) {
      sheet.paragraph("La mesa de agua concluyó la entrega número " + i + " de tuberías.");
    }
    Page page = sheet.build();
    Document document =
        FakeDocuments.document("Entregas", DocumentType.REPORT, Format.TXT, 1).date("2018").build();
    FakeCollection collection = FakeDocuments.small();
    collection.add(document, List.of(page), "entregas.txt");
    server = FakeServer.start(collection, Progress.IDLE);
    path = "documentos/" + document.id();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String get(String query) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path + query)).build();
    var answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> records(String page) {
    return RECORD.matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void its_page_stays_light_and_says_how_many_there_are() throws Exception {
    String page = get("");
    assertThat(page.length()).isLessThan(1_000_000);
    assertThat(records(page)).hasSize(100);
    assertThat(page).contains("2,030", "entrega número 1 ").doesNotContain("entrega número 101 ");
  }

  @ParameterizedTest
  @CsvSource({
    "?pagina=2, 101, 200",
    "?pagina=21, 2001, 2030",
    "?pagina=99, 2001, 2030",
    "?pagina=-5, 1, 100",
    "?pagina=x, 1, 100",
    "?q=agua&pagina=2, 101, 200"
  })
  void every_record_is_on_a_page_with_an_address(String query, int first, int last)
      throws Exception {
    String page = get(query);
    assertThat(records(page)).hasSize(last - first + 1);
    assertThat(page).contains("número " + first + " de", "número " + last + " de");
    assertThat(page).doesNotContain("número " + (first - 1) + " de", "número " + (last + 1));
  }

  @Test
  void the_pages_lead_to_one_another_and_keep_the_question() throws Exception {
    assertThat(get("?q=agua&pagina=2"))
        .contains(
            "rel=\"prev\" class=\"turn\" href=\"/" + path + "?q=agua&amp;pagina=1#registros\"",
            "rel=\"next\" class=\"turn\" href=\"/" + path + "?q=agua&amp;pagina=3#registros\"");
  }

  @Test
  void a_link_to_one_record_opens_the_page_that_has_it() throws Exception {
    String record = records(get("?pagina=7")).get(41);
    assertThat(records(get("?registro=" + record))).contains(record);
    assertThat(records(get("?registro=nada"))).hasSize(100);
  }
}
