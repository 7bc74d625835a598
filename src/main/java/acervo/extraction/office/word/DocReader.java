package acervo.extraction.office.word;

import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Ole;
import acervo.extraction.office.PageNumberLine;
import acervo.extraction.office.Reading;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents from 97 to 2003. The file does not record pages: it is cut by sections. */
public final class DocReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/msword");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    try {
      return Reading.of(Format.DOC, limits, reading -> read(file, reading));
    } catch (OldWordFileFormatException old) {
      return Reading.unreadable("extraction.office.old");
    }
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (POIFSFileSystem container = Ole.open(file);
        HWPFDocument document = new HWPFDocument(container)) {
      Ole.describe(container.getRoot(), reading);
      SectionCutter out = reading.flow(SectionCutter.bySections());
      HeaderStories stories = new HeaderStories(document);
      running(stories.getFirstHeaderSubrange(), out, true);
      running(stories.getEvenHeaderSubrange(), out, true);
      running(stories.getOddHeaderSubrange(), out, true);
      running(stories.getFirstFooterSubrange(), out, false);
      running(stories.getEvenFooterSubrange(), out, false);
      running(stories.getOddFooterSubrange(), out, false);
      new DocBody(document, reading, out).read();
      if (container.getRoot().hasEntryCaseInsensitive("ObjectPool")
          && container.getRoot().getEntryCaseInsensitive("ObjectPool")
              instanceof DirectoryEntry pool) {
        reading.remark("extraction.office.embedded", pool.getEntryCount());
      }
    }
  }

  private static void running(Range range, SectionCutter out, boolean header) {
    if (range == null) return;
    for (int i = 0; i < range.numParagraphs(); i++) {
      DocText text = DocText.of(range.getParagraph(i));
      String line = PageBuilder.clean(text.words());
      if (line.isEmpty() || (text.hasPageNumber() && PageNumberLine.is(line))) continue;
      if (header) out.runningHeader(line);
      else out.runningFooter(line);
    }
  }
}
