package acervo.lucene;

import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** The offsets that the index itself has for the matches of a query in one entry. */
final class Highlights {
  /**
   * Relative to the words that were indexed, as matched; they may overlap.
   *
   * @param marks of a query that matches what is to be marked and nothing else
   * @param entry relative to its leaf
   */
  static List<Span> of(Weight marks, LeafReaderContext leaf, int entry, Words words)
      throws IOException {
    List<Span> spans = new ArrayList<>();
    Matches matches = marks.matches(leaf, entry);
    if (matches == null) return spans;
    for (String field : List.of(words.text(), words.exact())) {
      MatchesIterator found = matches.getMatches(field);
      while (found != null && found.next()) {
        spans.add(new Span(found.startOffset(), found.endOffset()));
      }
    }
    return spans;
  }

  private Highlights() {}
}
