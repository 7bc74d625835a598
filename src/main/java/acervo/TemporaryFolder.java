package acervo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone with all that is in it at the close, or when the program is ended. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread atTheEnd = new Thread(this::deleteQuietly);

  static TemporaryFolder make(String prefix) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix));
  }

  private TemporaryFolder(Path path) {
    this.path = path;
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  /** A folder in it. */
  Path below(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
    delete();
  }

  private void delete() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException gone) {
      return;
    }
    for (Path file : files) Files.deleteIfExists(file);
  }

  /** What cannot be deleted while the machine goes down is left to the system. */
  private void deleteQuietly() {
    try {
      delete();
    } catch (IOException | UncheckedIOException left) {
      return;
    }
  }
}
