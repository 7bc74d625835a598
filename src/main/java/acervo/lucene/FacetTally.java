package acervo.lucene;

import acervo.lucene.FacetOrdinals.Leaf;
import acervo.lucene.FacetOrdinals.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * Finds the best entries of a question and counts the values of all of them, in one go. What lacks
 * one of the selected dimensions is counted for that dimension and is not among the found.
 */
final class FacetTally implements CollectorManager<FacetTally.Tally, FacetTally.Total> {
  private final View view;
  private final FacetSelection selection;
  private final TopFieldCollectorManager best;
  private final Weight inside;

  /** For each value the number of its dimension among those selected; −1 for the others. */
  private final int[] dimensions;

  /**
   * @param counts by the number of the value
   * @param inside how many entries inside what was found matched
   */
  record Total(TopFieldDocs top, int[] counts, long inside) {}

  /**
   * @param inside matches what is counted inside the blocks of the found; null to count nothing
   */
  FacetTally(View view, FacetSelection selection, TopFieldCollectorManager best, Weight inside) {
    this.view = view;
    this.selection = selection;
    this.best = best;
    this.inside = inside;
    this.dimensions = selection.dimensions();
  }

  @Override
  public Tally newCollector() {
    return new Tally(best.newCollector(), new int[dimensions.length]);
  }

  @Override
  public Total reduce(Collection<Tally> tallies) throws IOException {
    int[] counts = new int[dimensions.length];
    long within = 0;
    List<TopFieldCollector> tops = new ArrayList<>();
    for (Tally tally : tallies) {
      tops.add(tally.top);
      within += tally.within;
      for (int i = 0; i < counts.length; i++) counts[i] += tally.counts[i];
    }
    return new Total(best.reduce(tops), counts, within);
  }

  /** What one thread finds. */
  final class Tally implements Collector {
    private final TopFieldCollector top;
    private final int[] counts;
    private long within;

    private Tally(TopFieldCollector top, int[] counts) {
      this.top = top;
      this.counts = counts;
    }

    @Override
    public ScoreMode scoreMode() {
      return top.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new OfLeaf(
          this,
          view.leaves().get(context.ord),
          top.getLeafCollector(context),
          BlockCount.of(inside, context));
    }
  }

  private final class OfLeaf implements LeafCollector {
    private final Tally tally;
    private final Leaf leaf;
    private final LeafCollector top;
    private final BlockCount passages;
    private DocumentScorer scorer;

    OfLeaf(Tally tally, Leaf leaf, LeafCollector top, BlockCount passages) {
      this.tally = tally;
      this.leaf = leaf;
      this.top = top;
      this.passages = passages;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      top.setScorer(scorer);
      this.scorer = inside == null ? null : DocumentScorer.in(scorer);
    }

    @Override
    public void collect(int entry) throws IOException {
      int place = leaf.place(entry);
      if (place < 0) {
        if (selection.isEmpty()) found(entry);
        return;
      }
      int lacking = selection.isEmpty() ? FacetSelection.NOTHING : selection.lacks(leaf, place);
      if (lacking == FacetSelection.MUCH) return;
      int[] counts = tally.counts;
      int end = leaf.start(place + 1);
      if (lacking == FacetSelection.NOTHING) {
        for (int at = leaf.start(place); at < end; at++) counts[leaf.ordinal(at)]++;
        found(entry);
      } else {
        for (int at = leaf.start(place); at < end; at++) {
          if (dimensions[leaf.ordinal(at)] == lacking) counts[leaf.ordinal(at)]++;
        }
      }
    }

    private void found(int entry) throws IOException {
      top.collect(entry);
      tally.within += scorer == null ? passages.before(entry) : scorer.count();
    }

    @Override
    public void finish() throws IOException {
      top.finish();
    }
  }
}
