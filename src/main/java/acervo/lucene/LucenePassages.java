package acervo.lucene;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.stored.StoredPassage;
import acervo.search.PassageFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;

/**
 * Leads of the last commit of an index. The rarest words of what is sought are looked for, whatever
 * their place; the index passes over the passages that cannot be among the best, so that a lead
 * costs about as much in a large collection as in a small one. Words that very many passages have
 * lead only side by side, three at a time.
 */
public final class LucenePassages implements PassageFinder {
  /** Words that are looked for. More would not tell passages apart any better. */
  private static final int WORDS = 12;

  /** Below this many words that are not everywhere, those side by side must help. */
  private static final int FEW = 5;

  /** Of a word that one passage in so many has, the place among others counts. */
  private static final int EVERYWHERE = 20;

  /** Words side by side that are looked for. */
  private static final int RUNS = 6;

  private static final int RUN = 3;

  /** Of the words looked for, one in so many must be there. */
  private static final int PART = 3;

  private final CommittedIndex index;

  public LucenePassages(CommittedIndex index) {
    this.index = index;
  }

  @Override
  public List<Locator> find(List<String> words, Optional<String> within, int most) {
    return index.read(
        snapshot -> {
          String field = Words.OF_PASSAGES.text();
          Optional<BooleanQuery.Builder> wanted = wanted(snapshot.reader(), field, words);
          if (wanted.isEmpty() || most < 1) return List.of();
          within.ifPresent(
              sha -> wanted.get().add(new TermQuery(Schema.document(sha)), Occur.FILTER));
          List<Locator> leads = new ArrayList<>();
          for (ScoreDoc found : snapshot.searcher.search(wanted.get().build(), most).scoreDocs) {
            lead(snapshot.searcher, found.doc).ifPresent(leads::add);
          }
          return List.copyOf(leads);
        });
  }

  @Override
  public List<Document> titled(List<String> words, int most) {
    return index.read(
        snapshot -> {
          String field = Words.OF_PASSAGES.title();
          Optional<BooleanQuery.Builder> wanted = wanted(snapshot.reader(), field, words);
          if (wanted.isEmpty() || most < 1) return List.of();
          Query titled = wanted.get().add(Schema.DOCUMENTS, Occur.FILTER).build();
          List<Document> documents = new ArrayList<>();
          for (ScoreDoc found : snapshot.searcher.search(titled, most).scoreDocs) {
            documents.add(Stored.document(snapshot.searcher, found.doc));
          }
          return List.copyOf(documents);
        });
  }

  /** The rarest words, each weighed by its rarity; empty when the field has none of them. */
  private static Optional<BooleanQuery.Builder> wanted(
      IndexReader reader, String field, List<String> words) throws IOException {
    List<Term> said =
        SpanishAnalyzer.words(String.join(" ", words)).stream()
            .map(word -> new Term(field, word.term()))
            .toList();
    int entries = Math.max(1, reader.getDocCount(field));
    Map<Term, Integer> frequencies = new LinkedHashMap<>();
    for (Term term : said) {
      if (frequencies.containsKey(term)) continue;
      int having = reader.docFreq(term);
      if (having > 0) frequencies.put(term, having);
    }
    if (frequencies.isEmpty()) return Optional.empty();
    List<Term> rarest =
        frequencies.keySet().stream()
            .sorted(Comparator.<Term>comparingInt(frequencies::get).thenComparing(Term::text))
            .limit(WORDS)
            .toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int common = 0;
    for (Term term : rarest) {
      query.add(weighed(new TermQuery(term), weight(frequencies.get(term), entries)), Occur.SHOULD);
      if (frequencies.get(term) > entries / EVERYWHERE) common++;
    }
    if (rarest.size() - common < FEW) {
      for (Query run : runs(said, frequencies, entries)) query.add(run, Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(Math.max(1, rarest.size() / PART));
    return Optional.of(query);
  }

  /** Words side by side, from places spread over the whole. */
  private static List<Query> runs(List<Term> said, Map<Term, Integer> frequencies, int entries) {
    List<Query> runs = new ArrayList<>();
    int possible = said.size() - RUN + 1;
    int step = Math.max(1, (possible + RUNS - 1) / RUNS);
    for (int start = 0; start < possible; start += step) {
      PhraseQuery.Builder run = new PhraseQuery.Builder();
      float weight = 0;
      boolean known = true;
      for (Term term : said.subList(start, start + RUN)) {
        run.add(term);
        known &= frequencies.containsKey(term);
        weight += weight(frequencies.getOrDefault(term, 1), entries);
      }
      if (known) runs.add(weighed(run.build(), weight));
    }
    return runs;
  }

  private static Query weighed(Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  private static float weight(int having, int entries) {
    return (float) Math.log(1 + (double) entries / having);
  }

  /** A passage's document is the next one in its block. */
  private static Optional<Locator> lead(IndexSearcher searcher, int entry) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
    if (documents == null) return Optional.empty();
    int document = documents.nextSetBit(entry - leaf.docBase);
    SortedDocValues hashes = DocValues.getSorted(leaf.reader(), Schema.SORT_SHA);
    if (!hashes.advanceExact(document)) return Optional.empty();
    StoredPassage passage = Stored.passage(leaf, entry - leaf.docBase);
    String sha256 = hashes.lookupOrd(hashes.ordValue()).utf8ToString();
    return Optional.of(new Locator(sha256, passage.page(), passage.span()));
  }
}
