package acervo.lucene;

import acervo.catalog.law.Definition;
import acervo.document.Document;
import acervo.document.Page;
import acervo.document.PageCodec;
import acervo.document.Passage;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import acervo.lucene.stored.Fields;
import acervo.lucene.stored.StoredDocument;
import acervo.lucene.stored.StoredLearning;
import acervo.lucene.stored.StoredPassage;
import acervo.lucene.stored.StoredRecord;
import acervo.record.ResultRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What the entries of an index hold, read back. */
final class Stored {
  /** The record of an entry, by its number in the index. */
  static byte[] record(IndexSearcher searcher, int entry) throws IOException {
    return field(searcher, entry, Schema.STORED);
  }

  /** A result record, and what the page on which it begins is called. */
  record Labelled(ResultRecord record, String label) {}

  static Labelled labelled(IndexSearcher searcher, int entry) throws IOException {
    var fields =
        searcher.storedFields().document(entry, Set.of(Schema.STORED, Schema.RECORD_LABEL));
    return new Labelled(
        StoredRecord.read(BytesRef.deepCopyOf(fields.getBinaryValue(Schema.STORED)).bytes),
        fields.get(Schema.RECORD_LABEL));
  }

  /**
   * A passage, without the headings above it.
   *
   * @param entry relative to its leaf
   */
  static StoredPassage passage(LeafReaderContext leaf, int entry) throws IOException {
    BinaryDocValues places = leaf.reader().getBinaryDocValues(Schema.PLACE);
    if (!places.advanceExact(entry)) {
      throw new IOException("entry %d of the index is no passage".formatted(entry));
    }
    return StoredPassage.read(BytesRef.deepCopyOf(places.binaryValue()).bytes);
  }

