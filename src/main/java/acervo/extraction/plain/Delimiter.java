package acervo.extraction.plain;

import java.util.List;

/**
 * What parts the cells of a table of plain text.
 *
 * @param skip units at the start of the text that are not of the table
 */
record Delimiter(char unit, int skip) {
  private static final String CANDIDATES = ",;\t|";
  private static final int LINES = 100;

  /** The one that gives the first lines most cells, and the same number of them. */
  static Delimiter of(String text) {
    if (text.startsWith("sep=") && text.length() > 4) {
      int end = text.indexOf('\n');
      return new Delimiter(text.charAt(4), end < 0 ? text.length() : end + 1);
    }
    List<String> lines = text.lines().limit(LINES).filter(line -> !line.isBlank()).toList();
    char best = ',';
    double most = 0;
    for (char unit : CANDIDATES.toCharArray()) {
      double worth = worth(lines, unit);
      if (worth > most) {
        most = worth;
        best = unit;
      }
    }
    return new Delimiter(best, 0);
  }

  /** How many cells lines have on average, as far as they agree with the most common number. */
  private static double worth(List<String> lines, char unit) {
    List<Long> counts = lines.stream().map(line -> count(line, unit)).filter(n -> n > 0).toList();
    if (counts.isEmpty()) return 0;
    long agreeing =
        counts.stream().mapToLong(n -> counts.stream().filter(n::equals).count()).max().orElse(0);
    double average = counts.stream().mapToLong(n -> n).average().orElse(0);
    return (double) agreeing / lines.size() * (1 + Math.log(average));
  }

  private static long count(String line, char unit) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') quoted = !quoted;
      else if (!quoted && line.charAt(i) == unit) count++;
    }
    return count;
  }
}
