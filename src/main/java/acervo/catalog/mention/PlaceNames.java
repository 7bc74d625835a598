package acervo.catalog.mention;

import acervo.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The names of the departments and municipalities of El Salvador, word by word. */
final class PlaceNames {
  /** How much a name needs beside itself to be a place. */
  enum Doubt {
    NONE,
    /** Also a common word or a saint: a preposition before it makes it a place. */
    COMMON,
    /** Also a person or a place abroad: only «municipio de» or another place makes it one. */
    FOREIGN
  }

  /** A word of a name: where it leads, and whether a name ends with it. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Doubt doubt;

    /** The node of the next word, folded; null when no name goes on with it. */
    Node next(String word) {
      return next.get(word);
    }

    /** The doubt about the name that ends here; null when none ends. */
    Doubt doubt() {
      return doubt;
    }
  }

  /** Before the first word of every name. */
  static final Node ROOT = read();

  private static Node read() {
    Node root = new Node();
    try (InputStream file = PlaceNames.class.getResourceAsStream("places.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("[|,]")))
          .forEach(name -> add(root, name.strip()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return root;
  }

  /** A name of a department and of a municipality keeps the lesser doubt. */
  private static void add(Node root, String marked) {
    int stars = marked.length() - marked.replace("*", "").length();
    Doubt doubt = Doubt.values()[stars];
    Node node = root;
    for (String word : Folding.fold(marked.substring(stars)).split(" ")) {
      node = node.next.computeIfAbsent(word, unused -> new Node());
    }
    if (node.doubt == null || doubt.compareTo(node.doubt) < 0) node.doubt = doubt;
  }

  private PlaceNames() {}
}
