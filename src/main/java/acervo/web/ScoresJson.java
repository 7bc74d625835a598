package acervo.web;

import acervo.catalog.judged.Miss;
import acervo.catalog.judged.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of the catalogue on judged documents, in JSON, for the command line alone. */
public record ScoresJson(
    Scores.Amount judged, Map<String, Field> fields, List<Miss> misses, List<Miss> misplaced) {
  record Field(double precision, double recall, int right, int wrong, int missing) {}

  public static ScoresJson of(Scores scores) {
    Map<String, Field> fields = new LinkedHashMap<>();
    scores
        .fields()
        .forEach(
            (name, tally) ->
                fields.put(
                    name,
                    new Field(
                        tally.precision(),
                        tally.recall(),
                        tally.right(),
                        tally.wrong(),
                        tally.missing())));
    return new ScoresJson(scores.amount(), fields, scores.misses(), scores.misplaced());
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }
}
