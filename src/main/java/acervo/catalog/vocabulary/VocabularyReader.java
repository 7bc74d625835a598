package acervo.catalog.vocabulary;

import acervo.catalog.vocabulary.Authority.Kind;
import acervo.message.Message;
import acervo.text.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the authority file. Walks the YAML nodes rather than loading objects, because only nodes
 * know their lines, and because a scalar stays what was written: {@code NO} is an acronym here, not
 * a falsehood.
 */
final class VocabularyReader {
  private static final String PREFIX = "catalog.vocabulary.";

  private final String fileName;
  private final List<Authority> authorities = new ArrayList<>();
  private final Map<String, Integer> slugLines = new HashMap<>();
  private final List<AreaReference> areaReferences = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private record AreaReference(String slug, Node node) {}

  private record Problem(int line, Message message) {}

  static VocabularyReading read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) {
      return new VocabularyReading.Understood(Vocabulary.EMPTY, List.of());
    }
    try {
      return new VocabularyReader(name).parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      return new VocabularyReading.Broken(Message.of(PREFIX + "encoding", name));
    } catch (IOException unreadable) {
      return new VocabularyReading.Broken(
          Message.of(PREFIX + "unreadable", name, unreadable.getMessage()));
    }
  }

  private VocabularyReader(String fileName) {
    this.fileName = fileName;
  }

  private VocabularyReading parse(String yaml) {
    String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException mistake) {
      int line = SyntaxMistake.line(text, mistake);
      return new VocabularyReading.Broken(Message.of(PREFIX + "syntax", fileName, line));
    } catch (YAMLException mistake) {
      return new VocabularyReading.Broken(Message.of(PREFIX + "syntax", fileName, 1));
    }
    if (root != null) sections(root);
    checkAreas();
    problems.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new VocabularyReading.Understood(
        new Vocabulary(authorities), problems.stream().map(Problem::message).toList());
  }

  private void sections(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      problem(root, "not_sections");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode()).orElse("");
      Optional<Kind> kind = kindOf(key);
      if (kind.isEmpty()) {
        problem(tuple.getKeyNode(), "unknown_section", key);
      } else if (!seen.add(key)) {
        problem(tuple.getKeyNode(), "section_twice", key);
      } else {
        section(kind.get(), tuple.getValueNode());
      }
    }
  }

  private static Optional<Kind> kindOf(String key) {
    for (Kind kind : Kind.values()) if (kind.key().equals(key)) return Optional.of(kind);
    return Optional.empty();
  }

  private void section(Kind kind, Node node) {
    if (scalar(node).filter(String::isBlank).isPresent()) return;
    if (!(node instanceof SequenceNode sequence)) {
      problem(node, "not_a_list", kind.key());
      return;
    }
    for (Node entry : sequence.getValue()) entry(kind, entry);
  }

  private void entry(Kind kind, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "not_an_entry");
      return;
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode()).orElse("");
      boolean known =
          Set.of("slug", "name", "acronyms", "names").contains(key)
              || (kind == Kind.COUNCIL && key.equals("area"));
      if (!known) {
        problem(tuple.getKeyNode(), "unknown_field", key);
      } else if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "field_twice", key);
      }
    }
    add(kind, node, fields);
  }

  private void add(Kind kind, Node node, Map<String, Node> fields) {
    String name = text(fields.get("name"), "name");
    String slug = text(fields.get("slug"), "slug");
    if (name.isEmpty() || slug.isEmpty()) {
      problem(node, "incomplete", name.isEmpty() ? slug : name);
      return;
    }
    if (!slug.equals(Folding.slug(slug))) {
      problem(fields.get("slug"), "bad_slug", slug, Folding.slug(slug));
      return;
    }
    Integer first = slugLines.putIfAbsent(kind + " " + slug, line(fields.get("slug")));
    if (first != null) {
      problem(fields.get("slug"), "slug_twice", slug, first);
      return;
    }
    String area = text(fields.get("area"), "area");
    if (!area.isEmpty()) areaReferences.add(new AreaReference(area, fields.get("area")));
    authorities.add(
        new Authority(
            kind,
            slug,
            name,
            texts(fields.get("acronyms"), "acronyms"),
            texts(fields.get("names"), "names").stream().filter(n -> !n.equals(name)).toList(),
            area.isEmpty() ? Optional.empty() : Optional.of(area)));
  }

  /** A council may stand before its area in the file, so areas are checked at the end. */
  private void checkAreas() {
    for (AreaReference reference : areaReferences) {
      if (isArea(reference.slug())) continue;
      problem(reference.node(), "unknown_area", reference.slug());
    }
    authorities.replaceAll(
        each -> each.area().filter(this::isArea).isPresent() ? each : each.withoutArea());
  }

  private boolean isArea(String slug) {
    return slugLines.containsKey(Kind.AREA + " " + slug);
  }

  /** The text of a field; empty when it is missing, blank, or, with a problem, not a text. */
  private String text(Node node, String field) {
    if (node == null) return "";
    Optional<String> text = scalar(node);
    if (text.isEmpty()) problem(node, "not_text", field);
    return text.orElse("");
  }

  /** The texts of a list; a single text is a list of one. */
  private List<String> texts(Node node, String field) {
    List<Node> nodes =
        switch (node) {
          case null -> List.of();
          case SequenceNode sequence -> sequence.getValue();
          default -> List.of(node);
        };
    return nodes.stream().map(each -> text(each, field)).filter(t -> !t.isEmpty()).toList();
  }

  private static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(
            Normalizer.normalize(
                scalar.getValue().strip().replaceAll("\\s+", " "), Normalizer.Form.NFC))
        : Optional.empty();
  }

  private void problem(Node node, String key, Object... details) {
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = fileName;
    arguments[1] = line(node);
    System.arraycopy(details, 0, arguments, 2, details.length);
    problems.add(new Problem(line(node), Message.of(PREFIX + key, arguments)));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
