package acervo.catalog.correction;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFolderTest {
  @TempDir Path root;
  private CorrectionFolder folder;

  @BeforeEach
  void open() {
    folder = new CorrectionFolder(new CorpusFolder(root));
  }

  private String document(String path, String bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, bytes);
    return CorpusFolder.sha256(file);
  }

  private void correct(String sha256, String path, Field field, String value, int day)
      throws IOException {
    LocalDate on = LocalDate.of(2018, 5, day);
    Correction correction = new Correction(List.of(value), "Ana", on);
    assertThat(folder.correct(sha256, List.of(path), Map.of(field, Optional.of(correction))))
        .isEmpty();
  }

  /** What an ingestion does: looks, places, moves. */
  private Placement place() throws IOException {
    List<Found> found = folder.corpus().scan();
    Map<String, String> hashes = new HashMap<>();
    for (Found each : found) {
      if (each instanceof Found.File file) {
        hashes.put(file.path(), CorpusFolder.sha256(root.resolve(file.path())));
      }
    }
    Placement placement = Placement.of(folder.read(found).sidecars(), hashes);
    assertThat(folder.move(placement.moves())).isEmpty();
    return placement;
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(root.resolve(to).getParent());
    Files.move(root.resolve(from), root.resolve(to));
  }

  private static String value(Placement placement, String sha256, Field field) {
    return placement.of(sha256).of(field).map(Correction::value).orElse("");
  }

  @Test
  void corrections_belong_to_the_document_they_stand_beside() throws IOException {
    String acta = document("actas/acta.txt", "acta");
    correct(acta, "actas/acta.txt", Field.DATE, "2018-07", 3);
    Placement placement = place();
    assertThat(value(placement, acta, Field.DATE)).isEqualTo("2018-07");
    assertThat(placement.moves()).isEmpty();
    assertThat(folder.corpus().scan())
        .filteredOn(found -> found instanceof Found.Sidecar)
        .extracting(Found::path)
        .containsExactly("actas/acta.txt.acervo.yaml");
  }

  @Test
  void a_document_saved_again_keeps_its_corrections() throws IOException {
    String acta = document("acta.txt", "acta");
    correct(acta, "acta.txt", Field.DATE, "2018-07", 3);
    String changed = document("acta.txt", "acta corregida");
    assertThat(value(place(), changed, Field.DATE)).isEqualTo("2018-07");
  }

  @Test
  void corrections_follow_a_document_that_was_moved_or_renamed() throws IOException {
    String acta = document("a/acta.txt", "acta");
    correct(acta, "a/acta.txt", Field.DATE, "2018-07", 3);
    move("a/acta.txt", "b/otro nombre.txt");
    assertThat(value(place(), acta, Field.DATE)).isEqualTo("2018-07");
    assertThat(root.resolve("b/otro nombre.txt.acervo.yaml")).exists();
    assertThat(root.resolve("a/acta.txt.acervo.yaml")).doesNotExist();
    assertThat(place().moves()).isEmpty();
  }

  @Test
  void of_several_copies_the_one_of_the_same_name_is_followed() throws IOException {
    String acta = document("c/acta.txt", "acta");
    correct(acta, "c/acta.txt", Field.DATE, "2018-07", 3);
    document("a/copia.txt", "acta");
    move("c/acta.txt", "b/acta.txt");
    place();
    assertThat(root.resolve("b/acta.txt.acervo.yaml")).exists();
  }

  @Test
  void no_corrections_are_moved_over_others() throws IOException {
    String acta = document("a/acta.txt", "acta");
    correct(acta, "a/acta.txt", Field.DATE, "2018-07", 3);
    document("b/acta.txt", "acta");
    correct(acta, "b/acta.txt", Field.TITLE, "Acta", 3);
    Files.delete(root.resolve("a/acta.txt"));
    Placement placement = place();
    assertThat(placement.moves()).isEmpty();
    assertThat(placement.orphans().get("a/acta.txt.acervo.yaml").key())
        .isEqualTo("catalog.correction.occupied");
    assertThat(value(placement, acta, Field.DATE)).isEmpty();
    assertThat(root.resolve("a/acta.txt.acervo.yaml")).exists();
  }

  @Test
  void a_file_that_appears_meanwhile_is_not_written_over() throws IOException {
    Files.writeString(root.resolve("a.acervo.yaml"), "date: 2018");
    Files.writeString(root.resolve("b.acervo.yaml"), "date: 2019");
    assertThat(folder.move(List.of(new Placement.Move("a.acervo.yaml", "b.acervo.yaml"))))
        .extracting(Message::key)
        .containsExactly("catalog.correction.occupied");
    assertThat(root.resolve("b.acervo.yaml")).hasContent("date: 2019");
  }

  @Test
  void copies_share_their_corrections_and_of_each_field_the_latest() throws IOException {
    String acta = document("a.txt", "acta");
    document("b.txt", "acta");
    correct(acta, "a.txt", Field.DATE, "2018", 3);
    correct(acta, "b.txt", Field.DATE, "2019", 4);
    correct(acta, "a.txt", Field.TITLE, "Acta", 1);
    Placement placement = place();
    assertThat(value(placement, acta, Field.DATE)).isEqualTo("2019");
    assertThat(value(placement, acta, Field.TITLE)).isEqualTo("Acta");
  }

  @Test
  void what_is_taken_back_is_taken_back_beside_every_copy() throws IOException {
    String acta = document("a.txt", "acta");
    document("b.txt", "acta");
    correct(acta, "a.txt", Field.DATE, "2018", 3);
    correct(acta, "b.txt", Field.DATE, "2019", 4);
    correct(acta, "b.txt", Field.TITLE, "Acta", 4);
    folder.correct(acta, List.of("a.txt", "b.txt"), Map.of(Field.DATE, Optional.empty()));
    assertThat(place().of(acta).fields()).containsOnlyKeys(Field.TITLE);
  }

  @Test
  void corrections_without_their_document_stay_and_are_told() throws IOException {
    String acta = document("acta.txt", "acta");
    correct(acta, "acta.txt", Field.DATE, "2018", 3);
    Files.delete(root.resolve("acta.txt"));
    Placement placement = place();
    assertThat(placement.corrections()).isEmpty();
    assertThat(placement.orphans()).containsOnlyKeys("acta.txt.acervo.yaml");
    assertThat(root.resolve("acta.txt.acervo.yaml")).exists();
  }

  @Test
  void a_document_that_cannot_be_read_is_still_there() {
    String sha256 = "0".repeat(64);
    Sidecar sidecar = new Sidecar("a.pdf.acervo.yaml", sha256, Corrections.NONE);
    Placement placement = Placement.of(List.of(sidecar), Map.of("a.pdf", "", "b.pdf", sha256));
    assertThat(placement.moves()).isEmpty();
    assertThat(placement.orphans()).isEmpty();
    assertThat(placement.corrections()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_understood_is_not_written_anew() throws IOException {
    String acta = document("acta.txt", "acta");
    Path file = Files.writeString(root.resolve("acta.txt.acervo.yaml"), "title: \"sin cerrar");
    Correction correction = new Correction(List.of("2018"), "", LocalDate.of(2018, 5, 3));
    assertThat(
            folder.correct(acta, List.of("acta.txt"), Map.of(Field.DATE, Optional.of(correction))))
        .isPresent();
    assertThat(file).hasContent("title: \"sin cerrar");
    assertThat(folder.read(folder.corpus().scan()).problems()).hasSize(1);
  }
}
