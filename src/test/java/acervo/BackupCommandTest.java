package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.dossier.Dossiers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
  @TempDir Path folder;
  private String data;
  private String copy;

  @BeforeEach
  void name() {
    data = folder.resolve("data").toString();
    copy = folder.resolve("copia").toString();
  }

  @Test
  void what_people_made_is_copied_and_put_back_while_it_is_served() {
    try (Dossiers serving = new Dossiers(Path.of(data))) {
      String id = serving.create("Informe", "").id();
      Answer made = Answer.to("backup", copy, "--data", data);
      assertThat(made.exit()).isZero();
      assertThat(made.out()).contains("un expediente y ningún extracto en " + copy);
      serving.describe(id, Optional.of("Otro"), Optional.empty());
      Answer back = Answer.to("restore", copy, "--data", data);
      assertThat(back.exit()).isZero();
      assertThat(back.out()).contains("Restaurado desde " + copy, "Lo que había se conserva en ");
      assertThat(serving.find(id).orElseThrow().title()).isEqualTo("Informe");
    }
  }

  @Test
  void what_cannot_be_done_is_told_and_the_exit_code_says_so() throws Exception {
    Answer nothing = Answer.to("backup", copy, "--data", data);
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).contains("no hay expedientes que respaldar");
    Files.createDirectories(Path.of(data));
    Path damaged = Files.writeString(Path.of(data, Dossiers.FILE), "roto ".repeat(500));
    Answer broken = Answer.to("backup", copy, "--data", data);
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("está dañado y no se tocó", "acervo restore");
    assertThat(Files.readString(damaged)).startsWith("roto");
    Answer text = Answer.to("restore", damaged.toString(), "--data", folder.toString());
    assertThat(text.exit()).isEqualTo(1);
    assertThat(text.err()).contains("no es de expedientes de Acervo", "No se restauró nada");
    assertThat(Answer.to("backup", "--data", data).exit()).isEqualTo(2);
    assertThat(Answer.to("backup", data, "--data", data).exit()).isEqualTo(2);
    assertThat(Path.of(copy)).doesNotExist();
  }
}
