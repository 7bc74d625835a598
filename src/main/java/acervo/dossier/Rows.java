package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How entries stand in the tables. Reads and writes within a transaction of somebody else. */
final class Rows {
  private static final String OF_DOSSIER =
      " JOIN entry ON entry.id = quotation.entry WHERE entry.dossier = ?";

  /** What was taken, or found again, with when. */
  private record Quoted(Anchor anchor, Source source, Instant made) {}

  /** A part of a quotation and where it stands. */
  private record Place(Anchor.Part part, Citation.Place place) {}

  private record EntryRow(String id, String kind, String words, Instant added) {}

  private record QuotationRow(
      long id,
      String entry,
      String origin,
      Instant made,
      String sha256,
      String before,
      String after,
      String title,
      String issuer,
      String author,
      Optional<PartialDate> date) {
    Quoted with(List<Place> places, List<String> paths) {
      return new Quoted(
          new Anchor(sha256, places.stream().map(Place::part).toList(), before, after),
          new Source(
              title, issuer, author, date, places.stream().map(Place::place).toList(), paths),
          made);
    }
  }

  private final Handle handle;

  Rows(Handle handle) {
    this.handle = handle;
  }

  /** The entries of a dossier, in their order: those that are there, or those that were deleted. */
  List<Dossier.Entry> entries(String dossier, boolean deleted) {
    Map<String, Map<String, Quoted>> quoted = quotations(dossier);
    return handle
        .createQuery(
            "SELECT id, kind, words, added FROM entry WHERE dossier = ? AND (deleted IS NULL) = ?"
                + " ORDER BY position, rowid")
        .bind(0, dossier)
        .bind(1, deleted ? 0 : 1)
        .map(
            (row, context) ->
                new EntryRow(
                    row.getString("id"),
                    row.getString("kind"),
                    row.getString("words"),
                    instant(row, "added")))
        .stream()
        .map(row -> entry(row, quoted.getOrDefault(row.id, Map.of())))
        .toList();
  }

  private static Dossier.Entry entry(EntryRow row, Map<String, Quoted> quoted) {
    if (row.kind.equals("heading")) return new Dossier.Heading(row.id, row.words);
    Quoted taken = quoted.get("taken");
    Optional<Excerpt.FoundAgain> again =
        Optional.ofNullable(quoted.get("found"))
            .map(found -> new Excerpt.FoundAgain(found.anchor, found.source, found.made));
    return new Excerpt(row.id, taken.anchor, taken.source, row.words, row.added, again);
  }

  /** By entry, and of each entry by origin. */
  private Map<String, Map<String, Quoted>> quotations(String dossier) {
    Map<Long, List<Place>> places = new HashMap<>();
    handle
        .createQuery(
            "SELECT part.* FROM part JOIN quotation ON quotation.id = part.quotation"
                + OF_DOSSIER
                + " ORDER BY part.quotation, part.number")
        .bind(0, dossier)
        .map((row, context) -> Map.entry(row.getLong("quotation"), place(row)))
        .forEach(
            row ->
                places.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue()));
    Map<Long, List<String>> paths = new HashMap<>();
    handle
        .createQuery(
            "SELECT path.* FROM path JOIN quotation ON quotation.id = path.quotation"
                + OF_DOSSIER
                + " ORDER BY path.quotation, path.path")
        .bind(0, dossier)
        .map((row, context) -> Map.entry(row.getLong("quotation"), row.getString("path")))
        .forEach(
            row ->
                paths.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue()));
    Map<String, Map<String, Quoted>> quoted = new HashMap<>();
    handle
        .createQuery("SELECT quotation.* FROM quotation" + OF_DOSSIER)
        .bind(0, dossier)
        .map((row, context) -> quotation(row))
        .forEach(
            row ->
                quoted
                    .computeIfAbsent(row.entry, id -> new HashMap<>())
                    .put(
                        row.origin,
                        row.with(places.get(row.id), paths.getOrDefault(row.id, List.of()))));
    return quoted;
  }

  private static Place place(ResultSet row) throws SQLException {
    String heading = row.getString("heading");
    return new Place(
        new Anchor.Part(
            row.getInt("page"),
            new Span(row.getInt("span_start"), row.getInt("span_end")),
            row.getString("quote")),
        new Citation.Place(
            PageUnit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
            row.getString("label"),
            heading.isEmpty() ? List.of() : List.of(heading.split("\n")),
            row.getInt("paragraph"),
            row.getInt("line")));
  }

  private static QuotationRow quotation(ResultSet row) throws SQLException {
    return new QuotationRow(
        row.getLong("id"),
        row.getString("entry"),
        row.getString("origin"),
        instant(row, "made"),
        row.getString("sha256"),
        row.getString("words_before"),
        row.getString("words_after"),
        row.getString("title"),
        row.getString("issuer"),
        row.getString("author"),
        Optional.ofNullable(row.getString("date")).flatMap(PartialDate::parse));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /** Adds an entry after all others of its dossier. */
  void insert(String dossier, String id, String kind, String words, Instant added) {
    handle.execute(
        "INSERT INTO entry (id, dossier, position, kind, words, added)"
            + " SELECT ?, ?, coalesce(max(position), 0) + 1, ?, ?, ? FROM entry WHERE dossier = ?",
        id,
        dossier,
        kind,
        words,
        added.toEpochMilli(),
        dossier);
  }

  /** Keeps what an excerpt quotes, with its parts and the files it is from. */
  void insert(String entry, String origin, Anchor anchor, Source source, Instant made) {
    handle.execute(
        "INSERT INTO quotation (entry, origin, made, sha256, words_before, words_after, title,"
            + " issuer, author, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry,
        origin,
        made.toEpochMilli(),
        anchor.sha256(),
        anchor.before(),
        anchor.after(),
        source.title(),
        source.issuer(),
        source.author(),
        source.date().map(PartialDate::toString).orElse(null));
    long id = handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    for (int i = 0; i < anchor.parts().size(); i++) {
      insert(id, i + 1, anchor.parts().get(i), source.places().get(i));
    }
    for (String path : source.paths()) addPath(id, path);
  }

  private void insert(long quotation, int number, Anchor.Part part, Citation.Place place) {
    handle.execute(
        "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        quotation,
        number,
        part.page(),
        part.span().start(),
        part.span().end(),
        part.quote(),
        place.unit().code(),
        place.label(),
        String.join("\n", place.heading()),
        place.paragraph(),
        place.line());
  }

  private void addPath(long quotation, String path) {
    handle.execute("INSERT OR IGNORE INTO path VALUES (?, ?)", quotation, path);
  }

  /** Adds files to those that a quotation is known to be from. */
  void addPaths(String entry, String origin, List<String> paths) {
    handle
        .createQuery("SELECT id FROM quotation WHERE entry = ? AND origin = ?")
        .bind(0, entry)
        .bind(1, origin)
        .mapTo(Long.class)
        .findOne()
        .ifPresent(id -> paths.forEach(path -> addPath(id, path)));
  }
}
