package acervo.catalog.judged;

import acervo.message.Messages;
import java.util.Locale;

/** Scores as a table of plain text, one field a line. */
public final class ScoreTable {
  /** The table, its lines ended by line feeds, under a line that says how much was judged. */
  public static String of(Scores scores, Messages messages) {
    Scores.Amount amount = scores.amount();
    StringBuilder table = new StringBuilder();
    table
        .append(
            messages.say(
                "catalog.judged.amount",
                amount.documents(),
                amount.records(),
                amount.laws(),
                amount.dates()))
        .append("\n\n");
    table.append(
        "%-24s %9s %9s %8s %8s %8s\n"
            .formatted(
                messages.say("catalog.judged.field"),
                messages.say("catalog.judged.precision"),
                messages.say("catalog.judged.recall"),
                messages.say("catalog.judged.right"),
                messages.say("catalog.judged.wrong"),
                messages.say("catalog.judged.missing")));
    scores
        .fields()
        .forEach(
            (field, tally) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-24s %9.3f %9.3f %8d %8d %8d\n",
                        field,
                        tally.precision(),
                        tally.recall(),
                        tally.right(),
                        tally.wrong(),
                        tally.missing())));
    return table.toString();
  }

  private ScoreTable() {}
}
