package acervo.dossier;

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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersTest {
  @TempDir Path folder;

  private static Excerpt add(Dossiers dossiers, String dossier, String quote) {
    Taking.Taken taken = Archive.anything(quote);
    return dossiers.add(dossier, taken.anchor(), taken.source(), "nota").orElseThrow();
  }

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
  void an_excerpt_is_the_same_when_the_file_is_opened_again() {
    String odd = "«Año» 𝒳 — “ñandú”\n\ttab 😀\u0301";
    Excerpt excerpt;
    String id;
    try (Dossiers dossiers = open()) {
      id = dossiers.create("Informe", "Para\nqué").id();
      excerpt = add(dossiers, id, odd);
    }
    try (Dossiers dossiers = open()) {
      Dossier found = dossiers.find(id).orElseThrow();
      assertThat(found.description()).isEqualTo("Para\nqué");
      assertThat(found.entries()).containsExactly(excerpt);
      assertThat(found.excerpts().getFirst().anchor().quote()).isEqualTo(odd);
    }
  }

  @Test
  void ids_are_short_and_fit_an_address() {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      assertThat(id).matches("[0-9a-hjkmnp-tv-z]{12}");
      assertThat(dossiers.create("Informe", "").id()).isNotEqualTo(id);
    }
  }

  @Test
  void the_last_changed_comes_first_in_the_list() {
    try (Dossiers dossiers = at("2026-01-01T00:00:00Z")) {
      dossiers.create("Viejo", "");
    }
    try (Dossiers dossiers = at("2026-01-02T00:00:00Z")) {
      dossiers.create("Nuevo", "");
    }
    try (Dossiers dossiers = at("2026-01-03T00:00:00Z")) {
      assertThat(dossiers.list(0, 10)).extracting("title").containsExactly("Nuevo", "Viejo");
      add(dossiers, dossiers.list(1, 1).getFirst().id(), "cita");
      assertThat(dossiers.list(0, 10)).extracting("title").containsExactly("Viejo", "Nuevo");
      assertThat(dossiers.list(0, 10)).extracting("excerpts").containsExactly(1, 0);
    }
  }

  private Dossiers at(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new Dossiers(folder.resolve("data"), Schema.CURRENT, clock);
  }

  @Test
  void entries_stand_in_the_order_they_are_given() {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      String first = add(dossiers, id, "uno").id();
      String second = add(dossiers, id, "dos").id();
      String heading = dossiers.addHeading(id, "Antecedentes").orElseThrow().id();
      assertThat(entries(dossiers, id)).containsExactly(first, second, heading);
      assertThat(dossiers.arrange(id, present -> List.of(heading, second, first))).isTrue();
      assertThat(entries(dossiers, id)).containsExactly(heading, second, first);
      assertThat(add(dossiers, id, "tres").id()).isEqualTo(entries(dossiers, id).getLast());
    }
  }

  @Test
  void what_is_deleted_comes_back_where_it_stood() {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      String first = add(dossiers, id, "uno").id();
      String second = add(dossiers, id, "dos").id();
      String third = add(dossiers, id, "tres").id();
      assertThat(dossiers.remove(id, second)).isTrue();
      assertThat(dossiers.remove(id, second)).isFalse();
      assertThat(entries(dossiers, id)).containsExactly(first, third);
      assertThat(dossiers.deletedEntries(id)).extracting(Dossier.Entry::id).containsExactly(second);
      dossiers.arrange(id, present -> List.of(third, first));
      assertThat(dossiers.putBack(id, second)).isTrue();
      assertThat(entries(dossiers, id)).containsExactly(third, first, second);
      assertThat(dossiers.delete(id)).isTrue();
      assertThat(dossiers.find(id)).isEmpty();
      assertThat(dossiers.count()).isZero();
      assertThat(dossiers.restore(id)).isTrue();
      assertThat(entries(dossiers, id)).containsExactly(third, first, second);
    }
  }

  @Test
  void a_deleted_dossier_takes_nothing() {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      String entry = add(dossiers, id, "uno").id();
      dossiers.delete(id);
      Taking.Taken taken = Archive.anything("dos");
      assertThat(dossiers.add(id, taken.anchor(), taken.source(), "")).isEmpty();
      assertThat(dossiers.addHeading(id, "Título")).isEmpty();
      assertThat(dossiers.describe(id, Optional.of("Otro"), Optional.empty())).isFalse();
      dossiers.restore(id);
      assertThat(entries(dossiers, id)).containsExactly(entry);
      assertThat(dossiers.find(id).orElseThrow().title()).isEqualTo("Informe");
    }
  }

  @Test
  void an_entry_is_changed_only_in_its_own_dossier() {
    try (Dossiers dossiers = open()) {
      String one = dossiers.create("Uno", "").id();
      String other = dossiers.create("Otro", "").id();
      String entry = add(dossiers, one, "cita").id();
      assertThat(dossiers.note(other, entry, "ajena")).isFalse();
      assertThat(dossiers.remove(other, entry)).isFalse();
      assertThat(dossiers.rename(one, entry, "no es encabezado")).isFalse();
      assertThat(dossiers.note(one, entry, "propia")).isTrue();
      assertThat(dossiers.find(one).orElseThrow().excerpts().getFirst().note()).isEqualTo("propia");
    }
  }

  @Test
  void what_was_deleted_thirty_days_ago_is_gone_and_younger_is_not() throws Exception {
    String id;
    String entry;
    try (Dossiers dossiers = at("2026-01-01T00:00:00Z")) {
      id = dossiers.create("Informe", "").id();
      entry = add(dossiers, id, "uno").id();
      dossiers.remove(id, entry);
      dossiers.delete(dossiers.create("Borrado", "").id());
    }
    try (Dossiers dossiers = at("2026-01-30T00:00:00Z")) {
      dossiers.create("Otro", "");
      assertThat(dossiers.deletedEntries(id)).hasSize(1);
      assertThat(dossiers.deleted(0, 10)).hasSize(1);
    }
    try (Dossiers dossiers = at("2026-02-01T00:00:00Z")) {
      dossiers.create("Otro más", "");
      assertThat(dossiers.deletedEntries(id)).isEmpty();
      assertThat(dossiers.deleted(0, 10)).isEmpty();
    }
    assertThat(rows("SELECT count(*) FROM quotation")).isZero();
    assertThat(rows("SELECT count(*) FROM part")).isZero();
    assertThat(rows("SELECT count(*) FROM path")).isZero();
  }

  private int rows(String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
      return Schema.number(connection, question);
    }
  }

  @Test
  void purging_leaves_no_row_behind_and_spares_what_was_not_deleted() throws Exception {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      add(dossiers, id, "uno");
      assertThat(dossiers.purge(id)).isFalse();
      dossiers.delete(id);
      assertThat(dossiers.purge(id)).isTrue();
    }
    for (String table : Schema.TABLES) assertThat(rows("SELECT count(*) FROM " + table)).isZero();
  }

  @Test
  void what_was_taken_cannot_be_rewritten_and_what_is_found_stands_beside_it() throws Exception {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      Excerpt excerpt = add(dossiers, id, "uno");
      Taking.Taken found = Archive.anything("uno, hallado");
      var again = new Excerpt.FoundAgain(found.anchor(), found.source(), Instant.ofEpochMilli(5));
      dossiers.foundAgain(excerpt.id(), again);
      dossiers.foundAgain(excerpt.id(), again);
      dossiers.alsoAt(excerpt.id(), List.of("b.pdf", "a.pdf"));
      Excerpt kept = dossiers.find(id).orElseThrow().excerpts().getFirst();
      assertThat(kept.anchor()).isEqualTo(excerpt.anchor());
      assertThat(kept.again()).contains(again);
      assertThat(kept.source().paths()).containsExactly("a.pdf", "b.pdf");
    }
    assertThatThrownBy(() -> sql("UPDATE part SET quote = 'otra'"))
        .hasMessageContaining("rewritten");
    assertThatThrownBy(() -> sql("UPDATE quotation SET title = 'otro'"))
        .hasMessageContaining("rewritten");
  }

  @Test
  void an_entry_cannot_be_without_its_dossier() throws Exception {
    try (Dossiers dossiers = open()) {
      dossiers.create("Informe", "");
      assertThatThrownBy(
              () ->
                  dossiers
                      .file()
                      .write(
                          handle ->
                              handle.execute(
                                  "INSERT INTO entry VALUES ('e', 'nadie', 1, 'heading', 'x', 1,"
                                      + " NULL)")))
          .hasStackTraceContaining("FOREIGN KEY");
    }
  }

  @Test
  void a_change_that_fails_half_way_leaves_nothing() {
    try (Dossiers dossiers = open()) {
      String id = dossiers.create("Informe", "").id();
      assertThatThrownBy(
              () ->
                  dossiers.arrange(
                      id,
                      present -> {
                        throw new IllegalStateException("no");
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(dossiers.describe(id, Optional.of("Sigue"), Optional.empty())).isTrue();
    }
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
