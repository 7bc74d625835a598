package acervo.extraction.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The words of a DrawingML chart, as the file keeps them for display (ECMA-376 part 1, 21.2).
 *
 * @param title empty when it has none
 * @param rows the names of the series, then one row a category with a value for each series
 */
public record ChartText(String title, List<List<String>> rows) {
  /** Reads a chart part. */
  public static ChartText of(Element chartSpace) {
    Element chart = Xml.child(chartSpace, "chart");
    List<Element> series = Xml.below(Xml.child(chart, "plotArea"), "ser");
    List<String> names = new ArrayList<>();
    names.add("");
    TreeMap<Integer, List<String>> byCategory = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      names.add(String.join(" ", points(Xml.child(series.get(i), "tx")).values()));
      int column = i + 1;
      var labels = points(first(series.get(i), "cat", "xVal"));
      var values = points(first(series.get(i), "val", "yVal"));
      labels.forEach((index, label) -> put(byCategory, index, 0, label));
      values.forEach((index, value) -> put(byCategory, index, column, value));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(names);
    rows.addAll(byCategory.values());
    return new ChartText(words(Xml.child(chart, "title")), rows);
  }

  private static Element first(Element series, String name, String other) {
    Element found = Xml.child(series, name);
    return found == null ? Xml.child(series, other) : found;
  }

  private static TreeMap<Integer, String> points(Element data) {
    TreeMap<Integer, String> points = new TreeMap<>();
    for (Element point : Xml.below(data, "pt")) {
      Element value = Xml.child(point, "v");
      int index = Xml.number(point, "idx", points.size());
      if (value != null) points.merge(index, shown(value.getTextContent()), (a, b) -> b + " " + a);
    }
    return points;
  }

  /** Files keep seventeen digits of a number; fewer say the same. */
  private static String shown(String value) {
    try {
      return value.contains(".")
          ? new BigDecimal(Double.toString(Double.parseDouble(value))).toPlainString()
          : value;
    } catch (NumberFormatException words) {
      return value;
    }
  }

  private static void put(
      TreeMap<Integer, List<String>> rows, int index, int column, String words) {
    List<String> row = rows.computeIfAbsent(index, unused -> new ArrayList<>());
    while (row.size() <= column) row.add("");
    row.set(column, words);
  }

  private static String words(Element title) {
    StringBuilder words = new StringBuilder();
    for (Element text : Xml.below(title, "t")) words.append(text.getTextContent());
    return words.toString();
  }
}
