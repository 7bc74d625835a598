package acervo.lucene;

import acervo.catalog.Described;
import acervo.catalog.learning.Learnt;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageCodec;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.extraction.Content;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.stored.StoredDocument;
import acervo.lucene.stored.StoredLearning;
import acervo.lucene.stored.StoredLedgerEntry;
import acervo.lucene.stored.StoredPassage;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * The only writer of an index. What is written shows, and survives a crash, from {@link #commit()}
 * on, all of it at once. Safe for many threads.
 */
public final class CollectionWriter implements AutoCloseable {
  private static final String SCHEMA = "schema";
  private static final String GENERATION = "generation";

  private final Directory directory;
  private final IndexWriter index;
  private final FacetsConfig facets = Schema.facets();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private boolean changed;

  /** Another process is writing this index. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1L;

    Busy(Path folder, Throwable cause) {
      super("another process is writing " + folder, cause);
    }
  }

  /**
   * Opens the index of a folder, made when absent. One of an earlier schema, or one too damaged to
   * be opened, is emptied: it is derived, and what it held is read again.
   *
   * @throws Busy when another process is writing it
   */
  public static CollectionWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return new CollectionWriter(directory, readable(directory));
    } catch (LockObtainFailedException taken) {
      directory.close();
      throw new Busy(folder, taken);
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  private static boolean readable(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return false;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String schema = reader.getIndexCommit().getUserData().get(SCHEMA);
      return Integer.toString(Schema.VERSION).equals(schema);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException lost) {
      return false;
    }
  }

  private CollectionWriter(Directory directory, boolean keep) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(SpanishAnalyzer.WORDS);
    config.setOpenMode(
        keep ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
    config.setCodec(new CompactCodec());
    config.setRAMBufferSizeMB(128);
    config.setCommitOnClose(false);
    this.index = new IndexWriter(directory, config);
    if (keep) index.getLiveCommitData().forEach(note -> notes.put(note.getKey(), note.getValue()));
    changed = !keep;
    commit();
  }

  /** Adds a document, or replaces the one with the same bytes, whole. */
  public synchronized void put(Described described, Content content) throws IOException {
    Document document = described.document();
    List<org.apache.lucene.document.Document> block = new ArrayList<>();
    Map<Integer, Page> pages = new LinkedHashMap<>();
    Map<Integer, Map<List<String>, Integer>> headings = new HashMap<>();
    for (Page page : content.pages()) pages.put(page.number(), page);
    for (Passage passage : PassageSplitter.split(content.pages())) {
      var above = headings.computeIfAbsent(passage.page(), number -> new LinkedHashMap<>());
      int heading = above.computeIfAbsent(passage.heading(), list -> above.size());
      block.add(entry(document, passage, heading, pages.get(passage.page()).text()));
    }
    for (Page page : content.pages()) {
      var above = headings.getOrDefault(page.number(), Map.of());
      block.add(entry(document, page, List.copyOf(above.keySet())));
    }
    int ordinal = 0;
    for (ResultRecord record : described.records()) {
      String label = pages.get(record.source().page()).label();
      block.add(RecordEntry.of(record, document, label, ordinal++));
    }
    block.add(entry(described, content));
    index.updateDocuments(Schema.document(document.sha256()), block);
    changed = true;
  }

  private static org.apache.lucene.document.Document entry(
      Document document, Page page, List<List<String>> headings) {
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField(Schema.KIND, Schema.PAGE, Field.Store.NO));
    entry.add(new StringField(Schema.SHA, document.sha256(), Field.Store.NO));
    entry.add(
        new StringField(
            Schema.PAGE_KEY, Schema.pageKey(document.sha256(), page.number()), Field.Store.NO));
    entry.add(new StoredField(Schema.STORED, PageCodec.encode(page)));
    entry.add(new StoredField(Schema.HEADINGS, StoredPassage.bytes(headings)));
    return entry;
  }

  private static org.apache.lucene.document.Document entry(
      Document document, Passage passage, int heading, String text) {
    var entry = new org.apache.lucene.document.Document();
    String words = passage.span().in(text);
    entry.add(new StringField(Schema.KIND, Schema.PASSAGE, Field.Store.NO));
    entry.add(new StringField(Schema.SHA, document.sha256(), Field.Store.NO));
    entry.add(
        new StringField(
            Schema.PASSAGE_PAGE,
            Schema.pageKey(document.sha256(), passage.page()),
            Field.Store.NO));
    entry.add(new Field(Schema.TEXT, words, Schema.WORDS));
    for (String above : passage.heading()) {
      entry.add(new Field(Schema.HEADING, above, Schema.WORDS));
    }
    entry.add(
        new BinaryDocValuesField(
            Schema.PLACE, new BytesRef(StoredPassage.bytes(passage, heading))));
    return entry;
  }

  private org.apache.lucene.document.Document entry(Described described, Content content)
      throws IOException {
    Document document = described.document();
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField(Schema.KIND, Schema.DOCUMENT, Field.Store.NO));
    entry.add(new StringField(Schema.SHA, document.sha256(), Field.Store.NO));
    entry.add(new Field(Schema.TITLE, document.title(), Schema.WORDS));
    entry.add(sortable(Schema.SORT_TITLE, Folding.fold(document.title())));
    entry.add(sortable(Schema.SORT_SHA, document.sha256()));
    document
        .date()
        .ifPresent(
            date -> {
              long first = date.first().toEpochDay();
              long last = date.last().toEpochDay();
              entry.add(new LongRange(Schema.DATES, new long[] {first}, new long[] {last}));
              entry.add(new NumericDocValuesField(Schema.SORT_DATE, first));
            });
    entry.add(new StoredField(Schema.STORED, StoredDocument.bytes(document)));
    entry.add(new StoredField(Schema.PROPERTIES, Stored.properties(content)));
    entry.add(new StoredField(Schema.DEFINITIONS, StoredLearning.bytes(described.definitions())));
    for (FacetName name : FacetName.values()) {
      for (String value : FacetValues.of(document, name)) {
        entry.add(new SortedSetDocValuesFacetField(name.code(), value));
      }
    }
    return facets.build(entry);
  }

  /** Sort keys are cut: past a few hundred units no reader can tell titles apart. */
  static SortedDocValuesField sortable(String field, String key) {
    return new SortedDocValuesField(
        field, new BytesRef(key.substring(0, Math.min(key.length(), 512))));
  }

  /** Takes a document out. */
  public synchronized void remove(String sha256) throws IOException {
    index.deleteDocuments(Schema.document(sha256));
    changed = true;
  }

  /** Writes the ledger's line of a file, in place of the one it had. */
  public synchronized void record(LedgerEntry entry) throws IOException {
    var line = new org.apache.lucene.document.Document();
    line.add(new StringField(Schema.KIND, Schema.FILE, Field.Store.NO));
    line.add(new StringField(Schema.PATH, entry.path(), Field.Store.NO));
    line.add(new StringField(Schema.FILE_SHA, entry.sha256(), Field.Store.NO));
    line.add(new SortedDocValuesField(Schema.FILE_PATH, new BytesRef(entry.path())));
    line.add(new StoredField(Schema.STORED, StoredLedgerEntry.bytes(entry)));
    index.updateDocument(new Term(Schema.PATH, entry.path()), line);
    changed = true;
  }

  /** Takes the ledger's line of a file out; its document stays. */
  public synchronized void forget(String path) throws IOException {
    index.deleteDocuments(new Term(Schema.PATH, path));
    changed = true;
  }

  /** Writes what the documents taught, in place of what was written before. */
  public synchronized void learn(Learnt learnt) throws IOException {
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField(Schema.KIND, Schema.LEARNT, Field.Store.NO));
    entry.add(new StoredField(Schema.STORED, StoredLearning.bytes(learnt)));
    index.updateDocument(new Term(Schema.KIND, Schema.LEARNT), entry);
    changed = true;
  }

  /** Empties the index; shows at the next commit. */
  public synchronized void clear() throws IOException {
    index.deleteAll();
    changed = true;
  }

  /** A fact about the whole index that is kept with its commits. */
  public synchronized Optional<String> note(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  public synchronized void note(String name, String value) {
    if (!value.equals(notes.put(name, value))) changed = true;
  }

  /** Makes all that was written since the last commit visible and lasting, at once. */
  public synchronized void commit() throws IOException {
    if (!changed) return;
    notes.put(GENERATION, Long.toString(generation() + 1));
    notes.put(SCHEMA, Integer.toString(Schema.VERSION));
    index.setLiveCommitData(notes.entrySet());
    index.commit();
    changed = false;
  }

  /** Of the last commit. */
  public synchronized long generation() {
    return Long.parseLong(notes.getOrDefault(GENERATION, "0"));
  }

  static long generation(DirectoryReader reader) throws IOException {
    return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(GENERATION, "0"));
  }

  /** Closes without committing: what was not committed is given up. */
  @Override
  public void close() throws IOException {
    try (directory) {
      index.rollback();
    }
  }
}
