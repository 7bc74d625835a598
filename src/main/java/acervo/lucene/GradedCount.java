package acervo.lucene;

import acervo.lucene.FacetOrdinals.Leaf;
import acervo.lucene.FacetOrdinals.View;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts the values of all entries of a question and finds none of them, apart for each grade of
 * their score. As {@link FacetTally} does, it counts what lacks one of the selected dimensions for
 * that dimension.
 */
final class GradedCount implements CollectorManager<GradedCount.Tally, GradedCount.Total> {
  private final View view;
  private final FacetSelection selection;
  private final int[] dimensions;
  private final double[] least;

  /**
   * @param least the score of each grade, the best first; what has less than all is of one grade
   *     more
   */
  GradedCount(View view, FacetSelection selection, double[] least) {
    this.view = view;
    this.selection = selection;
    this.dimensions = selection.dimensions();
    this.least = least.clone();
  }

  @Override
  public Tally newCollector() {
    return new Tally(new int[dimensions.length * grades()]);
  }

  private int grades() {
    return least.length + 1;
  }

  /** How many entries have each value, the grades of a value side by side. */
  record Total(int[] counts, int grades) {
    /** How many of each grade have a value, the best grade first. */
    int[] of(int ordinal) {
      return Arrays.copyOfRange(counts, ordinal * grades, (ordinal + 1) * grades);
    }
  }

  @Override
  public Total reduce(Collection<Tally> tallies) {
    int[] sums = new int[dimensions.length * grades()];
    for (Tally tally : tallies) {
      for (int i = 0; i < sums.length; i++) sums[i] += tally.counts[i];
    }
    return new Total(sums, grades());
  }

  /** What one thread counts. */
  final class Tally implements Collector {
    private final int[] counts;

    private Tally(int[] counts) {
      this.counts = counts;
    }

    @Override
    public ScoreMode scoreMode() {
      return least.length == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
      return new OfLeaf(counts, view.leaves().get(context.ord));
    }
  }

  private final class OfLeaf implements LeafCollector {
    private final int[] counts;
    private final Leaf leaf;
    private Scorable scorer;

    OfLeaf(int[] counts, Leaf leaf) {
      this.counts = counts;
      this.leaf = leaf;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int entry) throws IOException {
      int place = leaf.place(entry);
      int lacking = selection.isEmpty() ? FacetSelection.NOTHING : selection.lacks(leaf, place);
      if (lacking == FacetSelection.MUCH) return;
      int grade = grade();
      int grades = grades();
      int end = leaf.end(place);
      for (int at = leaf.start(place); at < end; at++) {
        int ordinal = leaf.ordinal(at);
        if (lacking == FacetSelection.NOTHING || dimensions[ordinal] == lacking) {
          counts[ordinal * grades + grade]++;
        }
      }
    }

    private int grade() throws IOException {
      if (least.length == 0) return 0;
      float score = scorer.score();
      int grade = 0;
      while (grade < least.length && score < least[grade]) grade++;
      return grade;
    }
  }
}
