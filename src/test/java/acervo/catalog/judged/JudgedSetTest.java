package acervo.catalog.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSetTest {
  @TempDir Path folder;

  @Test
  void documents_stand_beside_the_judgements_or_where_a_file_says() throws IOException {
    write("beside/documents/a.md", "# Acta\n");
    write("beside/a.yaml", "document: a.md\n");
    write("elsewhere/b.md", "# Informe\n");
    write("named/documents.txt", "../elsewhere\n");
    write("named/b.yaml", "document: b.md\n");
    write("floors.yaml", "judged: {}\nscores: {}\n");

    JudgedSet set = JudgedSet.read(folder);

    assertThat(set.mistakes()).isEmpty();
    assertThat(set.judged())
        .extracting(JudgedSet.Judged::file)
        .containsExactly(folder.resolve("beside/documents/a.md"), folder.resolve("elsewhere/b.md"));
  }

  @Test
  void a_document_that_is_not_there_is_a_mistake() throws IOException {
    write("documents/a.md", "# Acta\n");
    write("b.yaml", "document: b.md\n");

    JudgedSet set = JudgedSet.read(folder);

    assertThat(set.judged()).isEmpty();
    assertThat(set.mistakes())
        .extracting(Message::key)
        .containsExactly("catalog.judged.no_document");
  }

  @Test
  void floors_are_read_and_a_file_of_another_form_is_refused() throws IOException {
    write("floors.yaml", "judged: {records: 300}\nscores: {laws: [0.95, 1]}\n");
    write("wrong.yaml", "scores: {laws: high}\n");

    Floors floors = Floors.read(folder.resolve("floors.yaml"));

    assertThat(floors.amounts()).containsEntry("records", 300);
    assertThat(floors.scores()).containsEntry("laws", new Floors.Floor(0.95, 1));
    assertThatThrownBy(() -> Floors.read(folder.resolve("wrong.yaml")))
        .isInstanceOf(IOException.class);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
