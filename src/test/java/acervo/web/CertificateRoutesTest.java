package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String NOTHING = "/api/certificate?q=xil%C3%B3fono";
  private FakeCollection collection;
  private WebServer server;

  @BeforeEach
  void start() {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    URI address = URI.create(server.url()).resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
    URI address = URI.create(server.url()).resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Content-Type", type).POST(body).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> check(byte[] file) throws Exception {
    return post("/api/certificate/check", "application/json", BodyPublishers.ofByteArray(file));
  }

  /** A form as a browser sends it. */
  private HttpResponse<String> upload(String path, byte[] file) throws Exception {
    String head =
        "--limite\r\nContent-Disposition: form-data; name=\"constancia\"; filename=\"c.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] end = "\r\n--limite--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + file.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(file, 0, body, start.length, file.length);
    System.arraycopy(end, 0, body, start.length + file.length, end.length);
    return post(path, "multipart/form-data; boundary=limite", BodyPublishers.ofByteArray(body));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void json_is_what_is_given_unless_paper_is_asked_for() throws Exception {
    HttpResponse<byte[]> answer = get(NOTHING);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/json");
    assertThat(header(answer, "Content-Disposition"))
        .matches("attachment; filename=\"constancia-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}\\.json\".*");
    JsonNode certificate = JSON.readTree(answer.body());
    assertThat(certificate.get("kind").asText()).isEqualTo("acervo.search_certificate");
    assertThat(certificate.at("/question/text").asText()).isEqualTo("xilófono");
    assertThat(certificate.at("/answer/total").asInt()).isZero();
    assertThat(certificate.at("/collection/documents").asInt())
        .isEqualTo(collection.totals().documents());
    assertThat(certificate.at("/issued/address").asText())
        .isEqualTo(
            server.url().replaceFirst("/$", "")
                + "/api/certificate?q=xil%C3%B3fono&format=json&lang=es");
  }

  @Test
  void each_is_made_when_it_is_asked_for_and_never_kept() throws Exception {
    HttpResponse<byte[]> answer = get(NOTHING);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @Test
  void every_unread_file_of_the_ledger_is_in_it_with_its_hash_and_reason() throws Exception {
    JsonNode unread = JSON.readTree(get(NOTHING).body()).at("/collection/unread");
    var problems = collection.ledger().stream().filter(each -> each.state().isProblem()).toList();
    assertThat(problems).isNotEmpty();
    assertThat(unread).hasSameSizeAs(problems);
    for (int i = 0; i < problems.size(); i++) {
      assertThat(unread.get(i).get("path").asText()).isEqualTo(problems.get(i).path());
      assertThat(unread.get(i).get("sha256").asText()).isEqualTo(problems.get(i).sha256());
      assertThat(unread.get(i).get("state_in_words").asText()).isNotBlank();
    }
  }

  @Test
  void the_paper_says_what_the_file_says_and_carries_it() throws Exception {
    HttpResponse<byte[]> answer = get(NOTHING + "&format=pdf&council=conasav&from=2015-03");
    assertThat(header(answer, "Content-Type")).startsWith("application/pdf");
    byte[] file;
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Constancia de búsqueda");
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      file = files.values().iterator().next().getEmbeddedFile().toByteArray();
    }
    JsonNode certificate = JSON.readTree(file);
    String paper = text(answer.body());
    assertThat(paper)
        .contains(
            "Constancia de búsqueda",
            "No se halló ningún documento.",
            "xilófono",
            certificate.at("/question/reading").asText(),
            "Desde: marzo de 2015",
            "Relevancia",
            certificate.at("/collection/fingerprint").asText(),
            "Huella SHA-256 " + certificate.at("/digest/value").asText(),
            "página 1 de ",
            "no es una firma");
    for (JsonNode unread : certificate.at("/collection/unread")) {
      assertThat(paper)
          .contains(unread.get("path").asText(), unread.get("state_in_words").asText());
    }
    assertThat(JSON.readTree(check(file).body()).get("verdict").asText()).isEqualTo("same");
  }

  @Test
  void the_paper_lists_what_was_found_with_hash_date_paths_and_pages() throws Exception {
    JsonNode found = JSON.readTree(get("/api/certificate?q=agua").body()).at("/answer/documents");
    String paper = text(get("/api/certificate?q=agua&format=pdf").body());
    assertThat(found).isNotEmpty();
    for (JsonNode document : found) {
      assertThat(paper)
          .contains(
              document.get("title").asText().replaceAll("\\s+", " "),
              "SHA-256 " + document.get("sha256").asText());
    }
  }

  @Test
  void it_is_written_in_english_when_asked_for() throws Exception {
    assertThat(text(get(NOTHING + "&format=pdf&lang=en").body()))
        .contains("Search certificate", "No document was found.", "page 1 of ");
  }

  @Test
  void a_text_of_any_signs_is_printed() throws Exception {
    String odd = "%3Cb%3E%26amp%3B%20%22%01%00%F0%9F%98%80%20%5D%5D%3E%20%7B%7B%20view%20%7D%7D";
    assertThat(text(get("/api/certificate?format=pdf&q=" + odd).body()))
        .contains("<b>&amp; \"", "]]> {{ view }}");
  }

  @Test
  void the_format_of_documents_has_a_name_of_its_own() throws Exception {
    JsonNode filters =
        JSON.readTree(get("/api/certificate?q=agua&format=json&file_format=pptx").body())
            .at("/question/filters");
    assertThat(filters).hasSize(1);
    assertThat(filters.at("/0/name").asText()).isEqualTo("format");
    assertThat(filters.at("/0/values/0/value").asText()).isEqualTo("pptx");
    String page = new String(get("/buscar?q=agua&formato=pptx").body(), StandardCharsets.UTF_8);
    assertThat(page).contains("/api/certificate?q=agua&amp;file_format=pptx&amp;format=pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=docx", "from=ayer", "sort=azar", "page=0", "size=x"})
  void what_makes_no_sense_is_a_problem(String parameter) throws Exception {
    HttpResponse<byte[]> answer = get(NOTHING + "&" + parameter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    String value = parameter.substring(parameter.indexOf('=') + 1);
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains("«" + value + "»");
  }

  @Test
  void a_search_page_leads_to_its_certificate_also_when_nothing_is_found() throws Exception {
    String found = new String(get("/buscar?q=agua").body(), StandardCharsets.UTF_8);
    String none =
        new String(get("/buscar?q=xil%C3%B3fono&pagina=2").body(), StandardCharsets.UTF_8);
    assertThat(found).contains("/api/certificate?q=agua&amp;format=pdf", "/constancia");
    assertThat(none)
        .contains(
            "/api/certificate?q=xil%C3%B3fono&amp;format=pdf", "Constancia de que no se halló");
  }

  @Test
  void a_certificate_is_checked_as_a_body_and_as_an_upload() throws Exception {
    byte[] file = get(NOTHING).body();
    for (HttpResponse<String> answer :
        List.of(check(file), upload("/api/certificate/check", file))) {
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode report = JSON.readTree(answer.body());
      assertThat(report.get("verdict").asText()).isEqualTo("same");
      assertThat(report.get("absence_holds").asBoolean()).isTrue();
    }
    file[file.length / 2] ^= 1;
    JsonNode altered = JSON.readTree(check(file).body());
    assertThat(altered.get("verdict").asText()).isEqualTo("altered");
    assertThat(altered.get("sound").asBoolean()).isFalse();
  }

  @Test
  void the_page_tells_the_verdict_without_any_script() throws Exception {
    byte[] file = get(NOTHING).body();
    assertThat(new String(get("/constancia").body(), StandardCharsets.UTF_8))
        .contains("<form", "multipart/form-data", "type=\"file\"");
    HttpResponse<String> same = upload("/constancia", file);
    assertThat(same.statusCode()).isEqualTo(200);
    assertThat(same.body()).contains("verdict good", "Se confirma", "xilófono", "/buscar?q=xil");
    file[file.length - 5] ^= 1;
    assertThat(upload("/constancia", file).body()).contains("verdict bad", "Alterada");
    assertThat(upload("/constancia", "hola".getBytes(StandardCharsets.UTF_8)).body())
        .contains("verdict bad", "No es una constancia");
    HttpResponse<String> empty = upload("/constancia", new byte[0]);
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.body()).contains("No se recibió ningún archivo");
  }

  @Test
  void what_is_no_certificate_is_a_problem() throws Exception {
    for (var sent : Map.of("", 400, "hola", 422, "{\"q\":1}", 422).entrySet()) {
      HttpResponse<String> answer = check(sent.getKey().getBytes(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).isEqualTo(sent.getValue());
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(JSON.readTree(answer.body()).get("detail").asText()).endsWith(".");
    }
    assertThat(
            post(
                    "/api/certificate/check",
                    "multipart/form-data; boundary=x",
                    BodyPublishers.ofString("nada"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_file_may_be_longer_than_other_requests_and_not_endless() throws Exception {
    byte[] large = new byte[2 * 1024 * 1024];
    assertThat(check(large).statusCode()).isEqualTo(422);
    assertThat(check(new byte[17 * 1024 * 1024]).statusCode()).isEqualTo(413);
    assertThat(upload("/constancia", new byte[17 * 1024 * 1024]).statusCode()).isEqualTo(413);
    assertThat(
            post(
                    "/api/certificate/check",
                    "application/json",
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[17 * 1024 * 1024])))
                .statusCode())
        .isEqualTo(413);
  }
}
