package acervo.catalog.judged;

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
 * The least that a judged set must hold and that the catalogue must reach on it, read from a file
 * {@code floors.yaml}: under {@code judged} the amounts, under {@code scores} for each field {@code
 * [precision, recall]}.
 *
 * @param amounts by name: documents, layouts, records, laws, dates
 * @param scores by the name of the field
 */
public record Floors(Map<String, Integer> amounts, Map<String, Floor> scores) {
  /** The name of the file, in the folder of the set. */
  public static final String FILE = "floors.yaml";

  /** Both between 0 and 1. */
  public record Floor(double precision, double recall) {}

  /**
   * What lies below its floor.
   *
   * @param name «records.area», «laws» or an amount
   * @param measure {@code precision}, {@code recall} or {@code judged}
   */
  public record Drop(String name, String measure, double floor, double reached) {}

  public Floors {
    amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /**
   * @throws IOException when the file cannot be read, or is not of this form
   */
  public static Floors read(Path file) throws IOException {
    Map<String, Integer> amounts = new LinkedHashMap<>();
    Map<String, Floor> scores = new LinkedHashMap<>();
    try {
      Object root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Files.readString(file, StandardCharsets.UTF_8));
      if (!(root instanceof Map<?, ?> parts)) throw new ClassCastException("no parts");
      ((Map<?, ?>) parts.get("judged"))
          .forEach((name, least) -> amounts.put((String) name, (Integer) least));
      ((Map<?, ?>) parts.get("scores"))
          .forEach((name, pair) -> scores.put((String) name, floor((List<?>) pair)));
    } catch (YAMLException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return new Floors(amounts, scores);
  }

  private static Floor floor(List<?> pair) {
    return new Floor(((Number) pair.get(0)).doubleValue(), ((Number) pair.get(1)).doubleValue());
  }

  /** What of the scores lies below its floor; a floor of a field that nobody judged is one too. */
  public List<Drop> below(Scores reached) {
    List<Drop> drops = new ArrayList<>();
    amounts.forEach((name, least) -> drop(name, "judged", least, amount(name, reached), drops));
    scores.forEach(
        (name, floor) -> {
          Tally tally = reached.of(name);
          boolean judged = reached.fields().containsKey(name);
          drop(name, "precision", floor.precision(), judged ? tally.precision() : 0, drops);
          drop(name, "recall", floor.recall(), judged ? tally.recall() : 0, drops);
        });
    return drops;
  }

  private static void drop(
      String name, String measure, double floor, double reached, List<Drop> drops) {
    if (reached < floor) drops.add(new Drop(name, measure, floor, reached));
  }

  private static int amount(String name, Scores scores) {
    return switch (name) {
      case "documents" -> scores.amount().documents();
      case "layouts" -> scores.amount().layouts();
      case "records" -> scores.amount().records();
      case "laws" -> scores.amount().laws();
      case "dates" -> scores.amount().dates();
      default -> 0;
    };
  }
}
