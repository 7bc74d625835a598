package acervo.extraction.picture;

import acervo.document.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Pictures of pages, for formats that have geometry. Safe for many threads. */
public interface PageImages {
  /**
   * The page as a PNG.
   *
   * @param file the source, whose bytes have the given hash
   * @param sha256 of the file's bytes, the key under which pictures are kept
   * @param page from 1
   * @param dpi dots per inch, 36 to 300; others are brought into that range
   * @param marks rectangles to lay over the picture as a marker pen would, in points; may be empty
   * @throws IOException when the file is gone, damaged, or has no such page
   */
  byte[] png(Path file, String sha256, int page, int dpi, List<Box> marks) throws IOException;
}
