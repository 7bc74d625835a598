package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]+)\"");
  private final FakeCollection collection = FakeDocuments.small();
  private WebServer server;

  @BeforeEach
  void start() {
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private String page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(page(path));
  }

  /** Sends a form as a browser on a page of this server would. */
  private HttpResponse<String> post(String... fields) throws Exception {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
    }
    var request =
        HttpRequest.newBuilder(URI.create(server.url() + "vocabulario"))
            .header("Origin", server.url().replaceFirst("/$", ""))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static long statements(String page) {
    return Pattern.compile("<li class=\"statement").matcher(page).results().count();
  }

  private static String unescaped(MatchResult found) {
    return found.group(1).replace("&amp;", "&");
  }

  @Test
  void a_record_shows_its_words_with_hits_its_fields_and_the_way_to_its_place() throws Exception {
    String page = page("/registros?q=reforestaron");
    assertThat(page).contains("<mark class=\"hit\">reforestaron</mark>");
    assertThat(page).contains("1,555 hectáreas", "cuenca del río Lempa", "reforestación");
    assertThat(page).contains("href=\"/leyes/lpelp\"", "href=\"/consejos/conasav\"");
    assertThat(page).contains("Heredado del título de la sección: «Principales resultados");
    assertThat(page).containsPattern("/p/1\\?q=reforestaron&amp;desde=\\d+&amp;hasta=\\d+#cita");
  }

  @Test
  void every_value_says_why_in_words_that_open_in_their_place() throws Exception {
    String record = page("/registros?q=reforestaron").split("<details class=\"why\">")[1];
    String why = record.substring(0, record.indexOf("</details>"));
    assertThat(why).startsWith("<summary>¿Por qué?</summary>");
    assertThat(why).contains("<dt>Resultado</dt>", "<dt>Consejo</dt>", "<dt>Cifra</dt>");
    assertThat(why).contains("<q>1,555 hectáreas</q>", "heredado");
    Matcher place = Pattern.compile("<q>1,555 .*?href=\"([^\"]+)\"").matcher(why);
    assertThat(place.find()).isTrue();
    assertThat(page(place.group(1).replace("&amp;", "&").replaceFirst("#.*", "")))
        .contains("<blockquote class=\"clip\">1,555 hectáreas</blockquote>");
  }

  @Test
  void what_has_no_date_says_so_in_every_list() throws Exception {
    for (String path : new String[] {"/registros?tamano=100", "/buscar?tamano=100"}) {
      assertThat(page(path)).as(path).contains("<span>Sin fecha</span>");
    }
  }

  @Test
  void a_place_opens_the_page_with_exactly_the_record_marked() throws Exception {
    Addresses found = new Addresses(page("/registros?q=remitir"));
    assertThat(page(found.first("/p/1?q=remitir&desde=")))
        .contains("id=\"cita\"", "«se acuerda por unanimidad remitir");
  }

  /** The first address of a page that holds some words, without its fragment. */
  private record Addresses(String page) {
    String first(String words) {
      return ADDRESS
          .matcher(page)
          .results()
          .map(RecordPagesTest::unescaped)
          .filter(address -> address.contains(words))
          .findFirst()
          .orElseThrow()
          .replaceFirst("#.*", "");
    }
  }

  @Test
  void the_same_told_elsewhere_is_linked() throws Exception {
    assertThat(page("/registros?q=aprob%C3%B3+plan")).contains("También en", "Notas de resultados");
  }

  @Test
  void every_way_to_narrow_the_records_stays_with_the_records() throws Exception {
    String page = page("/registros?q=consejo&consejo=conasav&clase=result");
    String facets = page.substring(page.indexOf("<aside"), page.indexOf("</aside>"));
    assertThat(ADDRESS.matcher(facets).results().map(RecordPagesTest::unescaped))
        .hasSizeGreaterThan(10)
        .filteredOn(address -> !address.startsWith("#"))
        .allSatisfy(
            address ->
                assertThat(address).startsWith("/registros?q=consejo").contains("clase=result"));
    assertThat(facets).contains("<input type=\"hidden\" name=\"clase\" value=\"result\">");
  }

  @Test
  void the_address_alone_says_what_is_shown() throws Exception {
    assertThat(statements(page("/registros?clase=position"))).isEqualTo(4);
    assertThat(statements(page("/registros?clase=position&clase=opinion"))).isEqualTo(6);
    assertThat(statements(page("/registros?clase=opinion&-ley=lpelp"))).isZero();
    assertThat(statements(page("/registros?tamano=10&pagina=2"))).isEqualTo(10);
    assertThat(page("/registros?tamano=10&pagina=2")).contains("start=\"11\"");
  }

  @Test
  void what_is_exported_answers_the_same_question() throws Exception {
    String page = page("/registros?q=consejo&consejo=conasav&clase=result&orden=-date&pagina=1");
    String question = "?q=consejo&amp;consejo=conasav&amp;clase=result&amp;orden=-date\"";
    for (String format : new String[] {"csv", "xlsx", "md"}) {
      assertThat(page).contains("/registros." + format + question);
    }
    assertThat(page)
        .contains("/api/records?q=consejo&amp;council=conasav&amp;kind=result&amp;sort=-date\"");
  }

  @Test
  void nothing_found_says_what_to_try() throws Exception {
    assertThat(page("/registros?q=zzz&consejo=conasav"))
        .contains("No hay registros con esa búsqueda", "Quitar los filtros", "/buscar?q=zzz");
    assertThat(page("/registros?pagina=99")).contains("La lista termina antes");
    assertThat(page("/registros?clase=nada&desde=xx&pagina=abc")).contains("66 registros");
  }

  @Test
  void a_collection_without_records_says_so() throws Exception {
    try (WebServer empty = FakeServer.start(new FakeCollection(), Progress.IDLE)) {
      for (String path : new String[] {"registros", "consejos", "leyes", "vocabulario"}) {
        var request = HttpRequest.newBuilder(URI.create(empty.url() + path)).build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).contains("class=\"blank\"");
      }
    }
  }

  @Test
  void a_document_lists_its_records_and_folds_those_past_the_first_dozen() throws Exception {
    Document slides =
        collection.all().stream().filter(d -> d.pages() == 12).findFirst().orElseThrow();
    String page = page("/documentos/" + slides.id());
    assertThat(statements(page)).isEqualTo(36);
    String shown = page.substring(page.indexOf("Resultados <span"), page.indexOf("12 más"));
    assertThat(statements(shown)).isEqualTo(12);
    assertThat(page).containsPattern("/documentos/" + slides.id() + "/p/12\\?desde=\\d+");
    Document none =
        collection.all().stream()
            .filter(d -> d.title().startsWith("<script>"))
            .findFirst()
            .orElseThrow();
    assertThat(statements(page("/documentos/" + none.id()))).isEqualTo(1);
  }

  @Test
  void laws_are_listed_with_how_many_documents_and_records_name_them() throws Exception {
    JsonNode laws = json("/api/laws").get("laws");
    assertThat(laws).hasSize(3);
    JsonNode first = laws.get(0);
    assertThat(first.get("slug").asText()).isEqualTo("lpelp");
    assertThat(first.get("acronym").asText()).isEqualTo("LPELP");
    assertThat(first.get("names").get(1).asText()).isEqualTo("Ley del Espacio Público");
    assertThat(first.get("documents").asInt()).isEqualTo(2);
    assertThat(first.get("records").asInt()).isEqualTo(42);
    assertThat(json("/api/laws/lpelp")).isEqualTo(first);
    assertThat(page("/leyes")).contains("href=\"/registros?ley=lpelp\">42", "Ley del Espacio");
    assertThat(page("/leyes?orden=nombre")).containsSubsequence("Código Municipal", "Protección");
  }

  @Test
  void councils_nobody_speaks_of_are_listed_too() throws Exception {
    JsonNode councils = json("/api/councils").get("councils");
    assertThat(councils.findValuesAsText("slug")).contains("coned", "conasav", "cnscc");
    JsonNode silent = json("/api/councils/coned");
    assertThat(silent.get("label").asText()).isEqualTo("CONED");
    assertThat(silent.get("records").asInt()).isZero();
    assertThat(page("/consejos/coned"))
        .contains("Consejo Nacional de Educación", "Ningún registro habla todavía");
    assertThat(page("/consejos/cnscc")).contains("5 registros");
  }

  @Test
  void the_line_of_a_law_runs_from_the_newest_statement_down() throws Exception {
    String page = page("/leyes/lpelp");
    assertThat(page).containsSubsequence("26 de marzo de 2018", "9 de noviembre de 2016");
    assertThat(page).contains("LPELP", "Ley del Espacio Público", "2 documentos", "42 registros");
    assertThat(page).contains("/registros?ley=lpelp&amp;clase=opinion&amp;orden=-date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leyes/nada", "/consejos/nada", "/api/laws/nada", "/api/councils/nada"})
  void a_law_or_council_that_nothing_names_is_not_found(String path) throws Exception {
    HttpResponse<String> answer = get(path + "?lang=es");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("con el identificador «nada»");
  }

  @Test
  void what_was_taught_is_shown_where_it_was_found() throws Exception {
    String page = page("/vocabulario");
    assertThat(page).contains("4 propuestas", "en 3 documentos", "value=\"LCE\"", "lpelp");
    assertThat(page).contains("Observación: la contribución especial");
    assertThat(page).containsPattern("/p/1\\?desde=\\d+&amp;hasta=\\d+#cita");
    String held = page.substring(page.indexOf("id=\"guardado\""));
    assertThat(held).contains("CONASAV", "href=\"/leyes/lpelp\"").doesNotContain("LCE");
  }

  @Test
  void a_proposal_is_accepted_as_it_was_edited() throws Exception {
    HttpResponse<String> answer =
        post("id", "p-2", "clase", "plan", "nombre", "Plan  Seguro", "siglas", "PESS; PES , PESS");
    assertThat(answer.statusCode()).isEqualTo(303);
    String back = answer.headers().firstValue("Location").orElseThrow();
    assertThat(back).isEqualTo("/vocabulario?aceptado=plan.plan-el-salvador-seguro");
    String page = page(back);
    assertThat(page).contains("«Plan Seguro» está en el vocabulario", "3 propuestas");
    String held = page.substring(page.indexOf("id=\"guardado\""));
    assertThat(held).contains("<td class=\"acronyms\">PESS, PES</td>");
    assertThat(held).contains("<td>Plan El Salvador Seguro</td>");
  }

  @Test
  void a_name_added_to_an_entry_leaves_it_what_it_is() throws Exception {
    HttpResponse<String> answer =
        post("id", "p-3", "clase", "area", "nombre", "Ley del Espacio Público", "siglas", "LPELP");
    assertThat(answer.headers().firstValue("Location")).contains("/vocabulario?aceptado=law.lpelp");
    assertThat(json("/api/laws/lpelp").get("names"))
        .extracting(JsonNode::asText)
        .containsExactly("Ley del Espacio Público", "Ley de Protección al Espacio Público");
  }

  @Test
  void what_is_refused_says_why_and_keeps_what_was_typed() throws Exception {
    HttpResponse<String> taken =
        post("id", "p-1", "clase", "law", "nombre", "Plan Aire Puro", "siglas", "CM");
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body())
        .contains("«Plan Aire Puro» ya está en el vocabulario.", "Escriba otro nombre.")
        .contains("value=\"Plan Aire Puro\"", "value=\"CM\"");
    assertThat(post("id", "p-1", "nombre", " ").body()).contains("Falta el nombre");
    HttpResponse<String> gone = post("id", "p-99", "nombre", "Algo");
    assertThat(gone.statusCode()).isEqualTo(409);
    assertThat(gone.body()).contains("Esa propuesta ya no está", "4 propuestas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"law.nada", "nada", "law.", "x.lpelp", "%3Cb%3E.%3Cb%3E"})
  void an_address_cannot_claim_that_something_was_accepted(String what) throws Exception {
    assertThat(page("/vocabulario?aceptado=" + what)).doesNotContain("class=\"notice", "<b>");
  }

  @Test
  void another_site_accepts_nothing() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.url() + "vocabulario"))
            .header("Origin", "http://evil.example")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("id=p-1&nombre=x"));
    assertThat(CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(page("/vocabulario")).contains("4 propuestas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registros?q=ejecuta",
        "/registros?q=%3Cscript%3E",
        "/leyes",
        "/leyes/lpelp",
        "/consejos",
        "/consejos/conasav",
        "/vocabulario",
        "/"
      })
  void pages_escape_what_documents_bring_and_leave_no_sentence_out(String path) throws Exception {
    for (String language : new String[] {"es", "en"}) {
      String page = page(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page).doesNotContain("<script>", "style=", "<b>no");
      assertThat(page).doesNotContainPattern("\\bweb\\.[a-z]+\\.[a-z]");
    }
  }
}
