package acervo;

import acervo.evaluation.Evaluation;
import acervo.evaluation.EvaluationTable;
import acervo.evaluation.JudgedFolder;
import acervo.evaluation.QuestionFile;
import acervo.evaluation.RetrievalFloors;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.web.EvaluationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code acervo evaluate}: asks the search the questions of a judged set and prints how well it
 * did. The set is a folder of {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}, or
 * one of {@code questions.yaml} about a corpus folder. Fails when the set is mistaken, or when a
 * figure is below its floor in the {@code floors.yaml} of such a {@code questions.yaml}. Judgements
 * of questions or documents that are not there are told, and measured as they stand.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  /** Not a word of a language. */
  private static final String OURS = "Acervo";

  private static final String STOCK = "SpanishAnalyzer + BM25";

  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "DIR", descriptionKey = "program.option.evaluated")
  private Path folder;

  @Option(names = "--baseline", descriptionKey = "program.option.baseline")
  private boolean baseline;

  @Option(names = "--each", descriptionKey = "program.option.each")
  private boolean each;

  @Option(names = "--json", descriptionKey = "program.option.json")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Messages messages = settings.messages();
    if (!Files.isDirectory(folder)) {
      throw refusal(Message.of("program.no_evaluated", folder));
    }
    try (JudgedSearches searches = searches(messages)) {
      searches.remarks().forEach(remark -> Terminal.complain(messages, remark));
      if (!searches.mistakes().isEmpty()) return mistaken(searches.mistakes(), messages);
      Terminal.complain(messages, Message.of("program.evaluating.ask", searches.questions()));
      Evaluation ours = searches.ours();
      Optional<Evaluation> stock = searches.baseline();
      System.out.print(
          json
              ? EvaluationJson.of(ours, stock).write() + "\n"
              : table(searches.documents(), ours, stock, messages));
      if (each && !json) System.out.print(EvaluationTable.each(ours));
      return holds(ours, messages) ? Terminal.DONE : Terminal.FAILED;
    }
  }

  private static Refusal refusal(Message what) {
    return new Refusal(Terminal.FAILED, what, Message.of("program.no_evaluated.remedy"));
  }

  private JudgedSearches searches(Messages messages) throws Exception {
    if (Files.isRegularFile(folder.resolve(QuestionFile.NAME))) {
      QuestionFile questions = QuestionFile.read(folder);
      Terminal.complain(messages, Message.of("program.evaluating.index", questions.corpus()));
      try (ProgressReport progress = new ProgressReport(messages)) {
        return JudgedSearches.of(questions, baseline, progress::show);
      }
    }
    List<String> lacking = JudgedFolder.lacking(folder);
    if (!lacking.isEmpty()) {
      throw refusal(Message.of("program.evaluated_lacks", folder, String.join(", ", lacking)));
    }
    Terminal.complain(messages, Message.of("program.evaluating.index", folder));
    return JudgedSearches.of(folder, baseline);
  }

  private static int mistaken(List<Message> mistakes, Messages messages) {
    mistakes.forEach(mistake -> Terminal.complain(messages, mistake));
    Terminal.complain(messages, Message.of("program.evaluated_mistaken.remedy"));
    return Terminal.FAILED;
  }

  private static String table(
      int documents, Evaluation ours, Optional<Evaluation> stock, Messages messages) {
    Map<String, Evaluation> byName = new LinkedHashMap<>();
    byName.put(OURS, ours);
    stock.ifPresent(other -> byName.put(STOCK, other));
    return EvaluationTable.of(documents, byName, messages);
  }

  /** Whether no figure is below its floor; a set without floors has none. */
  private boolean holds(Evaluation ours, Messages messages) throws IOException {
    Path floors = folder.resolve(RetrievalFloors.FILE);
    if (!Files.isRegularFile(folder.resolve(QuestionFile.NAME)) || !Files.isRegularFile(floors)) {
      return true;
    }
    List<RetrievalFloors.Drop> drops = RetrievalFloors.read(floors).below(ours);
    for (RetrievalFloors.Drop drop : drops) {
      Terminal.complain(
          messages,
          Message.of(
              "program.evaluated_drop", drop.name(), number(drop.reached()), number(drop.floor())));
    }
    return drops.isEmpty();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
