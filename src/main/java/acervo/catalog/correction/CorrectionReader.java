package acervo.catalog.correction;

import acervo.message.Message;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a corrections file that people may have edited. Walks the nodes, which know their lines and
 * leave a scalar as it was written: an author may be called {@code NO}.
 */
final class CorrectionReader {
  private static final String PREFIX = "catalog.correction.";
  private static final String DOCUMENT = "document";
  private static final long LARGEST = 1 << 20;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final String fileName;
  private final LocalDate modified;
  private final Map<Field, Correction> fields = new EnumMap<>(Field.class);
  private final List<Problem> problems = new ArrayList<>();
  private String sha256 = "";

  private record Problem(int line, Message message) {}

  static CorrectionReading read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) {
      return new CorrectionReading.Understood(Corrections.NONE, "", List.of());
    }
    try {
      if (Files.size(file) > LARGEST) {
        return new CorrectionReading.Broken(Message.of(PREFIX + "large", name));
      }
      LocalDate modified =
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      return new CorrectionReader(name, modified).parse(yaml);
    } catch (CharacterCodingException notUtf8) {
      return new CorrectionReading.Broken(Message.of(PREFIX + "encoding", name));
    } catch (IOException unreadable) {
      return new CorrectionReading.Broken(
          Message.of(PREFIX + "unreadable", name, unreadable.getMessage()));
    }
  }

  private CorrectionReader(String fileName, LocalDate modified) {
    this.fileName = fileName;
    this.modified = modified;
  }

  private CorrectionReading parse(String yaml) {
    String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException mistake) {
      int line = mistake.getProblemMark() == null ? 1 : mistake.getProblemMark().getLine() + 1;
      return new CorrectionReading.Broken(Message.of(PREFIX + "syntax", fileName, line));
    } catch (YAMLException mistake) {
      return new CorrectionReading.Broken(Message.of(PREFIX + "syntax", fileName, 1));
    }
    if (root != null) fields(root);
    problems.sort(Comparator.comparingInt(Problem::line));
    return new CorrectionReading.Understood(
        new Corrections(fields), sha256, problems.stream().map(Problem::message).toList());
  }

  private void fields(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      problem(root, "not_fields");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = scalar(key).orElse("");
      Optional<Field> field = Field.of(name);
      if (field.isEmpty() && !name.equals(DOCUMENT)) {
        problem(key, "unknown_field", name);
      } else if (!seen.add(name)) {
        problem(key, "field_twice", name);
      } else if (field.isEmpty()) {
        document(tuple.getValueNode());
      } else {
        field(field.get(), tuple.getValueNode());
      }
    }
  }

  private void document(Node node) {
    String hash = scalar(node).orElse("");
    if (SHA256.matcher(hash).matches()) sha256 = hash;
    else problem(node, "bad_document");
  }

  /** A mapping with the value and who put it there, or in short the value alone. */
  private void field(Field field, Node node) {
    Map<String, Node> parts = new HashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        part(tuple.getKeyNode(), tuple.getValueNode(), parts);
      }
    } else {
      parts.put("value", node);
    }
    Node valueNode = parts.get("value");
    if (valueNode == null) {
      problem(node, "no_value", field.code());
      return;
    }
    Optional<List<String>> values = values(field, valueNode);
    if (values.isEmpty()) return;
    Optional<Field.Mistake> mistake = field.mistakeIn(values.get());
    if (mistake.isPresent()) {
      String value = String.join(", ", values.get());
      problem(valueNode, "bad_" + mistake.get().code(), field.code(), value);
      return;
    }
    fields.put(field, new Correction(values.get(), by(parts.get("by")), on(parts.get("on"))));
  }

  /** {@code value} and {@code values} are taken for each other: who writes by hand forgets. */
  private void part(Node key, Node value, Map<String, Node> parts) {
    String name = scalar(key).orElse("");
    switch (name) {
      case "value", "values", "by", "on" -> {
        Node first = parts.putIfAbsent(name.equals("values") ? "value" : name, value);
        if (first != null) problem(key, "field_twice", name);
      }
      default -> problem(key, "unknown_part", name);
    }
  }

  /** Empty, with a problem, when they are not texts; an empty text is no value. */
  private Optional<List<String>> values(Field field, Node node) {
    List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    List<String> values = new ArrayList<>();
    for (Node each : nodes) {
      Optional<String> text = scalar(each);
      if (text.isEmpty()) {
        problem(each, "not_text", field.code());
        return Optional.empty();
      }
      if (!text.get().isEmpty() && !values.contains(text.get())) values.add(text.get());
    }
    return Optional.of(values);
  }

  private String by(Node node) {
    if (node == null) return "";
    Optional<String> text = scalar(node);
    if (text.isEmpty()) problem(node, "not_text", "by");
    return text.orElse("");
  }

  /** The day it was corrected; when the file does not say, the day it was last written. */
  private LocalDate on(Node node) {
    if (node == null) return modified;
    try {
      return LocalDate.parse(scalar(node).orElse(""));
    } catch (DateTimeException notADay) {
      problem(node, "bad_on", scalar(node).orElse(""));
      return modified;
    }
  }

  /** What was written; nothing and {@code ~} are the empty text. */
  private static Optional<String> scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) return Optional.empty();
    return Optional.of(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue());
  }

  private void problem(Node node, String key, Object... details) {
    int line = node.getStartMark().getLine() + 1;
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = fileName;
    arguments[1] = line;
    System.arraycopy(details, 0, arguments, 2, details.length);
    problems.add(new Problem(line, Message.of(PREFIX + key, arguments)));
  }
}
