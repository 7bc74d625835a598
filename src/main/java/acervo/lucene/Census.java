package acervo.lucene;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PartialDate;
import acervo.search.Holdings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** What is counted once for each commit: the ledger and the totals. */
final class Census {
  /** Every file's line, in order of path. */
  static List<LedgerEntry> ledger(IndexSearcher searcher) throws IOException {
    List<LedgerEntry> entries = new ArrayList<>();
    for (BytesRef bytes : stored(searcher, Schema.FILE)) {
      entries.add(StoredLedgerEntry.read(copy(bytes)));
    }
    entries.sort(Comparator.comparing(LedgerEntry::path));
    return List.copyOf(entries);
  }

  static Holdings.Totals totals(IndexSearcher searcher, List<LedgerEntry> ledger)
      throws IOException {
    Map<DocumentType, Integer> types = new EnumMap<>(DocumentType.class);
    IntSummaryStatistics years = new IntSummaryStatistics();
    int documents = 0;
    for (BytesRef bytes : stored(searcher, Schema.DOCUMENT)) {
      Document document = StoredDocument.read(copy(bytes));
      documents++;
      types.merge(document.type(), 1, Integer::sum);
      document.date().map(PartialDate::year).ifPresent(years::accept);
    }
    Map<FileState, Integer> files = new EnumMap<>(FileState.class);
    for (LedgerEntry entry : ledger) files.merge(entry.state(), 1, Integer::sum);
    boolean dated = years.getCount() > 0;
    return new Holdings.Totals(
        documents,
        searcher.count(kind(Schema.PAGE)),
        searcher.count(kind(Schema.PASSAGE)),
        files,
        dated ? Optional.of(years.getMin()) : Optional.empty(),
        dated ? Optional.of(years.getMax()) : Optional.empty(),
        types);
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Schema.KIND, kind));
  }

  private static List<BytesRef> stored(IndexSearcher searcher, String kind) throws IOException {
    List<BytesRef> records = new ArrayList<>();
    Weight weight = searcher.createWeight(kind(kind), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) continue;
      StoredFields fields = leaf.reader().storedFields();
      DocIdSetIterator entries = scorer.iterator();
      for (int entry = entries.nextDoc();
          entry != DocIdSetIterator.NO_MORE_DOCS;
          entry = entries.nextDoc()) {
        if (leaf.reader().getLiveDocs() != null && !leaf.reader().getLiveDocs().get(entry))
          continue;
        records.add(fields.document(entry, Set.of(Schema.STORED)).getBinaryValue(Schema.STORED));
      }
    }
    return records;
  }

  static byte[] copy(BytesRef bytes) {
    return BytesRef.deepCopyOf(bytes).bytes;
  }

  private Census() {}
}
