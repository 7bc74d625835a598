package acervo.extraction.office.opendocument;

import acervo.extraction.office.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** The styles of an OpenDocument file, automatic ones first (ODF 1.3 part 3, 16). */
final class OdfStyles {
  private static final int DEEPEST = 12;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();

  /** Of the roots of {@code styles.xml}, which may be null, and {@code content.xml}. */
  OdfStyles(Element common, Element content) {
    for (Element root : new Element[] {common, content}) {
      for (String kind : new String[] {"styles", "automatic-styles"}) {
        // Automatic styles of the common part belong to headers and footers.
        if (root == common && kind.startsWith("auto")) continue;
        Element group = Xml.child(root, kind);
        for (Element style : Xml.children(group, "style")) {
          styles.put(Xml.attribute(style, "family") + ":" + Xml.attribute(style, "name"), style);
        }
        for (Element list : Xml.children(group, "list-style")) {
          lists.put(Xml.attribute(list, "name"), list);
        }
      }
    }
  }

  /** The level of a list style, from 0; null when it says nothing of it. */
  Element listLevel(String listStyle, int level) {
    for (Element candidate : Xml.children(lists.get(listStyle))) {
      if (Xml.number(candidate, "level", 0) == level + 1) return candidate;
    }
    return null;
  }

  /** The heading level from 1 that a paragraph style gives; 0 for body text. */
  int headingLevel(String style) {
    String id = style;
    for (int i = 0; i < DEEPEST && !id.isEmpty(); i++) {
      Element element = styles.get("paragraph:" + id);
      String name = Xml.attribute(element, "display-name");
      String called = (name.isEmpty() ? id : name).toLowerCase(Locale.ROOT);
      if (called.equals("title") || called.equals("título")) return 1;
      if (called.equals("subtitle") || called.equals("subtítulo")) return 2;
      int level = Xml.number(element, "default-outline-level", 0);
      if (level > 0) return level;
      id = Xml.attribute(element, "parent-style-name");
    }
    return 0;
  }

  /** Whether a paragraph of that style begins a page. */
  boolean breaksBefore(String style) {
    Element element = styles.get("paragraph:" + style);
    if (!Xml.attribute(element, "master-page-name").isEmpty()) return true;
    return Xml.attribute(Xml.child(element, "paragraph-properties"), "break-before").equals("page");
  }

  boolean breaksAfter(String style) {
    Element properties = Xml.child(styles.get("paragraph:" + style), "paragraph-properties");
    return Xml.attribute(properties, "break-after").equals("page");
  }

  /** Whether a text style hides its text. */
  boolean isHidden(String style) {
    return find("text", style, e -> display(e).equals("none")).isPresent();
  }

  private static String display(Element style) {
    return Xml.attribute(Xml.child(style, "text-properties"), "display");
  }

  /** The drawing page properties of a slide; null when it has none. */
  Element slide(String style) {
    return Xml.child(styles.get("drawing-page:" + style), "drawing-page-properties");
  }

  boolean isHiddenSheet(String style) {
    Element properties = Xml.child(styles.get("table:" + style), "table-properties");
    return Xml.attribute(properties, "display").equals("false");
  }

  private Optional<Element> find(String family, String style, Predicate<Element> wanted) {
    String id = style;
    for (int i = 0; i < DEEPEST && !id.isEmpty(); i++) {
      Element element = styles.get(family + ":" + id);
      if (element != null && wanted.test(element)) return Optional.of(element);
      id = Xml.attribute(element, "parent-style-name");
    }
    return Optional.empty();
  }
}
