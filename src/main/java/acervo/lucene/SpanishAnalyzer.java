package acervo.lucene;

import acervo.text.Folding;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Spanish words as the index compares them: split by Unicode's word rules, folded (lower case,
 * vowels without accents, «ñ» kept) and, in the stemmed form, cut by the light stemmer, so that
 * observación, observacion and observaciones are one and año is not ano. No word is left out: a
 * phrase may hold «de la».
 */
final class SpanishAnalyzer extends Analyzer {
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
    public boolean incrementToken() throws java.io.IOException {
      if (!input.incrementToken()) return false;
      char[] units = term.buffer();
      for (int i = 0; i < term.length(); i++) units[i] = Folding.fold(units[i]);
      return true;
    }
  }
}
