package acervo.extraction.office.opendocument;

import acervo.extraction.office.Marker;
import acervo.extraction.office.Ordinal;
import acervo.extraction.office.Xml;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Counts the list items of an OpenDocument file (ODF 1.3 part 3, 5.3). */
final class OdfLists {
  private static final int LEVELS = 10;

  private final OdfStyles styles;
  private final Map<String, int[]> counts = new HashMap<>();

  OdfLists(OdfStyles styles) {
    this.styles = styles;
  }

  /** A list of that style begins at a level from 0: it counts anew unless it says otherwise. */
  void begin(Element list, String style, int level) {
    boolean goesOn =
        Xml.attribute(list, "continue-numbering").equals("true")
            || !Xml.attribute(list, "continue-list").isEmpty();
    if (!goesOn && level < LEVELS) count(style)[level] = 0;
  }

  /** Counts an item and returns the bullet or number shown before it. */
  String next(Element item, String style, int level) {
    if (level >= LEVELS) return Marker.BULLET;
    Element shown = styles.listLevel(style, level);
    int[] count = count(style);
    int first = Xml.number(item, "start-value", -1);
    if (first >= 0) count[level] = first;
    else if (count[level] == 0) count[level] = Xml.number(shown, "start-value", 1);
    else count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) count[deeper] = 0;
    if (shown == null) return Marker.BULLET;
    return switch (Xml.name(shown)) {
      case "list-level-style-number" -> number(shown, style, level, count);
      case "list-level-style-bullet" -> {
        Element letters = Xml.child(shown, "text-properties");
        String font = Xml.attribute(letters, "font-name") + Xml.attribute(letters, "font-family");
        yield Marker.bullet(Xml.attribute(shown, "bullet-char"), font);
      }
      default -> Marker.BULLET;
    };
  }

  private String number(Element shown, String style, int level, int[] count) {
    if (Xml.attribute(shown, "num-format").isEmpty()) return "";
    int levels = Math.clamp(Xml.number(shown, "display-levels", 1), 1, level + 1);
    StringBuilder number = new StringBuilder(Xml.attribute(shown, "num-prefix"));
    for (int i = level - levels + 1; i <= level; i++) {
      if (i > level - levels + 1) number.append('.');
      String format = Xml.attribute(styles.listLevel(style, i), "num-format");
      number.append(Ordinal.writeOdf(Math.max(count[i], 1), format));
    }
    return number.append(Xml.attribute(shown, "num-suffix")).toString().strip();
  }

  private int[] count(String style) {
    return counts.computeIfAbsent(style, unused -> new int[LEVELS]);
  }
}
