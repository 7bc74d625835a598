package acervo.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/**
 * The documents whose passages match, or whose title does. A document is worth its best passage,
 * what the rest of them add, and its title: see {@link DocumentScorer}. (Lucene's own block join
 * takes the best or the sum of all, and by the sum long documents come first.)
 */
final class DocumentQuery extends Query {
  private final Query passages;
  private final Query title;

  /**
   * @param passages matches passages
   * @param title matches documents
   */
  DocumentQuery(Query passages, Query title) {
    this.passages = passages;
    this.title = title;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query ofPassages = searcher.rewrite(passages);
    Query ofTitle = searcher.rewrite(title);
    return ofPassages == passages && ofTitle == title
        ? super.rewrite(searcher)
        : new DocumentQuery(ofPassages, ofTitle);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ScoreMode whole = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    Weight ofPassages = searcher.createWeight(passages, whole, boost);
    Weight ofTitle = searcher.createWeight(title, whole, boost);
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
        ScorerSupplier inPassages = ofPassages.scorerSupplier(leaf);
        ScorerSupplier inTitle = ofTitle.scorerSupplier(leaf);
        if (documents == null || inPassages == null && inTitle == null) return null;
        return new ScorerSupplier() {
          @Override
          public Scorer get(long lead) throws IOException {
            return new DocumentScorer(
                inPassages == null ? null : inPassages.get(lead),
                inTitle == null ? null : inTitle.get(lead),
                documents,
                mode.needsScores());
          }

          @Override
          public long cost() {
            return (inPassages == null ? 0 : inPassages.cost())
                + (inTitle == null ? 0 : inTitle.cost());
          }
        };
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
        Scorer scorer = scorer(leaf);
        return scorer == null || scorer.iterator().advance(document) != document
            ? Explanation.noMatch("neither a passage nor the title matches")
            : Explanation.match(scorer.score(), "the best passage, the rest and the title");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return ofPassages.isCacheable(leaf) && ofTitle.isCacheable(leaf);
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "documents with (%s) or titled (%s)".formatted(passages, title);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && passages.equals(((DocumentQuery) other).passages)
        && title.equals(((DocumentQuery) other).title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), passages, title);
  }
}
