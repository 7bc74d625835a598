package acervo;

import acervo.corpus.CorpusFolder;
import acervo.dossier.Dossiers;
import acervo.ingest.Progress;
import acervo.message.Messages;
import acervo.web.Sources;
import acervo.web.WebServer;
import acervo.web.WebSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code acervo rehearse}: goes once through what a start does, over a collection of one document
 * in a temporary folder, and ends. The launcher runs it after a build to let the Java machine keep
 * what it learns, which halves the time of every later start. Not meant for people.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> ADDRESSES =
      List.of(
          "",
          "buscar?q=ensayo",
          "api/search?q=ensayo",
          "documentos",
          "ingesta",
          "ayuda",
          "expedientes");

  @Override
  public Integer call() throws Exception {
    try (TemporaryFolder folder = TemporaryFolder.make("acervo-ensayo")) {
      rehearse(folder);
      return Terminal.DONE;
    }
  }

  private static void rehearse(TemporaryFolder folder) throws IOException, Refusal {
    CorpusFolder corpus = new CorpusFolder(folder.below("corpus"));
    Files.writeString(corpus.root().resolve("ensayo.txt"), "Ensayo general\n\nUn ensayo.\n");
    try (Collection collection = Collection.toFill(folder.below("index"));
        Dossiers dossiers = new Dossiers(folder.below("data"))) {
      collection.readVocabulary(corpus);
      collection.ingest(corpus, 1, progress -> {});
      Sources sources =
          new Sources(
              collection.engine(),
              collection.alike(),
              collection.records(),
              collection.suggestions(),
              collection.holdings(),
              ServeCommand.pictures(folder.below("index")),
              collection::label,
              collection::vocabulary,
              collection.curation(corpus),
              new Drafts(collection),
              () -> Progress.IDLE,
              dossiers,
              collection.refinding(),
              collection.certificates());
      WebSettings settings = new WebSettings("127.0.0.1", 0, corpus.root(), Set.of());
      try (WebServer server = WebServer.start(settings, sources)) {
        for (String address : ADDRESSES) get(server.url() + address);
      }
      IngestCommand.tell(collection.ingest(corpus, 1, progress -> {}), Messages.SPANISH);
    }
  }

  private static void get(String address) throws IOException {
    try (InputStream answer = URI.create(address).toURL().openStream()) {
      answer.readAllBytes();
    }
  }
}
