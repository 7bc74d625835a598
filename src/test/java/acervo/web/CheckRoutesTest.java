package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
class CheckRoutesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FORM = "multipart/form-data; boundary=LIMITE";
  private static final String DRAFT =
      """
      Uno «El consejo aprobó diecisiete acuerdos sobre riego» (Memoria del riego, p. 2).
      Dos «El consejo no aprobó diecisiete acuerdos sobre riego».
      Tres «El consejo aprobó diecisiete acuerdos sobre riego» (Memoria del riego, p. 1).
      Cuatro «La alcaldía prohibió los barcos de vela en verano».
      Cinco «riego».
      """;

  private WebServer server;

  @BeforeAll
  void serve() {
    Document document =
        Document.undescribed(
            "ab".repeat(32), "Memoria del riego", "es", 2, PageUnit.PAGE, Format.PDF, 1);
    FakeCollection collection =
        new FakeCollection()
            .add(
                document,
                List.of(
                    new PageBuilder(1).unit(PageUnit.PAGE).paragraph("Portada.").build(),
                    new PageBuilder(2)
                        .unit(PageUnit.PAGE)
                        .paragraph("El consejo aprobó diecisiete acuerdos sobre riego y puentes.")
                        .build()),
                "riego.pdf");
    server = FakeServer.start(collection, new FakeCuration(new FakeCollection()), Progress.IDLE, 0);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .POST(BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) request.header("Content-Type", type);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String name, String file) {
    return "--LIMITE\r\nContent-Disposition: form-data; name=\"borrador\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        + file
        + "\r\n--LIMITE--\r\n";
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void a_draft_in_the_body_is_answered_quotation_by_quotation() throws Exception {
    JsonNode quotations = json(post("api/check", "text/plain", DRAFT)).get("quotations");

    assertThat(quotations)
        .extracting(each -> each.get("verdict").asText())
        .containsExactly("exact", "altered", "wrong_page", "not_found", "unchecked");
    assertThat(quotations.get(0).get("source").get("url").asText())
        .isEqualTo("/documentos/abababababab/p/2?desde=0&hasta=49");
    assertThat(quotations.get(1).get("difference"))
        .extracting(each -> each.get("op").asText() + ":" + each.get("text").asText())
        .containsExactly(
            "kept:El consejo", "added: no", "kept: aprobó diecisiete acuerdos sobre riego");
    assertThat(quotations.get(2).get("source").get("page").asInt()).isEqualTo(2);
    assertThat(quotations.get(2).get("claimed").asText()).isEqualTo("Memoria del riego, p. 1");
    assertThat(quotations.get(3).get("source").isNull()).isTrue();
    assertThat(quotations.get(4).get("reason").asText()).isEqualTo("short");
  }

  @Test
  void a_form_says_the_same() throws Exception {
    JsonNode form = json(post("api/check", FORM, form("borrador.docx", DRAFT)));

    assertThat(form).isEqualTo(json(post("api/check", "", DRAFT)));
    assertThat(form.get("summary").get("exact").asInt()).isEqualTo(1);
  }

  @Test
  void the_page_shows_what_differs_and_leads_to_the_place() throws Exception {
    HttpResponse<String> page =
        post("revisar?lang=es", FORM, form("C:\\mis\\borrador.docx", DRAFT));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .contains("Citas de borrador.docx")
        .contains(
            "5 citas: 1 exacta, 1 alterada, 1 en otro lugar, 1 no encontrada y 1 sin cotejar.")
        .contains(
            "<ins><span class=\"unseen\"> [sobra: </span>no<span class=\"unseen\">]</span></ins>")
        .contains("href=\"/documentos/abababababab/p/2?desde=0&amp;hasta=49#cita\"")
        .contains("El borrador la atribuye a «Memoria del riego, p. 1».");
  }

  @Test
  void what_a_draft_says_cannot_act() throws Exception {
    String evil = "«<script>alert(1)</script> dijo el consejo de la villa ayer»";

    assertThat(post("revisar", FORM, form("<b>.txt", evil)).body())
        .doesNotContain("<script>alert")
        .doesNotContain("<b>");
  }

  @Test
  void the_form_works_without_a_draft_and_says_what_to_do() throws Exception {
    HttpResponse<String> form =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.url() + "revisar?lang=es")).build(),
            BodyHandlers.ofString());
    HttpResponse<String> nothing = post("revisar?lang=es", FORM, form("", ""));

    assertThat(form.body()).contains("enctype=\"multipart/form-data\"").contains("hasta 16 MB");
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("Elija el borrador").contains("type=\"file\"");
  }

  @Test
  void what_cannot_be_read_is_a_problem_with_a_sentence() throws Exception {
    HttpResponse<String> locked = post("api/check?lang=es", "text/plain", "locked");
    HttpResponse<String> damaged = post("api/check?lang=es", "text/plain", "damaged");
    HttpResponse<String> busy = post("api/check?lang=es", "text/plain", "busy");
    HttpResponse<String> empty = post("api/check?lang=es", "text/plain", "");
    HttpResponse<String> broken = post("api/check?lang=es", FORM, "no es un formulario");

    assertThat(List.of(locked, damaged, busy, empty, broken))
        .extracting(HttpResponse::statusCode)
        .containsExactly(422, 422, 429, 400, 400);
    assertThat(locked.body()).contains("contraseña");
    assertThat(damaged.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void a_certificate_is_no_draft_and_is_sent_where_it_is_checked() throws Exception {
    HttpResponse<String> certificate =
        CLIENT.send(
            HttpRequest.newBuilder(
                    URI.create(server.url() + "api/certificate?q=riego&format=json&lang=es"))
                .build(),
            BodyHandlers.ofString());

    HttpResponse<String> refused = post("api/check?lang=es", "", certificate.body());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("/constancia");
  }

  @Test
  void a_draft_may_be_larger_than_other_bodies_but_not_without_bound() throws Exception {
    String large = DRAFT + "x".repeat(3 << 20);

    assertThat(json(post("api/check", "text/plain", large)).get("quotations")).hasSize(5);
    HttpResponse<String> huge = post("api/check?lang=es", "text/plain", new byte[17 << 20]);
    assertThat(huge.statusCode()).isEqualTo(413);
    assertThat(huge.body()).contains("16 MB");
    assertThat(post("buscar", "text/plain", large).statusCode()).isIn(405, 413);
  }
}
