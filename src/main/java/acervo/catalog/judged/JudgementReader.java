package acervo.catalog.judged;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.catalog.judged.Judgement.JudgedRecord;
import acervo.document.Period;
import acervo.message.Message;
import acervo.record.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a file of judgements. Walks the YAML nodes rather than loading objects: only nodes know
 * their lines, and {@code 2018-07} stays what was written.
 */
final class JudgementReader {
  private static final String PREFIX = "catalog.judged.";
  private static final Set<String> PARTS =
      Set.of("document", "layout", "metadata", "records", "laws", "dates");

  private final String fileName;
  private final List<Message> mistakes = new ArrayList<>();

  private JudgementReader(String fileName) {
    this.fileName = fileName;
  }

  /** The judgement in a file, or what is wrong with it, each mistake with its line. */
  static JudgementReading read(Path file) throws IOException {
    JudgementReader reader = new JudgementReader(String.valueOf(file.getFileName()));
    Optional<Judgement> judgement = reader.parse(Files.readString(file, StandardCharsets.UTF_8));
    return reader.mistakes.isEmpty() && judgement.isPresent()
        ? new JudgementReading.Understood(judgement.get())
        : new JudgementReading.Mistaken(reader.mistakes);
  }

  private Optional<Judgement> parse(String yaml) {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (MarkedYAMLException mistake) {
      int line = mistake.getProblemMark() == null ? 1 : mistake.getProblemMark().getLine() + 1;
      mistakes.add(Message.of(PREFIX + "syntax", fileName, line));
      return Optional.empty();
    } catch (YAMLException mistake) {
      mistakes.add(Message.of(PREFIX + "syntax", fileName, 1));
      return Optional.empty();
    }
    if (root == null) {
      mistakes.add(Message.of(PREFIX + "syntax", fileName, 1));
      return Optional.empty();
    }
    Map<String, Node> parts = fields(root);
    for (String part : parts.keySet()) {
      if (!PARTS.contains(part)) mistake(parts.get(part), "unknown", part);
    }
    String document = text(parts.get("document")).orElse("");
    if (document.isEmpty()) mistake(root, "lacks", "document");
    return Optional.of(
        new Judgement(
            document,
            text(parts.get("layout")).orElse(""),
            metadata(parts.get("metadata")),
            Optional.ofNullable(parts.get("records")).map(this::records),
            Optional.ofNullable(parts.get("laws")).map(node -> mentions(node, "slug")),
            Optional.ofNullable(parts.get("dates")).map(node -> mentions(node, "value"))));
  }

  private Map<DocumentField, List<String>> metadata(Node node) {
    Map<DocumentField, List<String>> metadata = new EnumMap<>(DocumentField.class);
    if (node == null) return metadata;
    fields(node)
        .forEach(
            (name, value) ->
                DocumentField.of(name)
                    .ifPresentOrElse(
                        field -> metadata.put(field, texts(value)),
                        () -> mistake(value, "unknown", name)));
    return metadata;
  }

  private List<JudgedRecord> records(Node node) {
    List<JudgedRecord> records = new ArrayList<>();
    for (Node entry : items(node)) {
      Map<String, Node> fields = fields(entry);
      Optional<String> text = text(fields.remove("text"));
      if (text.isEmpty()) mistake(entry, "lacks", "text");
      Map<RecordField, List<String>> values = new EnumMap<>(RecordField.class);
      fields.forEach(
          (name, value) ->
              RecordField.of(name)
                  .ifPresentOrElse(
                      field -> values.put(field, checked(field, value)),
                      () -> mistake(value, "unknown", name)));
      text.ifPresent(words -> records.add(new JudgedRecord(line(entry), words, values)));
    }
    return records;
  }

  /** A kind or a date that cannot be found is a slip of the pen, not something missed. */
  private List<String> checked(RecordField field, Node node) {
    List<String> values = texts(node);
    for (String value : values) {
      boolean sound =
          switch (field) {
            case KIND -> Kind.of(value).isPresent();
            case DATES -> Period.parse(value).isPresent();
            case PAGE -> value.matches("\\d{1,6}");
            case AREA, PROGRAMME, COUNCILS, LAWS, PLANS, INSTITUTIONS, PLACES, FIGURES, ACTION ->
                true;
          };
      if (!sound) mistake(node, "bad_value", value, field.code());
    }
    return values;
  }

  private List<JudgedMention> mentions(Node node, String valueName) {
    List<JudgedMention> mentions = new ArrayList<>();
    for (Node entry : items(node)) {
      Map<String, Node> fields = fields(entry);
      for (String name : fields.keySet()) {
        if (!Set.of("page", "mention", valueName).contains(name)) {
          mistake(fields.get(name), "unknown", name);
        }
      }
      String page = text(fields.get("page")).orElse("");
      String words = text(fields.get("mention")).orElse("");
      String value = text(fields.get(valueName)).orElse("");
      if (words.isEmpty()) mistake(entry, "lacks", "mention");
      if (value.isEmpty()) mistake(entry, "lacks", valueName);
      if (!page.matches("\\d{1,6}")) mistake(entry, "bad_value", page, "page");
      else mentions.add(new JudgedMention(line(entry), Integer.parseInt(page), words, value));
    }
    return mentions;
  }

  /** The fields of a mapping, each once, in order. */
  private Map<String, Node> fields(Node node) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      mistake(node, "not_fields");
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = text(tuple.getKeyNode()).orElse("");
      if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
        mistake(tuple.getKeyNode(), "twice", name);
      }
    }
    return fields;
  }

  private List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    mistake(node, "not_a_list");
    return List.of();
  }

  /** The texts of a list, of a single text, or of «~», which is none. */
  private List<String> texts(Node node) {
    List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    List<String> texts = new ArrayList<>();
    for (Node each : nodes) {
      if (!(each instanceof ScalarNode)) mistake(each, "not_text");
      text(each).ifPresent(texts::add);
    }
    return texts;
  }

  /** Empty of «~», of a blank, of no node and of what is not a text. */
  private static Optional<String> text(Node node) {
    if (!(node instanceof ScalarNode scalar) || Tag.NULL.equals(scalar.getTag())) {
      return Optional.empty();
    }
    String text = scalar.getValue().strip().replaceAll("\\s+", " ");
    return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC))
        .filter(words -> !words.isEmpty());
  }

  private void mistake(Node node, String key, Object... details) {
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = fileName;
    arguments[1] = line(node);
    System.arraycopy(details, 0, arguments, 2, details.length);
    mistakes.add(Message.of(PREFIX + key, arguments));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
