package acervo.extraction;

import java.nio.file.Path;

/** Reads a file that was found inside another. */
@FunctionalInterface
public interface PartReader {
  /**
   * What came of it.
   *
   * @param file a copy of it, which the caller deletes afterwards
   * @param name what it is called where it was found
   */
  Extraction read(Path file, String name);
}
