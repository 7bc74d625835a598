package acervo.catalog.judged;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.catalog.judged.Judgement.JudgedRecord;
import acervo.document.Period;
import acervo.message.Message;
import acervo.record.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a file of judgements. */
final class JudgementReader {
  private static final String PREFIX = "catalog.judged.";
  private static final Set<String> PARTS =
      Set.of("document", "layout", "metadata", "records", "laws", "dates");

  private final JudgedYaml file;

  private JudgementReader(String fileName) {
    this.file = new JudgedYaml(PREFIX, fileName);
  }

  /** The judgement in a file, or what is wrong with it, each mistake with its line. */
  static JudgementReading read(Path file) throws IOException {
    JudgementReader reader = new JudgementReader(String.valueOf(file.getFileName()));
    Optional<Judgement> judgement = reader.parse(Files.readString(file, StandardCharsets.UTF_8));
    List<Message> mistakes = reader.file.mistakes();
    return mistakes.isEmpty() && judgement.isPresent()
        ? new JudgementReading.Understood(judgement.get())
        : new JudgementReading.Mistaken(mistakes);
  }

  private Optional<Judgement> parse(String yaml) {
    return file.root(yaml).map(this::judgement);
  }

  private Judgement judgement(Node root) {
    Map<String, Node> parts = file.fields(root);
    for (String part : parts.keySet()) {
      if (!PARTS.contains(part)) file.mistake(parts.get(part), "unknown", part);
    }
    String document = text(parts.get("document")).orElse("");
    if (document.isEmpty()) file.mistake(root, "lacks", "document");
    return new Judgement(
        document,
        text(parts.get("layout")).orElse(""),
        metadata(parts.get("metadata")),
        Optional.ofNullable(parts.get("records")).map(this::records),
        Optional.ofNullable(parts.get("laws")).map(node -> mentions(node, "slug")),
        Optional.ofNullable(parts.get("dates")).map(node -> mentions(node, "value")));
  }

  private Map<DocumentField, List<String>> metadata(Node node) {
    Map<DocumentField, List<String>> metadata = new EnumMap<>(DocumentField.class);
    if (node == null) return metadata;
    file.fields(node)
        .forEach(
            (name, value) ->
                DocumentField.of(name)
                    .ifPresentOrElse(
                        field -> metadata.put(field, texts(value)),
                        () -> file.mistake(value, "unknown", name)));
    return metadata;
  }

  private List<JudgedRecord> records(Node node) {
    List<JudgedRecord> records = new ArrayList<>();
    for (Node entry : items(node)) {
      Map<String, Node> fields = file.fields(entry);
      Optional<String> text = text(fields.remove("text"));
      if (text.isEmpty()) file.mistake(entry, "lacks", "text");
      Map<RecordField, List<String>> values = new EnumMap<>(RecordField.class);
      fields.forEach(
          (name, value) ->
              RecordField.of(name)
                  .ifPresentOrElse(
                      field -> values.put(field, checked(field, value)),
                      () -> file.mistake(value, "unknown", name)));
      text.ifPresent(words -> records.add(new JudgedRecord(JudgedYaml.line(entry), words, values)));
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
      if (!sound) file.mistake(node, "bad_value", value, field.code());
    }
    return values;
  }

  private List<JudgedMention> mentions(Node node, String valueName) {
    List<JudgedMention> mentions = new ArrayList<>();
    for (Node entry : items(node)) {
      Map<String, Node> fields = file.fields(entry);
      for (String name : fields.keySet()) {
        if (!Set.of("page", "mention", valueName).contains(name)) {
          file.mistake(fields.get(name), "unknown", name);
        }
      }
      String page = text(fields.get("page")).orElse("");
      String words = text(fields.get("mention")).orElse("");
      String value = text(fields.get(valueName)).orElse("");
      if (words.isEmpty()) file.mistake(entry, "lacks", "mention");
      if (value.isEmpty()) file.mistake(entry, "lacks", valueName);
      if (!page.matches("\\d{1,6}")) file.mistake(entry, "bad_value", page, "page");
      else
        mentions.add(
            new JudgedMention(JudgedYaml.line(entry), Integer.parseInt(page), words, value));
    }
    return mentions;
  }

  private List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    file.mistake(node, "not_a_list");
    return List.of();
  }

  /** The texts of a list, of a single text, or of «~», which is none. */
  private List<String> texts(Node node) {
    List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    List<String> texts = new ArrayList<>();
    for (Node each : nodes) {
      if (!(each instanceof ScalarNode)) file.mistake(each, "not_text");
      text(each).ifPresent(texts::add);
    }
    return texts;
  }

  /** In single spaces; empty of «~», of a blank, of no node and of what is not a text. */
  private static Optional<String> text(Node node) {
    return JudgedYaml.text(node).map(text -> text.strip().replaceAll("\\s+", " "));
  }
}
