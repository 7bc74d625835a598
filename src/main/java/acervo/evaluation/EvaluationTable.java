package acervo.evaluation;

import acervo.evaluation.Evaluation.Unanswerable;
import acervo.message.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Evaluations of the same questions as a table of plain text, one search a line. */
public final class EvaluationTable {
  private static final int FIGURE = 13;

  /**
   * The table, its lines ended by line feeds, under a line that says what was asked of how much.
   *
   * @param byName at least one evaluation, in the order of the lines
   */
  public static String of(int documents, Map<String, Evaluation> byName, Messages messages) {
    Evaluation first = byName.values().iterator().next();
    StringBuilder table = new StringBuilder();
    table
        .append(messages.say("evaluation.amount", documents, first.measured().size()))
        .append('\n');
    if (!first.unanswerable().isEmpty()) {
      table.append(messages.say("evaluation.left_out", first.unanswerable().size())).append('\n');
    }
    int name = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    table.append('\n').append(" ".repeat(name));
    for (String column : List.of("mrr", "ndcg", "recall10", "recall100", "millis")) {
      table.append(("%" + FIGURE + "s").formatted(messages.say("evaluation.column." + column)));
    }
    table.append('\n');
    byName.forEach((each, evaluation) -> line(table, name, each, evaluation));
    table.append('\n').append(messages.say("evaluation.warm")).append('\n');
    if (!first.unanswerable().isEmpty()) {
      long claimed = first.unanswerable().stream().filter(Unanswerable::claimed).count();
      int asked = first.unanswerable().size();
      table.append(messages.say("evaluation.claimed", claimed, asked)).append('\n');
    }
    return table.toString();
  }

  /**
   * A line for each question measured, the worst first: nDCG@10, the name and the text of the
   * question, and the document that came first with its grade, or «–».
   */
  public static String each(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder();
    evaluation.measured().stream()
        .sorted(Comparator.comparingDouble(one -> one.figures().ndcgAt10()))
        .forEach(
            one ->
                lines.append(
                    String.format(
                        Locale.ROOT,
                        "%.4f  %s  %s  %s\n",
                        one.figures().ndcgAt10(),
                        one.asked().id(),
                        one.asked().text(),
                        one.first().map(first -> first + "=" + one.grade()).orElse("–"))));
    return lines.toString();
  }

  private static void line(StringBuilder table, int width, String name, Evaluation evaluation) {
    Figures mean = evaluation.mean();
    table.append(name).append(" ".repeat(width - name.length()));
    for (double figure :
        new double[] {mean.mrrAt10(), mean.ndcgAt10(), mean.recallAt10(), mean.recallAt100()}) {
      table.append(String.format(Locale.ROOT, "%" + FIGURE + ".4f", figure));
    }
    table.append(
        String.format(Locale.ROOT, "%" + FIGURE + ".2f\n", evaluation.millisPerQuestion()));
  }

  private EvaluationTable() {}
}
