package acervo.lucene.analysis;

import acervo.text.Folding;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Spanish words as the index compares them: split by Unicode's word rules, folded (lower case,
 * vowels without accents, «ñ» kept) and known by their stem, so that observación, observacion and
 * observaciones are one and año is not ano. No word is left out: a phrase may hold «de la».
 */
public final class SpanishAnalyzer extends Analyzer {
  public static final SpanishAnalyzer WORDS = new SpanishAnalyzer();

  private static final String ANY_FIELD = "";

  private SpanishAnalyzer() {}

  /** The words of a text, in order, one for each place. */
  public static List<WordForm> words(String text) {
    List<WordForm> words = new ArrayList<>();
    try (TokenStream tokens = WORDS.tokenStream(ANY_FIELD, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      var place = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (place.getPositionIncrement() > 0) words.add(WordForm.of(term.toString()));
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  /** Part of a word as forms have it: folded, never stemmed. */
  public static String part(String letters) {
    return Folding.fold(letters);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    FoldFilter folded = new FoldFilter(new FigureFilter(words));
    TokenStream stems = new SpanishLightStemFilter(new ShortPluralFilter(folded));
    return new TokenStreamComponents(words, new FormFilter(stems, folded));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return JoinedWords.of(text);
  }

  /** Folds words, and remembers the last one while the filters after it cut it. */
  private static final class FoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] form = new char[32];
    private int length;

    FoldFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) return false;
      char[] units = term.buffer();
      length = term.length();
      if (form.length < length) form = new char[2 * length];
      for (int i = 0; i < length; i++) form[i] = units[i] = Folding.fold(units[i]);
      return true;
    }
  }

  /** Stems to the terms of the forms that they were cut from. */
  private static final class FormFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
    private final FoldFilter folded;
    private State word;
    private String second;

    FormFilter(TokenStream stems, FoldFilter folded) {
      super(stems);
      this.folded = folded;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (second != null) {
        restoreState(word);
        term.setEmpty().append(second);
        place.setPositionIncrement(0);
        second = null;
        return true;
      }
      if (!input.incrementToken()) return false;
      int stem = term.length();
      if (begins(folded.form, term.buffer(), stem)) {
        int rest = folded.length - stem;
        char[] units = term.resizeBuffer(folded.length + 1);
        units[stem] = WordForm.MARK;
        System.arraycopy(folded.form, stem, units, stem + 1, rest);
        term.setLength(folded.length + 1);
      } else {
        var apart = new WordForm(term.toString(), new String(folded.form, 0, folded.length));
        term.setEmpty().append(apart.termOfStem());
        second = apart.term();
        word = captureState();
      }
      return true;
    }

    private static boolean begins(char[] form, char[] stem, int length) {
      return Arrays.equals(form, 0, length, stem, 0, length);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      second = null;
    }
  }
}
