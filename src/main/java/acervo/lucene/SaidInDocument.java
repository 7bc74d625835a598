package acervo.lucene;

import acervo.lucene.SourceWords.Weighed;
import acervo.lucene.analysis.StemPostings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;

/**
 * How much a document says of some words, from 0 to 1: for each word its share, the more the more
 * passages of the document have it, and the less the longer the document is. It is BM25 (k1 = 1.2,
 * b = 0.75) with passages in the place of occurrences: a long report has every word somewhere, and
 * is not about all of them.
 */
final class SaidInDocument extends DoubleValuesSource {
  private static final double SATURATION = 1.2;
  private static final double BY_LENGTH = 0.75;

  private final List<Weighed> words;
  private final double usualLength;

  /**
   * @param usualLength of documents, in entries of their blocks
   */
  SaidInDocument(List<Weighed> words, double usualLength) {
    this.words = words;
    this.usualLength = usualLength;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
    if (documents == null) return DoubleValues.EMPTY;
    List<Postings> postings = new ArrayList<>();
    for (Weighed word : words) {
      postings.add(new Postings(StemPostings.of(leaf, word.forms()), word.share()));
    }
    return new DoubleValues() {
      private double value;

      @Override
      public boolean advanceExact(int document) throws IOException {
        int first = document == 0 ? 0 : documents.prevSetBit(document - 1) + 1;
        double length = (document - first) / usualLength;
        double much = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length);
        value = 0;
        for (Postings each : postings) {
          int passages = each.having.between(first, document);
          if (passages > 0) value += each.share * passages / (passages + much);
        }
        return true;
      }

      @Override
      public double doubleValue() {
        return value;
      }
    };
  }

  /** The passages that have a word. */
  private record Postings(StemPostings having, double share) {}

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int entry, Explanation score) {
    return Explanation.match(0, toString());
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SaidInDocument one
        && words.equals(one.words)
        && usualLength == one.usualLength;
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return "said " + words;
  }
}
