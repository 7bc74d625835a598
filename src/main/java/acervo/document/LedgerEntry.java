package acervo.document;

import acervo.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file under the corpus folder: one line of the ledger.
 *
 * @param path relative to the corpus folder, with forward slashes
 * @param bytes size when it was read
 * @param modified last modification, milliseconds since 1970-01-01 UTC
 * @param sha256 of its bytes; empty when they could not be read or were not wanted
 * @param pages how many of its pages ended in each state; empty when it has no pages
 * @param reasons what happened, a sentence each, when there is more to say than the state
 * @param remedy what to do about it
 * @param reader the version of the readers that read it: a newer one reads it again
 */
public record LedgerEntry(
    String path,
    long bytes,
    long modified,
    String sha256,
    FileState state,
    Map<PageState, Integer> pages,
    List<Message> reasons,
    Optional<Message> remedy,
    int reader) {
  public LedgerEntry {
    pages = Map.copyOf(pages);
    reasons = List.copyOf(reasons);
  }

  /** Whether its bytes became a document of the collection. */
  public boolean hasDocument() {
    return switch (state) {
      case READ, NEEDS_OCR, TRUNCATED -> true;
      case LOCKED, UNREADABLE, SKIPPED -> false;
    };
  }

  /** The same outcome for another file with the same bytes. */
  public LedgerEntry at(String otherPath, long otherModified) {
    return new LedgerEntry(
        otherPath, bytes, otherModified, sha256, state, pages, reasons, remedy, reader);
  }
}
