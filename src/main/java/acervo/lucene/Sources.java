package acervo.lucene;

import acervo.document.Document;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** The documents that the records of one answer are of, read once while they are in use. */
final class Sources {
  private static final int MOST = 256;

  private final IndexSearcher searcher;
  private final Recent<String, Document> documents = new Recent<>(MOST);

  Sources(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** A document that the index is known to hold, because it holds a record of it. */
  Document document(String sha256) throws IOException {
    Document known = documents.get(sha256);
    if (known == null) {
      known = Stored.document(searcher, Stored.entry(searcher, sha256).orElseThrow());
      documents.put(sha256, known);
    }
    return known;
  }
}
