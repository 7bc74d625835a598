package acervo.lucene;

import acervo.lucene.FacetOrdinals.Leaf;
import acervo.lucene.FacetOrdinals.Value;
import acervo.lucene.FacetOrdinals.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values to which a question is narrowed, and which entries have them. An entry that lacks one
 * dimension alone is not found, but counts for the other values of that dimension.
 */
final class FacetSelection {
  /** Of {@link #lacks}: nothing is lacking. */
  static final int NOTHING = -1;

  /** Of {@link #lacks}: more than one dimension is. */
  static final int MUCH = -2;

  private final View view;
  private final List<String> dimensions;

  /** For each value its dimension, as a bit, where it is selected; otherwise 0. */
  private final long[] selected;

  /**
   * @param only for each dimension the values of which an entry must have one
   */
  FacetSelection(View view, Map<String, Set<String>> only) {
    this.view = view;
    this.dimensions = List.copyOf(only.keySet());
    this.selected = new long[view.values().size()];
    for (int ordinal = 0; !isEmpty() && ordinal < selected.length; ordinal++) {
      Value value = view.values().get(ordinal);
      if (only.getOrDefault(value.dimension(), Set.of()).contains(value.value())) {
        selected[ordinal] = 1L << dimensions.indexOf(value.dimension());
      }
    }
  }

  boolean isEmpty() {
    return dimensions.isEmpty();
  }

  /** For each value the number of its dimension, −1 where that is not narrowed. */
  int[] dimensions() {
    int[] numbers = new int[view.values().size()];
    Arrays.setAll(
        numbers,
        ordinal -> isEmpty() ? -1 : dimensions.indexOf(view.values().get(ordinal).dimension()));
    return numbers;
  }

  /** The number of the one dimension that an entry lacks, {@link #NOTHING} or {@link #MUCH}. */
  int lacks(Leaf leaf, int place) {
    long lacking = (1L << dimensions.size()) - 1;
    int end = leaf.end(place);
    for (int at = leaf.start(place); at < end; at++) lacking &= ~selected[leaf.ordinal(at)];
    if (lacking == 0) return NOTHING;
    return (lacking & lacking - 1) == 0 ? Long.numberOfTrailingZeros(lacking) : MUCH;
  }

  /** The entries that lack one dimension at most. */
  Query candidates() {
    return new Candidates(this);
  }

  private FixedBitSet candidates(Leaf leaf) {
    FixedBitSet having = leaf.having();
    FixedBitSet candidates = new FixedBitSet(having.length());
    int place = 0;
    for (int entry = next(having, 0); entry < having.length(); entry = next(having, entry + 1)) {
      if (lacks(leaf, place++) != MUCH) candidates.set(entry);
    }
    return candidates;
  }

  private static int next(FixedBitSet set, int from) {
    return from >= set.length() ? set.length() : set.nextSetBit(from);
  }

  private static final class Candidates extends Query {
    private final FacetSelection selection;

    Candidates(FacetSelection selection) {
      this.selection = selection;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
      return new ConstantScoreWeight(this, boost) {
        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext context) {
          FixedBitSet entries = selection.candidates(selection.view.leaves().get(context.ord));
          if (entries.length() == 0) return null;
          return ConstantScoreScorerSupplier.fromIterator(
              new BitSetIterator(entries, entries.cardinality()),
              score(),
              scoreMode,
              context.reader().maxDoc());
        }

        /** It is as many bits as it would be to keep it, and never asked for again. */
        @Override
        public boolean isCacheable(LeafReaderContext context) {
          return false;
        }
      };
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
      return "lacking one at most of " + selection.dimensions;
    }

    @Override
    public boolean equals(Object other) {
      return sameClassAs(other) && selection == ((Candidates) other).selection;
    }

    @Override
    public int hashCode() {
      return Objects.hash(classHash(), System.identityHashCode(selection));
    }
  }
}
