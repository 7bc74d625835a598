package acervo.lucene;

import acervo.lucene.FacetOrdinals.Leaf;
import acervo.lucene.FacetOrdinals.View;
import acervo.search.FacetName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * Finds the best entries of a question and counts the values of all of them, in one go. What lacks
 * one of the selected dimensions is counted for that dimension and is not among the found; what is
 * out of the range of dates is counted for years and months alone, apart.
 */
final class FacetTally implements CollectorManager<FacetTally.Tally, FacetTally.Total> {
  private final View view;
  private final FacetSelection selection;
  private final Weight range;
  private final TopFieldCollectorManager best;
  private final Weight inside;

  /** For each value the number of its dimension among those selected; −1 for the others. */
  private final int[] dimensions;

  /** For each value whether it says when; null without a range of dates. */
  private final boolean[] times;

  /**
   * @param counts by the number of the value
   * @param times the same of what says when, as if there were no range of dates
   * @param inside how many entries inside what was found matched
   */
  record Total(TopFieldDocs top, int[] counts, int[] times, long inside) {}

  /**
   * @param range of dates in which what is found must be; null without one
   * @param inside matches what is counted inside the blocks of the found; null to count nothing
   */
  FacetTally(
      View view,
      FacetSelection selection,
      Weight range,
      TopFieldCollectorManager best,
      Weight inside) {
    this.view = view;
    this.selection = selection;
    this.range = range;
    this.best = best;
    this.inside = inside;
    this.dimensions = selection.dimensions();
    this.times = range == null ? null : new boolean[dimensions.length];
    for (int ordinal = 0; range != null && ordinal < times.length; ordinal++) {
      String dimension = view.values().get(ordinal).dimension();
      times[ordinal] = FacetName.of(dimension).filter(FacetName.TIMES::contains).isPresent();
    }
  }

  @Override
  public Tally newCollector() {
    return new Tally(best.newCollector(), dimensions.length, times != null);
  }

  @Override
  public Total reduce(Collection<Tally> tallies) throws IOException {
    int[] counts = new int[dimensions.length];
    int[] overTime = times == null ? counts : new int[dimensions.length];
    long within = 0;
    List<TopFieldCollector> tops = new ArrayList<>();
    for (Tally tally : tallies) {
      tops.add(tally.top);
      within += tally.within;
      add(tally.counts, counts);
      if (overTime != counts) add(tally.overTime, overTime);
    }
    return new Total(best.reduce(tops), counts, overTime, within);
  }

  private static void add(int[] some, int[] sums) {
    for (int i = 0; i < sums.length; i++) sums[i] += some[i];
  }

  /** What one thread finds. */
  final class Tally implements Collector {
    private final TopFieldCollector top;
    private final int[] counts;
    private final int[] overTime;
    private long within;

    private Tally(TopFieldCollector top, int values, boolean ranged) {
      this.top = top;
      this.counts = new int[values];
      this.overTime = ranged ? new int[values] : null;
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
          Range.of(range, context),
          top.getLeafCollector(context),
          BlockCount.of(inside, context));
    }
  }

  /**
   * Which entries of a segment are in the range of dates; they are asked for in order.
   *
   * @param matching null where all are
   */
  private record Range(DocIdSetIterator matching) {
    private static final Range ALL = new Range(null);

    static Range of(Weight weight, LeafReaderContext context) throws IOException {
      if (weight == null) return ALL;
      Scorer scorer = weight.scorer(context);
      return new Range(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
    }

    boolean has(int entry) throws IOException {
      if (matching == null) return true;
      return (matching.docID() < entry ? matching.advance(entry) : matching.docID()) == entry;
    }
  }

  private final class OfLeaf implements LeafCollector {
    private final Tally tally;
    private final Leaf leaf;
    private final Range range;
    private final LeafCollector top;
    private final BlockCount passages;
    private DocumentScorer scorer;

    OfLeaf(Tally tally, Leaf leaf, Range range, LeafCollector top, BlockCount passages) {
      this.tally = tally;
      this.leaf = leaf;
      this.range = range;
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
      int lacking = selection.isEmpty() ? FacetSelection.NOTHING : selection.lacks(leaf, place);
      if (lacking == FacetSelection.MUCH) return;
      if (times != null) countOverTime(place, lacking);
      if (!range.has(entry)) return;
      count(place, lacking);
      if (lacking != FacetSelection.NOTHING) return;
      top.collect(entry);
      tally.within += scorer == null ? passages.before(entry) : scorer.count();
    }

    private void count(int place, int lacking) {
      int[] counts = tally.counts;
      int end = leaf.end(place);
      if (lacking == FacetSelection.NOTHING) {
        for (int at = leaf.start(place); at < end; at++) counts[leaf.ordinal(at)]++;
        return;
      }
      for (int at = leaf.start(place); at < end; at++) {
        if (dimensions[leaf.ordinal(at)] == lacking) counts[leaf.ordinal(at)]++;
      }
    }

    private void countOverTime(int place, int lacking) {
      int end = leaf.end(place);
      for (int at = leaf.start(place); at < end; at++) {
        int ordinal = leaf.ordinal(at);
        if (!times[ordinal]) continue;
        if (lacking == FacetSelection.NOTHING || dimensions[ordinal] == lacking) {
          tally.overTime[ordinal]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      top.finish();
    }
  }
}
