package acervo.ingest;

import acervo.catalog.Cataloguer;
import acervo.catalog.Described;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Placement;
import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.lucene.CollectionWriter;
import acervo.lucene.LuceneHoldings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The chain from the corpus folder to the index: what changed is read, catalogued and written, and
 * what is gone is taken out. Only changed bytes are read; bytes known under another path are not
 * read again. Commits as it goes, so that a run that is killed loses at most the last stretch and
 * the next one goes on from there.
 */
public final class Ingestion {
  /**
   * Grows whenever a reader or the splitter would give other pages or passages for the same bytes:
   * every file is then read again.
   */
  public static final int READER = 6;

  private static final String CATALOGUE = "catalogue";
  private static final String LEARNT = "learnt";
  private static final String CORRECTIONS = "corrections";
  private static final long COMMIT_EVERY_NANOS = 10_000_000_000L;

  private final CorpusFolder corpus;
  private final CollectionWriter index;
  private final LuceneHoldings holdings;
  private final Readers readers;
  private final Cataloguing cataloguing;
  private final StandingCorrections corrections;
  private final Consumer<Progress> progress;
  private long lastCommit = System.nanoTime();

  /** Gives a file's bytes to the readers. */
  public interface Reader extends AutoCloseable {
    Extraction read(Path file);

    @Override
    void close();
  }

  /**
   * Who reads, and how many at once.
   *
   * @param reader makes a reader for one thread
   */
  public record Readers(int threads, Supplier<Reader> reader) {}

  /** Says what a document is. Called by several threads. */
  public interface Cataloguing {
    /** What a cataloguer says. */
    static Cataloguing by(Cataloguer cataloguer) {
      return new ByCataloguer(cataloguer);
    }

    Described describe(
        String sha256, String fileName, long bytes, Content content, Corrections corrections);

    /** The same for a document described before under the same {@link #version}. */
    Described describeAgain(
        String sha256,
        String fileName,
        long bytes,
        Content content,
        Corrections corrections,
        List<Definition> definitions);

    /** Changes whenever the same content would be described otherwise, as by another vocabulary. */
    String version();

    /** The acronyms and names to which something learnt gives another meaning than so far. */
    Set<String> formsChangedBy(Learnt learnt);

    /** A place to put together what each document defines. */
    Learning learning();

    /** One that knows more, or less. */
    Cataloguing knowing(Learnt learnt);
  }

  public Ingestion(
      CorpusFolder corpus,
      CollectionWriter index,
      LuceneHoldings holdings,
      Readers readers,
      Cataloguing cataloguing,
      StandingCorrections corrections,
      Consumer<Progress> progress) {
    this.corpus = corpus;
    this.index = index;
    this.holdings = holdings;
    this.readers = readers;
    this.cataloguing = cataloguing;
    this.corrections = corrections;
    this.progress = progress;
  }

  /**
   * Brings the index up to the folder.
   *
   * @throws IOException when the folder cannot be listed or the disk fails; what was committed
   *     stays
   */
  public Report run() throws IOException {
    progress.accept(Progress.starting());
    try {
      return bringUpToDate();
    } finally {
      progress.accept(Progress.IDLE);
    }
  }

  private Report bringUpToDate() throws IOException {
    Map<String, LedgerEntry> before = new TreeMap<>();
    for (LedgerEntry line : holdings.ledger()) before.put(line.path(), line);
    List<Found> found = corpus.scan();
    Changes changes = Changes.between(before, found, READER);
    Map<String, LedgerEntry> after = new TreeMap<>();
    for (LedgerEntry line : changes.unchanged()) after.put(line.path(), line);
    for (Found other : changes.others()) {
      if (!(other instanceof Found.Sidecar)) keep(Outcome.of(other, READER), before, after);
    }
    Map<String, List<Found.File>> hashed = hashed(changes.toLookAt(), before, after);
    SidecarFiles sidecars = SidecarFiles.of(corpus, found, hashes(found, hashed, after), READER);
    for (LedgerEntry line : sidecars.lines()) keep(line, before, after);
    corrections.replaceWith(sidecars.placement().corrections());

    Known known = Known.of(before.values());
    List<Reading.Wanted> wanted = new ArrayList<>();
    int relocated = 0;
    for (var same : hashed.entrySet()) {
      Optional<LedgerEntry> outcome = known.outcome(same.getKey(), same.getValue().getFirst());
      if (outcome.isPresent()) {
        for (Found.File file : same.getValue()) {
          keep(outcome.get().at(file.path(), file.modified()), before, after);
        }
        relocated += same.getValue().size();
      } else {
        wanted.add(new Reading.Wanted(same.getKey(), same.getValue()));
      }
    }
    Set<String> read = read(wanted, before, after);
    for (String path : changes.gone()) if (!after.containsKey(path)) index.forget(path);
    for (Placement.Move move : sidecars.placement().moves()) {
      if (!after.containsKey(move.from())) index.forget(move.from());
    }
    Set<String> held = new HashSet<>();
    after.values().stream()
        .filter(LedgerEntry::hasDocument)
        .forEach(line -> held.add(line.sha256()));
    for (String sha256 : holdings.hashes()) if (!held.contains(sha256)) index.remove(sha256);
    catalogueAgain(before.values(), after.values(), read);
    index.commit();
    learn(after.values());
    return new Report(
        wanted.stream().mapToInt(files -> files.files().size()).sum(),
        relocated,
        changes.gone().size(),
        changes.unchanged().size(),
        List.copyOf(after.values()),
        sidecars.remarks());
  }

