package acervo.extraction;

import acervo.message.Message;
import java.util.Optional;

/** What came of reading one file. All outcomes reach the ledger; those with content, the index. */
public sealed interface Extraction {
  /** It was read whole. */
  record Extracted(Content content) implements Extraction {}

  /** No page has text and at least one is a picture: it can be opened, not searched. */
  record NeedsOcr(Content content) implements Extraction {}

  /** A limit was reached; the content ends there. */
  record Truncated(Content content, Message limit) implements Extraction {}

  /** It asks for a password. */
  record Locked() implements Extraction {}

  /** It is damaged, not what its name says, or too costly to read. */
  record Unreadable(Message reason, Message remedy) implements Extraction {}

  /** It is not a document to be read. */
  record Skipped(Message reason) implements Extraction {}

  /** What was read, when anything was. */
  default Optional<Content> contentIfAny() {
    return switch (this) {
      case Extracted extracted -> Optional.of(extracted.content());
      case NeedsOcr scanned -> Optional.of(scanned.content());
      case Truncated cut -> Optional.of(cut.content());
      case Locked unused -> Optional.empty();
      case Unreadable unused -> Optional.empty();
      case Skipped unused -> Optional.empty();
    };
  }
}
