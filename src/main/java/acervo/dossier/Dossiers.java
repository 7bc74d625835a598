package acervo.dossier;

import acervo.citation.Anchor;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * The dossiers kept in a data folder. The file is opened when it is first needed. Safe for many
 * threads and several processes. What a method changed is on the disk when it returns. Every method
 * throws {@link Unavailable} when the file cannot be read or written.
 *
 * <p>What is deleted can be brought back for {@link #KEPT}, unless it is purged before.
 */
public final class Dossiers implements AutoCloseable {
  /** The name of the file in its folder. */
  public static final String FILE = "dossiers.sqlite";

  /** How long what was deleted can be brought back. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final String LISTED =
      "SELECT dossier.*,"
          + " (SELECT count(*) FROM entry WHERE entry.dossier = dossier.id"
          + " AND entry.deleted IS NULL) AS entries,"
          + " (SELECT count(*) FROM entry WHERE entry.dossier = dossier.id"
          + " AND entry.deleted IS NULL AND entry.kind = 'excerpt') AS excerpts FROM dossier ";

  private final DataFile file;
  private final Clock clock;

  /** Those of a folder, which need not exist yet. */
  public Dossiers(Path data) {
    this(data, Schema.CURRENT, Clock.systemUTC());
  }

  Dossiers(Path data, Schema schema, Clock clock) {
    this.file = new DataFile(data.resolve(FILE), schema);
    this.clock = clock;
  }

  /**
   * A dossier without its entries.
   *
   * @param entries how many headings and excerpts it has
   * @param deleted when it was; empty while it is there
   */
  public record Listed(
      String id,
      String title,
      String description,
      Instant created,
      Instant changed,
      int entries,
      int excerpts,
      Optional<Instant> deleted) {}

  /** How many there are, deleted ones not counted. */
  public int count() {
    return file.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM dossier WHERE deleted IS NULL")
                .mapTo(Integer.class)
                .one());
  }

  /** Some of them, the last changed first. {@code first} counts from 0. */
  public List<Listed> list(int first, int count) {
    return listed("WHERE deleted IS NULL ORDER BY changed DESC, id LIMIT ? OFFSET ?", count, first);
  }

  /** Those that can be brought back, the last deleted first. */
  public List<Listed> deleted(int first, int count) {
    return listed(
        "WHERE deleted IS NOT NULL ORDER BY deleted DESC, id LIMIT ? OFFSET ?", count, first);
  }

  /** One of them without its entries, or one that was deleted. */
  public Optional<Listed> listed(String id) {
    return listed("WHERE id = ?", id).stream().findFirst();
  }

  private List<Listed> listed(String which, Object... values) {
    return file.read(
        handle -> {
          var query = handle.createQuery(LISTED + which);
          for (int i = 0; i < values.length; i++) query.bind(i, values[i]);
          return query.map((row, context) -> listed(row)).list();
        });
  }

  private static Listed listed(ResultSet row) throws SQLException {
    Instant deleted = Rows.instant(row, "deleted");
    boolean there = row.wasNull();
    return new Listed(
        row.getString("id"),
        row.getString("title"),
        row.getString("description"),
        Rows.instant(row, "created"),
        Rows.instant(row, "changed"),
        row.getInt("entries"),
        row.getInt("excerpts"),
        there ? Optional.empty() : Optional.of(deleted));
  }

  /** A dossier with its entries; empty when there is none of that name, or it was deleted. */
  public Optional<Dossier> find(String id) {
    return file.read(
        handle ->
            handle
                .createQuery("SELECT * FROM dossier WHERE id = ? AND deleted IS NULL")
                .bind(0, id)
                .map((row, context) -> dossier(row, new Rows(handle).entries(id, false)))
                .findOne());
  }

  private static Dossier dossier(ResultSet row, List<Dossier.Entry> entries) throws SQLException {
    return new Dossier(
        row.getString("id"),
        row.getString("title"),
        row.getString("description"),
        Rows.instant(row, "created"),
        Rows.instant(row, "changed"),
        entries);
  }

  /** The entries of a dossier that can be brought back, in their order. */
  public List<Dossier.Entry> deletedEntries(String dossier) {
    return file.read(handle -> new Rows(handle).entries(dossier, true));
  }

  /** A new one, empty. */
  public Dossier create(String title, String description) {
    String id = Ids.next();
    Instant now = now();
    var dossier = new Dossier(id, title, description, now, now, List.of());
    return file.write(
        handle -> {
          handle.execute(
              "INSERT INTO dossier (id, title, description, created, changed)"
                  + " VALUES (?, ?, ?, ?, ?)",
              id,
              title,
              description,
              now.toEpochMilli(),
              now.toEpochMilli());
          purgeExpired(handle);
          return dossier;
        });
  }

  /** Gives a dossier another title or description; whether there is such a dossier. */
  public boolean describe(String id, Optional<String> title, Optional<String> description) {
    return file.write(
        handle ->
            touch(handle, id)
                && handle.execute(
                        "UPDATE dossier SET title = coalesce(?, title),"
                            + " description = coalesce(?, description) WHERE id = ?",
                        title.orElse(null),
                        description.orElse(null),
                        id)
                    == 1);
  }

  /**
   * Puts the entries of a dossier in another order; whether there is such a dossier. An entry that
   * {@code order} does not name, since somebody added it meanwhile, stays behind the one it stood
   * behind.
   *
   * @param order the names of the entries, given those of the present order
   */
  public boolean arrange(String id, UnaryOperator<List<String>> order) {
    return file.write(
        handle -> {
          if (!touch(handle, id)) return false;
          List<String> there = ids(handle, id, " AND deleted IS NULL");
          List<String> all = ids(handle, id, "");
          List<String> wanted = Order.of(all, order.apply(there));
          var batch = handle.prepareBatch("UPDATE entry SET position = ? WHERE id = ?");
          for (int i = 0; i < wanted.size(); i++) batch.add(i + 1, wanted.get(i));
          if (!wanted.isEmpty()) batch.execute();
          return true;
        });
  }

  private static List<String> ids(Handle handle, String dossier, String which) {
    return handle
        .createQuery("SELECT id FROM entry WHERE dossier = ?" + which + " ORDER BY position, rowid")
        .bind(0, dossier)
        .mapTo(String.class)
        .list();
  }

  /**
   * Keeps a quotation, after all other entries.
   *
   * @return empty when there is no such dossier
   */
  public Optional<Excerpt> add(String dossier, Anchor anchor, Source source, String note) {
    Excerpt excerpt = new Excerpt(Ids.next(), anchor, source, note, now(), Optional.empty());
    return file.write(
        handle -> {
          if (!touch(handle, dossier)) return Optional.empty();
          Rows rows = new Rows(handle);
          rows.insert(dossier, excerpt.id(), "excerpt", note, excerpt.added());
          rows.insert(excerpt.id(), "taken", anchor, source, excerpt.added());
          return Optional.of(excerpt);
        });
  }

  /** Adds a heading after all other entries; empty when there is no such dossier. */
  public Optional<Dossier.Heading> addHeading(String dossier, String text) {
    Dossier.Heading heading = new Dossier.Heading(Ids.next(), text);
    return file.write(
        handle -> {
          if (!touch(handle, dossier)) return Optional.empty();
          new Rows(handle).insert(dossier, heading.id(), "heading", text, now());
          return Optional.of(heading);
        });
  }

  /** Changes the note of an excerpt; whether there is such an excerpt. */
  public boolean note(String dossier, String excerpt, String note) {
    return reword(dossier, excerpt, "excerpt", note);
  }

  /** Changes what a heading says; whether there is such a heading. */
  public boolean rename(String dossier, String heading, String text) {
    return reword(dossier, heading, "heading", text);
  }

  private boolean reword(String dossier, String entry, String kind, String words) {
    return changeEntry(
        dossier,
        handle ->
            handle.execute(
                "UPDATE entry SET words = ? WHERE id = ? AND dossier = ? AND kind = ?"
                    + " AND deleted IS NULL",
                words,
                entry,
                dossier,
                kind));
  }

  /** Deletes an entry, for it to be brought back; whether there was such an entry. */
  public boolean remove(String dossier, String entry) {
    return changeEntry(
        dossier,
        handle ->
            handle.execute(
                "UPDATE entry SET deleted = ? WHERE id = ? AND dossier = ? AND deleted IS NULL",
                now().toEpochMilli(),
                entry,
                dossier));
  }

  /** Brings back an entry, where it stood; whether it could be. */
  public boolean putBack(String dossier, String entry) {
    return changeEntry(
        dossier,
        handle ->
            handle.execute(
                "UPDATE entry SET deleted = NULL WHERE id = ? AND dossier = ?"
                    + " AND deleted IS NOT NULL",
                entry,
                dossier));
  }

  /** One change of one entry of a dossier, which is then the last changed. */
  private boolean changeEntry(String dossier, ToIntFunction<Handle> change) {
    return file.write(handle -> change.applyAsInt(handle) == 1 && touch(handle, dossier));
  }

  /** Deletes a dossier, for it to be brought back; whether there was such a dossier. */
  public boolean delete(String id) {
    return file.write(
        handle -> {
          purgeExpired(handle);
          return handle.execute(
                  "UPDATE dossier SET deleted = ? WHERE id = ? AND deleted IS NULL",
                  now().toEpochMilli(),
                  id)
              == 1;
        });
  }

  /** Brings back a dossier as it was; whether it could be. */
  public boolean restore(String id) {
    return file.write(
        handle ->
            handle.execute(
                    "UPDATE dossier SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL", id)
                == 1);
  }

  /** Deletes for good a dossier that was deleted; whether there was one. */
  public boolean purge(String id) {
    return file.write(
        handle ->
            handle.execute("DELETE FROM dossier WHERE id = ? AND deleted IS NOT NULL", id) == 1);
  }

  private void purgeExpired(Handle handle) {
    long expired = now().minus(KEPT).toEpochMilli();
    handle.execute("DELETE FROM dossier WHERE deleted < ?", expired);
    handle.execute("DELETE FROM entry WHERE deleted < ?", expired);
  }

  /** Keeps, beside what was taken, where an excerpt was found again. */
  public void foundAgain(String excerpt, Excerpt.FoundAgain place) {
    file.write(
        handle -> {
          handle.execute("DELETE FROM quotation WHERE entry = ? AND origin = 'found'", excerpt);
          boolean there =
              handle
                  .createQuery("SELECT count(*) FROM entry WHERE id = ? AND kind = 'excerpt'")
                  .bind(0, excerpt)
                  .mapTo(Boolean.class)
                  .one();
          if (!there) return false;
          new Rows(handle).insert(excerpt, "found", place.anchor(), place.source(), place.when());
          return true;
        });
  }

  /** Keeps more files that have the bytes an excerpt is from. */
  public void alsoAt(String excerpt, List<String> paths) {
    file.write(
        handle -> {
          new Rows(handle).addPaths(excerpt, "taken", paths);
          return true;
        });
  }

  /** Marks a dossier that is there as changed now; whether it is there. */
  private boolean touch(Handle handle, String id) {
    return handle.execute(
            "UPDATE dossier SET changed = ? WHERE id = ? AND deleted IS NULL",
            now().toEpochMilli(),
            id)
        == 1;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The file itself, to be copied. */
  DataFile file() {
    return file;
  }

  @Override
  public void close() {
    file.close();
  }
}
