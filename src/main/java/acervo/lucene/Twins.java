package acervo.lucene;

import acervo.document.PartialDate;
import acervo.lucene.stored.StoredRecord;
import acervo.record.Facts;
import acervo.record.ResultRecord;
import acervo.search.RecordResult.Twin;
import acervo.text.FunctionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * The same result told in several documents. Records are alike by the words they have in common,
 * each weighed by how few records have it: a figure or a name counts for more than «apoyo». Figures
 * or dates that contradict each other make them two results, those in common let the words differ
 * more; the bounds were set by looking at all pairs of the sample corpus. The rarest words of a
 * record lead to its candidates, so that no pair of records is ever compared for want of knowing
 * better.
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

  /** Fewer telling words than this prove nothing. */
  private static final int LEAST_WORDS = 4;

  private final IndexSearcher searcher;
  private final Sources sources;
  private final Analyzer analyzer = SpanishAnalyzer.perField();
  private final Map<String, Double> weights = new HashMap<>();
  private final int records;

  Twins(IndexSearcher searcher, Sources sources) throws IOException {
    this.searcher = searcher;
    this.sources = sources;
    this.records = searcher.count(Schema.RECORDS);
  }

  /** In other documents, the most alike first; of one document only the most alike. */
  List<Twin> of(ResultRecord record) throws IOException {
    Set<String> words = words(record.text());
    if (words.size() < LEAST_WORDS) return List.of();
    Facts facts = Facts.of(record);
    Map<String, Twin> twins = new HashMap<>();
    for (ScoreDoc found : searcher.search(leads(record, words), CANDIDATES).scoreDocs) {
      ResultRecord other = StoredRecord.read(Stored.record(searcher, found.doc));
      Likeness alike = likeness(words, words(other.text()));
      if (!isTwin(record, other, facts, alike)) continue;
      Twin twin =
          new Twin(
              other,
              sources.document(other.sha256()),
              sources.label(other),
              sources.document(other.sha256()).unit(),
              alike.ofAll());
      twins.merge(other.sha256(), twin, (one, two) -> two.likeness() > one.likeness() ? two : one);
    }
    return twins.values().stream()
        .sorted(
            Comparator.comparing(Twin::likeness)
                .reversed()
                .thenComparing(twin -> twin.record().id()))
        .limit(MOST)
        .toList();
  }

  private BooleanQuery leads(ResultRecord record, Set<String> words) throws IOException {
    List<String> rarest = new ArrayList<>(words);
    for (String word : words) weight(word);
    rarest.sort(
        Comparator.comparing((String word) -> -weights.get(word)).thenComparing(word -> word));
    rarest = rarest.subList(0, Math.min(LEADS, rarest.size()));
    BooleanQuery.Builder leads = new BooleanQuery.Builder();
    for (String word : rarest) {
      leads.add(
          new BoostQuery(
              new ConstantScoreQuery(new TermQuery(new Term(Schema.RECORD_TEXT, word))),
              weights.get(word).floatValue()),
          Occur.SHOULD);
    }
    return leads
        .setMinimumNumberShouldMatch(Math.clamp(rarest.size() / 3, 1, 3))
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

  /** The rarer, the weightier; a word that only one record has cannot be in common. */
  private double weight(String word) throws IOException {
    Double known = weights.get(word);
    if (known != null) return known;
    int having = searcher.getIndexReader().docFreq(new Term(Schema.RECORD_TEXT, word));
    double weight = Math.log(1 + (double) (records + 1) / (having + 1));
    weights.put(word, weight);
    return weight;
  }

  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Term term : QuestionCompiler.terms(analyzer, Schema.RECORD_TEXT, text)) {
      if (!FunctionWords.contains(term.text())) words.add(term.text());
    }
    return words;
  }
}
