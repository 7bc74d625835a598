package acervo.lucene;

import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.lucene.analysis.Lexicon;
import acervo.record.Facts;
import acervo.record.ResultRecord;
import acervo.search.RecordResult.Twin;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * The same result told in several documents. Records are alike by the words they have in common,
 * each weighed by how few records have it: a figure or a name counts for more than «apoyo». Figures
 * or dates that contradict each other make them two results, those in common let the words differ
 * more; the bounds were set by looking at all pairs of the sample corpus. The rarest words of a
 * record lead to its candidates, and a word that very many have leads nowhere: what is done for one
 * record does not grow with the collection. Where only such words are in common, records are not
 * found to be alike.
 */
final class Twins {
  /** Weighted share of words in common from which two records tell the same. */
  static final double ALIKE = 0.5;

  /** The same for records that also have a figure or a day in common. */
  static final double ALIKE_IN_FACTS = 0.25;

  /** Of the weight of the words of the shorter one, what the longer one must have. */
  private static final double CONTAINED = 0.5;

  /** Results of years further apart are two, unless a fact says otherwise. */
  private static final int YEARS = 1;

  private static final int MOST = 5;
  private static final int CANDIDATES = 20;
  private static final int LEADS = 10;

  /** A word that more records have leads to none. */
  private static final int COMMON = 500;

  private static final int REMEMBERED_WORDS = 50_000;

  /** Equals in the order of their place, so that the same records are candidates in any index. */
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Schema.RECORD_SORT_SHA, SortField.Type.STRING),
          new SortField(Schema.RECORD_ORDINAL, SortField.Type.INT));

  /** Fewer telling words than this prove nothing. */
  private static final int LEAST_WORDS = 4;

  private final IndexSearcher searcher;
  private final Sources sources;
  private final Recent<String, Integer> frequencies = new Recent<>(REMEMBERED_WORDS);
  private final int records;

  Twins(IndexSearcher searcher, Sources sources) throws IOException {
    this.searcher = searcher;
    this.sources = sources;
    this.records = searcher.count(Schema.RECORDS);
  }

  /**
   * In other documents, the most alike first; of one document only the most alike.
   *
   * @param entry of the record, by its number in the index
   */
  List<Twin> of(ResultRecord record, int entry) throws IOException {
    Set<String> words = words(entry);
    if (words.size() < LEAST_WORDS) return List.of();
    List<String> leads = leads(words);
    if (leads.isEmpty()) return List.of();
    Facts facts = Facts.of(record);
    Map<String, Twin> twins = new HashMap<>();
    for (ScoreDoc found : searcher.search(query(record, leads), CANDIDATES, BEST).scoreDocs) {
      Likeness alike = likeness(words, words(found.doc));
      if (alike.ofAll() < ALIKE_IN_FACTS) continue;
      Stored.Labelled other = Stored.labelled(searcher, found.doc);
      if (!isTwin(record, other.record(), facts, alike)) continue;
      Document document = sources.document(other.record().sha256());
      Twin twin = new Twin(other.record(), document, other.label(), document.unit(), alike.ofAll());
      twins.merge(
          document.sha256(), twin, (one, two) -> two.likeness() > one.likeness() ? two : one);
    }
    return twins.values().stream()
        .sorted(
            Comparator.comparing(Twin::likeness)
                .reversed()
                .thenComparing(twin -> twin.record().id()))
        .limit(MOST)
        .toList();
  }

  /** The rarest words that other records have as well. */
  private List<String> leads(Set<String> words) throws IOException {
    Map<String, Integer> having = new HashMap<>();
    for (String word : words) {
      int records = frequency(word);
      if (records > 1 && records <= COMMON) having.put(word, records);
    }
    return having.keySet().stream()
        .sorted(Comparator.<String>comparingInt(having::get).thenComparing(word -> word))
        .limit(LEADS)
        .toList();
  }

  private BooleanQuery query(ResultRecord record, List<String> leads) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    ClauseQueries clauses = new ClauseQueries(searcher.getIndexReader());
    for (String word : leads) {
      query.add(
          new BoostQuery(
              new ConstantScoreQuery(clauses.stem(Schema.RECORD_TEXT, word)), (float) weight(word)),
          Occur.SHOULD);
    }
    return query
        .setMinimumNumberShouldMatch(Math.clamp(leads.size() / 3, 1, 3))
        .add(new TermQuery(Schema.document(record.sha256())), Occur.MUST_NOT)
        .build();
  }

  private boolean isTwin(ResultRecord record, ResultRecord other, Facts facts, Likeness alike)
      throws IOException {
    Facts others = Facts.of(other);
    if (facts.contradict(others)) return false;
    if (facts.share(others)) {
      return alike.ofAll() >= ALIKE_IN_FACTS && alike.ofShorter() >= CONTAINED;
    }
    return alike.ofAll() >= ALIKE && areNear(record, other);
  }

  private boolean areNear(ResultRecord record, ResultRecord other) throws IOException {
    Optional<PartialDate> one = sources.document(record.sha256()).date();
    Optional<PartialDate> two = sources.document(other.sha256()).date();
    return one.isEmpty() || two.isEmpty() || Math.abs(one.get().year() - two.get().year()) <= YEARS;
  }

  /** Weighted shares of words in common: of all words of both, and of those of the shorter. */
  private record Likeness(double ofAll, double ofShorter) {}

  private Likeness likeness(Set<String> some, Set<String> others) throws IOException {
    double common = 0;
    double one = 0;
    double two = 0;
    for (String word : some) {
      double weight = weight(word);
      one += weight;
      if (others.contains(word)) common += weight;
    }
    for (String word : others) two += weight(word);
    double shorter = Math.min(one, two);
    return shorter == 0
        ? new Likeness(0, 0)
        : new Likeness(common / (one + two - common), common / shorter);
  }

  /** The rarer, the weightier. */
  private double weight(String word) throws IOException {
    return Math.log(1 + (double) (records + 1) / (frequency(word) + 1));
  }

  private int frequency(String word) throws IOException {
    Integer known = frequencies.get(word);
    if (known != null) return known;
    int having = new Lexicon(searcher.getIndexReader()).entries(Schema.RECORD_TEXT, word);
    frequencies.put(word, having);
    return having;
  }

  private Set<String> words(int entry) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BinaryDocValues words = leaf.reader().getBinaryDocValues(Schema.RECORD_WORDS);
    if (words == null || !words.advanceExact(entry - leaf.docBase)) return Set.of();
    return TellingWords.read(words.binaryValue()).words();
  }
}
