package acervo.extraction;

import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files that hold other files, as an e-mail holds its attachments. */
public interface ContainerReader extends FormatReader {
  /** As {@link FormatReader#read}, with the means to read what is inside. */
  Extraction read(Path file, String mediaType, Limits limits, PartReader parts) throws IOException;

  /** Reads the file alone: what is inside is reported as not read. */
  @Override
  default Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    Message unwanted = Message.of("extraction.skipped.too_deep");
    return read(file, mediaType, limits, (part, name) -> new Extraction.Skipped(unwanted));
  }
}
