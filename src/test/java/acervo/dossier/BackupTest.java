package acervo.dossier;

import static acervo.dossier.Archive.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  private Path data;
  private Path copy;

  @BeforeEach
  void name() {
    data = folder.resolve("data");
    copy = folder.resolve("copia.sqlite");
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(data)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String refusal(Backup.Outcome outcome) {
    return ((Backup.Outcome.Refused) outcome).what().key();
  }

  @Test
  void a_copy_made_while_somebody_writes_is_whole() throws Exception {
    try (Dossiers dossiers = new Dossiers(data)) {
      String id = dossiers.create("Informe", "").id();
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger acknowledged = new AtomicInteger();
      Thread writer =
          new Thread(
              () -> {
                while (!done.get() && acknowledged.get() < 3000) {
                  add(dossiers, id, "cita " + acknowledged.get());
                  acknowledged.incrementAndGet();
                }
              });
      writer.start();
      while (acknowledged.get() < 5) Thread.onSpinWait();
      int before = acknowledged.get();
      var made = (Backup.Outcome.Made) Backup.make(data, copy);
      done.set(true);
      writer.join();
      assertThat(made.dossiers()).isEqualTo(1);
      assertThat(made.excerpts()).isBetween(before, acknowledged.get());
      assertThat(dossiers.find(id).orElseThrow().entries()).hasSize(acknowledged.get());
      try (Connection read = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
        DataFile.checkWhole(read, copy);
        assertThat(Schema.number(read, "SELECT count(*) FROM part")).isEqualTo(made.excerpts());
      }
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("data", "copia.sqlite");
  }

  @Test
  void a_copy_is_put_back_under_a_program_that_serves_and_what_was_there_is_kept()
      throws Exception {
    try (Dossiers serving = new Dossiers(data)) {
      String id = serving.create("Informe", "").id();
      add(serving, id, "uno");
      Backup.make(data, copy);
      serving.describe(id, Optional.of("Otro nombre"), Optional.empty());
      add(serving, id, "dos");
      byte[] given = Files.readAllBytes(copy);
      var back = (Backup.Outcome.PutBack) Backup.putBack(data, copy);
      assertThat(serving.find(id).orElseThrow().title()).isEqualTo("Informe");
      assertThat(serving.find(id).orElseThrow().entries()).hasSize(1);
      assertThat(Files.readAllBytes(copy)).isEqualTo(given);
      add(serving, id, "después");
      assertThat(serving.find(id).orElseThrow().entries()).hasSize(2);
      Path kept = back.kept().orElseThrow();
      assertThat(kept).hasParent(data);
      var again = (Backup.Outcome.PutBack) Backup.putBack(data, kept);
      assertThat(again.excerpts()).isEqualTo(2);
      assertThat(serving.find(id).orElseThrow().title()).isEqualTo("Otro nombre");
    }
    assertThat(files()).allMatch(name -> name.startsWith("dossiers"));
  }

  @Test
  void a_copy_is_put_back_where_there_is_nothing() throws Exception {
    String id;
    try (Dossiers dossiers = new Dossiers(data)) {
      id = dossiers.create("Informe", "").id();
      Backup.make(data, copy);
    }
    Path other = folder.resolve("otra");
    var back = (Backup.Outcome.PutBack) Backup.putBack(other, copy);
    assertThat(back.kept()).isEmpty();
    try (Dossiers dossiers = new Dossiers(other)) {
      assertThat(dossiers.find(id)).isPresent();
    }
  }

  @Test
  void a_damaged_file_is_replaced_and_kept_as_it_was() throws Exception {
    String id;
    try (Dossiers dossiers = new Dossiers(data)) {
      id = dossiers.create("Informe", "").id();
      Backup.make(data, copy);
    }
    Files.writeString(data.resolve(Dossiers.FILE), "dañado ".repeat(1000));
    try (Dossiers serving = new Dossiers(data)) {
      assertThatThrownBy(serving::count).hasMessage("damaged");
      var back = (Backup.Outcome.PutBack) Backup.putBack(data, copy);
      assertThat(back.kept().orElseThrow()).content().startsWith("dañado");
      assertThat(serving.find(id)).isPresent();
    }
  }

  @Test
  void what_is_no_sound_copy_changes_nothing() throws Exception {
    try (Dossiers dossiers = new Dossiers(data)) {
      String id = dossiers.create("Informe", "").id();
      for (int i = 0; i < 50; i++) add(dossiers, id, "cita ".repeat(200) + i);
      Backup.make(data, copy);
      assertThat(refusal(Backup.make(data, copy))).isEqualTo("dossier.taken");
      Path text = Files.writeString(folder.resolve("texto"), "no es una copia ".repeat(100));
      assertThat(refusal(Backup.putBack(data, text))).isEqualTo("dossier.foreign");
      assertThat(refusal(Backup.putBack(data, Files.createFile(folder.resolve("vacio")))))
          .isEqualTo("dossier.foreign");
      assertThat(refusal(Backup.putBack(data, folder.resolve("nada"))))
          .isEqualTo("dossier.missing");
      assertThat(refusal(Backup.putBack(data, data.resolve(Dossiers.FILE))))
          .isEqualTo("dossier.itself");
      byte[] bytes = Files.readAllBytes(copy);
      for (int i = bytes.length / 2; i < bytes.length / 2 + 3000; i++) bytes[i] ^= 0x5a;
      Path damaged = Files.write(folder.resolve("dañado"), bytes);
      assertThat(refusal(Backup.putBack(data, damaged))).isEqualTo("dossier.damaged");
      Path cut = Files.write(folder.resolve("cortado"), Arrays.copyOf(bytes, 5000));
      assertThat(refusal(Backup.putBack(data, cut))).isEqualTo("dossier.damaged");
      Path newer = Files.copy(copy, folder.resolve("nuevo"));
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("PRAGMA user_version = 99");
      }
      assertThat(refusal(Backup.putBack(data, newer))).isEqualTo("dossier.newer");
      assertThat(dossiers.find(id).orElseThrow().entries()).hasSize(50);
      assertThat(files()).allMatch(name -> name.startsWith(Dossiers.FILE));
    }
    assertThat(refusal(Backup.make(folder.resolve("otra"), folder.resolve("x"))))
        .isEqualTo("dossier.nothing");
  }
}
