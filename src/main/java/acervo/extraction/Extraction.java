package acervo.extraction;

import acervo.message.Message;

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
}
