package acervo.judged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a document, a block a line: {@code #} and {@code ##} before headings, {@code -}
 * before bullets and {@code 1)} before numbered items, two spaces before each deeper level, table
 * rows between bars; other lines are paragraphs. A line {@code ---} ends a page or slide.
 */
record Script(List<List<Line>> pages) {
  private static final Pattern ITEM = Pattern.compile("( *)(-|1\\)) (.*)");

  enum Kind {
    TITLE,
    HEADING,
    BULLET,
    NUMBERED,
    ROW,
    COLUMN_BREAK,
    PARAGRAPH
  }

  /**
   * One block.
   *
   * @param level of an item, from 0
   */
  record Line(Kind kind, int level, String text) {
    boolean isItem() {
      return kind == Kind.BULLET || kind == Kind.NUMBERED;
    }

    /** The cells of a row. */
    List<String> cells() {
      String inner = text.substring(1, text.length() - 1);
      return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
  }

  static Script parse(String text) {
    List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : text.split("\n")) {
      if (line.equals("---")) pages.add(new ArrayList<>());
      else if (!line.isBlank()) pages.getLast().add(line(line));
    }
    return new Script(pages);
  }

  private static Line line(String line) {
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      Kind kind = item.group(2).equals("-") ? Kind.BULLET : Kind.NUMBERED;
      return new Line(kind, item.group(1).length() / 2, item.group(3));
    }
    if (line.startsWith("# ")) return new Line(Kind.TITLE, 0, line.substring(2));
    if (line.startsWith("## ")) return new Line(Kind.HEADING, 0, line.substring(3));
    if (line.equals("|||")) return new Line(Kind.COLUMN_BREAK, 0, "");
    if (line.startsWith("|")) return new Line(Kind.ROW, 0, line.strip());
    return new Line(Kind.PARAGRAPH, 0, line.strip());
  }

  /** The blocks of all pages. */
  List<Line> lines() {
    return pages.stream().flatMap(List::stream).toList();
  }
}
