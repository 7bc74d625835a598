package acervo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {
  private static final String HEAD =
      "corpus: docs\ndocuments:\n  acta: actas/Acta.pdf\nquestions:\n";

  @TempDir Path folder;

  private QuestionFile read(String questions) throws IOException {
    Files.writeString(folder.resolve(QuestionFile.NAME), questions);
    return QuestionFile.read(folder);
  }

  private List<String> mistakes(String questions) throws IOException {
    return read(questions).mistakes().stream().map(Messages.ENGLISH::say).toList();
  }

  @Test
  void a_question_is_read_as_it_is_typed() throws IOException {
    QuestionFile file =
        read(
            HEAD
                + "  - id: agua\n    question: '\"agua  potable\"'\n    asks: Water.\n"
                + "    grades: {3: [acta]}\n"
                + "  - id: oro\n    question: oro\n    asks: Gold.\n    grades: {}\n");

    assertThat(file.mistakes()).isEmpty();
    assertThat(file.corpus()).isEqualTo(folder.resolve("docs"));
    assertThat(file.documents()).isEqualTo(Map.of("acta", "actas/Acta.pdf"));
    assertThat(file.questions())
        .containsExactly(new Asked("agua", "\"agua  potable\""), new Asked("oro", "oro"));
    assertThat(file.judgements().of("agua")).isEqualTo(Map.of("acta", 3));
    assertThat(file.judgements().pertinent("oro")).isZero();
  }

  @Test
  void a_document_without_a_name_and_a_grade_that_is_none_are_mistakes() throws IOException {
    assertThat(
            mistakes(
                HEAD
                    + "  - id: agua\n    question: agua\n    asks: Water.\n"
                    + "    grades:\n      3: [nota]\n      4: [acta]\n      2: [acta]\n"
                    + "      1: [acta]\n"))
        .containsExactly(
            "questions.yaml, line 9: «nota» is not the name of a document.",
            "questions.yaml, line 10: «4» is not a grade from 1 to 3.",
            "questions.yaml, line 12: «acta» is there twice.");
  }

  @Test
  void a_question_needs_to_say_what_it_asks() throws IOException {
    assertThat(mistakes(HEAD + "  - id: agua\n    question: agua\n    grades: {}\n"))
        .containsExactly("questions.yaml, line 5: the field «asks» is missing.");
  }

  @Test
  void a_question_twice_is_a_mistake() throws IOException {
    String agua = "  - {id: agua, question: agua, asks: Water., grades: {}}\n";

    assertThat(mistakes(HEAD + agua + agua))
        .containsExactly("questions.yaml, line 6: «agua» is there twice.");
  }

  @Test
  void what_is_not_yaml_is_told_with_its_line() throws IOException {
    assertThat(mistakes("corpus: docs\nquestions: [\n"))
        .singleElement()
        .asString()
        .contains("not well-formed YAML");
    assertThat(mistakes("")).containsExactly("questions.yaml, line 1: not well-formed YAML.");
  }
}
