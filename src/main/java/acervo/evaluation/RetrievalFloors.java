package acervo.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The least that a search must reach on a judged set, and how much must be judged, read from a file
 * {@code floors.yaml}: {@code questions}, {@code unanswerable}, {@code mrr@10}, {@code ndcg@10},
 * {@code recall@10}, {@code recall@100}, each with a number.
 */
public record RetrievalFloors(Map<String, Double> floors) {
  /** The name of the file, in the folder of the questions. */
  public static final String FILE = "floors.yaml";

  /** What lies below its floor. */
  public record Drop(String name, double floor, double reached) {}

  public RetrievalFloors {
    floors = Collections.unmodifiableMap(new LinkedHashMap<>(floors));
  }

  /**
   * @throws IOException when the file cannot be read, or is not of this form
   */
  public static RetrievalFloors read(Path file) throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    try {
      Object root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Files.readString(file, StandardCharsets.UTF_8));
      if (!(root instanceof Map<?, ?> fields)) throw new ClassCastException("no fields");
      fields.forEach((name, least) -> floors.put((String) name, ((Number) least).doubleValue()));
    } catch (YAMLException | ClassCastException | NullPointerException broken) {
      throw new IOException(file + ": " + broken.getMessage(), broken);
    }
    return new RetrievalFloors(floors);
  }

  /** What of an evaluation lies below its floor; a floor that is not known is one too. */
  public List<Drop> below(Evaluation evaluation) {
    List<Drop> drops = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          double reached = reached(name, evaluation);
          if (!(reached >= floor)) drops.add(new Drop(name, floor, reached));
        });
    return drops;
  }

  private static double reached(String name, Evaluation evaluation) {
    return switch (name) {
      case "questions" -> evaluation.measured().size();
      case "unanswerable" -> evaluation.unanswerable().size();
      case "mrr@10" -> evaluation.mean().mrrAt10();
      case "ndcg@10" -> evaluation.mean().ndcgAt10();
      case "recall@10" -> evaluation.mean().recallAt10();
      case "recall@100" -> evaluation.mean().recallAt100();
      default -> Double.NaN;
    };
  }
}
