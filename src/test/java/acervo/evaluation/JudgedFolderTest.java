package acervo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.evaluation.JudgedFolder.JudgedDocument;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void a_sound_set() throws IOException {
    write(
        JudgedFolder.DOCUMENTS, "{\"id\": \"d1\", \"title\": \"Acta\", \"text\": \"El agua.\"}\n");
    write(JudgedFolder.QUESTIONS, "{\"id\": \"q1\", \"text\": \"¿agua?\"}\n");
    write(JudgedFolder.JUDGEMENTS, "q1\td1\t2\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private List<JudgedDocument> documents(JudgedFolder set) throws IOException {
    List<JudgedDocument> documents = new ArrayList<>();
    set.documents(documents::add);
    return documents;
  }

  private List<String> mistakes() throws IOException {
    JudgedFolder set = JudgedFolder.read(folder);
    documents(set);
    return set.mistakes().stream().map(Messages.ENGLISH::say).toList();
  }

  @Test
  void a_sound_set_is_read() throws IOException {
    JudgedFolder set = JudgedFolder.read(folder);

    assertThat(documents(set)).containsExactly(new JudgedDocument("d1", "Acta", "El agua."));
    assertThat(set.questions()).containsExactly(new Asked("q1", "¿agua?"));
    assertThat(set.judgements().of("q1")).isEqualTo(Map.of("d1", 2));
    assertThat(set.mistakes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query\tdoc\trelevance\nq1\td1\t2\n",
        "query-id\tcorpus-id\tscore\r\nq1\td1\t2\r\n",
        "q1 0 d1 2\n",
        "q1\t0\td1\t2",
        "\uFEFFq1\td1\t2\n\n"
      })
  void judgements_may_have_a_header_or_the_four_columns_of_trec(String judgements)
      throws IOException {
    write(JudgedFolder.JUDGEMENTS, judgements);

    JudgedFolder set = JudgedFolder.read(folder);

    assertThat(set.mistakes()).isEmpty();
    assertThat(set.judgements().grades()).isEqualTo(Map.of("q1", Map.of("d1", 2)));
  }

  @Test
  void a_title_may_be_missing_and_a_name_may_be_a_number() throws IOException {
    write(JudgedFolder.DOCUMENTS, "{\"id\": 7, \"text\": \"El agua.\"}\n");

    assertThat(documents(JudgedFolder.read(folder)))
        .containsExactly(new JudgedDocument("7", "", "El agua."));
  }

  @Test
  void a_broken_line_is_told_with_its_file_and_its_number() throws IOException {
    Files.writeString(
        folder.resolve(JudgedFolder.DOCUMENTS),
        "\n{\"id\": \"d2\", \"text\": \n[1]\n{\"id\": \"d3\"}\n{\"text\": \"x\"}\n",
        java.nio.file.StandardOpenOption.APPEND);

    assertThat(mistakes())
        .containsExactly(
            "docs.jsonl, line 3: not a well-formed JSON object.",
            "docs.jsonl, line 4: not a well-formed JSON object.",
            "docs.jsonl, line 5: «text» is missing, or no text.",
            "docs.jsonl, line 6: «id» is missing, or no text.");
  }

  @Test
  void a_name_given_twice_is_a_mistake() throws IOException {
    write(
        JudgedFolder.QUESTIONS, "{\"id\":\"q1\",\"text\":\"a\"}\n{\"id\":\"q1\",\"text\":\"b\"}\n");

    assertThat(mistakes())
        .containsExactly("queries.jsonl, line 2: «q1» is already on another line.");
  }

  @Test
  void a_judgement_that_is_none_is_told_with_its_line() throws IOException {
    write(JudgedFolder.JUDGEMENTS, "q1\td1\tmuch\nq1\td1\nq1\td1\t1\nq1\td1\t2\nq1\td1\t2\n");

    assertThat(mistakes())
        .containsExactly(
            "qrels.tsv, line 1: the grade «much» is not a whole number.",
            "qrels.tsv, line 2: three columns (query, document, grade) or the four of TREC are"
                + " expected, and there are 2.",
            "qrels.tsv, line 4: «d1» already has another grade for the query «q1».");
  }

  @Test
  void a_file_in_another_encoding_is_told() throws IOException {
    Files.write(
        folder.resolve(JudgedFolder.QUESTIONS),
        "{\"id\":\"q1\",\"text\":\"año\"}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(mistakes()).anyMatch(said -> said.startsWith("queries.jsonl: not in UTF-8"));
  }

  @Test
  void no_more_than_twenty_mistakes_are_told() throws IOException {
    write(JudgedFolder.JUDGEMENTS, "q1\n".repeat(50));

    assertThat(mistakes()).hasSize(20);
  }
}
