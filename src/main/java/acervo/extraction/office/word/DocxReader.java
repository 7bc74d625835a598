package acervo.extraction.office.word;

import acervo.document.Format;
import acervo.document.SectionCutter;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.OoxmlPackage;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/**
 * Reads Word documents since 2007. Their pages are those that Word recorded when it last saved; a
 * document without such a record is cut by sections, for its page numbers are not known.
 */
public final class DocxReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")
        || (mediaType.startsWith("application/vnd.ms-word.")
            && mediaType.endsWith("macroenabled.12"));
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.DOCX, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (OoxmlPackage parts = OoxmlPackage.open(file)) {
      parts.describe(reading);
      PackagePart main = parts.main();
      Element document = OoxmlPackage.xml(main);
      boolean paged = !Xml.below(document, "lastRenderedPageBreak").isEmpty();
      SectionCutter out =
          reading.flow(paged ? SectionCutter.byRecordedPages() : SectionCutter.bySections());
      new DocxBody(main, reading, out).read(document);
    }
  }
}
