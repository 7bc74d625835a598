package acervo.ingest;

import acervo.corpus.CorpusFolder.Found;
import acervo.document.LedgerEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is different in the corpus folder since the ledger was written.
 *
 * @param unchanged lines that still hold: same path, size and time of modification, and read by the
 *     readers of today
 * @param toLookAt files that are new or differ
 * @param others what is not a file
 * @param gone paths that the ledger has and the folder has not
 */
record Changes(
    List<LedgerEntry> unchanged, List<Found.File> toLookAt, List<Found> others, Set<String> gone) {

  static Changes between(Map<String, LedgerEntry> ledger, List<Found> found, int reader) {
    List<LedgerEntry> unchanged = new ArrayList<>();
    List<Found.File> toLookAt = new ArrayList<>();
    List<Found> others = new ArrayList<>();
    Set<String> gone = new HashSet<>(ledger.keySet());
    for (Found item : found) {
      gone.remove(item.path());
      LedgerEntry line = ledger.get(item.path());
      if (!(item instanceof Found.File file)) {
        others.add(item);
      } else if (line != null && holds(line, file, reader)) {
        unchanged.add(line);
      } else {
        toLookAt.add(file);
      }
    }
    return new Changes(unchanged, toLookAt, others, gone);
  }

  private static boolean holds(LedgerEntry line, Found.File file, int reader) {
    return line.bytes() == file.bytes()
        && line.modified() == file.modified()
        && line.reader() == reader
        && !line.sha256().isEmpty();
  }
}
