package acervo.lucene.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** The entries of a segment that have a stem, form by form. */
public record StemPostings(List<PostingsEnum> forms) {
  public static StemPostings of(LeafReaderContext leaf, List<Term> forms) throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    for (Term form : forms) {
      PostingsEnum having = leaf.reader().postings(form, PostingsEnum.NONE);
      if (having != null) postings.add(having);
    }
    return new StemPostings(postings);
  }

  /**
   * How many there are from {@code first} on, before {@code last}; to be asked in order. One that
   * has two forms counts twice, as {@link Lexicon#entries} counts it.
   */
  public int between(int first, int last) throws IOException {
    int count = 0;
    for (PostingsEnum form : forms) {
      int at = form.docID() < first ? form.advance(first) : form.docID();
      for (; at < last; at = form.nextDoc()) count++;
    }
    return count;
  }
}
