package acervo.lucene;

import acervo.document.LedgerEntry;
import acervo.search.Holdings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The last commit of an index, for many readers at once. A newer commit, of this process or of
 * another, is noticed within a second. What can be told from a commit alone is worked out once for
 * each.
 */
public final class CommittedIndex implements AutoCloseable {
  private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

  private final Directory directory;
  private final SearcherManager searchers;
  private final Map<Facets.Of, FacetOrdinals> ordinals = new EnumMap<>(Facets.Of.class);
  private volatile long looked = System.nanoTime();
  private volatile Snapshot latest;

  /** Large segments are searched at the same time, by as many threads as there are processors. */
  private static final class SideBySide extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      return new IndexSearcher(reader, ForkJoinPool.commonPool());
    }
  }

  /** Something to do with one commit. */
  interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  /**
   * One commit and what was worked out from it. The facet values, the ledger and the totals are
   * shared by all readers of the commit; they are made when first wanted.
   */
  static final class Snapshot {
    final IndexSearcher searcher;
    final long generation;
    private final CommittedIndex index;
    private final Map<Facets.Of, FacetOrdinals.View> facets = new EnumMap<>(Facets.Of.class);
    private List<LedgerEntry> ledger;
    private Holdings.Totals totals;
    private String fingerprint;

    private Snapshot(CommittedIndex index, IndexSearcher searcher) throws IOException {
      this.index = index;
      this.searcher = searcher;
      this.generation = CollectionWriter.generation((DirectoryReader) searcher.getIndexReader());
    }

    IndexReader reader() {
      return searcher.getIndexReader();
    }

    synchronized FacetOrdinals.View facets(Facets.Of what) throws IOException {
      FacetOrdinals.View known = facets.get(what);
      if (known == null) {
        known = index.ordinals.get(what).of(reader());
        facets.put(what, known);
      }
      return known;
    }

    synchronized List<LedgerEntry> ledger() throws IOException {
      if (ledger == null) ledger = Census.ledger(searcher);
      return ledger;
    }

    synchronized Holdings.Totals totals() throws IOException {
      if (totals == null) totals = Census.totals(searcher, ledger());
      return totals;
    }

    /** See {@link acervo.search.ExhaustiveSearch.State}. */
    synchronized String fingerprint() throws IOException {
      if (fingerprint == null) fingerprint = Fingerprint.of(reader(), ledger());
      return fingerprint;
    }
  }

  /** Whether a folder holds an index with a commit. */
  public static boolean exists(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** Opens the index of a folder, which must exist. */
  public static CommittedIndex open(Path folder) throws IOException {
    return new CommittedIndex(FSDirectory.open(folder));
  }

  private CommittedIndex(Directory directory) throws IOException {
    this.directory = directory;
    for (Facets.Of what : Facets.Of.values()) ordinals.put(what, new FacetOrdinals(what.field()));
    try {
      this.searchers = new SearcherManager(directory, new SideBySide());
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  <T> T read(Reading<T> reading) {
    try {
      if (System.nanoTime() - looked > LOOK_AGAIN_NANOS) refresh();
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(snapshot(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Looks for a newer commit now. */
  public void refresh() throws IOException {
    looked = System.nanoTime();
    searchers.maybeRefresh();
  }

  private Snapshot snapshot(IndexSearcher searcher) throws IOException {
    Snapshot known = latest;
    if (known != null && known.searcher == searcher) return known;
    synchronized (this) {
      if (latest == null || latest.searcher != searcher) latest = new Snapshot(this, searcher);
      return latest;
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      searchers.close();
    }
  }
}
