package acervo.lucene;

import acervo.document.Page;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.lucene.Stored.Sheet;
import acervo.lucene.stored.StoredPassage;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/**
 * The matching passages inside documents. Highlights are the words at the positions that the index
 * itself has for the matches of the query, so that a mark cannot disagree with the hit that caused
 * it.
 */
final class PassageHits {
  private final Snapshot snapshot;
  private final Weight scores;
  private final Weight marks;
  private final Highlights highlights = new Highlights(Words.OF_PASSAGES);
  private final Map<Integer, List<Scored>> gathered = new HashMap<>();

  PassageHits(Snapshot snapshot, Compiled compiled) throws IOException {
    this(snapshot, compiled.passages(), compiled.marks());
  }

  /**
   * @param passages selects and scores them
   * @param marks matches what is to be marked in them and nothing else
   */
  PassageHits(Snapshot snapshot, Query passages, Query marks) throws IOException {
    IndexSearcher searcher = snapshot.searcher;
    this.snapshot = snapshot;
    this.scores = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1);
    this.marks = searcher.createWeight(searcher.rewrite(marks), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private record Scored(LeafReaderContext leaf, int entry, float score) {}

  /** The best passages of a document, best first, earlier ones first among equals. */
  List<PassageHit> best(int document, String sha256, int most) throws IOException {
    List<Scored> scored = new ArrayList<>(matching(document));
    scored.sort(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::entry));
    Map<Integer, Sheet> pages = new HashMap<>();
    List<PassageHit> hits = new ArrayList<>();
    for (Scored passage : scored.subList(0, Math.min(most, scored.size()))) {
      hits.add(hit(passage, sha256, pages));
    }
    return List.copyOf(hits);
  }

  /** All matches of a document, by page. */
  List<PageMarks> marks(int document, String sha256) throws IOException {
    Map<Integer, List<Span>> marks = new TreeMap<>();
    Page page = null;
    for (Scored scored : matching(document)) {
      StoredPassage passage = passage(scored);
      if (page == null || page.number() != passage.page()) {
        page = Stored.page(snapshot.searcher, sha256, passage.page());
      }
      List<Span> spans = marks.computeIfAbsent(page.number(), number -> new ArrayList<>());
      String words = passage.span().in(page.text());
      for (Span match : matches(scored, words)) spans.add(match.shift(passage.span().start()));
    }
    return marks.entrySet().stream()
        .map(each -> new PageMarks(each.getKey(), Span.merged(each.getValue())))
        .toList();
  }

  /** The pages of a document that a match begins on, in order. */
  List<Integer> pages(int document) throws IOException {
    TreeSet<Integer> pages = new TreeSet<>();
    for (Scored scored : matching(document)) pages.add(passage(scored).page());
    return List.copyOf(pages);
  }

  /** Makes several documents ready to be asked for, in one go over the index. */
  void gather(int[] some) throws IOException {
    int[] ordered = some.clone();
    Arrays.sort(ordered);
    Matching matching = null;
    for (int document : ordered) {
      if (matching == null || !matching.has(document))
        matching = Matching.at(snapshot, scores, document);
      gathered.put(document, matching.of(document));
    }
  }

  private List<Scored> matching(int document) throws IOException {
    List<Scored> known = gathered.get(document);
    return known != null ? known : Matching.at(snapshot, scores, document).of(document);
  }

  /**
   * The matching passages of the documents of a segment, which are asked for in order. Passages are
   * verified one by one: a scorer's own next match may be far past the document.
   */
  private record Matching(
      LeafReaderContext leaf,
      BitSet documents,
      Scorer scorer,
      TwoPhaseIterator verified,
      DocIdSetIterator entries) {
    static Matching at(Snapshot snapshot, Weight scores, int document) throws IOException {
      List<LeafReaderContext> leaves = snapshot.reader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
      Scorer scorer = documents == null ? null : scores.scorer(leaf);
      if (scorer == null) return new Matching(leaf, null, null, null, DocIdSetIterator.empty());
      TwoPhaseIterator verified = scorer.twoPhaseIterator();
      DocIdSetIterator entries = verified == null ? scorer.iterator() : verified.approximation();
      return new Matching(leaf, documents, scorer, verified, entries);
    }

    boolean has(int document) {
      return document >= leaf.docBase && document < leaf.docBase + leaf.reader().maxDoc();
    }

    List<Scored> of(int document) throws IOException {
      List<Scored> scored = new ArrayList<>();
      if (scorer == null) return scored;
      int last = document - leaf.docBase;
      int first = last == 0 ? 0 : documents.prevSetBit(last - 1) + 1;
      int entry = entries.docID() < first ? entries.advance(first) : entries.docID();
      for (; entry < last; entry = entries.nextDoc()) {
        if (verified == null || verified.matches()) {
          scored.add(new Scored(leaf, entry, scorer.score()));
        }
      }
      return scored;
    }
  }

  private PassageHit hit(Scored scored, String sha256, Map<Integer, Sheet> pages)
      throws IOException {
    StoredPassage passage = passage(scored);
    Sheet sheet = pages.get(passage.page());
    if (sheet == null) {
      sheet = Stored.sheet(snapshot.searcher, scored.leaf(), sha256, passage.page());
      pages.put(passage.page(), sheet);
    }
    Page page = sheet.page();
    String words = passage.span().in(page.text());
    List<Span> highlights = Span.merged(matches(scored, words));
    int shown = highlights.isEmpty() ? 0 : highlights.getFirst().start();
    return new PassageHit(
        page.number(),
        page.label(),
        page.unit(),
        passage.span(),
        words,
        highlights,
        sheet.headings().get(passage.heading()),
        passage.ordinal(),
        page.lineOf(new Span(passage.span().start() + shown, passage.span().end())));
  }

  private static StoredPassage passage(Scored scored) throws IOException {
    return Stored.passage(scored.leaf(), scored.entry());
  }

  /** Relative to the passage. */
  private List<Span> matches(Scored scored, String words) throws IOException {
    return highlights.of(marks, scored.leaf(), scored.entry(), words);
  }
}
