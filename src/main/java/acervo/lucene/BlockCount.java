package acervo.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts what matches inside the blocks of a segment, block by block. Where Lucene can tell matches
 * in bulk they are taken so; where each must be verified, as phrases must, only those of the blocks
 * asked for are. (The next match, asked of the scorer, may be far past the block, and all that lies
 * between would be verified.)
 */
final class BlockCount {
  private static final BlockCount NONE = new BlockCount();
  private static final int WINDOW = 4096;

  private final TwoPhaseIterator verified;
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
    return new BlockCount(scorer, QuestionCompiler.DOCUMENTS.getBitSet(leaf), leaf);
  }

  private BlockCount(Scorer scorer, BitSet documents, LeafReaderContext leaf) {
    this.verified = scorer.twoPhaseIterator();
    this.matching = verified == null ? scorer.iterator() : verified.approximation();
    this.documents = documents;
    this.most = leaf.reader().maxDoc();
    this.window = verified == null ? new FixedBitSet(WINDOW) : null;
  }

  private BlockCount() {
    this.verified = null;
    this.matching = DocIdSetIterator.empty();
    this.documents = null;
    this.most = 0;
    this.window = null;
  }

  /** The matches of the block that ends with a document; documents are asked for in order. */
  int before(int document) throws IOException {
    if (documents == null || document == 0) return 0;
    int first = documents.prevSetBit(document - 1) + 1;
    return verified != null ? oneByOne(first, document) : inBulk(first, document);
  }

  private int oneByOne(int first, int document) throws IOException {
    int entry = matching.docID();
    if (entry < first) entry = matching.advance(first);
    int count = 0;
    for (; entry < document; entry = matching.nextDoc()) {
      if (verified.matches()) count++;
    }
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
