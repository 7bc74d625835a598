package acervo.extraction.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The properties that may stand before a text, between two lines of three hyphens, one a line as
 * {@code name: value} and a list as lines that begin with a hyphen. Commonmark's own extension
 * knows no accents in names, and swallows a text that only begins with a drawn line.
 *
 * @param properties by name as written, in order; values of a list joined by commas
 * @param text what comes after them; everything, when there are none
 */
record FrontMatter(Map<String, String> properties, String text) {
  private static final Pattern PROPERTY =
      Pattern.compile("([\\p{L}\\d][\\p{L}\\d _.-]*):(?:\\s+(.*))?");
  private static final Pattern CONTINUED = Pattern.compile("(?:\\s+-?|-)\\s*(\\S.*)");
  private static final Pattern QUOTED =
      Pattern.compile("[\\p{L}\\d][\\p{L}\\d _.-]*:\\s+(?:\"[^\"]*|'[^']*)");
  private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

  static FrontMatter of(String text) {
    List<String> lines = text.lines().toList();
    FrontMatter none = new FrontMatter(Map.of(), text);
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) return none;
    Map<String, String> properties = new LinkedHashMap<>();
    String open = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      while (isOpenQuote(line) && i + 1 < lines.size()) line += " " + lines.get(++i).strip();
      if (END.matcher(line).matches()) {
        if (properties.isEmpty()) return none;
        return new FrontMatter(properties, String.join("\n", lines.subList(i + 1, lines.size())));
      }
      Matcher property = PROPERTY.matcher(line);
      Matcher continued = CONTINUED.matcher(line);
      if (property.matches()) {
        open = property.group(1).strip();
        properties.merge(open, value(property.group(2)), FrontMatter::joined);
      } else if (continued.matches() && !open.isEmpty()) {
        properties.merge(open, value(continued.group(1)), FrontMatter::joined);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        return none;
      }
    }
    return none;
  }

  /** A quotation that goes on over the next line. */
  private static boolean isOpenQuote(String line) {
    return QUOTED.matcher(line).matches();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() ? other : one + ", " + other;
  }

  /** Without the quotes around it; the signs that announce several lines are no value. */
  private static String value(String written) {
    if (written == null) return "";
    String value = written.strip();
    if (value.matches("[|>][-+]?")) return "";
    boolean quoted = value.length() > 1 && value.matches("\".*\"|'.*'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
