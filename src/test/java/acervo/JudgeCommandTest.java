package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void a_judged_document() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("acta.md"), "# Acta\n\nSan Miguel, 3 de mayo de 2018.\n");
  }

  @Test
  void it_prints_the_scores_and_ends_well() throws IOException {
    judge("dates:\n  - {page: 1, mention: 3 de mayo de 2018, value: 2018-05-03}\n");

    Answer answer = Answer.to("judge", folder.toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.DONE);
    assertThat(answer.out()).containsPattern("dates +1\\.000 +1\\.000 +1 +0 +0");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void json_has_the_same_scores() throws IOException {
    judge("dates:\n  - {page: 1, mention: 3 de mayo de 2018, value: 2018-05-04}\n");

    Answer answer = Answer.to("judge", folder.toString(), "--json");

    assertThat(answer.out())
        .contains("\"dates\":{\"precision\":0.0,\"recall\":0.0,\"right\":0,\"wrong\":1");
    assertThat(answer.err()).contains("«2018-05-04»", "«2018-05-03»");
  }

  @Test
  void a_score_below_its_floor_fails() throws IOException {
    judge("dates: []\n");
    Files.writeString(folder.resolve("floors.yaml"), "judged: {}\nscores: {dates: [1, 1]}\n");

    Answer answer = Answer.to("judge", folder.toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("dates: precision = 0.000, below its floor 1.000");
  }

  @Test
  void a_judgement_of_what_is_not_there_fails() throws IOException {
    judge("laws:\n  - {page: 1, mention: Ley del Agua, slug: ley-del-agua}\n");

    Answer answer = Answer.to("judge", folder.toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("on line 3 names «Ley del Agua»");
  }

  @Test
  void a_folder_without_judgements_is_refused() {
    Answer answer = Answer.to("judge", folder.resolve("documents").toString(), "--lang", "en");

    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.err()).contains("no judged documents");
  }

  private void judge(String judgement) throws IOException {
    Files.writeString(folder.resolve("acta.yaml"), "document: acta.md\n" + judgement);
  }
}
