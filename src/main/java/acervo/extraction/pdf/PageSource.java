package acervo.extraction.pdf;

import acervo.document.PageState;
import acervo.extraction.Limits;
import acervo.message.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the pages of one document, one after the other, until they or a limit end. */
final class PageSource {
  private static final Logger LOG = LoggerFactory.getLogger(PageSource.class);

  /** Letters that a page of which only a scanner's stamp is text does not reach. */
  private static final int STAMP_LETTERS = 80;

  /** The part of a page's height at its edges where stamps stand. */
  private static final float STAMP_EDGE = 0.1f;

  /** The part of a page under pictures from which it is a picture of a page. */
  private static final float MOSTLY_PICTURE = 0.7f;

  private final PDDocument document;
  private final Limits limits;
  private final long deadline;
  private final GlyphStripper stripper;
  private final PdfRemarks remarks = new PdfRemarks();
  private final List<PageLines> pages = new ArrayList<>();
  private Optional<Message> limit = Optional.empty();

  /** {@code deadline} as of {@link System#nanoTime()}. */
  PageSource(PDDocument document, Limits limits, long deadline) throws IOException {
    this.document = document;
    this.limits = limits;
    this.deadline = deadline;
    this.stripper = new GlyphStripper(deadline);
  }

  List<PageLines> pages() {
    return pages;
  }

  PdfRemarks remarks() {
    return remarks;
  }

  /** The limit that was reached, if one was. */
  Optional<Message> limit() {
    return limit;
  }

  void readAll() {
    remarks.lookAt(document);
    String[] labels = labels();
    long units = 0;
    Iterator<PDPage> source = document.getPages().iterator();
    while (source.hasNext()) {
      if (pages.size() >= limits.pages()) {
        stop("extraction.pdf.limit.pages", limits.pages());
      } else if (units >= limits.characters()) {
        stop("extraction.pdf.limit.characters", pages.size());
      } else if (System.nanoTime() - deadline > 0) {
        stop("extraction.pdf.limit.time", pages.size());
      }
      if (limit.isPresent()) return;
      int number = pages.size() + 1;
      boolean named = number <= labels.length && !labels[number - 1].isBlank();
      try {
        PageLines page = read(source.next(), number, named ? labels[number - 1] : "" + number);
        pages.add(page);
        for (Line line : page.lines()) units += line.text().length() + 1;
      } catch (GlyphStripper.OutOfTime late) {
        stop("extraction.pdf.limit.time", pages.size());
      }
    }
  }

  private void stop(String key, long amount) {
    limit = Optional.of(Message.of(key, amount));
  }

  private String[] labels() {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    } catch (IOException | RuntimeException broken) {
      return new String[0]; // Pages are then called by their numbers.
    }
  }

  private PageLines read(PDPage page, int number, String label) {
    PageFrame frame = new PageFrame(0, 0, null);
    try {
      frame = PageFrame.of(page);
      Contents.check(page);
      remarks.lookAt(page);
      List<Glyph> glyphs = stripper.glyphsOf(page, frame);
      if (stripper.isGarbled()) {
        remarks.garbledPage();
        return new PageLines(
            number, label, PageState.NEEDS_OCR, frame.width(), frame.height(), List.of());
      }
      List<Line> lines = Lines.of(glyphs);
      return new PageLines(
          number, label, state(page, lines, frame), frame.width(), frame.height(), lines);
    } catch (GlyphStripper.OutOfTime late) {
      throw late;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
      // One page that asks for gigabytes must not cost the others.
      remarks.failedPage();
      LOG.warn("Page {} could not be read", number, broken);
      return new PageLines(
          number, label, PageState.FAILED, frame.width(), frame.height(), List.of());
    }
  }

  private static PageState state(PDPage page, List<Line> lines, PageFrame frame)
      throws IOException {
    if (lines.isEmpty()) {
      return Drawn.mayHoldWords(page) ? PageState.NEEDS_OCR : PageState.EMPTY;
    }
    boolean stamped = isStamp(lines, frame) && Drawn.coverage(page) >= MOSTLY_PICTURE;
    return stamped ? PageState.NEEDS_OCR : PageState.TEXT;
  }

  /** Whether all text is a little small type at the edge of the page. */
  private static boolean isStamp(List<Line> lines, PageFrame frame) {
    int letters = 0;
    for (Line line : lines) {
      letters += Characters.letters(line.text());
      float y = line.first().box().y();
      boolean edge = y < frame.height() * STAMP_EDGE || y > frame.height() * (1 - STAMP_EDGE);
      if (!edge || line.size > 0.018f * frame.height() || letters >= STAMP_LETTERS) return false;
    }
    return true;
  }
}
