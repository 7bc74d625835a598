package acervo.extraction.office.word;

import acervo.extraction.office.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The rows and cells of a table of a DOCX, and which row names its columns. */
final class DocxTable {
  private DocxTable() {}

  /** The elements of that name directly in a table or row, through content controls and changes. */
  static List<Element> parts(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "sdt" -> found.addAll(parts(Xml.child(child, "sdtContent"), name));
        case "ins", "customXml", "moveTo" -> found.addAll(parts(child, name));
        default -> {
          if (Xml.is(child, name)) found.add(child);
        }
      }
    }
    return found;
  }

  /** Whether a table is only a frame around text: no row has more than one cell. */
  static boolean isFrame(List<Element> rows) {
    return rows.stream().allMatch(row -> parts(row, "tc").size() <= 1);
  }

  static boolean isDeleted(Element row) {
    return Xml.child(row, "trPr", "del") != null;
  }

  static boolean saysHeader(Element row) {
    return Xml.on(Xml.child(row, "trPr"), "tblHeader");
  }

  /** Whether the table's look and style set its first row off. */
  static boolean looksHeaded(Element table, Styles styles) {
    Element properties = Xml.child(table, "tblPr");
    Element look = Xml.child(properties, "tblLook");
    boolean first =
        Xml.attribute(look, "firstRow").matches("1|true|on")
            || (hex(Xml.attribute(look, "val")) & 0x0020) != 0;
    return first && styles.marksFirstRow(Xml.value(properties, "tblStyle"));
  }

  /** How many columns a cell covers, from 1. */
  static int columns(Element cell) {
    String span = Xml.value(cell, "tcPr", "gridSpan");
    return Math.clamp(Xml.number(span, 1), 1, 100);
  }

  /** Whether a cell is the lower part of one that reaches over several rows. */
  static boolean continuesAbove(Element cell) {
    Element merge = Xml.child(cell, "tcPr", "vMerge");
    return merge != null && !Xml.attribute(merge, "val").equals("restart");
  }

  private static int hex(String digits) {
    try {
      return digits.isEmpty() ? 0 : Integer.parseInt(digits, 16);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
