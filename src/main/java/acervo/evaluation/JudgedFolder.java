package acervo.evaluation;

import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A judged collection in a folder of three UTF-8 files, as retrieval collections have them: {@code
 * docs.jsonl}, an object {@code {"id", "title", "text"}} on each line; {@code queries.jsonl},
 * {@code {"id", "text"}}; and {@code qrels.tsv}, a line for each judgement with question, document
 * and grade, under a header or not, or the four columns of TREC, whose second means nothing
 * (trec.nist.gov/data/qrels_eng). Blank lines are passed over. Documents are read as they go and
 * never all at once.
 */
public final class JudgedFolder {
  public static final String DOCUMENTS = "docs.jsonl";
  public static final String QUESTIONS = "queries.jsonl";
  public static final String JUDGEMENTS = "qrels.tsv";

  /** Mistakes beyond these help nobody. */
  private static final int MOST_MISTAKES = 20;

  private final Path folder;
  private final List<Message> mistakes = new ArrayList<>();
  private final Map<String, Asked> questions = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

  /** A document of the collection; its title may be empty. */
  public record JudgedDocument(String id, String title, String text) {}

  /** What is done with each document. */
  @FunctionalInterface
  public interface Taker {
    void take(JudgedDocument document) throws IOException;
  }

  /** The files that a folder lacks, in the order above. */
  public static List<String> lacking(Path folder) {
    return List.of(DOCUMENTS, QUESTIONS, JUDGEMENTS).stream()
        .filter(name -> !Files.isRegularFile(folder.resolve(name)))
        .toList();
  }

  /** Reads the questions and the judgements of a folder that has all three files. */
  public static JudgedFolder read(Path folder) throws IOException {
    JudgedFolder judged = new JudgedFolder(folder);
    judged.readQuestions();
    judged.readJudgements();
    return judged;
  }

  private JudgedFolder(Path folder) {
    this.folder = folder;
  }

  /** What is wrong with the lines read so far, each with file and line; at most twenty. */
  public List<Message> mistakes() {
    return List.copyOf(mistakes);
  }

  /** In the order of the file. */
  public List<Asked> questions() {
    return List.copyOf(questions.values());
  }

  public Judgements judgements() {
    return new Judgements(grades);
  }

  /**
   * Gives every sound document to {@code taker}, in the order of the file.
   *
   * @return the names of the documents
   */
  public Set<String> documents(Taker taker) throws IOException {
    Set<String> names = new HashSet<>();
    JsonLines lines = new JsonLines(DOCUMENTS, this::mistake);
    lines.read(
        folder.resolve(DOCUMENTS),
        object -> {
          String id = object.name();
          String text = object.needed("text");
          if (id.isBlank()) return;
          if (names.add(id)) taker.take(new JudgedDocument(id, object.given("title"), text));
          else object.mistaken("twice", id);
        });
    return names;
  }

  private void readQuestions() throws IOException {
    JsonLines lines = new JsonLines(QUESTIONS, this::mistake);
    lines.read(
        folder.resolve(QUESTIONS),
        object -> {
          String id = object.name();
          String text = object.needed("text");
          if (id.isBlank()) return;
          if (questions.putIfAbsent(id, new Asked(id, text)) != null) object.mistaken("twice", id);
        });
  }

  private void readJudgements() throws IOException {
    Lines.read(
        folder.resolve(JUDGEMENTS),
        this::mistake,
        (line, number) -> {
          String[] columns = line.contains("\t") ? line.split("\t") : line.strip().split("\\s+");
          Arrays.setAll(columns, i -> columns[i].strip());
          boolean trec = columns.length == 4;
          if (!trec && columns.length != 3) {
            mistake(Message.of("evaluation.line.columns", JUDGEMENTS, number, columns.length));
            return;
          }
          String grade = columns[columns.length - 1];
          if (isHeader(columns[0], grade)) return;
          if (!grade.matches("[+-]?\\d{1,6}")) {
            mistake(Message.of("evaluation.line.grade", JUDGEMENTS, number, grade));
            return;
          }
          judge(columns[0], columns[trec ? 2 : 1], Integer.parseInt(grade), number);
        });
  }

  /** A first line that names columns: no question of ours and no grade. */
  private boolean isHeader(String question, String grade) {
    return grades.isEmpty() && !questions.containsKey(question) && !grade.matches(".*\\d.*");
  }

  private void judge(String question, String document, int grade, int line) {
    Integer other =
        grades.computeIfAbsent(question, any -> new LinkedHashMap<>()).put(document, grade);
    if (other != null && other != grade) {
      mistake(Message.of("evaluation.line.judged_twice", JUDGEMENTS, line, document, question));
    }
  }

  private void mistake(Message mistake) {
    if (mistakes.size() < MOST_MISTAKES) mistakes.add(mistake);
  }
}
