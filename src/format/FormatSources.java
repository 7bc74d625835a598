import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over every Java source of the project: `mvn verify` checks, `mvn -Pformat
 * process-test-classes` rewrites. Prints the files that are not in the format.
 */
public final class FormatSources {
  public static void main(String[] arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(arguments));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(command::add);
    }
    Main.main(command.toArray(String[]::new));
  }

  private FormatSources() {}
}
