package acervo.lucene;

import acervo.document.Document;
import acervo.record.ResultRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/** The documents and page labels that the records of one answer need, each read once. */
final class Sources {
  private final IndexSearcher searcher;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

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

  /** What the page on which a record begins is called. */
  String label(ResultRecord record) throws IOException {
    String key = Schema.pageKey(record.sha256(), record.source().page());
    String label = labels.get(key);
    if (label == null) {
      label = Stored.page(searcher, record.sha256(), record.source().page()).label();
      labels.put(key, label);
    }
    return label;
  }
}
