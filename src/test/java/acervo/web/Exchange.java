package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** What a program says to a server and is answered; redirections are not followed. */
record Exchange(WebServer server) {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  HttpResponse<String> send(String method, String path, String type, String body, String... headers)
      throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    request.header("Content-Type", type);
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    request.method(method, BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> json(String method, String path, String body) throws Exception {
    return send(method, path, "application/json", body);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, "text/plain", "", headers);
  }

  /** A form, its fields as names and values in turn. */
  HttpResponse<String> form(String path, String... fields) throws Exception {
    StringJoiner form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send("POST", path, "application/x-www-form-urlencoded", form.toString());
  }

  /** The JSON of an answer that must have that status. */
  static JsonNode read(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  /** Where an answer leads to. */
  static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).toString();
  }

  /** The sentence of a problem that must have that status. */
  static String problem(HttpResponse<String> answer, int status) throws Exception {
    String detail = read(answer, status).get("detail").asText();
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(detail).doesNotContain("web.", "dossier.", "{0}").endsWith(".");
    return detail;
  }
}
