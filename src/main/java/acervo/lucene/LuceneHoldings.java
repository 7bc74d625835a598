package acervo.lucene;

import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learnt;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageCodec;
import acervo.document.Passage;
import acervo.extraction.Content;
import acervo.lucene.stored.StoredDocument;
import acervo.lucene.stored.StoredLearning;
import acervo.search.Holdings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The collection as the last commit of its index has it. */
public final class LuceneHoldings implements Holdings {
  private static final Sort BY_TITLE =
      new Sort(
          new SortField(Schema.SORT_TITLE, SortField.Type.STRING),
          new SortField(Schema.SORT_SHA, SortField.Type.STRING));

  private final CommittedIndex index;

  public LuceneHoldings(CommittedIndex index) {
    this.index = index;
  }

  @Override
  public long generation() {
    return index.read(snapshot -> snapshot.generation);
  }

  @Override
  public Optional<Document> document(String id) {
    boolean hash = id.length() >= Document.ID_LENGTH && id.matches("[0-9a-f]{12,64}");
    if (!hash) return Optional.empty();
    Query document =
        new BooleanQuery.Builder()
            .add(Schema.DOCUMENTS, Occur.FILTER)
            .add(new PrefixQuery(Schema.document(id)), Occur.FILTER)
            .build();
    return index.read(snapshot -> one(snapshot.searcher, document).map(StoredDocument::read));
  }

  @Override
  public List<String> paths(String sha256) {
    return index.read(snapshot -> Stored.paths(snapshot.searcher, sha256));
  }

  @Override
  public List<Document> documents(int first, int count) {
    return index.read(
        snapshot -> {
          TopDocs top = snapshot.searcher.search(Schema.DOCUMENTS, first + count, BY_TITLE);
          List<Document> documents = new ArrayList<>();
          for (int i = first; i < top.scoreDocs.length; i++) {
            documents.add(Stored.document(snapshot.searcher, top.scoreDocs[i].doc));
          }
          return List.copyOf(documents);
        });
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    Query page = new TermQuery(new Term(Schema.PAGE_KEY, Schema.pageKey(sha256, number)));
    return index.read(snapshot -> one(snapshot.searcher, page).map(PageCodec::decode));
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    return index.read(snapshot -> Stored.passages(snapshot.searcher, sha256, page));
  }

  @Override
  public List<LedgerEntry> ledger() {
    return index.read(CommittedIndex.Snapshot::ledger);
  }

  @Override
  public Totals totals() {
    return index.read(CommittedIndex.Snapshot::totals);
  }

  /**
   * What the file of a document says of itself and its pages, as they were read: enough to
   * catalogue it again without its file.
   */
  public Optional<Content> content(Document document) {
    return index.read(snapshot -> Stored.content(snapshot.searcher, document));
  }

  /** Looks for a newer commit now. */
  public void refresh() throws IOException {
    index.refresh();
  }

  /** What the documents together taught. */
  public Learnt learnt() {
    Query learnt = new TermQuery(new Term(Schema.KIND, Schema.LEARNT));
    return index.read(
        snapshot -> one(snapshot.searcher, learnt).map(StoredLearning::learnt).orElse(Learnt.NONE));
  }

  /** Hands over what each document defines, by its SHA-256, one after another. */
  public void definitions(BiConsumer<String, List<Definition>> taker) {
    index.read(
        snapshot -> {
          for (ScoreDoc found : Stored.all(snapshot.searcher, Schema.DOCUMENTS)) {
            taker.accept(
                Stored.document(snapshot.searcher, found.doc).sha256(),
                Stored.definitions(snapshot.searcher, found.doc));
          }
          return null;
        });
  }

  /** What a document defines; nothing for one that the index does not have. */
  public List<Definition> definitions(String sha256) {
    return index.read(
        snapshot -> {
          OptionalInt entry = Stored.entry(snapshot.searcher, sha256);
          return entry.isEmpty()
              ? List.of()
              : Stored.definitions(snapshot.searcher, entry.getAsInt());
        });
  }

  /**
   * The documents that have one of some acronyms or names, unless they themselves define it as what
   * was learnt; their hashes in order.
   */
  public Set<String> concerned(Set<String> forms, Learnt learnt) {
    return index.read(snapshot -> new Concerned(snapshot.searcher, learnt).having(forms));
  }

  /** The hashes of all documents. */
  public Set<String> hashes() {
    return index.read(snapshot -> Stored.hashes(snapshot.reader()));
  }

  private static Optional<byte[]> one(IndexSearcher searcher, Query query) throws IOException {
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(Stored.record(searcher, found[0].doc));
  }
}
