package acervo.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** What has parts of a question that weigh enough together; all of it scores the same. */
final class AtLeastQuery extends Query {
  /** For sums of floats. */
  static final float SLIGHT = 1e-4f;

  private final Query any;
  private final float least;

  private AtLeastQuery(Query any, float least) {
    this.any = any;
    this.least = least;
  }

  /**
   * @param weights of the parts, in their order
   * @param least what those an entry has must weigh together
   */
  static AtLeastQuery of(List<Query> parts, List<Double> weights, double least) {
    return new AtLeastQuery(any(parts, weights), (float) least - SLIGHT);
  }

  /** What has any of the parts, scored by the weight of those it has. */
  static Query any(List<Query> parts, List<Double> weights) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int i = 0; i < parts.size(); i++) {
      Query part = new ConstantScoreQuery(parts.get(i));
      any.add(new BoostQuery(part, weights.get(i).floatValue()), Occur.SHOULD);
    }
    return any.build();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = any.rewrite(searcher);
    return rewritten == any ? super.rewrite(searcher) : new AtLeastQuery(rewritten, least);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weighed = searcher.createWeight(any, ScoreMode.COMPLETE, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier some = weighed.scorerSupplier(leaf);
        if (some == null) return null;
        float score = score();
        return new ScorerSupplier() {
          @Override
          public Scorer get(long lead) throws IOException {
            return new ConstantScoreScorer(score, mode, enough(some.get(lead)));
          }

          @Override
          public long cost() {
            return some.cost();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return weighed.isCacheable(leaf);
      }
    };
  }

  private TwoPhaseIterator enough(Scorer some) {
    TwoPhaseIterator verified = some.twoPhaseIterator();
    return new TwoPhaseIterator(verified == null ? some.iterator() : verified.approximation()) {
      @Override
      public boolean matches() throws IOException {
        return (verified == null || verified.matches()) && some.score() >= least;
      }

      @Override
      public float matchCost() {
        return 10;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "at least %s of (%s)".formatted(least, any);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && least == ((AtLeastQuery) other).least
        && any.equals(((AtLeastQuery) other).any);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), any, least);
  }
}
