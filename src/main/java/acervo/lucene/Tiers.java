package acervo.lucene;

import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.search.question.QuestionReading.Answered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;

/**
 * What is found of a question: all that has everything wanted, and where that is less than a page,
 * what has a good part of it as well, in that order; where nothing has that, anything. What is rare
 * weighs more: «del consejo» is not much of «canon del consejo».
 *
 * @param narrowed what was asked for
 * @param order its order
 * @param counted how much that is, and the first of it
 * @param complete how much of it has everything
 * @param first the entries that have everything, where others follow
 */
record Tiers(
    Compiled compiled,
    Facets.Narrowed narrowed,
    Sort order,
    Facets.Counted counted,
    long complete,
    Set<Integer> first,
    Answered answered) {
  /** Below this many, those with a part of what is wanted follow. */
  private static final int PAGE = 20;

  /**
   * The share of the weight of a question that is worth showing; chosen by the judged questions and
   * a public set, where less hides answers and more adds nothing.
   */
  private static final double PART = 0.15;

  /** The facets that count what is found, and how it is narrowed before. */
  record Counting(Facets facets, Function<Query, Facets.Narrowed> narrowing) {
    private Tiers tier(
        Snapshot snapshot, Compiled compiled, Query found, Sort order, int wanted, Answered how)
        throws IOException {
      Facets.Narrowed narrowed = narrowing.apply(found);
      Facets.Counted counted = facets.count(snapshot, narrowed, order, wanted, compiled.inside());
      long all = counted.top().totalHits.value();
      return new Tiers(compiled, narrowed, order, counted, all, Set.of(), how);
    }
  }

  /**
   * @param wanted how many of the first are to be read
   */
  static Tiers find(Snapshot snapshot, Compiled compiled, Counting counting, Sort order, int wanted)
      throws IOException {
    int most = Math.max(wanted, PAGE);
    Tiers whole = counting.tier(snapshot, compiled, compiled.all(), order, most, Answered.ALL);
    if (compiled.parts().size() < 2 || whole.complete >= PAGE) return whole.upTo(wanted);
    List<Double> weights = weights(snapshot.searcher, compiled);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    for (double least : List.of(PART * sum, 0.0)) {
      Tiers part =
          counting.tier(
              snapshot, compiled, compiled.weighing(weights, least), order, most, Answered.PART);
      if (part.complete > whole.complete) return part.after(whole, least > 0).upTo(wanted);
      if (whole.complete > 0) break;
    }
    return whole.upTo(wanted);
  }

  /**
   * How much {@link #find} would find of a question with each value alone chosen in its dimension,
   * for every value that any has. It is asked once for all of them: what has everything, a good
   * part or anything of what is wanted is told apart by its weight.
   */
  static Map<String, Map<String, Long>> totals(
      Snapshot snapshot, Compiled compiled, Counting counting) throws IOException {
    if (compiled.parts().size() < 2) {
      Facets.Narrowed narrowed = counting.narrowing.apply(compiled.all());
      return counting.facets.alone(snapshot, narrowed, new double[0], grades -> grades[0]);
    }
    List<Double> weights = weights(snapshot.searcher, compiled);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    double lightest = Collections.min(weights);
    double[] least = {
      lightest == 0 ? Double.POSITIVE_INFINITY : sum - lightest / 2,
      PART * sum - AtLeastQuery.SLIGHT
    };
    Query found =
        new BooleanQuery.Builder()
            .add(compiled.narrowed(), Occur.FILTER)
            .add(AtLeastQuery.any(compiled.parts(), weights), Occur.MUST)
            .build();
    return counting.facets.alone(snapshot, counting.narrowing.apply(found), least, Tiers::total);
  }

  /**
   * @param grades how many have everything, how many of the others a good part, and how many of the
   *     rest anything
   */
  private static long total(int[] grades) {
    if (grades[0] >= PAGE) return grades[0];
    int part = grades[0] + grades[1];
    return part > 0 ? part : grades[2];
  }

  /** These after those that have everything, of which there are few. */
  private Tiers after(Tiers whole, boolean isGoodPart) {
    ScoreDoc[] first = whole.counted.top().scoreDocs;
    Set<Integer> entries = new HashSet<>();
    for (ScoreDoc each : first) entries.add(each.doc);
    Answered how =
        !isGoodPart ? Answered.SOME : whole.complete == 0 ? Answered.PART : Answered.ALL_THEN_PART;
    List<ScoreDoc> all = new ArrayList<>(List.of(first));
    for (ScoreDoc each : counted.top().scoreDocs) if (!entries.contains(each.doc)) all.add(each);
    return new Tiers(compiled, narrowed, order, counted.of(all), whole.complete, entries, how);
  }

  private Tiers upTo(int wanted) {
    List<ScoreDoc> top = List.of(counted.top().scoreDocs);
    if (top.size() <= wanted) return this;
    return new Tiers(
        compiled, narrowed, order, counted.of(top.subList(0, wanted)), complete, first, answered);
  }

  /** All that was found, in its order. */
  ScoreDoc[] all(IndexSearcher searcher) throws IOException {
    int total = (int) counted.top().totalHits.value();
    if (total == 0) return new ScoreDoc[0];
    ScoreDoc[] all = searcher.search(narrowed.query(), total, order).scoreDocs;
    Arrays.sort(all, Comparator.comparing(each -> !first.contains(each.doc)));
    return all;
  }

  /** The rarer, the weightier; what nothing has does not count. */
  private static List<Double> weights(IndexSearcher searcher, Compiled compiled)
      throws IOException {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < compiled.parts().size(); i++) {
      Optional<Rarity> known = compiled.rarities().get(i);
      Rarity rarity =
          known.isPresent()
              ? known.get()
              : new Rarity(
                  searcher.count(compiled.parts().get(i)), searcher.count(compiled.everything()));
      weights.add(rarity.weight());
    }
    return weights;
  }

  /** What each of those found does not have. */
  Lacking lacking(IndexSearcher searcher) throws IOException {
    List<Weight> parts = new ArrayList<>();
    if (answered != Answered.ALL) {
      for (Query part : compiled.parts()) {
        parts.add(searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1));
      }
    }
    return new Lacking(searcher.getIndexReader().leaves(), parts);
  }

  /** The parts of a question, made ready once to be looked for in one entry after another. */
  record Lacking(List<LeafReaderContext> leaves, List<Weight> parts) {
    /** The parts, by their number, that an entry does not have. */
    List<Integer> of(int entry) throws IOException {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
      int here = entry - leaf.docBase;
      List<Integer> lacks = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Scorer scorer = parts.get(i).scorer(leaf);
        if (scorer == null || scorer.iterator().advance(here) != here) lacks.add(i);
      }
      return lacks;
    }
  }
}
