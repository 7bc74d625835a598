package acervo.extraction.office.word;

import acervo.extraction.office.Marker;
import acervo.extraction.office.Ordinal;
import acervo.extraction.office.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Counts the list items of a DOCX as Word does (ECMA-376 part 1, 17.9). */
final class Numbering {
  private static final int LEVELS = 9;

  /** What is shown before a paragraph, and how deep its list is, from 0. */
  record Number(int level, String marker) {}

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, String> definitionsByStyle = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /** Of a {@code numbering} element; null when the document has none. */
  Numbering(Element root) {
    for (Element definition : Xml.children(root, "abstractNum")) {
      String id = Xml.attribute(definition, "abstractNumId");
      definitions.put(id, definition);
      String style = Xml.value(definition, "styleLink");
      if (!style.isEmpty()) definitionsByStyle.put(style, id);
    }
    for (Element list : Xml.children(root, "num")) lists.put(Xml.attribute(list, "numId"), list);
  }

  /**
   * Counts a paragraph.
   *
   * @param own its own {@code numPr}, or null
   * @param styled the one of its style, or null
   * @param style the paragraph's style, to which a level of a list may be tied
   * @return null when the paragraph is in no list
   */
  Number next(Element own, Element styled, String style) {
    String list = Xml.value(own, "numId");
    if (list.isEmpty()) list = Xml.value(styled, "numId");
    if (list.equals("0") || !lists.containsKey(list)) return null;
    String definition = definition(list);
    if (!definitions.containsKey(definition)) return null;
    int level = level(own, styled, style, definition);
    int[] count = counts.computeIfAbsent(definition, unused -> new int[LEVELS]);
    restart(list, count);
    if (count[level] == 0) count[level] = start(list, definition, level) - 1;
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) count[deeper] = 0;
    return new Number(level, marker(list, definition, level, count));
  }

  private String definition(String list) {
    String id = Xml.value(lists.get(list), "abstractNumId");
    String link = Xml.value(definitions.get(id), "numStyleLink");
    return definitionsByStyle.getOrDefault(link, id);
  }

  private int level(Element own, Element styled, String style, String definition) {
    String level = Xml.value(own, "ilvl");
    if (level.isEmpty() && Xml.value(own, "numId").isEmpty()) level = Xml.value(styled, "ilvl");
    if (level.isEmpty()) {
      for (Element candidate : Xml.children(definitions.get(definition), "lvl")) {
        if (Xml.value(candidate, "pStyle").equals(style)) level = Xml.attribute(candidate, "ilvl");
      }
    }
    return Math.clamp(Xml.number(level, 0), 0, LEVELS - 1);
  }

  /** The first paragraph of a list that overrides its start begins to count again. */
  private void restart(String list, int[] count) {
    if (!restarted.add(list)) return;
    for (Element override : Xml.children(lists.get(list), "lvlOverride")) {
      int level = Math.clamp(Xml.number(override, "ilvl", 0), 0, LEVELS - 1);
      if (Xml.child(override, "startOverride") != null) count[level] = 0;
    }
  }

  private int start(String list, String definition, int level) {
    for (Element override : Xml.children(lists.get(list), "lvlOverride")) {
      Element start = Xml.child(override, "startOverride");
      if (start != null && Xml.number(override, "ilvl", 0) == level) {
        return Xml.number(start, "val", 1);
      }
    }
    Element start = Xml.child(levelOf(list, definition, level), "start");
    return start == null ? 1 : Xml.number(start, "val", 1);
  }

  private Element levelOf(String list, String definition, int level) {
    for (Element override : Xml.children(lists.get(list), "lvlOverride")) {
      Element own = Xml.child(override, "lvl");
      if (own != null && Xml.number(override, "ilvl", 0) == level) return own;
    }
    for (Element candidate : Xml.children(definitions.get(definition), "lvl")) {
      if (Xml.number(candidate, "ilvl", 0) == level) return candidate;
    }
    return null;
  }

  private String marker(String list, String definition, int level, int[] count) {
    Element shown = levelOf(list, definition, level);
    String format = format(shown);
    String text = Xml.value(shown, "lvlText");
    if (format.equals("bullet")) {
      Element fonts = Xml.child(shown, "rPr", "rFonts");
      return Marker.bullet(text, Xml.attribute(fonts, "ascii"));
    }
    boolean legal = Xml.on(shown, "isLgl");
    StringBuilder marker = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '%' && i + 1 < text.length();
      int other = place ? Character.digit(text.charAt(i + 1), 10) - 1 : -1;
      if (other < 0) {
        marker.append(text.charAt(i));
        continue;
      }
      i++;
      int number = count[other] > 0 ? count[other] : start(list, definition, other);
      String written = format(levelOf(list, definition, other));
      boolean digits = legal && !written.equals("none");
      marker.append(Ordinal.write(number, digits ? "decimal" : written));
    }
    return marker.toString();
  }

  private static String format(Element level) {
    Element format = Xml.child(level, "numFmt");
    if (format == null) format = Xml.child(level, "AlternateContent", "Fallback", "numFmt");
    return format == null ? "decimal" : Xml.attribute(format, "val");
  }
}
