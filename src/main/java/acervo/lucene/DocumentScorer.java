package acervo.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSet;

/**
 * Scores documents by their passages, which stand before them in the index, and by their title:
 *
 * <pre>best · (1 + REST · others / (others + HALF · best)) + title</pre>
 *
 * where {@code others} is the sum of the scores of the passages that are not the best. The rest can
 * add {@link #REST} of the best at most, and half of that when they are worth {@link #HALF} times
 * the best, so that a long document is not better for being long.
 */
final class DocumentScorer extends Scorer {
  /** Chosen by the judged questions and a public set. */
  static final float REST = 0.2f;

  static final float HALF = 3f;

  private final Scorer passages;
  private final TwoPhaseIterator verified;
  private final DocIdSetIterator passage;
  private final Scorer titles;
  private final DocIdSetIterator title;
  private final BitSet documents;
  private final boolean scores;
  private final TwoPhaseIterator found = new Found();

  /** The document of the passage at hand. */
  private int parent = -1;

  /** The passage at hand when it was seen to match; else −1. */
  private int match = -1;

  /** The document whose passages were gone through last, how many match, and their worth. */
  private int scored = -1;

  private int count;
  private float worth;

  /**
   * @param passages null when none of the segment matches
   * @param titles null when none of the segment matches
   * @param documents which entries of the segment are documents
   * @param scores whether scores are asked for
   */
  DocumentScorer(Scorer passages, Scorer titles, BitSet documents, boolean scores) {
    this.passages = passages;
    this.verified = passages == null ? null : passages.twoPhaseIterator();
    this.passage =
        passages == null
            ? DocIdSetIterator.empty()
            : verified == null ? passages.iterator() : verified.approximation();
    this.titles = titles;
    this.title = titles == null ? DocIdSetIterator.empty() : titles.iterator();
    this.documents = documents;
    this.scores = scores;
  }

  @Override
  public int docID() {
    return found.approximation().docID();
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return verified == null ? null : found;
  }

  @Override
  public DocIdSetIterator iterator() {
    return verified == null ? found.approximation() : TwoPhaseIterator.asDocIdSetIterator(found);
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  @Override
  public Collection<ChildScorable> getChildren() {
    return List.of();
  }

  /** The scorer of documents that scores what a collector is given; null when there is none. */
  static DocumentScorer in(Scorable scorer) throws IOException {
    if (scorer instanceof DocumentScorer found) return found;
    for (ChildScorable child : scorer.getChildren()) {
      DocumentScorer found = "SHOULD".equals(child.relationship()) ? null : in(child.child());
      if (found != null) return found;
    }
    return null;
  }

  @Override
  public float score() throws IOException {
    count();
    return title.docID() == docID() ? worth + titles.score() : worth;
  }

  /** How many passages of the document at hand match. */
  int count() throws IOException {
    int document = docID();
    if (scored == document) return count;
    scored = document;
    count = 0;
    float best = 0;
    float sum = 0;
    if (parent == document) {
      for (int each = passage.docID(); each < document; each = passage.nextDoc()) {
        if (each != match && verified != null && !verified.matches()) continue;
        count++;
        if (!scores) continue;
        float score = passages.score();
        sum += score;
        best = Math.max(best, score);
      }
    }
    float others = sum - best;
    worth = others <= 0 ? best : best * (1 + REST * others / (others + HALF * best));
    return count;
  }

  /** The documents with a passage that may match, and those with such a title. */
  private final class Found extends TwoPhaseIterator {
    Found() {
      super(new Documents());
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation.docID();
      if (title.docID() == document) return true;
      while (passage.docID() < document) {
        if (verified.matches()) {
          match = passage.docID();
          return true;
        }
        passage.nextDoc();
      }
      return false;
    }

    @Override
    public float matchCost() {
      return verified == null ? 1 : 10 * verified.matchCost();
    }
  }

  private final class Documents extends DocIdSetIterator {
    private int document = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      if (target == NO_MORE_DOCS) return document = NO_MORE_DOCS;
      if (title.docID() < target) title.advance(target);
      if (parent < target) parent = ofPassage(target);
      return document = Math.min(title.docID(), parent);
    }

    /** The first document from {@code target} on with a passage that may match. */
    private int ofPassage(int target) throws IOException {
      int first = target == 0 ? 0 : documents.prevSetBit(target - 1) + 1;
      int entry = passage.docID() < first ? passage.advance(first) : passage.docID();
      return entry == NO_MORE_DOCS ? NO_MORE_DOCS : documents.nextSetBit(entry);
    }

    @Override
    public long cost() {
      return passage.cost() + title.cost();
    }
  }
}
