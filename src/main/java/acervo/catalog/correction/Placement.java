package acervo.catalog.correction;

import acervo.corpus.CorpusFolder;
import acervo.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which corrections belong to which document, and which files must follow theirs.
 *
 * @param corrections of each document that has any, by its SHA-256
 * @param moves the files whose document is now elsewhere
 * @param orphans what there is to tell of files that belong to no document, by their path
 */
public record Placement(
    Map<String, Corrections> corrections, List<Move> moves, Map<String, Message> orphans) {
  /** From one path to another, both of corrections files; nothing stands at the second. */
  public record Move(String from, String to) {}

  public Placement {
    corrections = Map.copyOf(corrections);
    moves = List.copyOf(moves);
    orphans = Map.copyOf(orphans);
  }

  /** Of a document; none when it has no corrections file. */
  public Corrections of(String sha256) {
    return corrections.getOrDefault(sha256, Corrections.NONE);
  }

  /**
   * Places corrections files. One belongs to the file it stands beside, whatever bytes it was made
   * for: a document saved again keeps its name. One whose file is gone follows the bytes it was
   * made for to a path without corrections, one of the same name first. Copies of the same bytes
   * share theirs, of each field the latest.
   *
   * @param hashes the SHA-256 of each file under the folder by its path; empty for a file that
   *     could not be read, which is still there
   */
  public static Placement of(List<Sidecar> sidecars, Map<String, String> hashes) {
    List<Sidecar> inOrder = new ArrayList<>(sidecars);
    inOrder.sort(Comparator.comparing(Sidecar::path));
    Set<String> taken = new HashSet<>();
    inOrder.forEach(sidecar -> taken.add(sidecar.path()));
    Map<String, List<String>> paths = paths(hashes);
    Map<String, Corrections> corrections = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    Map<String, Message> orphans = new HashMap<>();
    for (Sidecar sidecar : inOrder) {
      String document = hashes.get(sidecar.about());
      if (document == null) {
        List<String> copies = paths.getOrDefault(sidecar.sha256(), List.of());
        Optional<String> free = free(sidecar, copies, taken);
        if (free.isEmpty()) {
          orphans.put(sidecar.path(), orphan(sidecar, copies));
          continue;
        }
        taken.add(free.get());
        moves.add(new Move(sidecar.path(), free.get()));
        document = sidecar.sha256();
      }
      if (!document.isEmpty()) {
        corrections.merge(document, sidecar.corrections(), Corrections::and);
      }
    }
    return new Placement(corrections, moves, orphans);
  }

  private static Map<String, List<String>> paths(Map<String, String> hashes) {
    Map<String, List<String>> paths = new HashMap<>();
    new TreeMap<>(hashes)
        .forEach(
            (path, sha256) -> {
              if (sha256.isEmpty()) return;
              paths.computeIfAbsent(sha256, key -> new ArrayList<>()).add(path);
            });
    return paths;
  }

  private static Optional<String> free(Sidecar sidecar, List<String> copies, Set<String> taken) {
    String name = CorpusFolder.nameOf(sidecar.about());
    return copies.stream()
        .sorted(Comparator.comparing(copy -> !CorpusFolder.nameOf(copy).equals(name)))
        .map(copy -> copy + CorpusFolder.SIDECAR)
        .filter(path -> !taken.contains(path))
        .findFirst();
  }

  private static Message orphan(Sidecar sidecar, List<String> copies) {
    return copies.isEmpty()
        ? Message.of("catalog.correction.orphan", sidecar.path())
        : Message.of("catalog.correction.occupied", sidecar.path(), copies.getFirst());
  }
}
