package acervo.extraction.pdf;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF (ISO 32000) files that open without a password. Text is what a page shows, in the order
 * in which a person reads it; a page whose fonts do not say what their glyphs mean counts as a
 * picture of text.
 */
public final class PdfReader implements FormatReader {
  /** Bytes of decoded streams kept in memory; what is larger goes to a temporary file. */
  private static final long MEMORY = 64L << 20;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    long deadline = System.nanoTime() + limits.time().toNanos();
    try (PDDocument document = open(file)) {
      PageSource source = new PageSource(document, limits, deadline);
      source.readAll();
      if (source.pages().isEmpty() && source.limit().isEmpty()) return damaged();
      return outcome(document, source);
    } catch (InvalidPasswordException locked) {
      return new Extraction.Locked();
    } catch (IOException broken) {
      if (!java.nio.file.Files.isReadable(file)) throw broken;
      return damaged();
    }
  }

  /** Opens a file as this package always does. */
  static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(
        file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache);
  }

  private static Extraction damaged() {
    return new Extraction.Unreadable(
        Message.of("extraction.pdf.damaged"), Message.of("extraction.pdf.damaged.remedy"));
  }

  private static Extraction outcome(PDDocument document, PageSource source) {
    List<Page> pages = write(source.pages());
    if (pages.stream().allMatch(page -> page.state() == PageState.FAILED)
        && source.limit().isEmpty()) {
      return new Extraction.Unreadable(
          Message.of("extraction.pdf.no_page"), Message.of("extraction.pdf.damaged.remedy"));
    }
    Content content =
        new Content(Format.PDF, PdfProperties.of(document), pages, source.remarks().messages());
    if (source.limit().isPresent()) {
      return new Extraction.Truncated(content, source.limit().get());
    }
    boolean text = pages.stream().anyMatch(page -> page.state() == PageState.TEXT);
    boolean pictures = pages.stream().anyMatch(page -> page.state() == PageState.NEEDS_OCR);
    return !text && pictures ? new Extraction.NeedsOcr(content) : new Extraction.Extracted(content);
  }

  private static List<Page> write(List<PageLines> sources) {
    RunningLines.mark(sources, Typography.of(sources).bodySize());
    Typography typography = Typography.of(sources);
    Hyphens hyphens = new Hyphens();
    List<List<Draft>> drafts = new ArrayList<>();
    for (PageLines page : sources) {
      for (Line line : page.lines()) hyphens.learn(line.words);
      drafts.add(Blocks.of(page, typography));
    }
    for (List<Draft> page : drafts) {
      for (Draft draft : page) {
        if (draft.kind == acervo.document.Block.Kind.HEADING) typography.learn(draft.first());
      }
    }
    long landscape = sources.stream().filter(PageLines::isLandscape).count();
    PageUnit unit = landscape * 2 > sources.size() ? PageUnit.SLIDE : PageUnit.PAGE;
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      pages.add(PageWriter.write(sources.get(i), drafts.get(i), unit, hyphens, typography));
    }
    return pages;
  }
}
