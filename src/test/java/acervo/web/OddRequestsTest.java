package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page of ours makes are answered like any other, with a sentence. */
class OddRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MEGABYTE = 1024 * 1024;
  private static WebServer server;
  private static String id;

  @BeforeAll
  static void start() {
    FakeCollection collection = FakeDocuments.small();
    id = collection.all().stream().map(Document::id).findFirst().orElseThrow();
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path.replace("ID", id)));
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    return CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString());
  }

  private static BodyPublisher megabytes(int number) {
    return BodyPublishers.ofByteArray(new byte[number * MEGABYTE]);
  }

  private static JsonNode problem(String type, String body) throws IOException {
    assertThat(type).startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(body);
    assertThat(problem.get("detail").asText()).endsWith(".").doesNotContain("web.");
    return problem;
  }

  private static JsonNode problem(HttpResponse<String> answer) throws IOException {
    JsonNode problem = problem(header(answer, "Content-Type"), answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    return problem;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** What is answered to bytes that no client would write. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String raw(String method, String path, String headers) throws IOException {
    String host = "127.0.0.1:" + server.port();
    return raw(
        "%s %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
            .formatted(method, path, host, headers));
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /api/documents/ID/metadata, application/json",
    "POST, /documentos/ID/metadatos, application/x-www-form-urlencoded",
    "POST, /documentos/ID/metadatos, multipart/form-data; boundary=x",
    "POST, /vocabulario, application/x-www-form-urlencoded",
    "POST, /vocabulario, multipart/form-data; boundary=x",
    "PUT, /nada, text/plain",
    "GET, /api/search, text/plain"
  })
  void a_body_of_thirty_megabytes_is_refused_and_the_refusal_arrives(
      String method, String path, String type) throws Exception {
    HttpResponse<String> answer = send(method, path, megabytes(30), "Content-Type", type);
    assertThat(answer.statusCode()).isEqualTo(413);
    if (path.startsWith("/api/")) problem(answer);
    else assertThat(answer.body()).contains("<html", "demasiado grande");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/documents/ID/metadata", "/vocabulario", "/nada"})
  void a_large_body_that_does_not_tell_its_length_is_refused_too(String path) throws Exception {
    BodyPublisher body =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5 * MEGABYTE]));
    String method = path.startsWith("/api/") ? "PATCH" : "POST";
    assertThat(send(method, path, body).statusCode()).isEqualTo(413);
  }

  @Test
  void the_answer_to_a_large_body_of_another_site_arrives() throws Exception {
    HttpResponse<String> answer =
        send("POST", "/vocabulario", megabytes(30), "Origin", "http://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_form_in_parts_is_refused() throws Exception {
    BodyPublisher body =
        BodyPublishers.ofString(
            "--x\r\nContent-Disposition: form-data; name=\"campo\"\r\n\r\ntitle\r\n--x--\r\n");
    for (String path : new String[] {"/vocabulario", "/documentos/ID/metadatos"}) {
      HttpResponse<String> answer =
          send("POST", path, body, "Content-Type", "multipart/form-data; boundary=x");
      assertThat(answer.statusCode()).isEqualTo(415);
    }
  }

  @Test
  void who_asks_before_sending_a_large_body_is_told_not_to() throws Exception {
    String answer =
        raw(
            "PATCH",
            "/api/documents/" + id + "/metadata",
            "Content-Length: 31457280\r\nExpect: 100-continue\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%00b", "%ff", "%c3%28", "%zz", "%", "%2", "%u1234", "%C3"})
  void an_address_with_senseless_escapes_is_not_found_like_any_other(String name) throws Exception {
    for (String path : new String[] {"/consejos/", "/leyes/", "/documentos/", "/"}) {
      String answer = raw("GET", path + name, "Accept-Language: en\r\n");
      assertThat(answer).as(path + name).startsWith("HTTP/1.1 404");
      assertThat(answer).contains("<html lang=\"en\"", "Content-Security-Policy:");
    }
    for (String path : new String[] {"/api/laws/", "/api/documents/", "/api/"}) {
      String answer = raw("GET", path + name, "");
      assertThat(answer).as(path + name).startsWith("HTTP/1.1 404");
      String[] parts = answer.split("\r\n\r\n", 2);
      problem(parts[0].replaceAll("(?s).*Content-Type: ([^\r]*).*", "$1"), body(parts));
    }
  }

  /** The body without the marks of chunks. */
  private static String body(String[] parts) {
    return parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1);
  }

  @Test
  void escapes_that_mean_something_stay_as_they_are() {
    assertThat(LegibleConnection.legible("/leyes/%C3%A1%20x?q=%zz%00"))
        .isEqualTo("/leyes/%C3%A1%20x?q=%zz%00");
    assertThat(LegibleConnection.legible("/a%%41%0")).isEqualTo("/a%25%41%250");
  }

  @Test
  void what_is_not_even_http_is_answered_with_a_problem() throws Exception {
    for (String odd : new String[] {"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "ZZZ\r\n\r\n"}) {
      String answer = raw(odd);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy:");
      assertThat(JSON.readTree(body(answer.split("\r\n\r\n", 2))).get("detail").asText())
          .endsWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /api/documents/ID/metadata | PATCH",
        "DELETE | /api/documents/ID/metadata | PATCH",
        "POST   | /api/search                | GET, HEAD",
        "PUT    | /api/documents/ID          | GET, HEAD",
        "OPTIONS| /api/laws                  | GET, HEAD",
        "FOO    | /api/laws/x                | GET, HEAD"
      })
  void a_method_that_an_address_does_not_have_is_a_problem_that_names_those_it_has(
      String method, String path, String allowed) throws Exception {
    HttpResponse<String> answer = send(method, path, BodyPublishers.noBody());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo(allowed);
    assertThat(problem(answer).get("detail").asText()).contains(method);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE | /                        | GET, HEAD",
        "PUT    | /vocabulario             | GET, HEAD, POST",
        "GET    | /documentos/ID/metadatos | POST"
      })
  void so_it_is_on_a_page(String method, String path, String allowed) throws Exception {
    HttpResponse<String> answer =
        send(method, path, BodyPublishers.noBody(), "Accept", "text/html", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo(allowed);
    assertThat(answer.body()).contains("<html lang=\"en\"", method + ".");
  }

  @Test
  void an_address_that_does_not_exist_is_not_found_by_any_method() throws Exception {
    assertThat(send("DELETE", "/api/nada", BodyPublishers.noBody()).statusCode()).isEqualTo(404);
  }
}
