package acervo.export.dossier;

/**
 * Where two versions of a quotation part: the words between the part that both begin with and the
 * part that both end with. Both empty when only white space differs.
 *
 * @param taken what the excerpt has there
 * @param actual what the page has there now
 */
public record Difference(String taken, String actual) {
  /** Characters of either side; more is cut. */
  private static final int LONGEST = 120;

  /** Compares word by word, white space aside; takes time in proportion to the length. */
  static Difference of(String taken, String actual) {
    String[] then = words(taken);
    String[] now = words(actual);
    int shorter = Math.min(then.length, now.length);
    int before = 0;
    while (before < shorter && then[before].equals(now[before])) before++;
    int after = 0;
    while (after < shorter - before
        && then[then.length - 1 - after].equals(now[now.length - 1 - after])) {
      after++;
    }
    return new Difference(between(then, before, after), between(now, before, after));
  }

  private static String[] words(String text) {
    String line = text.strip();
    return line.isEmpty() ? new String[0] : line.split("\\s+");
  }

  private static String between(String[] words, int before, int after) {
    StringBuilder between = new StringBuilder();
    for (int i = before; i < words.length - after; i++) {
      if (between.length() + words[i].length() > LONGEST) return between + "…";
      if (!between.isEmpty()) between.append(' ');
      between.append(words[i]);
    }
    return between.toString();
  }
}
