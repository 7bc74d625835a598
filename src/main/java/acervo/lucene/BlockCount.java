package acervo.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts what matches inside the blocks of a segment, block by block. Where Lucene can tell matches
 * in bulk they are taken so; where each must be verified, as phrases must, only those of the blocks
 * asked for are.
 */
final class BlockCount {
  private static final BlockCount NONE = new BlockCount(null, null, 0, false);
  private static final int WINDOW = 4096;

  private final DocIdSetIterator matching;
  private final BitSet documents;
  private final int most;
  private final FixedBitSet window;
  private int start;
  private int end;

  /**
   * @param weight of what is counted; null to count nothing
   */
  static BlockCount of(Weight weight, LeafReaderContext leaf) throws IOException {
    Scorer scorer = weight == null ? null : weight.scorer(leaf);
    if (scorer == null) return NONE;
    return new BlockCount(
        scorer.iterator(),
        QuestionCompiler.DOCUMENTS.getBitSet(leaf),
        leaf.reader().maxDoc(),
        scorer.twoPhaseIterator() == null);
  }

  private BlockCount(DocIdSetIterator matching, BitSet documents, int most, boolean bulk) {
    this.matching = matching;
    this.documents = documents;
    this.most = most;
    this.window = bulk ? new FixedBitSet(WINDOW) : null;
  }

  /** The matches of the block that ends with a document; documents are asked for in order. */
  int before(int document) throws IOException {
    if (matching == null || document == 0) return 0;
    int first = documents.prevSetBit(document - 1) + 1;
    return window == null ? oneByOne(first, document) : inBulk(first, document);
  }

  private int oneByOne(int first, int document) throws IOException {
    int entry = matching.docID();
    if (entry < first) entry = matching.advance(first);
    int count = 0;
    for (; entry < document; entry = matching.nextDoc()) count++;
    return count;
  }

  private int inBulk(int first, int document) throws IOException {
    int count = 0;
    for (int from = first; from < document; ) {
      if (from >= end) fill(from);
      int to = Math.min(document, end);
      count += window.cardinality(from - start, to - start);
      from = to;
    }
    return count;
  }

  private void fill(int from) throws IOException {
    start = from;
    end = Math.min(most, from + WINDOW);
    window.clear();
    if (matching.docID() < start) matching.advance(start);
    if (matching.docID() < end) matching.intoBitSet(end, window, start);
  }
}
