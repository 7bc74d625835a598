package acervo.lucene;

import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.SourceWords.Chosen;
import acervo.lucene.SourceWords.Own;
import acervo.lucene.SourceWords.Weighed;
import acervo.lucene.analysis.StemPostings;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeResult.Basis;
import acervo.search.AlikeResult.Word;
import acervo.search.AlikeSearch;
import acervo.search.FacetLabels;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BitSet;

/**
 * Finds documents and passages that have the telling words of another in common. Reads no more than
 * {@value #PAGES} pages of the source, spread over it.
 */
public final class LuceneAlike implements AlikeSearch {
  /** Passages shown of one document. */
  private static final int PASSAGES = 3;

  /** Pages of the source that are read. */
  private static final int PAGES = 40;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Schema.SORT_DATE, SortField.Type.LONG, true, Long.MIN_VALUE),
          new SortField(Schema.SORT_SHA, SortField.Type.STRING));

  private final CommittedIndex index;
  private final Facets facets;

  public LuceneAlike(CommittedIndex index, FacetLabels labels) {
    this.index = index;
    this.facets = new Facets(Facets.Of.DOCUMENTS, labels);
  }

  @Override
  public AlikeResult alike(AlikeRequest request) {
    long started = System.nanoTime();
    AlikeResult result = index.read(snapshot -> alike(snapshot, request));
    return result.taking((System.nanoTime() - started) / 1_000_000);
  }

  private AlikeResult alike(Snapshot snapshot, AlikeRequest request) throws IOException {
    String sha256 = request.source().sha256();
    SourceWords words = new SourceWords();
    Own own = forms -> 0;
    if (request.source() instanceof Source.Text elsewhere) {
      words.add(elsewhere.text());
    } else {
      OptionalInt entry = Stored.entry(snapshot.searcher, sha256);
      if (entry.isEmpty()) return nothing(snapshot, Basis.NO_TEXT);
      words = words(snapshot, request.source(), entry.getAsInt());
      own = Block.of(snapshot, entry.getAsInt())::passages;
    }
    if (words.isEmpty()) return nothing(snapshot, Basis.NO_TEXT);
    Chosen chosen = words.choose(snapshot.reader(), own, request.without());
    if (chosen.words().isEmpty()) {
      return nothing(snapshot, chosen.omitted() == 0 ? Basis.NO_TELLING_WORDS : Basis.ALL_OMITTED);
    }
    boolean whole = request.source() instanceof Source.Whole;
    AlikeQueries queries = new AlikeQueries(chosen.words(), request.source());
    Facets.Counted counted =
        facets.count(
            snapshot,
            facets.narrowed(
                whole ? queries.documents(usualLength(snapshot)) : queries.byPassage(),
                request.filters()),
            ORDER,
            request.page() * request.size(),
            Optional.empty());
    PassageHits passages =
        new PassageHits(
            snapshot, whole ? queries.anyPassage() : queries.passages(), queries.words());
    List<Alike> hits = new ArrayList<>();
    ScoreDoc[] top = counted.top().scoreDocs;
    for (int i = (request.page() - 1) * request.size(); i < top.length; i++) {
      hits.add(hit(snapshot, chosen.words(), passages, top[i], whole));
    }
    return new AlikeResult(
        Basis.WORDS,
        chosen.words().stream().map(LuceneAlike::word).toList(),
        counted.top().totalHits.value(),
        0,
        snapshot.generation,
        hits,
        counted.facets());
  }

  private static double usualLength(Snapshot snapshot) throws IOException {
    double documents = snapshot.searcher.count(Schema.DOCUMENTS);
    return Math.max(1, snapshot.reader().numDocs() / Math.max(1, documents));
  }

  private static AlikeResult nothing(Snapshot snapshot, Basis basis) {
    return new AlikeResult(basis, List.of(), 0, 0, snapshot.generation, List.of(), Map.of());
  }

  private static Word word(Weighed word) {
    return new Word(word.written(), word.share());
  }

  private static SourceWords words(Snapshot snapshot, Source source, int entry) throws IOException {
    Document document = Stored.document(snapshot.searcher, entry);
    SourceWords words = new SourceWords();
    switch (source) {
      case Source.Whole whole -> {
        Map<Integer, Page> pages = new LinkedHashMap<>();
        for (int number : spread(document.pages())) {
          pages.put(number, Stored.page(snapshot.searcher, document.sha256(), number));
        }
        for (Passage passage : PassageSplitter.split(List.copyOf(pages.values()))) {
          words.add(passage.span().in(pages.get(passage.page()).text()));
        }
      }
      case Source.Part part -> {
        int number = part.place().page();
        if (number < 1 || number > document.pages()) return words;
        Page page = Stored.page(snapshot.searcher, document.sha256(), number);
        for (Passage passage : PassageSplitter.split(List.of(page))) {
          Span stretch = passage.span();
          if (!stretch.overlaps(part.place().span())) continue;
          int start = Math.max(stretch.start(), part.place().span().start());
          int end = Math.min(stretch.end(), part.place().span().end());
          words.add(new Span(start, end).in(page.text()));
        }
      }
      case Source.Text elsewhere -> words.add(elsewhere.text());
    }
    return words;
  }

  /** At most {@value #PAGES} numbers of pages, evenly spread, the first among them. */
  private static List<Integer> spread(int pages) {
    int some = Math.min(pages, PAGES);
    return IntStream.range(0, some).mapToObj(i -> 1 + (int) ((long) i * pages / some)).toList();
  }

  private static Alike hit(
      Snapshot snapshot, List<Weighed> words, PassageHits passages, ScoreDoc found, boolean whole)
      throws IOException {
    Document document = Stored.document(snapshot.searcher, found.doc);
    List<PassageHit> best = passages.best(found.doc, document.sha256(), PASSAGES);
    List<Weighed> common =
        whole ? Block.of(snapshot, found.doc).having(words) : common(words, best);
    double score = Facets.score(found) / (whole ? AlikeQueries.most() : 1);
    Hit hit =
        new Hit(
            document,
            Stored.paths(snapshot.searcher, document.sha256()),
            Math.min(1, score),
            best,
            List.of());
    return new Alike(hit, common.stream().map(LuceneAlike::word).toList());
  }

  /** Those that are marked in the best passage. */
  private static List<Weighed> common(List<Weighed> words, List<PassageHit> best) {
    Set<String> marked = new HashSet<>();
    for (PassageHit passage : best.subList(0, Math.min(1, best.size()))) {
      for (Span mark : passage.highlights()) {
        for (String word : mark.in(passage.text()).split("[^\\p{L}\\p{M}\\p{N}]+")) {
          SourceWords.stemOf(word).ifPresent(marked::add);
        }
      }
    }
    return words.stream().filter(word -> marked.contains(word.stem())).toList();
  }

  /** The entries of one document: [first, last) in its leaf. */
  private record Block(LeafReaderContext leaf, int first, int last) {
    static Block of(Snapshot snapshot, int document) throws IOException {
      List<LeafReaderContext> leaves = snapshot.reader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
      int last = document - leaf.docBase;
      int first = last == 0 ? 0 : documents.prevSetBit(last - 1) + 1;
      return new Block(leaf, first, last);
    }

    int passages(List<Term> forms) throws IOException {
      return StemPostings.of(leaf, forms).between(first, last);
    }

    /** Those of some words that stand in it. */
    List<Weighed> having(List<Weighed> words) throws IOException {
      List<Weighed> some = new ArrayList<>();
      for (Weighed word : words) if (passages(word.forms()) > 0) some.add(word);
      return some;
    }
  }
}
