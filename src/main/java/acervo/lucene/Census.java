package acervo.lucene;

import acervo.document.DocumentType;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.lucene.stored.StoredLedgerEntry;
import acervo.search.FacetName;
import acervo.search.Holdings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
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
    for (DocumentType type : DocumentType.values()) {
      int count = searcher.count(Facets.Of.DOCUMENTS.having(FacetName.TYPE.code(), type.code()));
      if (count > 0) types.put(type, count);
    }
    IntSummaryStatistics years = years(searcher.getIndexReader());
    Map<FileState, Integer> files = new EnumMap<>(FileState.class);
    for (LedgerEntry entry : ledger) files.merge(entry.state(), 1, Integer::sum);
    boolean dated = years.getCount() > 0;
    return new Holdings.Totals(
        searcher.count(kind(Schema.DOCUMENT)),
        searcher.count(kind(Schema.PAGE)),
        searcher.count(kind(Schema.PASSAGE)),
        files,
        dated ? Optional.of(years.getMin()) : Optional.empty(),
        dated ? Optional.of(years.getMax()) : Optional.empty(),
        types);
  }

  private static IntSummaryStatistics years(IndexReader reader) throws IOException {
    IntSummaryStatistics years = new IntSummaryStatistics();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Schema.SORT_DATE);
      Bits live = leaf.reader().getLiveDocs();
      while (dates.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(dates.docID())) {
          years.accept(LocalDate.ofEpochDay(dates.longValue()).getYear());
        }
      }
    }
    return years;
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
