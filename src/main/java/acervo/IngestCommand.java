package acervo;

import acervo.corpus.CorpusFolder;
import acervo.document.LedgerEntry;
import acervo.ingest.Progress;
import acervo.ingest.Report;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.web.LedgerJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code acervo ingest}: reads what changed in the corpus folder. */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "${env:ACERVO_THREADS:-0}",
      descriptionKey = "program.option.threads")
  private int threads;

  @Option(names = "--json", descriptionKey = "program.option.json")
  private boolean json;

  @Option(names = "--rebuild", descriptionKey = "program.option.rebuild")
  private boolean rebuild;

  @Override
  public Integer call() throws Exception {
    Messages messages = settings.messages();
    CorpusFolder corpus = settings.corpus();
    try (Collection collection = Collection.toFill(settings.index())) {
      List<Message> mistakes = collection.readVocabulary(corpus);
      if (rebuild) collection.clear();
      Report report = ingest(collection, corpus, messages);
      if (json) {
        System.out.println(LedgerJson.of(report.ledger(), messages, Progress.IDLE).write());
      }
      tell(report, messages);
      tell(mistakes, messages);
      boolean whole = report.problems().isEmpty() && mistakes.isEmpty();
      return whole ? Terminal.DONE : Terminal.DONE_WITH_PROBLEMS;
    }
  }

  /** Lists what could not be read of the authority file; each mistake says its line and remedy. */
  private static void tell(List<Message> mistakes, Messages messages) {
    if (mistakes.isEmpty()) return;
    Terminal.complain(messages, Message.of("program.vocabulary", mistakes.size()));
    for (Message mistake : mistakes) System.err.println("  " + messages.say(mistake));
  }

  private Report ingest(Collection collection, CorpusFolder corpus, Messages messages)
      throws IOException {
    try (ProgressReport progress = new ProgressReport(messages)) {
      return collection.ingest(corpus, threads(threads), progress::show);
    }
  }

  /** As many as there are processors, unless told otherwise. */
  static int threads(int asked) {
    return asked > 0 ? asked : Runtime.getRuntime().availableProcessors();
  }

  /** Summarises a run on standard error. */
  static void tell(Report report, Messages messages) {
    Terminal.complain(
        messages,
        Message.of(
            "program.ingested",
            report.ledger().size(),
            report.read(),
            report.relocated(),
            report.removed(),
            report.unchanged()));
    report.remarks().forEach(remark -> Terminal.complain(messages, remark));
    if (report.problems().isEmpty()) return;
    Terminal.complain(messages, Message.of("program.problems", report.problems().size()));
    for (LedgerEntry entry : report.problems()) {
      String reasons = messages.say(entry.reasons());
      String remedy = entry.remedy().map(messages::say).orElse("");
      System.err.println("  " + messages.say("program.problem", entry.path(), reasons, remedy));
    }
  }
}
