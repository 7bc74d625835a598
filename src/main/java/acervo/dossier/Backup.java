package acervo.dossier;

import acervo.message.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Copies of the data file, made and put back while others read and write it. A copy is a data file
 * itself: one SQLite file without a log.
 */
public final class Backup {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private static final String DOSSIERS = "SELECT count(*) FROM dossier WHERE deleted IS NULL";
  private static final String EXCERPTS =
      "SELECT count(*) FROM entry JOIN dossier ON dossier.id = entry.dossier"
          + " WHERE kind = 'excerpt' AND entry.deleted IS NULL AND dossier.deleted IS NULL";

  /** What came of it. */
  public sealed interface Outcome {
    /** A copy of so many dossiers and excerpts was made. */
    record Made(int dossiers, int excerpts) implements Outcome {}

    /**
     * So many were put back.
     *
     * @param kept the file in which what was there before is kept; empty when nothing was there
     */
    record PutBack(int dossiers, int excerpts, Optional<Path> kept) implements Outcome {}

    /** Nothing was done. */
    record Refused(Message what, Message remedy) implements Outcome {}
  }

  /**
   * Writes a copy of the dossiers of a folder, of one moment, whoever writes them meanwhile. A copy
   * that is interrupted leaves nothing.
   *
   * @param target must not exist
   * @throws Unavailable when the data cannot be read or is damaged
   */
  public static Outcome make(Path data, Path target) throws IOException {
    Path file = data.resolve(Dossiers.FILE);
    if (Files.notExists(file)) return refused("nothing", data);
    if (Files.exists(target)) return refused("taken", target);
    Path beside = unfinished(target);
    try (DataFile source = new DataFile(file, Schema.CURRENT)) {
      source.alone(
          connection -> {
            copy(connection, beside);
            return true;
          });
      Outcome.Made made = counted(beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      return made;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path unfinished(Path target) {
    Path whole = target.toAbsolutePath();
    return whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
  }

  /** SQLite's own copy, compact and of one state; it does not see to it that it is on the disk. */
  private static void copy(Connection connection, Path target) throws SQLException, IOException {
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, target.toString());
      copy.execute();
    }
    try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private static Outcome.Made counted(Path file) {
    try (Connection connection = connect(file, true)) {
      return new Outcome.Made(
          Schema.number(connection, DOSSIERS), Schema.number(connection, EXCERPTS));
    } catch (SQLException failed) {
      throw new DataFile.Broken(failed);
    }
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /**
   * Puts a copy in the place of the dossiers of a folder, all at once. The copy is checked first
   * and stays as it is; what was there is kept in a file beside it. A program that serves the
   * folder goes on, and shows what was put back.
   *
   * @throws Unavailable when the data of the folder is of a newer program or cannot be written
   */
  public static Outcome putBack(Path data, Path from) throws IOException {
    if (!Files.isRegularFile(from)) return refused("missing", from);
    Path file = data.resolve(Dossiers.FILE);
    if (Files.exists(file) && Files.isSameFile(file, from)) return refused("itself", from);
    Files.createDirectories(data);
    Path checked = unfinished(file);
    try {
      Optional<Outcome> wrong = check(from, checked);
      if (wrong.isPresent()) return wrong.get();
      Outcome.Made content = counted(checked);
      Optional<Path> kept = replace(file, checked);
      return new Outcome.PutBack(content.dossiers(), content.excerpts(), kept);
    } finally {
      Files.deleteIfExists(checked);
    }
  }

  /** Leaves in {@code checked} the copy, sound and of the current schema; or says what is wrong. */
  private static Optional<Outcome> check(Path from, Path checked) throws IOException {
    try (Connection connection = connect(from, true)) {
      Schema.CURRENT.check(connection, from);
      if (Schema.number(connection, "PRAGMA application_id") != Schema.APPLICATION) {
        return Optional.of(notACopy(Message.of("dossier.foreign", from)));
      }
      DataFile.checkWhole(connection, from);
      copy(connection, checked);
    } catch (Unavailable wrong) {
      return Optional.of(notACopy(wrong.what()));
    } catch (SQLException unreadable) {
      return Optional.of(
          notACopy(Message.of(isOther(unreadable) ? "dossier.foreign" : "dossier.damaged", from)));
    }
    try (Connection connection = connect(checked, false)) {
      Schema.CURRENT.bring(connection, from);
      try (Statement statement = connection.createStatement();
          var broken = statement.executeQuery("PRAGMA foreign_key_check")) {
        if (broken.next()) return Optional.of(notACopy(Message.of("dossier.damaged", from)));
      }
    } catch (SQLException failed) {
      return Optional.of(notACopy(Message.of("dossier.damaged", from)));
    }
    return Optional.empty();
  }

  private static boolean isOther(SQLException failed) {
    return failed instanceof SQLiteException reason
        && reason.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
  }

  /** Where what was there is kept, if anything was. */
  private static Optional<Path> replace(Path file, Path checked) throws IOException {
    Path kept = beforeRestoring(file);
    if (Files.notExists(file)) return putInPlace(file, checked, kept);
    try (DataFile target = new DataFile(file, Schema.CURRENT)) {
      target.alone(connection -> exchange(connection, file, checked, kept));
      return Optional.of(kept);
    } catch (Unavailable unusable) {
      if (!unusable.what().key().equals("dossier.damaged")) throw unusable;
      return putInPlace(file, checked, kept);
    }
  }

  /** Nobody can have a damaged file open, so it can be moved away, and its log with it. */
  private static Optional<Path> putInPlace(Path file, Path checked, Path kept) throws IOException {
    boolean was = false;
    for (String part : List.of("", "-wal", "-shm")) {
      Path old = file.resolveSibling(file.getFileName() + part);
      if (Files.notExists(old)) continue;
      Files.move(old, kept.resolveSibling(kept.getFileName() + part));
      was = true;
    }
    Files.move(checked, file, StandardCopyOption.ATOMIC_MOVE);
    return was ? Optional.of(kept) : Optional.empty();
  }

  private static Path beforeRestoring(Path file) {
    String moment = LocalDateTime.now().format(MOMENT);
    for (int number = 1; ; number++) {
      String end = number == 1 ? "" : "-" + number;
      Path kept = file.resolveSibling("dossiers-" + moment + end + ".sqlite");
      if (Files.notExists(kept)) return kept;
    }
  }

  /**
   * Rows for rows in one change, since those who have the file open would not notice another file
   * in its place. From the copy of what was there to the end nobody else can write.
   */
  private static boolean exchange(Connection connection, Path file, Path checked, Path kept)
      throws SQLException, IOException {
    try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS given")) {
      attach.setString(1, checked.toString());
      attach.execute();
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      try {
        try (Connection reader = connect(file, true)) {
          copy(reader, kept);
        }
        for (String table : Schema.TABLES.reversed()) {
          statement.executeUpdate("DELETE FROM main." + table);
        }
        for (String table : Schema.TABLES) {
          statement.executeUpdate("INSERT INTO main." + table + " SELECT * FROM given." + table);
        }
        statement.executeUpdate("COMMIT");
      } catch (SQLException | IOException | RuntimeException failed) {
        statement.executeUpdate("ROLLBACK");
        throw failed;
      }
      statement.executeUpdate("DETACH given");
    }
    return true;
  }

  private static Outcome refused(String reason, Path file) {
    return new Outcome.Refused(
        Message.of("dossier." + reason, file), Message.of("dossier." + reason + ".remedy"));
  }

  private static Outcome notACopy(Message what) {
    return new Outcome.Refused(what, Message.of("dossier.copy.remedy"));
  }

  private Backup() {}
}
