package acervo.dossier;

import static acervo.dossier.Archive.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @TempDir Path folder;

  private static List<String> entries(Dossiers dossiers, String dossier) {
    return dossiers.find(dossier).orElseThrow().entries().stream().map(Dossier.Entry::id).toList();
  }

  private Path file() {
    return folder.resolve("data").resolve(Dossiers.FILE);
  }

  private Dossiers open() {
    return new Dossiers(folder.resolve("data"));
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement all = connection.createStatement()) {
      all.executeUpdate(statement);
    }
  }

  @Test
  void nothing_is_opened_before_it_is_needed() {
    Dossiers unused = open();
    assertThat(folder.resolve("data")).doesNotExist();
    unused.close();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void the_file_is_written_ahead_and_to_the_disk() {
    try (Dossiers dossiers = open()) {
      dossiers.create("Informe", "");
      String mode = dossiers.file().read(handle -> said(handle, "PRAGMA journal_mode"));
      String synchronous = dossiers.file().write(handle -> said(handle, "PRAGMA synchronous"));
      String keys = dossiers.file().read(handle -> said(handle, "PRAGMA foreign_keys"));
      assertThat(mode).isEqualTo("wal");
      assertThat(synchronous).isEqualTo("2");
      assertThat(keys).isEqualTo("1");
    }
  }

  private static String said(Handle handle, String question) {
    return handle.createQuery(question).mapTo(String.class).one();
  }

  @Test
  void an_older_file_is_brought_to_the_newer_schema_with_all_it_has() {
    String id;
    try (Dossiers dossiers = open()) {
      id = dossiers.create("Informe", "").id();
      add(dossiers, id, "uno");
    }
    List<String> steps = new ArrayList<>(Schema.CURRENT.steps());
    steps.add("ALTER TABLE dossier ADD COLUMN colour TEXT; UPDATE dossier SET colour = 'azul'");
    Schema newer = new Schema(steps);
    Path data = folder.resolve("data");
    try (Dossiers open = open();
        Dossiers dossiers = new Dossiers(data, newer, Clock.systemUTC())) {
      assertThat(open.count()).isEqualTo(1);
      assertThat(entries(dossiers, id)).hasSize(1);
      assertThatThrownBy(open::count).hasMessage("newer");
      assertThatThrownBy(() -> open.create("Otro", "")).hasMessage("newer");
      String colour = dossiers.file().read(handle -> said(handle, "SELECT colour FROM dossier"));
      assertThat(colour).isEqualTo("azul");
    }
    try (Dossiers older = open()) {
      assertThatThrownBy(older::count)
          .isInstanceOfSatisfying(
              Unavailable.class, no -> assertThat(no.what().key()).isEqualTo("dossier.newer"));
    }
    try (Dossiers dossiers = new Dossiers(data, newer, Clock.systemUTC())) {
      assertThat(dossiers.count()).isEqualTo(1);
    }
  }

  @Test
  void a_step_that_fails_leaves_the_file_as_it_was() {
    try (Dossiers dossiers = open()) {
      dossiers.create("Informe", "");
    }
    List<String> steps = new ArrayList<>(Schema.CURRENT.steps());
    steps.add("DELETE FROM dossier; INSERT INTO nowhere VALUES (1)");
    try (Dossiers broken =
        new Dossiers(folder.resolve("data"), new Schema(steps), Clock.systemUTC())) {
      assertThatThrownBy(broken::count).isInstanceOf(DataFile.Broken.class);
    }
    try (Dossiers dossiers = open()) {
      assertThat(dossiers.count()).isEqualTo(1);
    }
  }

  @Test
  void a_damaged_file_is_told_and_not_touched() throws Exception {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      for (int i = 0; i < 50; i++) add(dossiers, id, "cita ".repeat(200) + i);
    }
    byte[] bytes = Files.readAllBytes(file());
    for (int i = bytes.length / 2; i < bytes.length / 2 + 3000; i++) bytes[i] ^= 0x5a;
    Files.write(file(), bytes);
    try (Dossiers dossiers = open()) {
      assertDamaged(dossiers);
      assertDamaged(dossiers);
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    Files.writeString(file(), "esto no es una base de datos ".repeat(200));
    try (Dossiers dossiers = open()) {
      assertDamaged(dossiers);
    }
    assertThat(Files.readString(file(), StandardCharsets.UTF_8)).startsWith("esto no es");
  }

  private static void assertDamaged(Dossiers dossiers) {
    assertThatThrownBy(() -> dossiers.create("Otro", ""))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.what().key()).isEqualTo("dossier.damaged"));
  }

  @Test
  void a_file_of_another_program_is_told_and_not_touched() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    sql("CREATE TABLE other (a)");
    byte[] bytes = Files.readAllBytes(file());
    try (Dossiers dossiers = open()) {
      assertThatThrownBy(dossiers::count)
          .isInstanceOfSatisfying(
              Unavailable.class, no -> assertThat(no.what().key()).isEqualTo("dossier.foreign"));
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws Exception {
    Files.writeString(folder.resolve("data"), "un archivo");
    try (Dossiers dossiers = open()) {
      assertThatThrownBy(dossiers::count)
          .isInstanceOfSatisfying(
              Unavailable.class,
              no -> assertThat(no.what().key()).isEqualTo("dossier.unreachable"));
    }
  }

  @Test
  void several_writers_lose_nothing() throws Exception {
    String id;
    try (Dossiers dossiers = open()) {
      id = dossiers.create("Informe", "").id();
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Callable<Integer> writer =
            () -> {
              // Each its own connection, as processes have.
              try (Dossiers dossiers = open()) {
                for (int j = 0; j < 10; j++) add(dossiers, id, "cita " + j);
                return dossiers.find(id).orElseThrow().entries().size();
              }
            };
        writers.add(threads.submit(writer));
      }
      for (Future<Integer> writer : writers) assertThat(writer.get()).isBetween(10, 40);
    }
    try (Dossiers dossiers = open()) {
      assertThat(entries(dossiers, id)).hasSize(40).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_file_made_by_several_at_once_is_made_once() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> makers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int number = i;
        makers.add(
            threads.submit(
                () -> {
                  try (Dossiers dossiers = open()) {
                    dossiers.create("Informe " + number, "");
                  }
                }));
      }
      for (Future<?> maker : makers) maker.get();
    }
    try (Dossiers dossiers = open()) {
      assertThat(dossiers.count()).isEqualTo(4);
    }
  }

  @Test
  void another_file_in_its_place_is_noticed() throws Exception {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      Files.move(file(), folder.resolve("aparte.sqlite"));
      assertThat(dossiers.find(id)).isEmpty();
      dossiers.create("Otro", "");
      assertThat(dossiers.count()).isEqualTo(1);
    }
  }
}
