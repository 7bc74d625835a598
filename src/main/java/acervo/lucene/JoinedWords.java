package acervo.lucene;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Where words begin and end that a text does not part as words: one that goes on in the next line
 * is one word, and a point without a space parts two. Offsets stay those of the text itself.
 */
final class JoinedWords {
  /** Plain text keeps its lines: «contribu-» and «ción» in the next are contribución. */
  private static final Pattern BROKEN =
      Pattern.compile("[-\\u2010](?<=\\p{L}.)\\h*+\\n\\h*+(?=\\p{Ll})");

  /** «opuso.El», «presidencia.gob.sv»; the points of initials are left to them. */
  private static final Pattern POINT =
      Pattern.compile("\\.(?<=\\p{L}\\p{M}?\\p{L}\\p{M}?\\.)(?=\\p{L}{2})");

  static Reader of(Reader text) {
    return new PatternReplaceCharFilter(POINT, " ", new PatternReplaceCharFilter(BROKEN, "", text));
  }

  private JoinedWords() {}
}
