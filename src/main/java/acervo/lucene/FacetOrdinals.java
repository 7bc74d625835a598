package acervo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The facet values of an index in memory, as numbers that are the same in all its segments and
 * commits. A segment is read once, when first counted, and forgotten when it is closed, so that a
 * commit of a few documents costs these few; reading doc values for every hit of every question was
 * what most of its time went to.
 *
 * <p>A document takes four bytes and four more for each value it has, any other entry of the index
 * a fifth of a byte. A value that no document has any longer keeps its number until the index is
 * opened again.
 */
final class FacetOrdinals {
  private final String field;
  private final Map<Value, Integer> numbers = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private final Map<IndexReader.CacheKey, Leaf> leaves = new ConcurrentHashMap<>();

  /**
   * @param field that holds the values, of {@link FacetsConfig}'s making
   */
  FacetOrdinals(String field) {
    this.field = field;
  }

  /** A value of a facet. */
  record Value(String dimension, String value) {}

  /**
   * The values of one commit.
   *
   * @param values by their number; some may be of no document of this commit
   * @param leaves in the order of the commit's segments
   * @param dimensions the numbers of the values of each, in the order of the values
   */
  record View(List<Value> values, List<Leaf> leaves, Map<String, int[]> dimensions) {
    static View of(List<Value> values, List<Leaf> leaves) {
      List<Value> all = List.copyOf(values);
      Map<String, int[]> dimensions = new HashMap<>();
      IntStream.range(0, all.size())
          .boxed()
          .collect(Collectors.groupingBy(number -> all.get(number).dimension()))
          .forEach((dimension, numbers) -> dimensions.put(dimension, inOrder(all, numbers)));
      return new View(all, List.copyOf(leaves), dimensions);
    }

    private static int[] inOrder(List<Value> values, List<Integer> numbers) {
      return numbers.stream()
          .sorted(Comparator.comparing(number -> values.get(number).value()))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    /** The numbers of the values of a dimension, in the order of the values. */
    int[] of(String dimension) {
      return dimensions.getOrDefault(dimension, new int[0]);
    }
  }

  /** The values that the entries of a segment have. */
  static final class Leaf {
    private static final int WORD = 6;

    private final FixedBitSet having;

    /** For every 64 entries, how many before them have values. */
    private final int[] before;

    /** Where the values of the n-th entry with values begin; one more at the end. */
    private final int[] starts;

    private final int[] ordinals;

    private Leaf(FixedBitSet having, int[] starts, int[] ordinals) {
      this.having = having;
      this.starts = starts;
      this.ordinals = ordinals;
      long[] words = having.getBits();
      this.before = new int[words.length];
      for (int i = 1; i < words.length; i++) {
        before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
      }
    }

    /** The place of an entry among those with values, from 0; −1 when it has none. */
    int place(int entry) {
      int word = entry >> WORD;
      if (word >= before.length) return -1;
      long bits = having.getBits()[word];
      if ((bits >>> entry & 1) == 0) return -1;
      return before[word] + Long.bitCount(bits & (1L << entry) - 1);
    }

    /** Where the values of a place begin in {@link #ordinal}; nowhere for no place. */
    int start(int place) {
      return place < 0 ? 0 : starts[place];
    }

    /** Where the values of a place end, exclusive. */
    int end(int place) {
      return place < 0 ? 0 : starts[place + 1];
    }

    int ordinal(int at) {
      return ordinals[at];
    }

    /** The entries that have values. */
    FixedBitSet having() {
      return having;
    }
  }

  /** Those of a commit; reads the segments that are new. */
  synchronized View of(IndexReader commit) throws IOException {
    List<Leaf> some = new ArrayList<>();
    for (LeafReaderContext context : commit.leaves()) some.add(leaf(context.reader()));
    return View.of(values, some);
  }

  private Leaf leaf(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    Leaf known = leaves.get(core.getKey());
    if (known != null) return known;
    Leaf leaf = read(segment);
    leaves.put(core.getKey(), leaf);
    core.addClosedListener(leaves::remove);
    return leaf;
  }

  private Leaf read(LeafReader segment) throws IOException {
    SortedSetDocValues stored = segment.getSortedSetDocValues(field);
    if (stored == null) return new Leaf(new FixedBitSet(0), new int[1], new int[0]);
    int[] numbered = new int[(int) stored.getValueCount()];
    for (int i = 0; i < numbered.length; i++) {
      String[] path = FacetsConfig.stringToPath(stored.lookupOrd(i).utf8ToString());
      numbered[i] = number(new Value(path[0], path[1]));
    }
    FixedBitSet having = new FixedBitSet(segment.maxDoc());
    int[] starts = new int[16];
    int[] ordinals = new int[64];
    int place = 0;
    int end = 0;
    while (stored.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
      having.set(stored.docID());
      int count = stored.docValueCount();
      if (place + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * place + 2);
      if (end + count > ordinals.length) ordinals = Arrays.copyOf(ordinals, 2 * (end + count));
      for (int i = 0; i < count; i++) ordinals[end++] = numbered[(int) stored.nextOrd()];
      starts[++place] = end;
    }
    return new Leaf(having, Arrays.copyOf(starts, place + 1), Arrays.copyOf(ordinals, end));
  }

  private int number(Value value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) return known;
    values.add(value);
    return values.size() - 1;
  }
}
