package acervo.ingest;

import acervo.document.LedgerEntry;
import acervo.message.Message;
import java.util.List;

/**
 * What one ingestion did, in files.
 *
 * @param read whose bytes were read by a reader
 * @param relocated whose bytes were known under another path
 * @param removed that are no longer in the folder
 * @param unchanged since the last time
 * @param ledger every file's line afterwards, in order of path
 * @param remarks what else there is to tell
 */
public record Report(
    int read,
    int relocated,
    int removed,
    int unchanged,
    List<LedgerEntry> ledger,
    List<Message> remarks) {
  public Report {
    ledger = List.copyOf(ledger);
    remarks = List.copyOf(remarks);
  }

  /** Whether the folder differed from the ledger. */
  public boolean changed() {
    return read + relocated + removed > 0;
  }

  /** The files whose words, or some of them, cannot be found. */
  public List<LedgerEntry> problems() {
    return ledger.stream().filter(entry -> entry.state().isProblem()).toList();
  }
}
