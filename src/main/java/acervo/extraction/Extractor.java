package acervo.extraction;

import acervo.extraction.isolation.IsolatedExtractor;
import acervo.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files of any kind: finds out what each is and gives it to the reader of that kind. Safe for
 * many threads. It trusts the readers to end; {@link IsolatedExtractor} does not.
 */
public final class Extractor {
  /** How deep files may lie in files: an e-mail attached to an e-mail attached to an e-mail. */
  static final int DEPTH = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);
  private static final String PLAIN_TEXT = "text/plain";

  /** Bytes that tell whether what is called a text is one. */
  private static final int BEGINNING = 64 * 1024;

  private final List<FormatReader> readers;
  private final Limits limits;
  private final TikaReader others = new TikaReader();

  /** Readers are asked in order; what none of them reads is tried with Tika. */
  public Extractor(List<FormatReader> readers, Limits limits) {
    this.readers = List.copyOf(readers);
    this.limits = limits;
  }

  /** Reads a file. Whatever is the matter with it is an outcome, never an exception. */
  public Extraction read(Path file) {
    return read(file, file.getFileName().toString(), 0);
  }

  private Extraction read(Path file, String name, int depth) {
    if (depth > DEPTH) return new Extraction.Skipped(Message.of("extraction.skipped.too_deep"));
    Optional<Extraction> known = NotDocuments.byName(name);
    if (known.isPresent()) return known.get();
    try {
      if (!Files.isRegularFile(file)) return Outcomes.unreadable("extraction.gone");
      if (!Files.isReadable(file)) return Outcomes.unreadable("extraction.no_access");
      if (Files.size(file) == 0) return Outcomes.unreadable("extraction.empty_file");
      return checked(readAs(Detection.mediaType(file, name), file, depth));
    } catch (IOException | RuntimeException | LinkageError failure) {
      LOG.debug("{} could not be read", file, failure);
      return Outcomes.unreadable("extraction.damaged");
    } catch (StackOverflowError nesting) {
      LOG.debug("{} is nested too deeply", file);
      return Outcomes.unreadable("extraction.too_nested");
    }
  }

  private Extraction readAs(String mediaType, Path file, int depth) throws IOException {
    if (mediaType.equals("application/x-tika-ooxml-protected")) return new Extraction.Locked();
    if (mediaType.startsWith("text/") && EncodedText.isBinary(beginning(file))) {
      return Outcomes.unreadable("extraction.binary");
    }
    Optional<FormatReader> reader = reader(mediaType);
    if (reader.isPresent()) return readWith(reader.get(), mediaType, file, depth);
    Optional<Extraction> known = NotDocuments.byType(mediaType);
    if (known.isPresent()) return known.get();
    Optional<FormatReader> plain = reader(PLAIN_TEXT);
    boolean text = plain.isPresent() && Detection.isText(mediaType);
    if (text && mediaType.startsWith("text/")) {
      return readWith(plain.get(), mediaType, file, depth);
    }
    if (others.reads(mediaType)) return readWith(others, mediaType, file, depth);
    if (text) return readWith(plain.get(), mediaType, file, depth);
    return new Extraction.Skipped(Message.of("extraction.skipped.unknown", mediaType));
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BEGINNING);
    }
  }

  private Optional<FormatReader> reader(String mediaType) {
    return readers.stream().filter(reader -> reader.reads(mediaType)).findFirst();
  }

  private Extraction readWith(FormatReader reader, String mediaType, Path file, int depth)
      throws IOException {
    if (reader instanceof ContainerReader container) {
      PartReader parts = (part, name) -> read(part, name, depth + 1);
      return container.read(file, mediaType, limits, parts);
    }
    return reader.read(file, mediaType, limits);
  }

  /** Content without text is never passed on as if it had been read. */
  private static Extraction checked(Extraction extraction) {
    return extraction instanceof Extraction.Extracted(Content content)
        ? Outcomes.of(content, List.of())
        : extraction;
  }
}
