package acervo.dossier;

import static acervo.dossier.Archive.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersTest {
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
}