  /** The passages of a page, in reading order. */
  static List<Passage> passages(IndexSearcher searcher, String sha256, int page)
      throws IOException {
    Term key = new Term(Schema.PASSAGE_PAGE, Schema.pageKey(sha256, page));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<StoredPassage> stored = new ArrayList<>();
    for (int entry : entries(searcher, key)) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
      stored.add(passage(leaf, entry - leaf.docBase));
    }
    if (stored.isEmpty()) return List.of();
    var headings =
        StoredPassage.headings(field(searcher, pageEntry(searcher, sha256, page), Schema.HEADINGS));
    return stored.stream().map(passage -> passage.under(headings)).toList();
  }

  static Document document(IndexSearcher searcher, int entry) throws IOException {
    return StoredDocument.read(record(searcher, entry));
  }

  /** What a document defines, by its number in the index. */
  static List<Definition> definitions(IndexSearcher searcher, int entry) throws IOException {
    return StoredLearning.definitions(field(searcher, entry, Schema.DEFINITIONS));
  }

  private static byte[] field(IndexSearcher searcher, int entry, String field) throws IOException {
    BytesRef bytes = searcher.storedFields().document(entry, Set.of(field)).getBinaryValue(field);
    return BytesRef.deepCopyOf(bytes).bytes;
  }

  /** The entry of a document, by its SHA-256; empty when the index has none. */
  static OptionalInt entry(IndexSearcher searcher, String sha256) throws IOException {
    BooleanQuery document =
        new BooleanQuery.Builder()
            .add(Schema.DOCUMENTS, Occur.FILTER)
            .add(new TermQuery(Schema.document(sha256)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(document, 1).scoreDocs;
    return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
  }

  /** The hashes of all documents, in order. */
  static SortedSet<String> hashes(IndexReader reader) throws IOException {
    SortedSet<String> hashes = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.SORT_SHA);
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          hashes.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
      }
    }
    return hashes;
  }

  /** The files whose bytes are a document, in order of their path. */
  static List<String> paths(IndexSearcher searcher, String sha256) throws IOException {
    List<String> paths = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int entry : entries(searcher, new Term(Schema.FILE_SHA, sha256))) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
      SortedDocValues path = leaf.reader().getSortedDocValues(Schema.FILE_PATH);
      if (path.advanceExact(entry - leaf.docBase)) {
        paths.add(path.lookupOrd(path.ordValue()).utf8ToString());
      }
    }
    paths.sort(Comparator.naturalOrder());
    return List.copyOf(paths);
  }

  /** The entries of a term that few have, without the cost of a search. */
  private static int[] entries(IndexSearcher searcher, Term term) throws IOException {
    IntStream.Builder entries = IntStream.builder();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) add(entries, leaf, term);
    return entries.build().toArray();
  }

  private static void add(IntStream.Builder entries, LeafReaderContext leaf, Term term)
      throws IOException {
    PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
    if (found == null) return;
    Bits live = leaf.reader().getLiveDocs();
    for (int entry = found.nextDoc(); entry != PostingsEnum.NO_MORE_DOCS; entry = found.nextDoc()) {
      if (live == null || live.get(entry)) entries.add(leaf.docBase + entry);
    }
  }

  /** In the order of the index, which within a document is the order of reading. */
  static ScoreDoc[] all(IndexSearcher searcher, Query query) throws IOException {
    int count = searcher.count(query);
    return count == 0 ? new ScoreDoc[0] : searcher.search(query, count, Sort.INDEXORDER).scoreDocs;
  }

  /** What was read of a document's file; empty when the index no longer has the document. */
  static Optional<Content> content(IndexSearcher searcher, Document document) throws IOException {
    OptionalInt entry = entry(searcher, document.sha256());
    if (entry.isEmpty()) return Optional.empty();
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= document.pages(); number++) {
      pages.add(page(searcher, document.sha256(), number));
    }
    return Optional.of(
        new Content(
            document.format(),
            readProperties(field(searcher, entry.getAsInt(), Schema.PROPERTIES)),
            pages,
            List.of()));
  }

  /** A page that the index is known to hold. */
  static Page page(IndexSearcher searcher, String sha256, int number) throws IOException {
    return PageCodec.decode(record(searcher, pageEntry(searcher, sha256, number)));
  }

  /**
   * A page and what is above its passages.
   *
   * @param headings as its passages number them
   */
  record Sheet(Page page, List<List<String>> headings) {}

  /**
   * The same, with the headings.
   *
   * @param leaf where the document is known to be
   */
  static Sheet sheet(IndexSearcher searcher, LeafReaderContext leaf, String sha256, int number)
      throws IOException {
    IntStream.Builder found = IntStream.builder();
    add(found, leaf, new Term(Schema.PAGE_KEY, Schema.pageKey(sha256, number)));
    var fields =
        searcher
            .storedFields()
            .document(only(found, sha256, number), Set.of(Schema.STORED, Schema.HEADINGS));
    return new Sheet(
        PageCodec.decode(BytesRef.deepCopyOf(fields.getBinaryValue(Schema.STORED)).bytes),
        StoredPassage.headings(BytesRef.deepCopyOf(fields.getBinaryValue(Schema.HEADINGS)).bytes));
  }

  private static int pageEntry(IndexSearcher searcher, String sha256, int number)
      throws IOException {
    IntStream.Builder found = IntStream.builder();
    Term key = new Term(Schema.PAGE_KEY, Schema.pageKey(sha256, number));
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) add(found, leaf, key);
    return only(found, sha256, number);
  }

  private static int only(IntStream.Builder found, String sha256, int number) throws IOException {
    return found
        .build()
        .findFirst()
        .orElseThrow(
            () -> new IOException("the index lacks page %d of %s".formatted(number, sha256)));
  }

  static byte[] properties(Content content) {
    return Fields.bytes(
        out -> {
          out.writeInt(content.properties().size());
          for (var property : new TreeMap<>(content.properties()).entrySet()) {
            Fields.write(out, property.getKey().name());
            Fields.write(out, property.getValue());
          }
        });
  }

  private static Map<Property, String> readProperties(byte[] bytes) {
    return Fields.read(
        bytes,
        in -> {
          Map<Property, String> properties = new EnumMap<>(Property.class);
          for (int count = in.readInt(); count > 0; count--) {
            properties.put(Property.valueOf(Fields.text(in)), Fields.text(in));
          }
          return properties;
        });
  }

  private Stored() {}
}
