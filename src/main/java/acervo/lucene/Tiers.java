package acervo.lucene;

import acervo.lucene.QuestionCompiler.Compiled;
import acervo.search.question.QuestionReading.Answered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;

/**
 * How much of a question those found must have: all that is wanted, and where that is less than a
 * page, a good part of it as well, in that order; where none has that, anything. What is rare
 * weighs more: «del consejo» is not much of «canon del consejo».
 *
 * @param found those that have enough
 * @param complete how many of them have all
 */
record Tiers(Compiled compiled, Query found, long complete, Answered answered) {
  /** Below this many, those with a part of what is wanted follow. */
  private static final int PAGE = 20;

  /**
   * The share of the weight of a question that is worth showing; chosen by the judged questions and
   * a public set, where less hides answers and more adds nothing.
   */
  private static final double PART = 0.25;

  /**
   * @param passing what else they must pass
   * @param complete how many of those that pass have all parts
   */
  static Tiers of(IndexSearcher searcher, Compiled compiled, Query passing, long complete)
      throws IOException {
    Tiers whole = new Tiers(compiled, compiled.all(), complete, Answered.ALL);
    if (compiled.parts().size() < 2 || complete >= PAGE) return whole;
    List<Double> weights = weights(searcher, compiled);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    Query part = compiled.weighing(weights, PART * sum);
    if (searcher.count(both(part, passing)) > complete) {
      Answered answered = complete == 0 ? Answered.PART : Answered.ALL_THEN_PART;
      return new Tiers(compiled, part, complete, answered);
    }
    Query some = compiled.weighing(weights, 0);
    return complete == 0 && searcher.count(both(some, passing)) > 0
        ? new Tiers(compiled, some, 0, Answered.SOME)
        : whole;
  }

  /** The rarer, the weightier; what no document has does not count. */
  private static List<Double> weights(IndexSearcher searcher, Compiled compiled)
      throws IOException {
    double documents = searcher.count(compiled.everything()) + 1;
    List<Double> weights = new ArrayList<>();
    for (Query part : compiled.parts()) {
      int having = searcher.count(part);
      weights.add(having == 0 ? 0 : Math.log(1 + documents / (having + 1)));
    }
    return weights;
  }

  static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  /** Whether some of those found do not have all parts. */
  boolean isMixed() {
    return answered != Answered.ALL;
  }

  /** The order, with those that have all before the others. */
  Sort order(Sort order, IndexSearcher searcher) throws IOException {
    if (!isMixed() || complete == 0) return order;
    Query whole = new ConstantScoreQuery(compiled.all());
    SortField first = DoubleValuesSource.fromQuery(whole).getSortField(true);
    List<SortField> fields = new ArrayList<>(List.of(first));
    fields.addAll(Arrays.asList(order.getSort()));
    return new Sort(fields.toArray(SortField[]::new)).rewrite(searcher);
  }

  /** The parts, by their number, that one of those found does not have. */
  List<Integer> lacks(IndexSearcher searcher, int entry) throws IOException {
    List<Integer> lacks = new ArrayList<>();
    if (!isMixed()) return lacks;
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    for (int i = 0; i < compiled.parts().size(); i++) {
      Query part = searcher.rewrite(compiled.parts().get(i));
      Weight weight = searcher.createWeight(part, ScoreMode.COMPLETE_NO_SCORES, 1);
      Scorer scorer = weight.scorer(leaf);
      int here = entry - leaf.docBase;
      if (scorer == null || scorer.iterator().advance(here) != here) lacks.add(i);
    }
    return lacks;
  }
}
