package acervo.web;

import acervo.web.view.Cited;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Starts the server over a fake collection; run as a program it stays up to be looked at. */
final class FakeServer {
  static WebServer start(FakeCollection collection, Optional<IngestProgress> progress) {
    return start(collection, progress, 0);
  }

  private static WebServer start(
      FakeCollection collection, Optional<IngestProgress> progress, int port) {
    Path corpus = corpus(collection);
    Sources sources =
        new Sources(
            collection,
            collection,
            new FakePictures(collection),
            place ->
                collection
                    .page(place.sha256(), place.page())
                    .map(
                        page ->
                            new Cited(
                                place.span().in(page.text()),
                                collection.document(place.sha256()).orElseThrow().title()
                                    + ", p. "
                                    + page.label())),
            FakeDocuments::label,
            () -> progress);
    return WebServer.start(new WebSettings("127.0.0.1", port, corpus, Set.of()), sources);
  }

  /** The files of the collection, in a folder of their own. */
  private static Path corpus(FakeCollection collection) {
    try {
      Path folder = Files.createTempDirectory("acervo-fake");
      for (var document : collection.all()) {
        for (String path : collection.paths(document.sha256())) {
          Path file = folder.resolve(path);
          Files.createDirectories(file.getParent());
          Files.write(file, FakeDocuments.BYTES);
        }
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Arguments: port; small, large or empty; ingesting or not. */
  public static void main(String[] arguments) {
    FakeCollection collection =
        switch (arguments[1]) {
          case "large" -> FakeDocuments.large(10_000);
          case "empty" -> new FakeCollection();
          default -> FakeDocuments.small();
        };
    Optional<IngestProgress> progress =
        arguments.length > 2
            ? Optional.of(new IngestProgress(42, 1555, "conasav/resultados-2018.pdf"))
            : Optional.empty();
    System.out.println(start(collection, progress, Integer.parseInt(arguments[0])).url());
  }

  private FakeServer() {}
}
