package acervo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A part of the sample corpus in a folder of its own, with the whole authority file. */
final class SampleFolders {
  private static final Path CORPUS = Path.of("corpus");

  /** Makes a folder {@code corpus} in another, of the files of some folders of the corpus. */
  static Path copy(Path into, List<String> folders) throws IOException {
    Path corpus = Files.createDirectory(into.resolve("corpus"));
    Files.copy(CORPUS.resolve("vocabulary.yaml"), corpus.resolve("vocabulary.yaml"));
    for (String name : folders) {
      Path copy = Files.createDirectory(corpus.resolve(name));
      try (Stream<Path> files = Files.list(CORPUS.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return corpus;
  }

  private SampleFolders() {}
}
