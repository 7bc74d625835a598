package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void a_judged_collection() throws IOException {
    write(
        "docs.jsonl",
        """
        {"id": "agua", "title": "Acta", "text": "La cuenca del río.\\n\\nEl canon del agua."}
        {"id": "aire", "title": "Nota", "text": "El humo de los vehículos y el agua."}
        {"id": "ley", "title": "", "text": "Una ley de tránsito."}
        """);
    write(
        "queries.jsonl",
        """
        {"id": "q1", "text": "¿canon del agua?"}
        {"id": "q2", "text": "vehículo"}
        {"id": "q3", "text": "minería"}
        """);
    write("qrels.tsv", "query\tdoc\trelevance\nq1\tagua\t2\nq2\taire\t1\nq2\tley\t1\nq3\tley\t0\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** q1: first, all found. q2: first, one of two found: 1 / (1 + 1 / log2 3). */
  @Test
  void json_has_the_figures_of_the_search_and_of_the_baseline() {
    Answer answer = Answer.to("evaluate", folder.toString(), "--json", "--baseline");

    assertThat(answer.exit()).isEqualTo(Terminal.DONE);
    assertThat(answer.out())
        .startsWith("{\"queries\":2,\"mrr@10\":1.0,\"ndcg@10\":0.8065735")
        .containsPattern("\"recall@10\":0\\.75,\"recall@100\":0\\.75,\"ms_per_query\":[0-9.E-]+")
        .contains("\"left_out\":1,\"baseline\":{\"queries\":2,\"mrr@10\":1.0,")
        .doesNotContain("null");
  }

  @Test
  void without_a_baseline_the_json_has_none() {
    assertThat(Answer.to("evaluate", folder.toString(), "--json").out()).doesNotContain("baseline");
  }

  @Test
  void the_table_says_what_was_left_out() {
    Answer answer =
        Answer.to("evaluate", folder.toString(), "--baseline", "--each", "--lang", "en");

    assertThat(answer.out())
        .contains("Documents: 3. Questions measured: 2.")
        .contains("left out of the means: 1.")
        .containsPattern("Acervo +1\\.0000 +0\\.8066 +0\\.7500 +0\\.7500")
        .containsPattern("SpanishAnalyzer \\+ BM25 +1\\.0000")
        .contains("0.6131  q2  vehículo  aire=1\n1.0000  q1  ¿canon del agua?  agua=2\n");
  }

  @Test
  void nothing_is_left_behind() throws IOException {
    Set<Path> before = temporary();

    Answer.to("evaluate", folder.toString(), "--baseline", "--json");

    assertThat(temporary()).isEqualTo(before);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("acervo-evaluate"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Answer answer = Answer.to("evaluate", folder.resolve("none").toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("There is no folder «", "Name a folder with docs.jsonl");
  }

  @Test
  void a_file_that_is_missing_is_named() throws IOException {
    Files.delete(folder.resolve("qrels.tsv"));

    Answer answer = Answer.to("evaluate", folder.toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("» lacks: qrels.tsv.");
  }

  @Test
  void a_broken_line_is_told_and_nothing_is_measured() throws IOException {
    write("docs.jsonl", "{\"id\": \"agua\", \"text\": \"x\"}\n{\"id\": \n");

    Answer answer = Answer.to("evaluate", folder.toString(), "--json", "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("docs.jsonl, line 2: not a well-formed JSON object.", "Nothing was measured.");
  }

  @Test
  void judgements_of_what_is_not_there_are_told_and_count_as_not_found() throws IOException {
    write("qrels.tsv", "q1\tagua\t1\nq1\tgone\t1\nq9\tagua\t1\n");

    Answer answer = Answer.to("evaluate", folder.toString(), "--json", "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.DONE);
    assertThat(answer.err())
        .contains("not in queries.jsonl (1): q9", "not in docs.jsonl (1): gone");
    assertThat(answer.out()).contains("\"queries\":1,", "\"recall@10\":0.5,");
  }

  @Test
  void a_set_without_anything_pertinent_cannot_be_measured() throws IOException {
    write("qrels.tsv", "q1\tagua\t0\n");

    Answer answer = Answer.to("evaluate", folder.toString(), "--json", "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("No question has a pertinent document");
  }
}
