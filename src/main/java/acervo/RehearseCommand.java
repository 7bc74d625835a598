package acervo;

import acervo.corpus.CorpusFolder;
import acervo.ingest.Progress;
import acervo.message.Messages;
import acervo.web.Sources;
import acervo.web.WebServer;
import acervo.web.WebSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code acervo rehearse}: goes once through what a start does, over a collection of one document
 * in a temporary folder, and ends. The launcher runs it after a build to let the Java machine keep
 * what it learns, which halves the time of every later start. Not meant for people.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> ADDRESSES =
      List.of("", "buscar?q=ensayo", "api/search?q=ensayo", "documentos", "ingesta", "ayuda");

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("acervo-ensayo");
    try {
      rehearse(folder);
      return Terminal.DONE;
    } finally {
      delete(folder);
    }
  }

  private static void rehearse(Path folder) throws IOException, Refusal {
    CorpusFolder corpus = new CorpusFolder(Files.createDirectory(folder.resolve("corpus")));
    Files.writeString(corpus.root().resolve("ensayo.txt"), "Ensayo general\n\nUn ensayo.\n");
    try (Collection collection = Collection.toFill(folder.resolve("index"))) {
      collection.readVocabulary(corpus);
      collection.ingest(corpus, 1, progress -> {});
      Sources sources =
          new Sources(
              collection.engine(),
              collection.records(),
              collection.suggestions(),
              collection.holdings(),
              ServeCommand.pictures(folder),
              collection::label,
              collection::vocabulary,
              collection.curation(corpus),
              () -> Progress.IDLE);
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
