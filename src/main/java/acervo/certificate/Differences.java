package acervo.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where two JSON values differ. */
final class Differences {
  /** More than anyone would read. */
  private static final int MOST = 200;

  /** JSON Pointers (RFC 6901) to the differing leaves, in order of name, the first of them. */
  static List<String> of(JsonNode one, JsonNode other) {
    List<String> pointers = new ArrayList<>();
    compare("", one, other, pointers);
    return pointers;
  }

  private static void compare(String at, JsonNode one, JsonNode other, List<String> pointers) {
    if (pointers.size() >= MOST || one.equals(other)) return;
    if (one.isObject() && other.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(at + "/" + escaped(name), one.path(name), other.path(name), pointers);
      }
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(at + "/" + i, one.get(i), other.get(i), pointers);
      }
    } else {
      pointers.add(at);
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private Differences() {}
}
