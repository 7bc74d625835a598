package acervo.lucene;

import acervo.evaluation.Ranker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene as it comes, to hold ours against: its own {@code SpanishAnalyzer}, BM25 with its usual
 * constants, title and text of a document in one field of one entry, and a question as any of its
 * words. Nothing is cut into passages, counted or marked. Ties go to the document added first.
 */
public final class StockSearch implements AutoCloseable {
  private static final String ID = "id";
  private static final String WORDS = "words";

  private final Analyzer analyzer = new org.apache.lucene.analysis.es.SpanishAnalyzer();
  private final QueryBuilder questions = new QueryBuilder(analyzer);
  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;

  /** One over no documents yet, with its index in an empty folder. */
  public static StockSearch in(Path folder) throws IOException {
    return new StockSearch(FSDirectory.open(folder));
  }

  private StockSearch(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setSimilarity(new BM25Similarity());
    // Documents stay in the order in which they came.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, config);
  }

  public void add(String id, String title, String text) throws IOException {
    Document document = new Document();
    document.add(new StoredField(ID, id));
    document.add(new TextField(WORDS, title, Field.Store.NO));
    document.add(new TextField(WORDS, text, Field.Store.NO));
    writer.addDocument(document);
  }

  /** What answers from the documents added so far. */
  public Ranker ranker() throws IOException {
    writer.commit();
    if (reader != null) reader.close();
    reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    return text -> {
      try {
        return ask(searcher, text);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  private Ranker.Answer ask(IndexSearcher searcher, String text) throws IOException {
    Query any = questions.createBooleanQuery(WORDS, text, Occur.SHOULD);
    List<String> ids = new ArrayList<>();
    if (any != null) {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(any, Ranker.DEPTH).scoreDocs) {
        ids.add(stored.document(hit.doc).get(ID));
      }
    }
    return new Ranker.Answer(ids, !ids.isEmpty());
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      if (reader != null) reader.close();
    }
  }
}