  /** The SHA-256 of every file by its path; empty for one that cannot be read. */
  private static Map<String, String> hashes(
      List<Found> found, Map<String, List<Found.File>> hashed, Map<String, LedgerEntry> after) {
    Map<String, String> hashes = new HashMap<>();
    for (Found each : found) {
      if (!(each instanceof Found.File)) continue;
      LedgerEntry line = after.get(each.path());
      hashes.put(each.path(), line == null ? "" : line.sha256());
    }
    hashed.forEach((sha256, same) -> same.forEach(file -> hashes.put(file.path(), sha256)));
    return hashes;
  }

  /** The files that must be looked at, together where their bytes are the same. */
  private Map<String, List<Found.File>> hashed(
      List<Found.File> files, Map<String, LedgerEntry> before, Map<String, LedgerEntry> after)
      throws IOException {
    Map<String, List<Found.File>> same = new LinkedHashMap<>();
    for (Found.File file : files) {
      try {
        String sha256 = CorpusFolder.sha256(corpus.file(file.path()).orElseThrow());
        same.computeIfAbsent(sha256, key -> new ArrayList<>()).add(file);
      } catch (IOException closed) {
        keep(Outcome.of(file, READER), before, after);
      }
    }
    return same;
  }

  /** Reads what is wanted; the hashes that became documents. */
  private Set<String> read(
      List<Reading.Wanted> wanted, Map<String, LedgerEntry> before, Map<String, LedgerEntry> after)
      throws IOException {
    Set<String> documents = new HashSet<>();
    try (Reading reading =
        new Reading(corpus, readers, cataloguing, corrections, wanted, progress)) {
      for (int i = 0; i < wanted.size(); i++) {
        Reading.Read read = reading.next();
        String sha256 = read.wanted().sha256();
        if (read.described().isPresent()) {
          put(read, read.extraction().contentIfAny().orElseThrow());
          documents.add(sha256);
        }
        for (Found.File file : read.wanted().files()) {
          keep(Outcome.of(file, sha256, read.extraction(), READER), before, after);
        }
        commitNowAndThen();
      }
    }
    return documents;
  }

  private Described describe(String sha256, String name, long bytes, Content content) {
    return cataloguing.describe(sha256, name, bytes, content, corrections.of(sha256));
  }

  /** A document that was corrected after it was described is described anew. */
  private void put(Reading.Read read, Content content) throws IOException {
    String sha256 = read.wanted().sha256();
    Found.File file = read.wanted().files().getFirst();
    synchronized (index) {
      boolean stands = corrections.of(sha256).equals(read.corrections());
      index.put(
          stands ? read.described().get() : describe(sha256, file.name(), file.bytes(), content),
          content);
    }
  }

  /**
   * Documents not read in this run are described again when the vocabulary, their name or what was
   * corrected of them changed.
   */
  private void catalogueAgain(
      Iterable<LedgerEntry> before, Iterable<LedgerEntry> after, Set<String> read)
      throws IOException {
    boolean all = !index.note(CATALOGUE).equals(Optional.of(cataloguing.version()));
    Map<String, String> oldNames = firstPaths(before);
    Set<String> corrected = corrected();
    for (Map.Entry<String, String> document : firstPaths(after).entrySet()) {
      String sha256 = document.getKey();
      if (read.contains(sha256)) continue;
      boolean same =
          document.getValue().equals(oldNames.get(sha256)) && !corrected.contains(sha256);
      if (!all && same) continue;
      describeAgain(cataloguing, sha256, document.getValue(), all);
      commitNowAndThen();
    }
    index.note(CATALOGUE, cataloguing.version());
    noteCorrections();
  }

