package acervo.extraction;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the files of one or more formats. Stateless, so that several threads may share it. */
public interface FormatReader {
  /** Whether it reads files of a media type, as detected from their bytes: no parameters. */
  boolean reads(String mediaType);

  /**
   * Reads a file. A file that asks for a password, is damaged or needs recognition is an outcome,
   * not an exception; what a library throws on malformed content may be thrown as it is and becomes
   * {@link Extraction.Unreadable}.
   */
  Extraction read(Path file, String mediaType, Limits limits) throws IOException;
}
