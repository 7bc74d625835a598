package acervo.extraction.office.opendocument;

import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.PageNumberLine;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Reads OpenDocument texts. Their pages are those that the word processor recorded; a document
 * without such a record is cut by sections.
 */
public final class OdtReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.oasis.opendocument.text");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.ODT, limits, reading -> read(file, reading));
  }

  private static void read(Path path, Reading reading) throws IOException {
    try (OdfPackage file = OdfPackage.open(path)) {
      file.describe(reading);
      Element body = file.body("text");
      Element common = file.part("styles.xml");
      OdfStyles styles = new OdfStyles(common, body.getOwnerDocument().getDocumentElement());
      boolean paged = !Xml.below(body, "soft-page-break").isEmpty();
      SectionCutter out =
          reading.flow(paged ? SectionCutter.byRecordedPages() : SectionCutter.bySections());
      lines(common, "header", styles).forEach(out::runningHeader);
      lines(common, "footer", styles).forEach(out::runningFooter);
      OdfFlow flow = new OdfFlow(file, styles, reading);
      try {
        flow.write(body, Blocks.of(out));
      } finally {
        flow.remark();
      }
    }
  }

  /** The lines of the headers or footers of all master pages, each once. */
  private static Set<String> lines(Element common, String kind, OdfStyles styles) {
    Set<String> lines = new LinkedHashSet<>();
    for (Element master : Xml.children(Xml.child(common, "master-styles"), "master-page")) {
      for (Element story : Xml.children(master)) {
        boolean shown = !Xml.attribute(story, "display").equals("false");
        if (!shown || !Xml.name(story).startsWith(kind)) continue;
        for (Element paragraph : Xml.below(story, "p")) {
          OdfText text = OdfText.of(paragraph, styles);
          String line = PageBuilder.clean(text.words());
          if (!line.isEmpty() && !(text.hasPageNumber && PageNumberLine.is(line))) lines.add(line);
        }
      }
    }
    return lines;
  }
}
