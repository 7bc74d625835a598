package acervo.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts entries in the order somebody asks for. */
final class Order {
  /**
   * All of {@code present}, those named in {@code wanted} in its order. What it does not name,
   * since it was added meanwhile or is deleted, stays behind the one it stood behind.
   *
   * @param wanted names that are not present, and repeated ones, are passed over
   */
  static List<String> of(List<String> present, List<String> wanted) {
    Set<String> named = new LinkedHashSet<>(wanted);
    named.retainAll(new HashSet<>(present));
    List<String> order = new ArrayList<>(present.size());
    int at = 0;
    while (at < present.size() && !named.contains(present.get(at))) order.add(present.get(at++));
    // The unnamed that stand behind each named one, as runs of the present order.
    Map<String, List<String>> behind = new HashMap<>();
    List<String> run = List.of();
    for (; at < present.size(); at++) {
      String id = present.get(at);
      if (named.contains(id)) {
        run = new ArrayList<>();
        behind.put(id, run);
      } else {
        run.add(id);
      }
    }
    for (String id : named) {
      order.add(id);
      order.addAll(behind.get(id));
    }
    return order;
  }

  private Order() {}
}
