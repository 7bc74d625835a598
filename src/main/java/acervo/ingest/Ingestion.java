package acervo.ingest;

import acervo.catalog.Described;
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
  public static final int READER = 3;

  private static final String CATALOGUE = "catalogue";
  private static final String LEARNT = "learnt";
  private static final long COMMIT_EVERY_NANOS = 10_000_000_000L;

  private final CorpusFolder corpus;
  private final CollectionWriter index;
  private final LuceneHoldings holdings;
  private final Readers readers;
  private final Cataloguing cataloguing;
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
    Described describe(String sha256, String fileName, long bytes, Content content);

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
      Consumer<Progress> progress) {
    this.corpus = corpus;
    this.index = index;
    this.holdings = holdings;
    this.readers = readers;
    this.cataloguing = cataloguing;
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
    Changes changes = Changes.between(before, corpus.scan(), READER);
    Map<String, LedgerEntry> after = new TreeMap<>();
    for (LedgerEntry line : changes.unchanged()) after.put(line.path(), line);
    for (Found other : changes.others()) keep(Outcome.of(other, READER), before, after);

    Known known = Known.of(before.values());
    List<Reading.Wanted> wanted = new ArrayList<>();
    int relocated = 0;
    for (var same : hashed(changes.toLookAt(), before, after).entrySet()) {
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
    for (String path : changes.gone()) index.forget(path);
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
        List.copyOf(after.values()));
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
    try (Reading reading = new Reading(corpus, readers, cataloguing, wanted, progress)) {
      for (int i = 0; i < wanted.size(); i++) {
        Reading.Read read = reading.next();
        String sha256 = read.wanted().sha256();
        if (read.described().isPresent()) {
          index.put(read.described().get(), read.extraction().contentIfAny().orElseThrow());
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

  /**
   * Documents not read in this run are described again when the vocabulary or their name changed.
   */
  private void catalogueAgain(
      Iterable<LedgerEntry> before, Iterable<LedgerEntry> after, Set<String> read)
      throws IOException {
    boolean all = !index.note(CATALOGUE).equals(Optional.of(cataloguing.version()));
    Map<String, String> oldNames = firstPaths(before);
    for (Map.Entry<String, String> document : firstPaths(after).entrySet()) {
      String sha256 = document.getKey();
      if (read.contains(sha256)) continue;
      if (!all && document.getValue().equals(oldNames.get(sha256))) continue;
      describeAgain(cataloguing, sha256, document.getValue());
      commitNowAndThen();
    }
    index.note(CATALOGUE, cataloguing.version());
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
      describeAgain(knowing, sha256, paths.get(sha256));
      commitNowAndThen();
    }
    index.learn(learnt);
    // The commit that says so is one generation later.
    index.note(LEARNT, (index.generation() + 1) + "-" + cataloguing.version());
    index.commit();
  }

  private void describeAgain(Cataloguing by, String sha256, String path) throws IOException {
    Optional<Document> known = holdings.document(sha256);
    Optional<Content> content = known.flatMap(holdings::content);
    if (content.isEmpty() || path == null) return;
    long bytes = known.get().bytes();
    index.put(
        by.describe(sha256, CorpusFolder.nameOf(path), bytes, content.get()), content.get());
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
