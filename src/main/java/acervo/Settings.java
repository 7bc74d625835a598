package acervo;

import acervo.corpus.CorpusFolder;
import acervo.message.Message;
import acervo.message.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * Where things are and in what language people are told. Every option may come from the environment
 * instead, as ACERVO_CORPUS and so on; a relative path is relative to the folder the command is
 * given in, a default to the program's own.
 */
final class Settings {
  private static final Path HOME = Path.of(System.getProperty("acervo.home", ""));

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "${env:ACERVO_CORPUS}",
      descriptionKey = "program.option.corpus")
  private Path corpus;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:ACERVO_INDEX}",
      descriptionKey = "program.option.index")
  private Path index;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:ACERVO_DATA}",
      descriptionKey = "program.option.data")
  private Path data;

  @Option(
      names = "--lang",
      paramLabel = "es|en",
      defaultValue = "${env:ACERVO_LANG}",
      descriptionKey = "program.option.lang")
  private String language;

  /** The corpus folder, which must be there. */
  CorpusFolder corpus() throws Refusal {
    CorpusFolder folder = new CorpusFolder(or(corpus, "corpus"));
    if (!Files.isDirectory(folder.root())) {
      throw new Refusal(
          Terminal.FAILED,
          Message.of("program.no_corpus", folder.root()),
          Message.of("program.no_corpus.remedy"));
    }
    return folder;
  }

  /** The authority file that the program brings along, for folders that have none. */
  static Path usualVocabulary() {
    return HOME.resolve("corpus").resolve(CorpusFolder.VOCABULARY).toAbsolutePath();
  }

  Path index() {
    return or(index, "index");
  }

  /** What people make; the folder is made when there is something to keep. */
  Path data() {
    return or(data, "data");
  }

  private static Path or(Path given, String usual) {
    return (given == null ? HOME.resolve(usual) : given).toAbsolutePath().normalize();
  }

  Messages messages() {
    return Messages.in(language);
  }

  /** The language of a command line that may not be well formed. */
  static Messages messages(String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals("--lang")) return Messages.in(arguments[i + 1]);
    }
    return Messages.in(System.getenv("ACERVO_LANG"));
  }
}
