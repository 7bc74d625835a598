package acervo.certificate;

import acervo.certificate.Certificate.Answer;
import acervo.certificate.Certificate.Found;
import acervo.certificate.Certificate.Unread;
import acervo.search.Holdings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a certified search: the certificate held against one issued now for the same
 * question. Lists are in the order of the answers and hold the first {@value #MOST}; the totals
 * beside them are exact as far as both certificates list what they found.
 *
 * @param sameCollection whether the same files are read with the same outcome
 * @param sameAnswer whether the same documents are found in the same order, as many of them
 *     complete
 * @param sameReading whether the question is understood in the same way
 * @param reordered whether the same documents come in another order
 * @param listed whether both certificates list all that they found
 * @param removed found then and no longer
 * @param changed found then and now, with other values
 * @param unreadSince files that can be searched no longer, and new ones that cannot
 * @param readSince files that could not be searched and now can, or are gone
 * @param differences where else the two differ, as JSON Pointers (RFC 6901)
 */
public record Comparison(
    boolean sameCollection,
    boolean sameAnswer,
    boolean sameReading,
    boolean reordered,
    boolean listed,
    long addedTotal,
    List<Line> added,
    long removedTotal,
    List<Line> removed,
    long changedTotal,
    List<Line> changed,
    List<String> unreadSince,
    List<String> readSince,
    List<String> differences) {
  static final int MOST = 100;

  /** What became of one document. */
  public enum Fate {
    /** Found now, and not then. */
    ADDED,
    /** Its file has other bytes now; the line is of the document that is found instead. */
    REPLACES,
    /** Its file has other bytes now, which are found as well. */
    REPLACED,
    /** In the collection, but not an answer any longer. */
    NO_LONGER_FOUND,
    /** Not in the collection any longer. */
    GONE,
    /** Known or matching in another way. */
    CHANGED
  }

  /**
   * A document.
   *
   * @param title empty when it is no longer known; so are {@code date} and {@code sha256}
   * @param what the names of the values that changed; for one that replaces another, its hash
   */
  public record Line(
      Fate fate,
      String id,
      String sha256,
      String title,
      String date,
      List<String> paths,
      List<String> what) {}

  static Comparison of(Certificate then, Certificate now, Holdings holdings) {
    Answer before = then.answer();
    Answer after = now.answer();
    Set<String> old = new LinkedHashSet<>(before.ids());
    Set<String> current = new LinkedHashSet<>(after.ids());
    List<String> added = current.stream().filter(id -> !old.contains(id)).toList();
    List<String> removed = old.stream().filter(id -> !current.contains(id)).toList();
    Lines lines = new Lines(details(before), details(after), holdings);
    List<Line> changed = lines.changed(old);
    boolean sameOrder = before.orderSha256().equals(after.orderSha256());
    return new Comparison(
        then.collection().fingerprint().equals(now.collection().fingerprint()),
        sameOrder && before.total() == after.total() && before.complete() == after.complete(),
        then.question().equals(now.question()),
        !sameOrder && added.isEmpty() && removed.isEmpty() && before.total() == after.total(),
        before.total() <= before.most().listed() && after.total() <= after.most().listed(),
        added.size(),
        first(added).stream().map(lines::added).toList(),
        removed.size(),
        first(removed).stream().map(lines::removed).toList(),
        changed.size(),
        first(changed),
        without(paths(now), paths(then)),
        without(paths(then), paths(now)),
        first(Differences.of(stated(then), stated(now))));
  }

  private static <T> List<T> first(List<T> some) {
    return List.copyOf(some.subList(0, Math.min(MOST, some.size())));
  }

  private static Map<String, Found> details(Answer answer) {
    Map<String, Found> details = new HashMap<>();
    for (Found found : answer.documents()) details.put(found.id(), found);
    for (Found found : answer.partial()) details.put(found.id(), found);
    return details;
  }

  private static List<String> paths(Certificate certificate) {
    return certificate.collection().unread().stream().map(Unread::path).toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    Set<String> unwanted = new HashSet<>(others);
    return some.stream().filter(each -> !unwanted.contains(each)).limit(MOST).toList();
  }

  /** All that two certificates of the same search and collection have in common. */
  private static ObjectNode stated(Certificate certificate) {
    ObjectNode tree = CertificateFile.tree(certificate);
    tree.remove(List.of("issued", "digest"));
    ((ObjectNode) tree.get("collection")).remove("generation");
    return tree;
  }

  /** The documents found then and now, by id. */
  private record Lines(Map<String, Found> then, Map<String, Found> now, Holdings holdings) {
    Line added(String id) {
      Found found = now.get(id);
      if (found == null) return known(Fate.ADDED, id);
      List<String> replaced = sharing(found, then, now);
      return line(replaced.isEmpty() ? Fate.ADDED : Fate.REPLACES, found, replaced);
    }

    /** The hashes of those that are in one answer alone and had a path of a document. */
    private static List<String> sharing(
        Found document, Map<String, Found> some, Map<String, Found> others) {
      Set<String> paths = Set.copyOf(document.paths());
      return some.values().stream()
          .filter(each -> !others.containsKey(each.id()))
          .filter(each -> each.paths().stream().anyMatch(paths::contains))
          .map(Found::sha256)
          .sorted()
          .toList();
    }

    Line removed(String id) {
      Found found = then.get(id);
      Fate fate = holdings.document(id).isPresent() ? Fate.NO_LONGER_FOUND : Fate.GONE;
      if (found == null) return known(fate, id);
      boolean replaced = fate == Fate.GONE && !sharing(found, now, then).isEmpty();
      return line(replaced ? Fate.REPLACED : fate, found, List.of());
    }

    List<Line> changed(Set<String> ids) {
      List<Line> changed = new ArrayList<>();
      for (String id : ids) {
        Found before = then.get(id);
        Found after = now.get(id);
        if (before == null || after == null) continue;
        List<String> what =
            Differences.of(CertificateFile.tree(before), CertificateFile.tree(after)).stream()
                .map(pointer -> pointer.split("/")[1])
                .filter(name -> !name.equals("number"))
                .distinct()
                .collect(Collectors.toList());
        if (!what.isEmpty()) changed.add(line(Fate.CHANGED, after, what));
      }
      return changed;
    }

    private static Line line(Fate fate, Found found, List<String> what) {
      return new Line(
          fate, found.id(), found.sha256(), found.title(), found.date(), found.paths(), what);
    }

    /** One of which the certificate has no more than its id. */
    private Line known(Fate fate, String id) {
      return holdings
          .document(id)
          .map(
              document ->
                  new Line(
                      fate,
                      id,
                      document.sha256(),
                      document.title(),
                      document.date().map(Object::toString).orElse(""),
                      holdings.paths(document.sha256()),
                      List.<String>of()))
          .orElseGet(() -> new Line(fate, id, "", "", "", List.of(), List.of()));
    }
  }
}
