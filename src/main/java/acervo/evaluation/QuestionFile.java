package acervo.evaluation;

import acervo.message.Message;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Judged questions to a corpus folder, in one YAML file: where the folder is, short names of its
 * documents, and the questions, each with what is asked for and the grades of the documents that
 * are pertinent. Walks the YAML nodes, because only nodes know their lines.
 */
public final class QuestionFile {
  /** The name of the file in its folder. */
  public static final String NAME = "questions.yaml";

  /** The best grade: the document answers the question. */
  public static final int BEST = 3;

  private final List<Message> mistakes = new ArrayList<>();
  private final Map<String, String> documents = new LinkedHashMap<>();
  private final Map<String, Asked> questions = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
  private Path corpus;

  /** Reads the file of a folder. */
  public static QuestionFile read(Path folder) throws IOException {
    QuestionFile file = new QuestionFile();
    file.corpus = folder;
    try {
      file.parse(Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8), folder);
    } catch (CharacterCodingException other) {
      file.mistakes.add(Message.of("evaluation.not_utf8", NAME, 1));
    }
    return file;
  }

  private QuestionFile() {}

  /** What is wrong with the file, each mistake with its line. */
  public List<Message> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The folder of the documents. */
  public Path corpus() {
    return corpus;
  }

  /** The paths of the documents below the corpus folder, by their short names. */
  public Map<String, String> documents() {
    return Map.copyOf(documents);
  }

  /** In the order of the file. */
  public List<Asked> questions() {
    return List.copyOf(questions.values());
  }

  /** The grades by the short names of the documents. */
  public Judgements judgements() {
    return new Judgements(grades);
  }

  private void parse(String yaml, Path folder) {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
      mistakes.add(Message.of("evaluation.questions.syntax", NAME, line));
      return;
    } catch (YAMLException broken) {
      mistakes.add(Message.of("evaluation.questions.syntax", NAME, 1));
      return;
    }
    if (root == null) {
      mistakes.add(Message.of("evaluation.questions.syntax", NAME, 1));
      return;
    }
    Map<String, Node> parts = fields(root);
    text(needed(root, parts, "corpus")).ifPresent(path -> corpus = folder.resolve(path));
    Node names = needed(root, parts, "documents");
    if (names != null) {
      fields(names).forEach((name, path) -> text(path).ifPresent(at -> documents.put(name, at)));
    }
    Node asked = needed(root, parts, "questions");
    if (asked instanceof SequenceNode list) list.getValue().forEach(this::question);
    else if (asked != null) mistake(asked, "list");
  }

  private void question(Node node) {
    Map<String, Node> fields = fields(node);
    Optional<String> id = text(needed(node, fields, "id"));
    Optional<String> text = text(needed(node, fields, "question"));
    needed(node, fields, "asks");
    Node graded = needed(node, fields, "grades");
    if (id.isEmpty() || text.isEmpty() || graded == null) return;
    if (questions.putIfAbsent(id.get(), new Asked(id.get(), text.get())) != null) {
      mistake(node, "twice", id.get());
    }
    Map<String, Integer> of = new LinkedHashMap<>();
    fields(graded).forEach((grade, list) -> grade(of, grade, list));
    grades.put(id.get(), of);
  }

  /** «3: [name, name]»: the documents of one grade. */
  private void grade(Map<String, Integer> of, String grade, Node list) {
    if (!grade.matches("[1-" + BEST + "]")) {
      mistake(list, "grade", grade);
      return;
    }
    if (!(list instanceof SequenceNode names)) {
      mistake(list, "list");
      return;
    }
    for (Node name : names.getValue()) {
      String document = text(name).orElse("");
      if (!documents.containsKey(document)) mistake(name, "unknown", document);
      else if (of.put(document, Integer.parseInt(grade)) != null) mistake(name, "twice", document);
    }
  }

  private Node needed(Node of, Map<String, Node> fields, String name) {
    Node field = fields.get(name);
    if (field == null) mistake(of, "lacks", name);
    return field;
  }

  /** The fields of a mapping, each once, in order. */
  private Map<String, Node> fields(Node node) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      mistake(node, "fields");
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

  /** As it was written, in NFC; empty of «~», of a blank, of no node and of what is not a text. */
  private static Optional<String> text(Node node) {
    if (!(node instanceof ScalarNode scalar) || Tag.NULL.equals(scalar.getTag())) {
      return Optional.empty();
    }
    return Optional.of(Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC))
        .filter(text -> !text.isBlank());
  }

  private void mistake(Node node, String key, Object... details) {
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = NAME;
    arguments[1] = node.getStartMark().getLine() + 1;
    System.arraycopy(details, 0, arguments, 2, details.length);
    mistakes.add(Message.of("evaluation.questions." + key, arguments));
  }
}
