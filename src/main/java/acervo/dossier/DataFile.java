package acervo.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file that keeps what people make. Opened when it is first needed, made and brought to
 * the current schema then. Safe for many threads and for several processes: one writes at a time,
 * others wait, and who reads sees one state and waits for nobody (write-ahead log). What was
 * written when {@link #write} returns is on the disk.
 */
final class DataFile implements AutoCloseable {
  /** How long somebody else's change is waited for, in milliseconds. */
  private static final int PATIENCE = 10_000;

  private final Path file;
  private final Schema schema;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile Optional<Opened> opened = Optional.empty();

  /**
   * The file that was opened. Another may have been put in its place since, which its identity
   * tells. Made late because the library takes half a second to be loaded.
   *
   * @param writer the one connection that writes; each reading has one of its own
   */
  private record Opened(Object identity, Connection writer, Jdbi writing, Jdbi reading) {}

  DataFile(Path file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  Path path() {
    return file;
  }

  /**
   * What {@code work} reads, all of one state.
   *
   * @throws Unavailable when the file cannot be read
   */
  <T> T read(Function<Handle, T> work) {
    Opened now = current().orElseGet(() -> locked(this::open));
    return told(() -> now.reading.withHandle(handle -> within(handle, "BEGIN", work)));
  }

  /**
   * What {@code work} answers, once its changes are on the disk: all of them, or when it throws
   * none.
   *
   * @throws Unavailable when the file cannot be written
   */
  <T> T write(Function<Handle, T> work) {
    return locked(
        () -> open().writing.withHandle(handle -> within(handle, "BEGIN IMMEDIATE", work)));
  }

  /** Uses the connection that writes, outside any transaction, while nobody else here writes. */
  <T> T alone(Work<T> work) {
    return locked(() -> work.with(open().writer));
  }

  /** Something done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException, IOException;
  }

  /**
   * Statements of our own rather than JDBC's transactions: the driver begins the next as it commits
   * one, and when another process is quicker that fails, after the commit.
   */
  private <T> T within(Handle handle, String begin, Function<Handle, T> work) {
    handle.execute(begin);
    try {
      // A newer program may have come by since the file was opened.
      int version = handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
      if (version > schema.version()) throw new Unavailable("newer", null, file);
      T answer = work.apply(handle);
      handle.execute("COMMIT");
      return answer;
    } catch (RuntimeException failed) {
      try {
        handle.execute("ROLLBACK");
      } catch (JdbiException already) {
        failed.addSuppressed(already);
      }
      throw failed;
    }
  }

  private interface Attempt<T> {
    T make() throws SQLException, IOException;
  }

  private <T> T locked(Attempt<T> attempt) {
    opening.lock();
    try {
      return told(attempt);
    } catch (Unavailable | Broken failed) {
      close();
      throw failed;
    } finally {
      opening.unlock();
    }
  }

  /** The file that is open, unless another is there now. */
  private Optional<Opened> current() {
    return opened.filter(file -> identity().equals(Optional.of(file.identity)));
  }

  /** The file that is there now, opened. */
  private Opened open() throws SQLException, IOException {
    Optional<Opened> already = current();
    if (already.isPresent()) return already.get();
    close();
    Files.createDirectories(file.getParent());
    Connection connection = connect();
    try {
      schema.check(connection, file);
      checkWhole(connection, file);
      keepLog(connection);
      schema.bring(connection, file);
    } catch (SQLException | RuntimeException failed) {
      connection.close();
      throw failed;
    }
    Opened now =
        new Opened(
            identity().orElse(file),
            connection,
            Jdbi.create(connection),
            Jdbi.create(this::connect));
    opened = Optional.of(now);
    return now;
  }

  private Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    // In write-ahead mode NORMAL would let a crash of the machine take the last commits along.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Only two processes that make the file at the same moment can be in each other's way here. */
  private static void keepLog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int tries = 1; ; tries++) {
        try {
          statement.execute("PRAGMA journal_mode = WAL");
          return;
        } catch (SQLiteException busy) {
          if (tries == 100 || primary(busy) != SQLiteErrorCode.SQLITE_BUSY.code) throw busy;
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Refuses a file in which anything is not as SQLite left it. */
  static void checkWhole(Connection connection, Object file) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA integrity_check(1)")) {
      String found = answer.next() ? answer.getString(1) : "";
      if (!found.equals("ok")) throw new Unavailable("damaged", null, file);
    }
  }

  /** What tells the file from another of the same name; empty when there is none. */
  private Optional<Object> identity() {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(Objects.requireNonNullElse(key, file));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private <T> T told(Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (IOException disk) {
      throw new Unavailable("unreachable", disk, file.getParent());
    } catch (SQLException failed) {
      throw told(failed, failed);
    } catch (JdbiException failed) {
      throw told(failed, failed.getCause());
    }
  }

  /** A failure that people can mend, in words; any other as a defect. */
  private RuntimeException told(Exception failed, Throwable cause) {
    if (!(cause instanceof SQLiteException reason)) return new Broken(failed);
    int code = primary(reason);
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return new Unavailable("damaged", failed, file);
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new Unavailable("busy", failed, file);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) return new Unavailable("full", failed, file);
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_PERM.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return new Unavailable("unreachable", failed, file.getParent());
    }
    return new Broken(failed);
  }

  /** The kind of a failure without what SQLite adds to it in the higher bits. */
  private static int primary(SQLiteException failed) {
    return failed.getResultCode().code & 0xff;
  }

  /** The file is sound and a statement of ours was not. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(Exception cause) {
      super(cause);
    }
  }

  /** Lets the file go; the next use opens it again. */
  @Override
  public void close() {
    opening.lock();
    try {
      if (opened.isPresent()) opened.get().writer.close();
    } catch (SQLException lost) {
      throw new Broken(lost);
    } finally {
      opened = Optional.empty();
      opening.unlock();
    }
  }
}
