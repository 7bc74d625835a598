package acervo.extraction.office.word;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.office.OoxmlPackage;
import acervo.extraction.office.PageNumberLine;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** The headers and footers of a DOCX, each line once. */
final class RunningLines {
  private final PackagePart main;
  private final Styles styles;

  RunningLines(PackagePart main, Styles styles) {
    this.main = main;
    this.styles = styles;
  }

  /** Writes those that the sections refer to, on the page that is open. */
  void write(Element document, SectionCutter out) throws IOException {
    lines(document, "headerReference").forEach(out::runningHeader);
    lines(document, "footerReference").forEach(out::runningFooter);
  }

  private Set<String> lines(Element document, String reference) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (Element section : Xml.below(document, "sectPr")) {
      for (Element referred : Xml.children(section, reference)) {
        PackagePart part = OoxmlPackage.byId(main, Xml.attribute(referred, "id"));
        if (part != null) collect(OoxmlPackage.xml(part), lines);
      }
    }
    return lines;
  }

  private void collect(Element part, Set<String> lines) {
    ParagraphText.Story story = new ParagraphText.Story(styles);
    for (Element paragraph : Xml.below(part, "p")) {
      if (isFallback(paragraph)) continue;
      ParagraphText text = story.read(paragraph);
      String line = PageBuilder.clean(text.words());
      if (!line.isEmpty() && !(text.hasPageNumber && PageNumberLine.is(line))) lines.add(line);
    }
  }

  /** A text box stands twice in the file, for newer and for older programs. */
  private static boolean isFallback(Element paragraph) {
    for (var node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
      if (Xml.is(node, "Fallback")) return true;
    }
    return false;
  }
}
