package acervo.extraction.pdf;

import acervo.document.Box;
import acervo.extraction.picture.MarkerPen;
import acervo.extraction.picture.PageImages;
import acervo.extraction.picture.Png;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDF files, as many at once as there are processors. */
public final class PdfPageImages implements PageImages {
  private static final float POINTS_PER_INCH = 72;

  /** Pixels of the largest picture: a poster at a readable size, not a wall. */
  private static final double MOST_PIXELS = 40_000_000;

  private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Override
  public byte[] png(Path file, String sha256, int page, int dpi, List<Box> marks)
      throws IOException {
    int allowed = Math.clamp(dpi, 36, 300);
    return MarkerPen.over(plain(file, page, allowed), marks, allowed);
  }

  private byte[] plain(Path file, int page, int dpi) throws IOException {
    try {
      drawing.acquire();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before page " + page + " was drawn");
    }
    try (PDDocument document = PdfReader.open(file)) {
      return draw(document, page, dpi);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
      throw new IOException("page " + page + " cannot be drawn", broken);
    } finally {
      drawing.release();
    }
  }

  private static byte[] draw(PDDocument document, int page, int dpi) throws IOException {
    if (page < 1 || page > document.getNumberOfPages()) {
      throw new IOException("there is no page " + page);
    }
    PageFrame frame = PageFrame.of(document.getPage(page - 1));
    double scale = dpi / POINTS_PER_INCH;
    if (frame.width() * frame.height() * scale * scale > MOST_PIXELS) {
      throw new IOException("page " + page + " is too large to be drawn at " + dpi + " dpi");
    }
    Contents.check(document.getPage(page - 1));
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return Png.of(renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB));
  }
}
