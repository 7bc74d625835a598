package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Page;
import acervo.ingest.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierPagesTest {
  private static final String ADD = "/expedientes/agregar";

  @TempDir Path data;
  private FakeCollection collection;
  private WebServer server;
  private Exchange exchange;
  private Document document;

  @BeforeEach
  void start() {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, data, Progress.IDLE);
    exchange = new Exchange(server);
    document = collection.all().getFirst();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String text(int page) {
    return collection.page(document.sha256(), page).map(Page::text).orElseThrow();
  }

  private String create(String title) throws Exception {
    return Exchange.location(exchange.form("/expedientes", "titulo", title));
  }

  /** Adds words of a page and answers where that leads. */
  private String add(String dossier, int page, String from, String to) throws Exception {
    String id = dossier.substring(dossier.lastIndexOf('/') + 1);
    return Exchange.location(
        exchange.form(
            ADD,
            "documento",
            document.id(),
            "pagina",
            String.valueOf(page),
            "desde",
            String.valueOf(text(page).indexOf(from)),
            "hasta",
            String.valueOf(text(page).indexOf(to) + to.length()),
            "expediente",
            id,
            "nota",
            "Para <el> capítulo",
            "volver",
            "/buscar?q=plan"));
  }

  private String body(String path) throws Exception {
    var answer = exchange.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private List<String> entries(String dossier) throws Exception {
    String api = dossier.replace("/expedientes/", "/api/dossiers/");
    JsonNode found = Exchange.read(exchange.get(api), 200);
    List<String> ids = new ArrayList<>();
    found.get("entries").forEach(entry -> ids.add(entry.get("id").asText()));
    return ids;
  }

  @Test
  void an_empty_list_says_what_it_is_for_and_every_page_leads_to_it() throws Exception {
    assertThat(body("/expedientes")).contains("Todavía no hay expedientes", "name=\"titulo\"");
    assertThat(body("/")).contains("<a href=\"/expedientes\">Expedientes</a>");
  }

  @Test
  void a_dossier_is_made_renamed_deleted_and_brought_back_with_forms() throws Exception {
    String dossier = create("Informe <1>");
    assertThat(body(dossier)).contains("Informe &lt;1&gt;", "Este expediente está vacío");
    Exchange.location(exchange.form(dossier, "titulo", "Otro", "descripcion", "Para\nqué"));
    assertThat(body("/expedientes")).contains("Otro", "Para\nqué", "Sin extractos");
    String undo = Exchange.location(exchange.form(dossier + "/eliminar"));
    assertThat(body(undo)).contains("Se eliminó «Otro»", dossier + "/recuperar");
    assertThat(body("/expedientes/eliminados")).contains("Otro", dossier + "/purgar");
    assertThat(exchange.get(dossier).statusCode()).isEqualTo(404);
    assertThat(Exchange.location(exchange.form(dossier + "/recuperar"))).isEqualTo(dossier);
    assertThat(body(dossier)).contains("Otro");
    exchange.form(dossier + "/eliminar");
    Exchange.location(exchange.form(dossier + "/purgar"));
    assertThat(body("/expedientes/eliminados")).contains("No hay expedientes eliminados");
  }

  @Test
  void a_title_that_is_refused_comes_back_with_the_sentence() throws Exception {
    var answer = exchange.form("/expedientes", "titulo", "x".repeat(400));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("x".repeat(400), "caben 300");
    String dossier = create("Informe");
    var renamed = exchange.form(dossier, "titulo", " ");
    assertThat(renamed.statusCode()).isEqualTo(422);
    assertThat(renamed.body()).contains("Falta el título").contains(">Informe</h1>");
  }

  @Test
  void what_was_selected_is_shown_and_kept_with_its_note() throws Exception {
    String dossier = create("Informe");
    int start = text(3).indexOf("Se reforestaron");
    String offer = ADD + "?documento=%s&pagina=3&desde=%d&hasta=%d";
    String page = body(offer.formatted(document.id(), start, start + 31));
    assertThat(page)
        .contains(
            "Se reforestaron 1,555 hectáreas", ">Informe</option>", "¿La cita sigue en lám. 4?")
        .contains("pagina_final=4");
    String kept = add(dossier, 3, "Se reforestaron", "hectáreas");
    assertThat(kept).startsWith(dossier + "?agregado=").contains("#e-");
    assertThat(body(kept.replaceFirst("#.*", "")))
        .contains("Se reforestaron 1,555 hectáreas", "26 de marzo de 2018, lámina 3")
        .contains("Para &lt;el&gt; capítulo", "Vigente", "Se agregó el extracto.")
        .contains("href=\"/buscar?q=plan\"")
        .contains("/documentos/" + document.id() + "/p/3?desde=" + start);
  }

  @Test
  void a_new_dossier_is_made_on_the_way_only_when_there_is_something_to_keep() throws Exception {
    String[] place = {"documento", document.id(), "pagina", "1", "desde", "0", "hasta", "20"};
    var refused = exchange.form(ADD, with(place, "titulo", "Nuevo", "nota", "x".repeat(10_001)));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"Nuevo\"", "caben 10,000");
    var nowhere = exchange.form(ADD, place);
    assertThat(nowhere.body()).contains("Elija un expediente o escriba el título");
    assertThat(body("/expedientes")).contains("Todavía no hay expedientes");
    String kept = Exchange.location(exchange.form(ADD, with(place, "titulo", "Nuevo")));
    assertThat(body(kept.replaceFirst("#.*", ""))).contains(">Nuevo</h1>");
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void a_quotation_goes_on_over_the_next_page_by_following_a_link() throws Exception {
    int start = text(3).indexOf("Observación");
    String page =
        body(
            ADD
                + "?documento=%s&pagina=3&desde=%d&hasta=%d"
                    .formatted(document.id(), start, text(3).length()));
    assertThat(page).contains("<details class=\"further\" open>");
    Matcher end =
        Pattern.compile("href=\"(/expedientes/agregar[^\"]*pagina_final=4[^\"]*)\"").matcher(page);
    assertThat(end.find()).isTrue();
    String over = body(end.group(1).replace("&amp;", "&"));
    assertThat(over)
        .contains("Observación:", "lámina 3-4", "Terminarla en lám. 3")
        .contains("name=\"pagina_final\" value=\"4\"");
  }

  @Test
  void entries_go_up_and_down_and_the_button_pressed_keeps_the_focus() throws Exception {
    String dossier = create("Informe");
    add(dossier, 1, "El consejo", "Plan");
    add(dossier, 2, "El consejo", "Plan");
    exchange.form(dossier + "/encabezados", "texto", "Antecedentes");
    List<String> before = entries(dossier);
    String heading = before.getLast();
    String moved =
        Exchange.location(exchange.form(dossier + "/entradas/" + heading, "accion", "subir"));
    assertThat(entries(dossier)).containsExactly(before.get(0), heading, before.get(1));
    assertThat(body(moved)).contains("value=\"subir\" autofocus");
    exchange.form(dossier + "/entradas/" + heading, "accion", "subir");
    exchange.form(dossier + "/entradas/" + heading, "accion", "subir");
    assertThat(entries(dossier).getFirst()).isEqualTo(heading);
    exchange.form(dossier + "/entradas/" + heading, "accion", "bajar");
    assertThat(entries(dossier)).containsExactly(before.get(0), heading, before.get(1));
    exchange.form(dossier + "/entradas/" + heading, "accion", "texto", "texto", "Nuevo nombre");
    assertThat(body(dossier)).contains(">Nuevo nombre</h2>");
  }

  @Test
  void a_deleted_excerpt_is_offered_to_be_brought_back() throws Exception {
    String dossier = create("Informe");
    add(dossier, 1, "El consejo", "Plan");
    String entry = dossier + "/entradas/" + entries(dossier).getFirst();
    String undo = Exchange.location(exchange.form(entry, "accion", "eliminar"));
    assertThat(body(undo.replaceFirst("#.*", ""))).contains("Se eliminó: El consejo", "Deshacer");
    assertThat(body(dossier)).contains("Eliminados de este expediente (1)");
    exchange.form(entry, "accion", "recuperar");
    assertThat(entries(dossier)).hasSize(1);
    assertThat(exchange.form(entry, "accion", "volar").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:x"})
  void nobody_is_sent_to_another_site(String back) throws Exception {
    String dossier = create("Informe");
    String[] place = {"documento", document.id(), "pagina", "1", "desde", "0", "hasta", "20"};
    String id = dossier.substring(dossier.lastIndexOf('/') + 1);
    String kept =
        Exchange.location(exchange.form(ADD, with(place, "expediente", id, "volver", back)));
    assertThat(kept).doesNotContain("evil", "javascript");
    String offer = ADD + "?documento=" + document.id() + "&pagina=1&desde=0&hasta=20";
    var answer = exchange.get(offer, "Referer", back.startsWith("http") ? back : "x:" + back);
    assertThat(answer.body()).doesNotContain("evil.example");
  }

  @Test
  void hits_and_quotations_offer_to_be_added() throws Exception {
    assertThat(body("/buscar?q=plan")).contains(ADD + "?documento=", "Al expediente");
    String page = body("/documentos/" + document.id() + "/p/3?desde=0&hasta=30");
    assertThat(page).contains("data-adding=\"" + ADD, "Agregar al expediente</a>");
  }

  @Test
  void what_cannot_be_reached_is_told_and_the_rest_goes_on() throws Exception {
    Files.writeString(data.resolve("dossiers.sqlite"), "esto no es una base de datos ".repeat(99));
    var answer = exchange.get("/expedientes");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("está dañado y no se tocó", "acervo restore");
    Exchange.problem(exchange.get("/api/dossiers"), 503);
    assertThat(exchange.get("/buscar?q=plan").statusCode()).isEqualTo(200);
  }
}
