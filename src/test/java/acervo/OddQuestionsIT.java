package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions of {@code odd-questions.txt}: each has an answer, and the page, the JSON interface
 * and the command give the same one, the same documents in the same order, understood in the same
 * way.
 */
class OddQuestionsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Pattern REPEATED = Pattern.compile("\\{([^{}]+|[{}])}\\*(\\d+)");

  /** Folders of the sample corpus in several formats that are read quickly. */
  private static final List<String> FOLDERS = List.of("notas", "posicionamientos", "correos");

  /** The command opens the collection each time, so that it is asked every tenth question. */
  private static final int COMMANDS = 10;

  @TempDir static Path folder;
  private static Path corpus;
  private static Path index;
  private static RunningProgram.Served served;
  private static List<String> questions;

  @BeforeAll
  static void start() throws Exception {
    corpus = SampleFolders.copy(folder, FOLDERS);
    index = folder.resolve("index");
    questions = questions();
    served = RunningProgram.serve(corpus, index);
  }

  @AfterAll
  static void stop() {
    if (served != null) served.close();
  }

  private static List<String> questions() throws Exception {
    List<String> questions = new ArrayList<>(List.of("", " "));
    try (InputStream lines = OddQuestionsIT.class.getResourceAsStream("odd-questions.txt")) {
      new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .forEach(line -> questions.add(typed(line)));
    }
    return questions;
  }

  /** What a line stands for, as it can be sent: half of a character becomes a question mark. */
  private static String typed(String line) {
    String repeated =
        REPEATED
            .matcher(line)
            .replaceAll(
                some ->
                    Matcher.quoteReplacement(
                        some.group(1).repeat(Integer.parseInt(some.group(2)))));
    String typed =
        ESCAPED
            .matcher(repeated)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** What is asked, and what is answered in one way: document ids in order. */
  private record Told(String reading, List<String> documents) {}

  @Test
  void page_json_and_command_give_the_same_answer_to_every_question() throws Exception {
    assertThat(questions).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    SoftAssertions same = new SoftAssertions();
    int found = 0;
    for (String question : questions) {
      String named = question.substring(0, Math.min(80, question.length()));
      JsonNode json = json(question);
      if (json == null) {
        same.fail("no JSON for %s", named);
        continue;
      }
      Told told = told(json);
      same.assertThat(told.reading()).as("reading of %s", named).isNotBlank();
      if (questions.indexOf(question) % COMMANDS == 0 || question.startsWith("-")) {
        same.assertThat(command(question)).as("command: %s", named).isEqualTo(timeless(json));
      }
      same.assertThat(page(question)).as("page: %s", named).isEqualTo(told);
      if (!told.documents().isEmpty()) found++;
      JsonNode suggestion = json.get("suggestion");
      if (!suggestion.isNull()) {
        same.assertThat(json(suggestion.get("text").asText()).get("complete").asLong())
            .as("what is found by the spelling suggested for %s", named)
            .isGreaterThan(json.get("complete").asLong());
      }
    }
    same.assertAll();
    assertThat(found).isGreaterThan(questions.size() / 2);
  }

  private static HttpResponse<String> get(String path, String question) throws Exception {
    String text = URLEncoder.encode(question, StandardCharsets.UTF_8);
    return served.response(path + "?q=" + text);
  }

  /** Null for an error. */
  private static JsonNode json(String question) throws Exception {
    HttpResponse<String> answer = get("api/search", question);
    return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : null;
  }

  private static Told told(JsonNode json) {
    List<String> documents = new ArrayList<>();
    json.get("hits").forEach(hit -> documents.add(hit.get("document").get("id").asText()));
    return new Told(visible(json.get("query").get("reading").asText()), documents);
  }

  private static Told page(String question) throws Exception {
    HttpResponse<String> answer = get("buscar", question);
    if (answer.statusCode() != 200) return new Told("status " + answer.statusCode(), List.of());
    Document page = Jsoup.parse(answer.body());
    List<String> documents =
        page.select(".result h2 a").stream()
            .map(link -> link.attr("href").replaceAll("^/documentos/|\\?.*", ""))
            .toList();
    Element reading = page.selectFirst(".reading");
    return new Told(reading == null ? page.title() : visible(reading.ownText()), documents);
  }

  /** The command's answer without how long it took. */
  private static JsonNode command(String question) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                "search",
                "--corpus",
                corpus.toString(),
                "--index",
                index.toString(),
                "--size",
                "20",
                "--json"));
    if (question.startsWith("-")) line.add("--");
    line.add(question);
    Answer answer = Answer.to(line.toArray(String[]::new));
    return answer.exit() == Terminal.DONE
        ? timeless(JSON.readTree(answer.out()))
        : JSON.valueToTree(answer);
  }

  private static JsonNode timeless(JsonNode json) {
    ObjectNode without = ((ObjectNode) json).deepCopy();
    without.remove("took_ms");
    return without;
  }

  /** A browser shows any white space as one space, and no control characters. */
  private static String visible(String text) {
    return text.replaceAll("[\\p{Z}\\p{C}\\ufffd]+", "");
  }
}
