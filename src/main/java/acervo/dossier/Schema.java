package acervo.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the data file, as the steps that lead to them: the resource {@code schema-1.sql}
 * makes the first, each later one changes what the one before left. A step that was published is
 * never edited. The file says in {@code user_version} how many it has taken.
 *
 * @param steps SQL, each of several statements
 */
record Schema(List<String> steps) {
  /** What SQLite's {@code application_id} says of a file of ours: «Acrv» in ASCII. */
  static final int APPLICATION = 0x41637276;

  /** The tables, each after those that it refers to. */
  static final List<String> TABLES = List.of("dossier", "entry", "quotation", "part", "path");

  /** The one that this program works with. */
  static final Schema CURRENT = new Schema(published());

  private static List<String> published() {
    List<String> steps = new ArrayList<>();
    while (true) {
      String name = "schema-" + (steps.size() + 1) + ".sql";
      try (InputStream step = Schema.class.getResourceAsStream(name)) {
        if (step == null) return List.copyOf(steps);
        steps.add(new String(step.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  int version() {
    return steps.size();
  }

  /**
   * Whether a file may be worked with: it is new, or ours and not newer than this program. Reads
   * only.
   *
   * @throws Unavailable when it is of another program or of a newer one
   */
  void check(Connection connection, Object file) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    int application = number(connection, "PRAGMA application_id");
    boolean fresh = number(connection, "SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION && !fresh) throw new Unavailable("foreign", null, file);
    if (version > version()) throw new Unavailable("newer", null, file);
  }

  /**
   * Takes the steps that a file has not taken yet, all or none of them.
   *
   * @param file for the sentence that it cannot be worked with
   */
  void bring(Connection connection, Object file) throws SQLException {
    check(connection, file);
    if (number(connection, "PRAGMA user_version") == version()) return;
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      try {
        // Another process may have taken them while this one waited.
        check(connection, file);
        int taken = number(connection, "PRAGMA user_version");
        for (String step : steps.subList(taken, version())) statement.executeUpdate(step);
        statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
        statement.executeUpdate("PRAGMA user_version = " + version());
        statement.executeUpdate("COMMIT");
      } catch (SQLException | RuntimeException failed) {
        statement.executeUpdate("ROLLBACK");
        throw failed;
      }
    }
  }

  /** The one number that a statement answers. */
  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getInt(1);
    }
  }
}
