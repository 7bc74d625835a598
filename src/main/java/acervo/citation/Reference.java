package acervo.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A source as a style writes it: its words, some in italics, some a link. */
public record Reference(List<Run> runs) {
  /** Around what a style sets in italics, until it is cut into runs (private use area). */
  static final char ITALIC = '\ue000';

  static final char UPRIGHT = '\ue001';

  public Reference {
    runs = List.copyOf(runs);
  }

  /**
   * A stretch that is set in one way, never empty.
   *
   * @param url where it leads, empty for nowhere
   */
  public record Run(String text, boolean italic, String url) {}

  /** The words alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /**
   * Cuts marked text into runs. White space is single; a no-break space stays one.
   *
   * @param url made a link wherever it stands in the text; empty for none
   */
  static Reference of(String marked, String url) {
    String line = marked.replaceAll("[ \\t\\r\\n]+", " ").strip();
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean italic = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == ITALIC || sign == UPRIGHT) {
        add(runs, text, italic, "");
        italic = sign == ITALIC;
      } else if (!url.isEmpty() && line.startsWith(url, i)) {
        add(runs, text, italic, "");
        text.append(url);
        add(runs, text, italic, url);
        i += url.length() - 1;
      } else {
        text.append(sign);
      }
    }
    add(runs, text, italic, "");
    return new Reference(runs);
  }

  private static void add(List<Run> runs, StringBuilder text, boolean italic, String url) {
    if (!text.isEmpty()) runs.add(new Run(text.toString(), italic, url));
    text.setLength(0);
  }
}
