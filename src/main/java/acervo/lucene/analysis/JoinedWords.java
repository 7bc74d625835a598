package acervo.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Where words begin and end that a text does not part as words: one that goes on in the next line
 * is one word («contribu-» and «ción» are contribución), and a point without a space parts two
 * («opuso.El», «presidencia.gob.sv»; the points of initials are left to them). Offsets stay those
 * of the text itself.
 */
final class JoinedWords extends BaseCharFilter {
  private static final char HYPHEN = '\u2010';

  private char[] text;
  private int length;
  private int at;

  private JoinedWords(Reader text) {
    super(text);
  }

  static Reader of(Reader text) {
    return new JoinedWords(text);
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    if (text == null) join();
    if (at == length) return -1;
    int some = Math.min(most, length - at);
    System.arraycopy(text, at, into, from, some);
    at += some;
    return some;
  }

  private void join() throws IOException {
    char[] units = new char[1024];
    int end = 0;
    for (int some = input.read(units);
        some >= 0;
        some = input.read(units, end, units.length - end)) {
      end += some;
      if (end == units.length) units = Arrays.copyOf(units, 2 * end);
    }
    int kept = 0;
    for (int i = 0; i < end; i++) {
      char unit = units[i];
      if (unit == '-' || unit == HYPHEN) {
        int next = nextLine(units, i, end);
        if (next > 0) {
          addOffCorrectMap(kept, next - kept);
          i = next - 1;
          continue;
        }
      } else if (unit == '.' && parts(units, i, end)) {
        unit = ' ';
      }
      units[kept++] = unit;
    }
    text = units;
    length = kept;
  }

  /** Where the word goes on in the next line, after a hyphen; 0 when it does not. */
  private static int nextLine(char[] units, int hyphen, int end) {
    if (hyphen == 0 || !Character.isLetter(units[hyphen - 1])) return 0;
    int next = hyphen + 1;
    while (next < end && isBlank(units[next])) next++;
    if (next == end || units[next] != '\n') return 0;
    next++;
    while (next < end && isBlank(units[next])) next++;
    return next < end && Character.isLowerCase(units[next]) ? next : 0;
  }

  /** White space within a line. */
  private static boolean isBlank(char unit) {
    return unit == '\t' || Character.isSpaceChar(unit) && unit != '\u2028' && unit != '\u2029';
  }

  /** Whether a point stands between two words of at least two letters. */
  private static boolean parts(char[] units, int point, int end) {
    if (point + 2 >= end || !isLetter(units[point + 1]) || !isLetter(units[point + 2]))
      return false;
    int before = letterBefore(units, point);
    return before > 0 && letterBefore(units, before) >= 0;
  }

  /**
   * Where the letter before a place begins, with its combining marks; −1 when none stands there.
   */
  private static int letterBefore(char[] units, int place) {
    int before = place - 1;
    if (before >= 0 && Character.getType(units[before]) == Character.NON_SPACING_MARK) before--;
    return before >= 0 && isLetter(units[before]) ? before : -1;
  }

  private static boolean isLetter(char unit) {
    return Character.isLetter(unit);
  }
}