  /** The documents whose corrections differ from those that the index knows. */
  private Set<String> corrected() {
    Map<String, String> known = new HashMap<>();
    for (String line : index.note(CORRECTIONS).orElse("").lines().toList()) {
      known.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
    }
    Map<String, String> now = corrections.fingerprints();
    Set<String> differing = new HashSet<>(known.keySet());
    differing.addAll(now.keySet());
    differing.removeIf(sha256 -> Objects.equals(known.get(sha256), now.get(sha256)));
    return differing;
  }

  private void noteCorrections() {
    StringBuilder note = new StringBuilder();
    corrections.fingerprints().forEach((sha256, print) -> note.append(sha256 + " " + print + "\n"));
    index.note(CORRECTIONS, note.toString());
  }

  /**
   * Puts together what all documents define. Where that changes what an acronym or a name means,
   * the documents that have it are described again; any other would be described the same.
   */
  private void learn(Iterable<LedgerEntry> lines) throws IOException {
    String taught = index.generation() + "-" + cataloguing.version();
    if (index.note(LEARNT).equals(Optional.of(taught))) return;
    holdings.refresh();
    Learning learning = cataloguing.learning();
    holdings.definitions(learning::add);
    Learnt learnt = learning.learnt();
    Cataloguing knowing = cataloguing.knowing(learnt);
    Map<String, String> paths = firstPaths(lines);
    for (String sha256 : holdings.concerned(cataloguing.formsChangedBy(learnt), learnt)) {
      describeAgain(knowing, sha256, paths.get(sha256), false);
      commitNowAndThen();
    }
    index.learn(learnt);
    // The commit that says so is one generation later.
    index.note(LEARNT, (index.generation() + 1) + "-" + cataloguing.version());
    index.commit();
  }

  /**
   * @param anew whether what it defines must be found again too, as under another vocabulary
   */
  private void describeAgain(Cataloguing by, String sha256, String path, boolean anew)
      throws IOException {
    Optional<Document> known = holdings.document(sha256);
    Optional<Content> content = known.flatMap(holdings::content);
    if (content.isEmpty() || path == null) return;
    long bytes = known.get().bytes();
    String name = CorpusFolder.nameOf(path);
    Content pages = content.get();
    synchronized (index) {
      Corrections corrected = corrections.of(sha256);
      index.put(
          anew
              ? by.describe(sha256, name, bytes, pages, corrected)
              : by.describeAgain(
                  sha256, name, bytes, pages, corrected, holdings.definitions(sha256)),
          pages);
    }
  }

  /** The path that stands for each document: the first of those with its bytes. */
  private static Map<String, String> firstPaths(Iterable<LedgerEntry> lines) {
    Map<String, String> paths = new HashMap<>();
    for (LedgerEntry line : lines) {
      if (line.hasDocument()) {
        paths.merge(line.sha256(), line.path(), (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
    return paths;
  }

  private void keep(
      LedgerEntry line, Map<String, LedgerEntry> before, Map<String, LedgerEntry> after)
      throws IOException {
    after.put(line.path(), line);
    if (!line.equals(before.get(line.path()))) index.record(line);
  }

  private void commitNowAndThen() throws IOException {
    if (System.nanoTime() - lastCommit < COMMIT_EVERY_NANOS) return;
    index.commit();
    lastCommit = System.nanoTime();
  }

  /** What is known of bytes from the ledger as it was. */
  private record Known(Map<String, LedgerEntry> outcomes) {
    static Known of(Iterable<LedgerEntry> ledger) {
      Map<String, LedgerEntry> outcomes = new HashMap<>();
      for (LedgerEntry line : ledger) {
        if (line.reader() == READER && !line.sha256().isEmpty()) {
          outcomes.putIfAbsent(key(line.sha256(), line.path()), line);
        }
      }
      return new Known(outcomes);
    }

    /** The name's ending tells formats apart, so other endings are other readings. */
    private static String key(String sha256, String path) {
      String name = CorpusFolder.nameOf(path);
      return sha256 + name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    Optional<LedgerEntry> outcome(String sha256, Found.File file) {
      return Optional.ofNullable(outcomes.get(key(sha256, file.path())));
    }
  }
}
