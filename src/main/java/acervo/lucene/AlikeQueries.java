package acervo.lucene;

import acervo.lucene.SourceWords.Weighed;
import acervo.search.AlikeRequest.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * What is like a source, as queries. A passage or a document is worth the share of the words
 * compared that it has, by weight.
 *
 * @param compared by which it is compared, not empty
 * @param source whose document is not like itself
 */
record AlikeQueries(List<Weighed> compared, Source source) {
  /** The share of the weight of the words that makes a passage like another. */
  private static final double PASSAGE = 0.3;

  /**
   * The same of a text from elsewhere: an article is longer than what is said of it, and is read
   * part by part, by people who want to miss nothing.
   */
  private static final double ELSEWHERE = 0.2;

  /** How much of the words a document like the source says. */
  private static final double DOCUMENT = 0.15;

  /** What the best passage of a document adds: words that stand together mean the same matter. */
  private static final float TOGETHER = 0.5f;

  /** Any of the words, to be marked. */
  Query words() {
    return ClauseQueries.any(compared.stream().map(word -> having(word)).toList());
  }

  /** Passages with any of the words, by the share that they have. */
  Query anyPassage() {
    return any(1);
  }

  private Query any(int least) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighed word : compared) any.add(worth(word, having(word)), Occur.SHOULD);
    return any.setMinimumNumberShouldMatch(least).build();
  }

  private double least() {
    return source instanceof Source.Text ? ELSEWHERE : PASSAGE;
  }

  /** Passages with enough of the words, and not by one of several alone, by their share. */
  Query passages() {
    Query shares = any(Math.min(compared.size(), 3) - 1);
    return new BooleanQuery.Builder()
        .add(ClauseQueries.any(leads(least())), Occur.FILTER)
        .add(shares, Occur.MUST)
        .add(
            AtLeastQuery.of(
                compared.stream().map(AlikeQueries::having).toList(),
                compared.stream().map(Weighed::share).toList(),
                least()),
            Occur.FILTER)
        .build();
  }

  /** Documents with such a passage, by the best of theirs. */
  Query byPassage() {
    return others(
        new ToParentBlockJoinQuery(passages(), QuestionCompiler.DOCUMENTS, ScoreMode.Max));
  }

  /**
   * Documents that say enough of the words, by that and the share of their best passage.
   *
   * @param usualLength of documents, in entries of their blocks
   */
  Query documents(double usualLength) {
    SaidInDocument said = new SaidInDocument(compared, usualLength);
    Query lead = inDocument(ClauseQueries.any(leads(DOCUMENT)));
    Query best =
        new ToParentBlockJoinQuery(anyPassage(), QuestionCompiler.DOCUMENTS, ScoreMode.Max);
    return others(
        new BooleanQuery.Builder()
            .add(new FunctionScoreQuery(new ConstantScoreQuery(lead), said), Occur.MUST)
            .add(
                new FunctionMatchQuery(said, share -> share >= DOCUMENT - AtLeastQuery.SLIGHT),
                Occur.FILTER)
            .add(new BoostQuery(best, TOGETHER), Occur.SHOULD)
            .build());
  }

  /** The best score there can be of {@link #documents}. */
  static double most() {
    return 1 + TOGETHER;
  }

  /**
   * What is not the source. Asked for, not forbidden: Lucene 10.6 fails on a document that is
   * forbidden beside a join that needs to be verified.
   */
  private Query others(Query alike) {
    Query others =
        new BooleanQuery.Builder()
            .add(Schema.DOCUMENTS, Occur.FILTER)
            .add(new TermQuery(Schema.document(source.sha256())), Occur.MUST_NOT)
            .build();
    return new BooleanQuery.Builder().add(alike, Occur.MUST).add(others, Occur.FILTER).build();
  }

  /**
   * The words of which one must be had by what has {@code least} of the weight: without the most
   * common ones, which together have less. Those lead to most of the collection, and need not be
   * followed.
   */
  private List<Query> leads(double least) {
    List<Weighed> common = new ArrayList<>(compared);
    common.sort(Comparator.comparingInt(Weighed::passages).reversed());
    Set<Weighed> passed = new HashSet<>();
    double sum = 0;
    for (Weighed word : common) {
      sum += word.share();
      if (sum >= least - 2 * AtLeastQuery.SLIGHT) break;
      passed.add(word);
    }
    return compared.stream()
        .filter(word -> !passed.contains(word))
        .map(word -> having(word))
        .toList();
  }

  private static Query having(Weighed word) {
    return ClauseQueries.forms(Words.OF_PASSAGES.text(), word.forms());
  }

  private static Query inDocument(Query words) {
    return new ToParentBlockJoinQuery(words, QuestionCompiler.DOCUMENTS, ScoreMode.None);
  }

  private static Query worth(Weighed word, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), (float) word.share());
  }
}
