package acervo.extraction.office.opendocument;

import acervo.extraction.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What one paragraph of an OpenDocument file shows, and what hangs on it. */
final class OdfText {
  private static final Set<String> PAGE_FIELDS = Set.of("page-number", "page-count");
  private static final Set<String> SILENT =
      Set.of(
          "tracked-changes",
          "annotation-end",
          "bookmark-ref-start",
          "hidden-text",
          "ruby-text",
          "note-citation",
          "script",
          "desc",
          "title");

  private final OdfStyles styles;
  private final StringBuilder words = new StringBuilder();

  /** Frames and shapes anchored in it, and its notes, in order. */
  final List<Element> drawings = new ArrayList<>();

  final List<Element> notes = new ArrayList<>();
  int comments;
  int pageBreaks;
  boolean breakBefore;
  boolean hasPageNumber;
  boolean hasHidden;

  private OdfText(OdfStyles styles) {
    this.styles = styles;
  }

  static OdfText of(Element paragraph, OdfStyles styles) {
    OdfText text = new OdfText(styles);
    text.walk(paragraph);
    return text;
  }

  String words() {
    return words.toString();
  }

  private void walk(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) element(element);
      else if (node.getNodeType() == Node.TEXT_NODE) words.append(node.getNodeValue());
    }
  }

  private void element(Element element) {
    String name = Xml.name(element);
    switch (name) {
      case "s" -> words.append(' ');
      case "tab", "line-break" -> words.append('\n');
      case "note" -> notes.add(element);
      case "annotation" -> comments++;
      case "soft-page-break" -> {
        if (words.toString().isBlank()) breakBefore = true;
        else pageBreaks++;
      }
      case "frame", "g", "custom-shape", "rect", "ellipse", "text-box" -> drawings.add(element);
      case "span" -> {
        boolean hidden = styles.isHidden(Xml.attribute(element, "style-name"));
        if (hidden) hasHidden = true;
        else walk(element);
      }
      default -> {
        if (PAGE_FIELDS.contains(name)) hasPageNumber = true;
        else if (!SILENT.contains(name)) walk(element);
      }
    }
  }
}
