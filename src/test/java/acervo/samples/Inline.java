package acervo.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in one typeface: {@code **bold**}, {@code *italic*}, plain, or a footnote mark.
 *
 * @param footnote the footnote's name when this is a mark {@code [^name]}; null otherwise
 */
record Inline(String text, boolean bold, boolean italic, String footnote) {
  private static final Pattern MARK =
      Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|\\[\\^(\\w+)\\]");

  /** The stretches of a marked text, in order. */
  static List<Inline> parse(String marked) {
    List<Inline> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      if (mark.start() > from) parts.add(plain(marked.substring(from, mark.start())));
      if (mark.group(1) != null) parts.add(new Inline(mark.group(1), true, false, null));
      else if (mark.group(2) != null) parts.add(new Inline(mark.group(2), false, true, null));
      else parts.add(new Inline("", false, false, mark.group(3)));
      from = mark.end();
    }
    if (from < marked.length()) parts.add(plain(marked.substring(from)));
    return parts;
  }

  private static Inline plain(String text) {
    return new Inline(text, false, false, null);
  }
}
