package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStylesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static FakeCollection collection;
  private static WebServer server;

  @BeforeAll
  static void start() {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static Document titled(String beginning) {
    return collection.all().stream()
        .filter(document -> document.title().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static String citable(HttpResponse<String> page) {
    return Jsoup.parse(page.body()).select(".citable").first().wholeText().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          administrative | «Acta» (Acta 14-2017, 2017, p. 1). URL
          apa            | «Acta» (Acta 14-2017, 2017, p. 1).+Acta 14-2017. (2017), p. 1. URL
          chicago        | «Acta»+«Acta 14-2017», 2017, 1, URL.
          """)
  void the_address_says_in_which_style_a_page_cites(String style, String written) throws Exception {
    String path = "/documentos/" + titled("Acta").id() + "/p/1?desde=0&hasta=4";
    String url = server.url().replaceFirst("/$", "") + path;

    String shown = citable(get(path + "&estilo=" + style));

    assertThat(shown).isEqualTo(written.replace("URL", url).replace('+', '\n'));
  }

  @Test
  void a_chosen_style_is_kept_and_one_that_does_not_exist_is_passed_over() throws Exception {
    String path = "/documentos/" + titled("Acta").id() + "/p/1?desde=0&hasta=4";
    assertThat(get(path + "&estilo=apa").headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("acervo_estilo=apa");
    assertThat(citable(get(path, "Cookie", "acervo_estilo=apa"))).contains("(2017), p. 1.");
    assertThat(citable(get(path + "&estilo=vancouver"))).startsWith("«Acta» (Acta 14-2017, 2017");
  }

  @Test
  void a_page_in_another_style_is_not_the_one_the_browser_keeps() throws Exception {
    String path = "/documentos/" + titled("Acta").id() + "/p/1?desde=0&hasta=4";
    String tag = get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", tag, "Cookie", "acervo_estilo=apa").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_program_asks_for_a_style_and_is_told_when_there_is_none() throws Exception {
    String api = "/api/documents/" + titled("Acta").id() + "/pages/1/citation?start=0&end=4";
    JsonNode apa = new ObjectMapper().readTree(get(api + "&style=apa").body());
    assertThat(apa.get("style").asText()).isEqualTo("apa");
    assertThat(apa.get("text").asText()).contains("(2017), p. 1. " + apa.get("url").asText());
    JsonNode plain = new ObjectMapper().readTree(get(api, "Cookie", "acervo_estilo=apa").body());
    assertThat(plain.get("style").asText()).isEqualTo("administrative");
    assertThat(plain.get("text").asText())
        .isEqualTo(plain.get("citation").asText() + " " + plain.get("url").asText());
    HttpResponse<String> unknown = get(api + "&style=vancouver");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("vancouver", "iso690");
  }

  @Test
  void the_styles_are_offered_and_lead_back_to_the_same_place() throws Exception {
    String path = "/documentos/" + titled("Acta").id() + "/p/1?desde=0&hasta=4&q=acta";
    var offered = Jsoup.parse(get(path + "&estilo=apa").body()).select(".styles a");

    assertThat(offered.eachText()).containsExactly("Administrativa", "APA", "Chicago", "ISO 690");
    assertThat(offered.select("[aria-current]").eachText()).containsExactly("APA");
    assertThat(offered.first().attr("href")).isEqualTo(path + "&estilo=administrative#citar");
  }

  private static Map<String, List<String>> tags(String path) throws Exception {
    Map<String, List<String>> tags = new HashMap<>();
    for (var meta : Jsoup.parse(get(path).body()).select("head meta[name]")) {
      tags.computeIfAbsent(meta.attr("name"), unused -> new ArrayList<>())
          .add(meta.attr("content"));
    }
    return tags;
  }

  private static Map<String, String> coins(String path) throws Exception {
    Map<String, String> parts = new HashMap<>();
    String coins = Jsoup.parse(get(path).body()).select("span.Z3988").first().attr("title");
    for (String part : coins.split("&")) {
      String[] pair = part.split("=", 2);
      assertThat(pair[1]).doesNotContain("+", " ");
      parts.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return parts;
  }

  @Test
  void the_page_of_a_document_tells_a_reference_manager_what_it_is() throws Exception {
    Document document = titled("Resultados");
    String path = "/documentos/" + document.id();
    String here = server.url().replaceFirst("/$", "");

    Map<String, List<String>> tags = tags(path);
    assertThat(tags.get("citation_title")).containsExactly(document.title());
    assertThat(tags.get("citation_publication_date")).containsExactly("2018/03/26");
    assertThat(tags.get("citation_language")).containsExactly("es");
    assertThat(tags.get("DC.date")).containsExactly("2018-03-26");
    assertThat(tags.get("DC.source"))
        .containsExactly(here + "/api/documents/" + document.id() + "/file");
    assertThat(tags.get("citation_public_url")).containsExactly(here + path);
    Map<String, String> coins = coins(path);
    assertThat(coins)
        .containsEntry("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc")
        .containsEntry("rft.type", "presentation")
        .containsEntry("rft.title", document.title())
        .containsEntry("rft.date", "2018-03-26")
        .containsEntry("rft.identifier", here + path);
    assertThat(coins.get("rft.aucorp")).isEqualTo(document.issuer());
    assertThat(tags.get("citation_author")).containsExactly(document.issuer());
  }

  @Test
  void a_document_without_a_date_or_a_body_says_nothing_of_them() throws Exception {
    String path = "/documentos/" + titled("Notas").id() + "/p/1";

    assertThat(tags(path))
        .containsKeys("citation_title", "DC.title")
        .doesNotContainKeys(
            "citation_publication_date", "DC.date", "citation_author", "citation_pdf_url");
    assertThat(coins(path)).doesNotContainKeys("rft.date", "rft.aucorp");
  }

  @Test
  void a_pdf_has_the_address_of_its_file_where_readers_look_for_it() throws Exception {
    String id = titled("Acta").id();

    assertThat(tags("/documentos/" + id + "/p/1").get("citation_pdf_url").getFirst())
        .endsWith("/api/documents/" + id + "/file");
  }
}
