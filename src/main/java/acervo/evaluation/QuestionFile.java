package acervo.evaluation;

import acervo.catalog.judged.JudgedYaml;
import acervo.message.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Judged questions to a corpus folder, in one YAML file: where the folder is, short names of its
 * documents, and the questions, each with what is asked for and the grades of the documents that
 * are pertinent.
 */
public final class QuestionFile {
  /** The name of the file in its folder. */
  public static final String NAME = "questions.yaml";

  /** The best grade: the document answers the question. */
  public static final int BEST = 3;

  private final List<Message> unreadable = new ArrayList<>();
  private final JudgedYaml yaml = new JudgedYaml("evaluation.questions.", NAME);
  private final Map<String, String> documents = new LinkedHashMap<>();
  private final Map<String, Asked> questions = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
  private Path corpus;

  /** Reads the file of a folder. */
  public static QuestionFile read(Path folder) throws IOException {
    QuestionFile file = new QuestionFile();
    file.corpus = folder;
    try {
      String yaml = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8);
      file.yaml.root(yaml).ifPresent(root -> file.parse(root, folder));
    } catch (CharacterCodingException other) {
      file.unreadable.add(Message.of("evaluation.not_utf8", NAME, 1));
    }
    return file;
  }

  private QuestionFile() {}

  /** What is wrong with the file, each mistake with its line. */
  public List<Message> mistakes() {
    return unreadable.isEmpty() ? yaml.mistakes() : List.copyOf(unreadable);
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

  private void parse(Node root, Path folder) {
    Map<String, Node> parts = yaml.fields(root);
    JudgedYaml.text(needed(root, parts, "corpus")).ifPresent(path -> corpus = folder.resolve(path));
    Node names = needed(root, parts, "documents");
    if (names != null) {
      yaml.fields(names)
          .forEach((name, path) -> JudgedYaml.text(path).ifPresent(at -> documents.put(name, at)));
    }
    Node asked = needed(root, parts, "questions");
    if (asked instanceof SequenceNode list) list.getValue().forEach(this::question);
    else if (asked != null) yaml.mistake(asked, "list");
  }

  private void question(Node node) {
    Map<String, Node> fields = yaml.fields(node);
    Optional<String> id = JudgedYaml.text(needed(node, fields, "id"));
    Optional<String> text = JudgedYaml.text(needed(node, fields, "question"));
    needed(node, fields, "asks");
    Node graded = needed(node, fields, "grades");
    if (id.isEmpty() || text.isEmpty() || graded == null) return;
    if (questions.putIfAbsent(id.get(), new Asked(id.get(), text.get())) != null) {
      yaml.mistake(node, "twice", id.get());
    }
    Map<String, Integer> of = new LinkedHashMap<>();
    yaml.fields(graded).forEach((grade, list) -> grade(of, grade, list));
    grades.put(id.get(), of);
  }

  /** «3: [name, name]»: the documents of one grade. */
  private void grade(Map<String, Integer> of, String grade, Node list) {
    if (!grade.matches("[1-" + BEST + "]")) {
      yaml.mistake(list, "grade", grade);
      return;
    }
    if (!(list instanceof SequenceNode names)) {
      yaml.mistake(list, "list");
      return;
    }
    for (Node name : names.getValue()) {
      String document = JudgedYaml.text(name).orElse("");
      if (!documents.containsKey(document)) yaml.mistake(name, "unknown", document);
      else if (of.put(document, Integer.parseInt(grade)) != null)
        yaml.mistake(name, "twice", document);
    }
  }

  private Node needed(Node of, Map<String, Node> fields, String name) {
    Node field = fields.get(name);
    if (field == null) yaml.mistake(of, "lacks", name);
    return field;
  }
}
