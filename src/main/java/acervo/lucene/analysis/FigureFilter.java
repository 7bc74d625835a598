package acervo.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Figures and initials as they are compared, however they are written: «2º» and «2.º» are 2 as «2°»
 * is, «6,300.00» is 6300, «D.L.» is DL, «N.º» is N. Expects words as the tokenizer parts them, not
 * folded.
 */
final class FigureFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FigureFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      dropOrdinal();
      if (term.isEmpty()) continue; // the end of «2.º»
      if (isDigit(term.charAt(0))) dropCommas();
      else if (isInitials()) drop('.');
      return true;
    }
    return false;
  }

  /** Of «2º», and of «Nº», which would be «no». */
  private void dropOrdinal() {
    int end = term.length();
    if (!isOrdinal(term.charAt(end - 1))) return;
    end--;
    if (end > 1 && term.charAt(end - 1) == '.') end--;
    term.setLength(end);
  }

  private void dropCommas() {
    int point = grouped();
    if (point == 0) return;
    if (term.length() == point + 3
        && term.charAt(point + 1) == '0'
        && term.charAt(point + 2) == '0') {
      term.setLength(point);
    }
    drop(',');
  }

  /** Where groups of three digits parted by commas end, at a point or at the end; 0 for none. */
  private int grouped() {
    int at = 0;
    while (at < term.length() && isDigit(term.charAt(at))) at++;
    if (at > 3 || at == term.length() || term.charAt(at) != ',') return 0;
    while (at < term.length() && term.charAt(at) == ',') {
      for (int digit = 1; digit <= 3; digit++) {
        if (at + digit >= term.length() || !isDigit(term.charAt(at + digit))) return 0;
      }
      at += 4;
    }
    return at == term.length() || term.charAt(at) == '.' ? at : 0;
  }

  /** Letters with a point between any two. */
  private boolean isInitials() {
    if (term.length() < 3 || term.length() % 2 == 0) return false;
    for (int i = 0; i < term.length(); i++) {
      boolean point = term.charAt(i) == '.';
      if (point != (i % 2 == 1)) return false;
    }
    return true;
  }

  private void drop(char sign) {
    char[] units = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) if (units[i] != sign) units[kept++] = units[i];
    term.setLength(kept);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isOrdinal(char unit) {
    return unit == 'º' || unit == 'ª';
  }
}
