package acervo;

import acervo.corpus.CorpusFolder;
import acervo.dossier.Dossiers;
import acervo.extraction.pdf.PdfPageImages;
import acervo.extraction.picture.CachedPageImages;
import acervo.extraction.picture.PageImages;
import acervo.ingest.Progress;
import acervo.ingest.Report;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.web.Sources;
import acervo.web.WebServer;
import acervo.web.WebSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code acervo serve}: answers in the browser while it brings the index up to the folder. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final long WATCH_MILLIS = 3000;

  /** Pictures of pages that are kept: a few thousand pages. */
  private static final long PICTURE_BYTES = 1_000_000_000;

  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "${env:ACERVO_HOST:-127.0.0.1}",
      descriptionKey = "program.option.host")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:ACERVO_PORT:-7070}",
      descriptionKey = "program.option.port")
  private int port;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "program.option.name")
  private List<String> names = List.of();

  @Option(names = "--watch", descriptionKey = "program.option.watch")
  private boolean watch;

  private volatile Progress progress = Progress.IDLE;

  @Override
  public Integer call() throws Exception {
    Messages messages = settings.messages();
    CorpusFolder corpus = settings.corpus();
    boolean fills = true;
    Collection collection;
    try {
      collection = Collection.toFill(settings.index());
    } catch (Refusal busy) {
      collection = Collection.toSearch(settings.index());
      fills = false;
      Terminal.complain(messages, Message.of("program.busy.serving", settings.index()));
    }
    serve(collection, corpus, messages);
    collection.readVocabulary(corpus).forEach(problem -> Terminal.complain(messages, problem));
    if (fills) fill(collection, corpus, messages);
    Thread.currentThread().join();
    return Terminal.DONE;
  }

  private void serve(Collection collection, CorpusFolder corpus, Messages messages) throws Refusal {
    Path index = settings.index();
    WebSettings where = new WebSettings(host, port, corpus.root(), Set.copyOf(names));
    Dossiers dossiers = new Dossiers(settings.data());
    Sources sources =
        new Sources(
            collection.engine(),
            collection.alike(),
            collection.records(),
            collection.suggestions(),
            collection.holdings(),
            pictures(index),
            collection::label,
            collection::vocabulary,
            collection.curation(corpus),
            new Drafts(collection),
            () -> progress,
            dossiers,
            collection.refinding(),
            collection.certificates());
    WebServer server;
    try {
      server = WebServer.start(where, sources);
    } catch (RuntimeException taken) {
      throw new Refusal(
          Terminal.FAILED,
          Message.of("program.port", Integer.toString(port)),
          Message.of("program.port.remedy"));
    }
    System.out.println(messages.say("program.serving", server.url()));
    System.out.println(messages.say("program.serving.stop"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, collection, dossiers)));
  }

  static PageImages pictures(Path index) {
    return new CachedPageImages(new PdfPageImages(), index.resolve("pages"), PICTURE_BYTES);
  }

  private static void close(WebServer server, Collection collection, Dossiers dossiers) {
    server.close();
    dossiers.close();
    try {
      collection.close();
    } catch (IOException failed) {
      System.err.println(failed.getMessage());
    }
  }

  /**
   * Ingests once; then, when asked to watch, whenever the folder differs from the ledger, and in
   * any case when the authority file changed, by a person's hand or from the pages.
   */
  private void fill(Collection collection, CorpusFolder corpus, Messages messages)
      throws InterruptedException {
    boolean first = true;
    while (true) {
      if (first || watch || collection.hasOtherVocabulary(corpus)) {
        if (!first) {
          List<Message> problems = collection.readVocabulary(corpus);
          problems.forEach(problem -> Terminal.complain(messages, problem));
        }
        ingest(collection, corpus, messages, first);
        first = false;
      }
      Thread.sleep(WATCH_MILLIS);
    }
  }

  private void ingest(
      Collection collection, CorpusFolder corpus, Messages messages, boolean first) {
    try {
      Report report = collection.ingest(corpus, IngestCommand.threads(0), now -> progress = now);
      if (first || report.changed()) IngestCommand.tell(report, messages);
    } catch (IOException disk) {
      Terminal.complain(messages, Message.of("program.disk", disk.getMessage()));
      Terminal.complain(messages, Message.of("program.disk.remedy"));
    }
  }
}
