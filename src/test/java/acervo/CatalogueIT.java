package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of the real program: records by every door, corrections and proposals kept. */
class CatalogueIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTE = "Nota interna sobre cuencas.md";

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  /** Some documents of the sample corpus and one of our own. */
  @BeforeEach
  void copy() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    index = folder.resolve("index");
    for (String some : List.of("vocabulary.yaml", "opiniones/2018", "resultados/2018")) {
      try (Stream<Path> files = Files.walk(Path.of("corpus", some))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = corpus.resolve(Path.of("corpus").relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Files.writeString(
        corpus.resolve(NOTE),
        """
        # Informe sobre cuencas

        ## Principales resultados

        - Taller sobre la Ley de Cuencas Compartidas (LCC) con 14 alcaldías.
        - Dos observaciones al art. 3 de la LCC.
        """);
  }

  @Test
  void the_page_the_interface_and_the_command_give_the_same_records_in_the_same_order()
      throws Exception {
    try (RunningProgram.Served served = RunningProgram.serve(corpus, index)) {
      for (String question : List.of("", "ley", "observaciones+LPELP", "%C2%ABLey+de+Agua%C2%BB")) {
        List<String> ids = ids(JSON.readTree(served.get("api/records?size=50&q=" + question)));
        assertThat(ids).isNotEmpty();
        List<String> onPage =
            Pattern.compile("<li class=\"statement\" id=\"([0-9a-f]{16})\"")
                .matcher(served.get("registros?q=" + question))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(onPage).isEqualTo(ids);
        String typed = java.net.URLDecoder.decode(question, StandardCharsets.UTF_8);
        assertThat(ids(JSON.readTree(command(typed))).subList(0, ids.size())).isEqualTo(ids);
      }
    }
  }

  private String command(String question) throws Exception {
    try (RunningProgram program = new RunningProgram(corpus, index, "records", question)) {
      String out =
          new String(program.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(program.waitFor()).isZero();
      return out;
    }
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.get("records").forEach(record -> ids.add(record.get("id").asText()));
    return ids;
  }

  @Test
  void a_correction_shows_at_once_outlives_the_index_and_moves_with_its_file() throws Exception {
    String id;
    try (RunningProgram.Served served = RunningProgram.serve(corpus, index)) {
      JsonNode found = JSON.readTree(served.get("api/search?q=cuencas&format=md"));
      id = found.at("/hits/0/document/id").asText();
      int status =
          send(
              served,
              "PATCH",
              "api/documents/" + id + "/metadata",
              "application/json",
              "{\"date\": \"2018-05\", \"councils\": [\"conasav\"], \"by\": \"Ana Ruiz\"}");
      assertThat(status).isEqualTo(200);
      corrected(JSON.readTree(served.get("api/documents/" + id)));
      JsonNode filtered =
          JSON.readTree(served.get("api/search?q=cuencas&format=md&council=conasav"));
      assertThat(filtered.at("/hits/0/document/id").asText()).isEqualTo(id);
    }
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
    Path moved = Files.createDirectories(corpus.resolve("otra")).resolve("cuencas.md");
    Files.move(corpus.resolve(NOTE), moved);
    try (RunningProgram.Served served = RunningProgram.serve(corpus, index)) {
      corrected(JSON.readTree(served.get("api/documents/" + id)));
    }
    assertThat(moved.resolveSibling("cuencas.md.acervo.yaml")).exists();
    assertThat(corpus.resolve(NOTE + ".acervo.yaml")).doesNotExist();
  }

  private static void corrected(JsonNode document) {
    assertThat(document.get("date").asText()).isEqualTo("2018-05");
    assertThat(document.at("/councils/0").asText()).isEqualTo("conasav");
    assertThat(document.at("/evidence/date/0/corrected_by").asText()).isEqualTo("Ana Ruiz");
  }

  @Test
  void what_the_collection_taught_is_accepted_into_the_vocabulary() throws Exception {
    try (RunningProgram.Served served = RunningProgram.serve(corpus, index)) {
      JsonNode law = JSON.readTree(served.get("api/laws/ley-de-cuencas-compartidas"));
      assertThat(law.get("acronym").asText()).isEqualTo("LCC");
      assertThat(law.get("records").asInt()).isEqualTo(2);
      assertThat(served.get("vocabulario")).contains("Ley de Cuencas Compartidas");
      int status =
          send(
              served,
              "POST",
              "vocabulario",
              "application/x-www-form-urlencoded",
              "id=law-ley-de-cuencas-compartidas&clase=law&siglas=LCC"
                  + "&nombre=Ley+de+Cuencas+Compartidas");
      assertThat(status).isEqualTo(303);
      assertThat(Files.readString(corpus.resolve("vocabulary.yaml")))
          .contains("  - slug: ley-de-cuencas-compartidas\n")
          .contains("# Cómo se edita");
      assertThat(served.get("vocabulario"))
          .doesNotContain("value=\"law-ley-de-cuencas-compartidas\"");
    }
  }

  private static int send(
      RunningProgram.Served served, String method, String address, String type, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(served.url() + address))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
