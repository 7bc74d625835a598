package acervo.catalog.judged;

import java.io.IOException;
import java.nio.file.Path;

/** The catalogue, as it is asked about one file. */
public interface Catalogued {
  /**
   * What it finds there.
   *
   * @throws IOException when nothing can be read of the file
   */
  Found read(Path file) throws IOException;
}
