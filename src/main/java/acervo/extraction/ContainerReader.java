package acervo.extraction;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files that hold other files, as an e-mail holds its attachments. */
public interface ContainerReader extends FormatReader {
  /** As {@link FormatReader#read}, with the means to read what is inside. */
  Extraction read(Path file, String mediaType, Limits limits, PartReader parts) throws IOException;
}
