package acervo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What every command answers to. */
@Command(versionProvider = HelpOptions.Version.class)
final class HelpOptions {
  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "program.option.help")
  private boolean help;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "program.option.version")
  private boolean version;

  /** «Acervo 0.1.0». */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      Properties properties = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return "Acervo " + properties.getProperty("version");
    }
  }
}
