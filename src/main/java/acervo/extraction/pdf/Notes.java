package acervo.extraction.pdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds footnotes: small type at the foot of a column that begins with a number or an asterisk. */
final class Notes {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}\\.?|\\*{1,3}|\\(\\d{1,3}\\)|\\[\\d{1,3}]");

  /** The index of the first line of the notes of a region; the number of lines when it has none. */
  static int start(
      List<Line> lines, PageLines page, Typography typography, Map<Integer, Draft> rows) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      boolean foot = line.angle == 0 && line.baseline > 0.45f * page.height();
      if (!foot || !typography.isSmall(line) || rows.containsKey(i)) break;
      if (begins(line)) start = i;
    }
    return start > 0 && start < lines.size() && goesOn(lines.get(start - 1), lines.get(start))
        ? lines.size()
        : start;
  }

  /** Whether a line is of the type of the line close above it, as an item of a list is. */
  private static boolean goesOn(Line above, Line line) {
    float step = line.baseline - above.baseline;
    return Math.abs(above.size - line.size) < 0.05f * line.size
        && step > 0
        && step < 1.9f * line.size;
  }

  /** Whether a line of small type begins a note. */
  static boolean begins(Line line) {
    if (line.words.size() < 2) return false;
    Word first = line.first();
    return NUMBER.matcher(first.text()).matches()
        && Character.isLetter(firstLetterOrUnit(line.words.get(1).text()));
  }

  private static char firstLetterOrUnit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) return text.charAt(i);
    }
    return text.charAt(0);
  }

  private Notes() {}
}
