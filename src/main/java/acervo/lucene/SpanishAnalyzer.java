package acervo.lucene;

import acervo.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;

/**
 * Spanish words as the index compares them: split by Unicode's word rules, folded (lower case,
 * vowels without accents, «ñ» kept) and, in the stemmed form, cut by the light stemmer, so that
 * observación, observacion and observaciones are one and año is not ano. No word is left out: a
 * phrase may hold «de la».
 */
final class SpanishAnalyzer extends Analyzer {
  private static final Analyzer PER_FIELD = perField();

  private final boolean stems;

  private SpanishAnalyzer(boolean stems) {
    this.stems = stems;
  }

  /** The analyzer of every field: folded words where exact forms are compared, else stems. */
  static Analyzer perField() {
    Analyzer exact = new SpanishAnalyzer(false);
    Analyzer stemmed = new SpanishAnalyzer(true);
    Map<String, Analyzer> exactFields =
        Map.of(Schema.EXACT, exact, Schema.TITLE_EXACT, exact, Schema.RECORD_EXACT, exact);
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return exactFields.getOrDefault(field, stemmed);
      }
    };
  }

  /** The words of a text as a field has them. */
  static List<Term> terms(String field, String words) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = PER_FIELD.tokenStream(field, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(new Term(field, term.toString()));
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  /** Part of a word as a field has it: folded, never stemmed. */
  static Term part(String field, String letters) {
    return new Term(field, PER_FIELD.normalize(field, letters));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream folded = new FoldFilter(words);
    if (!stems) return new TokenStreamComponents(words, folded);
    return new TokenStreamComponents(
        words, new SpanishLightStemFilter(new ShortPluralFilter(folded)));
  }

  /** What a prefix or wildcard becomes: folded, never stemmed. */
  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new FoldFilter(words);
  }

  private static final class FoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) return false;
      char[] units = term.buffer();
      for (int i = 0; i < term.length(); i++) units[i] = Folding.fold(units[i]);
      return true;
    }
  }
}
