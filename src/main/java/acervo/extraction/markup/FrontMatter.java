package acervo.extraction.markup;

import static java.util.stream.Collectors.joining;

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

  /** Lines over which a quotation may go on; a quote never closed is one like any other sign. */
  private static final int LONGEST_QUOTATION = 20;

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\/])");
  private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

  static FrontMatter of(String text) {
    List<String> lines = text.lines().toList();
    FrontMatter none = new FrontMatter(Map.of(), text);
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) return none;
    Map<String, String> properties = new LinkedHashMap<>();
    String open = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      int last = endOfQuotation(lines, i);
      if (last > i) {
        line = lines.subList(i, last + 1).stream().map(String::strip).collect(joining(" "));
        i = last;
      }
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

  /** The line that closes the quotation which a line opens; the same when it opens none. */
  private static int endOfQuotation(List<String> lines, int first) {
    Matcher property = PROPERTY.matcher(lines.get(first));
    if (!property.matches() || property.group(2) == null) return first;
    String value = property.group(2).strip();
    if (value.isEmpty() || "\"'".indexOf(value.charAt(0)) < 0) return first;
    char quote = value.charAt(0);
    if (closes(value, 1, quote)) return first;
    int end = Math.min(lines.size(), first + LONGEST_QUOTATION);
    for (int i = first + 1; i < end && !END.matcher(lines.get(i)).matches(); i++) {
      if (closes(lines.get(i), 0, quote)) return i;
    }
    return first;
  }

  /** Whether a quotation ends in a line: «\"» and «''» stand inside one (YAML 1.2, 7.3). */
  private static boolean closes(String line, int from, char quote) {
    for (int i = from; i < line.length(); i++) {
      char unit = line.charAt(i);
      boolean twice = unit == quote && line.startsWith("''", i);
      if (unit == '\\' && quote == '"' || twice) i++;
      else if (unit == quote) return true;
    }
    return false;
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
    if (!quoted) return value;
    String inside = value.substring(1, value.length() - 1);
    return value.startsWith("'")
        ? inside.replace("''", "'")
        : ESCAPED.matcher(inside).replaceAll("$1");
  }
}
