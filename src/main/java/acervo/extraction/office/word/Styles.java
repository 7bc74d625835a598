package acervo.extraction.office.word;

import acervo.extraction.office.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a DOCX: what they say of headings, lists and letters (ECMA-376 part 1, 17.7). */
final class Styles {
  /** The outline level that means body text. */
  private static final int BODY_LEVEL = 9;

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|t[ií]tulo|encabezado|titre|rubrik) ?([1-9])");
  private static final int DEEPEST = 12;

  private final Map<String, Element> styles = new HashMap<>();
  private String byDefault = "";

  /** Of a {@code styles} element; null when the document has none. */
  Styles(Element root) {
    for (Element style : Xml.children(root, "style")) {
      String id = Xml.attribute(style, "styleId");
      styles.put(id, style);
      boolean isDefault = Xml.attribute(style, "default").matches("1|true|on");
      if (isDefault && Xml.attribute(style, "type").equals("paragraph")) byDefault = id;
    }
  }

  /** The style of a paragraph's properties, the default one when they name none. */
  String of(Element paragraphProperties) {
    String id = Xml.value(paragraphProperties, "pStyle");
    return id.isEmpty() ? byDefault : id;
  }

  /** The heading level from 1 of a paragraph, which may say it itself; 0 for body text. */
  int level(Element paragraphProperties) {
    Element outline = Xml.child(paragraphProperties, "outlineLvl");
    if (outline == null) return headingLevel(of(paragraphProperties));
    int level = Xml.number(outline, "val", BODY_LEVEL);
    return level >= BODY_LEVEL ? 0 : level + 1;
  }

  /** The heading level from 1 that a style gives; 0 for body text. A title is 1, a subtitle 2. */
  int headingLevel(String style) {
    Integer level = inherited(style, Styles::headingLevel);
    return level == null ? 0 : level;
  }

  private static Integer headingLevel(Element style) {
    Element outline = Xml.child(style, "pPr", "outlineLvl");
    if (outline != null) {
      int level = Xml.number(outline, "val", BODY_LEVEL);
      return level >= BODY_LEVEL ? 0 : level + 1;
    }
    String name = Xml.value(style, "name").toLowerCase(Locale.ROOT).strip();
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) return Integer.valueOf(heading.group(1));
    return switch (name) {
      case "title", "título", "titulo", "puesto" -> 1;
      case "subtitle", "subtítulo", "subtitulo" -> 2;
      default -> null;
    };
  }

  /** The {@code numPr} that a style gives; null when it gives none. */
  Element numbering(String style) {
    return inherited(style, element -> Xml.child(element, "pPr", "numPr"));
  }

  /** Whether a style hides its text. */
  boolean isHidden(String style) {
    return isOn(style, "vanish");
  }

  boolean isBold(String style) {
    return isOn(style, "b");
  }

  private boolean isOn(String style, String property) {
    Boolean on =
        inherited(
            style,
            element -> {
              Element run = Xml.child(element, "rPr");
              return Xml.child(run, property) == null ? null : Xml.on(run, property);
            });
    return on != null && on;
  }

  /** Whether a table style sets the first row off from the others. */
  boolean marksFirstRow(String tableStyle) {
    return inherited(
            tableStyle,
            style -> {
              for (Element part : Xml.children(style, "tblStylePr")) {
                boolean first = Xml.attribute(part, "type").equals("firstRow");
                if (first && !Xml.children(part).isEmpty()) return true;
              }
              return null;
            })
        != null;
  }

  /** What the style or the nearest of those it is based on says; null when none says anything. */
  private <T> T inherited(String style, Function<Element, T> property) {
    String id = style;
    for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
      T value = property.apply(styles.get(id));
      if (value != null) return value;
      id = Xml.value(styles.get(id), "basedOn");
    }
    return null;
  }
}
