package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AntecedentRoutesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FORM = "multipart/form-data; boundary=LIMITE";
  private static final String BILL =
      """
      Art. 1.- Las alcaldías aplicarán el Código Municipal.
      Art. 2.- Nada de eso.
      """;

  private WebServer server;
  private Document opinion;

  @BeforeAll
  void serve() {
    opinion =
        FakeDocuments.document("Opinión municipal", DocumentType.LEGAL_OPINION, Format.TXT, 1)
            .build();
    PageBuilder page = new PageBuilder(1);
    for (int i = 1; i <= 7; i++) {
      page.paragraph("El Código Municipal <calla> lo que pagan los mercados, caso " + i + ".");
    }
    FakeCollection collection =
        new FakeCollection().add(opinion, List.of(page.build()), "opinion.txt");
    server = FakeServer.start(collection, new FakeCuration(new FakeCollection()), Progress.IDLE, 0);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String form(String file) {
    return "--LIMITE\r\nContent-Disposition: form-data; name=\"borrador\"; filename=\"ley.txt\"\r\n"
        + "Content-Type: text/plain\r\n\r\n"
        + file
        + "\r\n--LIMITE--\r\n";
  }

  @Test
  void the_interface_tells_the_antecedents_of_each_article_with_page_links() throws Exception {
    HttpResponse<String> answer = post("api/antecedents", "text/plain", BILL);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode units = new ObjectMapper().readTree(answer.body()).get("units");
    assertThat(units).extracting(u -> u.get("title").asText()).containsExactly("Art. 1", "Art. 2");
    JsonNode first = units.get(0);
    assertThat(first.get("laws").get(0).get("label").asText()).isEqualTo("Código Municipal");
    assertThat(first.get("antecedents")).hasSize(5);
    assertThat(first.get("on_laws").asInt()).isEqualTo(7);
    assertThat(first.get("url").asText())
        .isEqualTo(
            "/registros?ley=codigo-municipal&clase=observation&clase=position&clase=opinion");
    JsonNode antecedent = first.get("antecedents").get(0);
    assertThat(antecedent.get("kind").asText()).isEqualTo("opinion");
    assertThat(antecedent.get("why").asText()).startsWith("Misma ley: Código Municipal.");
    assertThat(antecedent.get("source").get("url").asText())
        .startsWith("/documentos/" + opinion.id() + "/p/1?desde=");
    assertThat(antecedent.get("add").asText())
        .startsWith("/expedientes/agregar?documento=" + opinion.id() + "&pagina=1&desde=");
    assertThat(units.get(1).get("antecedents")).isEmpty();
    assertThat(units.get(1).get("saying").asText()).startsWith("Sin antecedentes:");
  }

  @Test
  void the_page_shows_them_with_all_there_are_and_what_has_none() throws Exception {
    HttpResponse<String> page = post("antecedentes", FORM, form(BILL));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Antecedentes de ley.txt")
        .contains("2 artículos o párrafos: uno tiene antecedentes en la colección.")
        .contains("Ver los 7 sobre esta ley")
        .contains("Agregar al expediente")
        .contains("Sin antecedentes: no nombra ninguna ley")
        .contains("&lt;calla&gt;")
        .doesNotContain("<calla>");
  }

  @Test
  void a_draft_without_any_is_told_so_as_a_whole() throws Exception {
    assertThat(post("antecedentes", FORM, form("Nada de eso.\n")).body())
        .contains("El artículo o párrafo del borrador no tiene antecedentes en la colección");
    assertThat(post("antecedentes?lang=en", FORM, form("Nada de eso.\n")).body())
        .contains("No antecedents: it names no law and nothing in the collection is like it.");
  }

  @Test
  void what_cannot_be_read_gets_a_sentence_and_the_form_again() throws Exception {
    HttpResponse<String> locked = post("antecedentes", FORM, form("locked"));
    assertThat(locked.statusCode()).isEqualTo(422);
    assertThat(locked.body()).contains("pide una contraseña").contains("Buscar antecedentes");

    HttpResponse<String> none = post("api/antecedents", "text/plain", "");
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(none.body()).contains("No llegó ningún archivo");
  }
}
