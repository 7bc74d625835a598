package acervo.lucene;

import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/**
 * Where the matches of a query stand in the words of one entry. The index says at which positions
 * they are; the same words, parted once more by the analyzer that parted them for the index, say
 * where these positions begin and end.
 */
final class Highlights {
  private final Words fields;

  Highlights(Words fields) {
    this.fields = fields;
  }

  /**
   * Relative to the words, as matched; they may overlap.
   *
   * @param marks of a query that matches what is to be marked and nothing else
   * @param entry relative to its leaf
   * @param words of the entry, as they were indexed
   */
  List<Span> of(Weight marks, LeafReaderContext leaf, int entry, String words) throws IOException {
    List<Span> places = new ArrayList<>();
    Matches matches = marks.matches(leaf, entry);
    MatchesIterator found = matches == null ? null : matches.getMatches(fields.text());
    int last = -1;
    while (found != null && found.next()) {
      places.add(new Span(found.startPosition(), found.endPosition()));
      last = Math.max(last, found.endPosition());
    }
    if (places.isEmpty()) return List.of();
    Span[] positions = positions(words, last);
    return places.stream()
        .map(place -> positions[place.start()].union(positions[place.end()]))
        .toList();
  }

  /** The word at each position up to the last that is wanted. */
  private static Span[] positions(String words, int last) throws IOException {
    Span[] positions = new Span[last + 1];
    int position = -1;
    try (TokenStream tokens = SpanishAnalyzer.WORDS.tokenStream(Schema.TEXT, words)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        if (position > last) break;
        positions[position] = new Span(offsets.startOffset(), offsets.endOffset());
      }
      tokens.end();
    }
    return positions;
  }
}
