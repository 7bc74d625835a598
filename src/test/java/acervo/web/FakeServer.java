package acervo.web;

import acervo.certificate.Certificates;
import acervo.citation.Refinding;
import acervo.dossier.Dossiers;
import acervo.ingest.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Starts the server over a fake collection; run as a program it stays up to be looked at. */
final class FakeServer {
  /** With what people make in a folder that the test looks into. */
  static WebServer start(FakeCollection collection, Path data, Progress progress) {
    return start(collection, new FakeCuration(collection), data, progress, 0);
  }

  static WebServer start(FakeCollection collection, Progress progress) {
    return start(collection, progress, 0);
  }

  private static WebServer start(FakeCollection collection, Progress progress, int port) {
    return start(collection, new FakeCuration(collection), progress, port);
  }

  static WebServer start(
      FakeCollection collection, FakeCuration curation, Progress progress, int port) {
    return start(collection, curation, temporary("acervo-data"), progress, port);
  }

  private static WebServer start(
      FakeCollection collection, FakeCuration curation, Path data, Progress progress, int port) {
    Path corpus = corpus(collection);
    Sources sources = sources(collection, curation, data, progress);
    return WebServer.start(new WebSettings("127.0.0.1", port, corpus, Set.of()), sources);
  }

  static Sources sources(FakeCollection collection, Progress progress) {
    return sources(collection, new FakeCuration(collection), temporary("acervo-data"), progress);
  }

  private static Sources sources(
      FakeCollection collection, FakeCuration curation, Path data, Progress progress) {
    return new Sources(
        collection,
        new FakeAlike(collection),
        new FakeRecords(collection),
        new FakeSuggestions(collection, curation::vocabulary),
        collection,
        new FakePictures(collection),
        FakeDocuments::label,
        curation::vocabulary,
        curation,
        new FakeDrafts(collection),
        () -> progress,
        new Dossiers(data),
        Refinding.NONE,
        new Certificates(collection, Clock.systemDefaultZone(), "Acervo de prueba"));
  }

  /** The files of the collection, in a folder of their own. */
  private static Path corpus(FakeCollection collection) {
    Path folder = temporary("acervo-fake");
    try {
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

  private static Path temporary(String name) {
    try {
      Path folder = Files.createTempDirectory(name);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException left) {
      System.err.println("left in place: " + folder);
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
    Progress progress =
        arguments.length > 2
            ? new Progress(1555, 42, "conasav/resultados-2018.pdf", true)
            : Progress.IDLE;
    System.out.println(start(collection, progress, Integer.parseInt(arguments[0])).url());
  }

  private FakeServer() {}
}
