package acervo.extraction.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What sizes and weights mean in one document. */
final class Typography {
  private static final Pattern ROMAN = Pattern.compile("(?u)[IVXLC]{1,6}[.)\\-–:]?");
  private static final Pattern LETTER = Pattern.compile("(?u)[A-Z][.)]");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*[.)]?-?");
  private static final int LEVELS = 6;

  /** How a heading looks; the larger comes first, then the heavier, then by its numbering. */
  private record Style(int halfPoints, int weight, int numbering) implements Comparable<Style> {
    private static final Comparator<Style> OUTERMOST_FIRST =
        Comparator.comparingInt((Style s) -> -s.halfPoints)
            .thenComparingInt(s -> -s.weight)
            .thenComparingInt(s -> s.numbering);

    @Override
    public int compareTo(Style other) {
      return OUTERMOST_FIRST.compare(this, other);
    }
  }

  private final float bodySize;
  private final boolean boldIsBody;
  private final boolean capitalsAreBody;
  private final TreeMap<Style, Integer> headings = new TreeMap<>();

  private Typography(float bodySize, boolean boldIsBody, boolean capitalsAreBody) {
    this.bodySize = bodySize;
    this.boldIsBody = boldIsBody;
    this.capitalsAreBody = capitalsAreBody;
  }

  /** Of the lines that carry the text. */
  static Typography of(List<PageLines> pages) {
    Map<Integer, Integer> units = new HashMap<>();
    int all = 0;
    int bold = 0;
    int capitals = 0;
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (line.role != Line.Role.BODY) continue;
        for (Word word : line.words) {
          int length = word.text().length();
          units.merge(Math.round(word.size() * 2), length, Integer::sum);
          all += length;
          if (word.bold()) bold += length;
          if (Characters.isCapitals(word.text())) capitals += length;
        }
      }
    }
    int body =
        units.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(20);
    return new Typography(body / 2f, bold * 2 > all, capitals * 2 > all);
  }

  float bodySize() {
    return bodySize;
  }

  boolean isLarge(Line line) {
    return line.size >= bodySize * 1.15f && line.size - bodySize >= 1;
  }

  boolean isSmall(Line line) {
    return line.size <= bodySize * 0.93f && bodySize - line.size >= 0.6f;
  }

  /** Whether its weight sets it apart. */
  boolean isStrong(Line line) {
    return line.bold && !boldIsBody && !isSmall(line);
  }

  /** Whether its capitals set it apart. */
  boolean isCapitalsHeading(Line line) {
    String text = line.text();
    return !capitalsAreBody
        && !isSmall(line)
        && Characters.letters(text) >= 4
        && Characters.isCapitals(text);
  }

  void learn(Line heading) {
    headings.merge(style(heading), 1, Integer::sum);
  }

  /**
   * From 1 to 6, by rank among the styles learnt. When there are more styles than levels, those
   * seen once (a cover, a large initial) take none.
   */
  int level(Line heading) {
    boolean many = headings.size() > LEVELS;
    long above =
        headings.headMap(style(heading)).values().stream().filter(n -> !many || n > 1).count();
    return Math.clamp(above + 1, 1, LEVELS);
  }

  private static Style style(Line line) {
    int weight = (line.bold ? 2 : 0) + (Characters.isCapitals(line.text()) ? 1 : 0);
    return new Style(Math.round(line.size), weight, numbering(line));
  }

  /** 0 none, 1 roman, 2 letter, 3 and more decimal by depth. */
  private static int numbering(Line line) {
    if (line.words.size() < 2) return 0;
    String first = line.first().text();
    if (LETTER.matcher(first).matches() && !"I.V.X.C.".contains(first)) return 2;
    if (ROMAN.matcher(first).matches()) return first.matches("[A-Z]") ? 0 : 1;
    if (DECIMAL.matcher(first).matches()) {
      return 3 + (int) first.replaceAll("\\.$", "").chars().filter(unit -> unit == '.').count();
    }
    return 0;
  }
}
