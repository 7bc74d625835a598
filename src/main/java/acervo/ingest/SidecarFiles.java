package acervo.ingest;

import acervo.catalog.correction.CorrectionFolder;
import acervo.catalog.correction.Placement;
import acervo.catalog.correction.Sidecar;
import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.document.LedgerEntry;
import acervo.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The corrections files found beside documents: what they say, and what the ledger says of them.
 *
 * @param placement which corrections belong to which document
 * @param lines of the ledger, one for each file, where it stands after the moves
 * @param remarks what went wrong with moving files
 */
record SidecarFiles(Placement placement, List<LedgerEntry> lines, List<Message> remarks) {
  /**
   * Reads them, and moves those whose document is now elsewhere.
   *
   * @param hashes the SHA-256 of each other file by its path; empty for one that cannot be read
   */
  static SidecarFiles of(
      CorpusFolder corpus, List<Found> found, Map<String, String> hashes, int reader) {
    CorrectionFolder folder = new CorrectionFolder(corpus);
    Map<String, Found.Sidecar> files = new HashMap<>();
    Map<String, List<Message>> problems = new HashMap<>();
    List<Sidecar> sidecars = new ArrayList<>();
    for (Found each : found) {
      if (!(each instanceof Found.Sidecar file)) continue;
      CorrectionFolder.Contents contents = folder.read(List.of(file));
      files.put(file.path(), file);
      problems.put(file.path(), contents.problems());
      sidecars.addAll(contents.sidecars());
    }
    Placement placement = Placement.of(sidecars, hashes);
    List<Message> remarks = folder.move(placement.moves());
    if (remarks.isEmpty()) {
      for (Placement.Move move : placement.moves()) {
        Found.Sidecar file = files.remove(move.from());
        problems.put(move.to(), problems.remove(move.from()));
        files.put(move.to(), new Found.Sidecar(move.to(), file.bytes(), file.modified()));
      }
    }
    List<LedgerEntry> lines = new ArrayList<>();
    files.forEach(
        (path, file) -> {
          List<Message> told = new ArrayList<>(problems.get(path));
          if (placement.orphans().containsKey(path)) told.add(placement.orphans().get(path));
          lines.add(Outcome.of(file, told, reader));
        });
    return new SidecarFiles(placement, lines, remarks);
  }
}
