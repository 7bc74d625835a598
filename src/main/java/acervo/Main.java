package acervo;

import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program. Exit codes: 0 done; 1 the command failed; 2 wrong usage; 3 done, but some files
 * could not be read.
 */
@Command(
    name = "acervo",
    mixinStandardHelpOptions = false,
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      SearchCommand.class,
      RehearseCommand.class
    })
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int DONE_WITH_PROBLEMS = 3;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @CommandLine.Mixin private HelpOptions help;

  public static void main(String[] arguments) {
    quietLibraries();
    int exit = run(arguments);
    if (exit != Integer.MIN_VALUE) System.exit(exit);
  }

  /** The exit code of a command line. */
  static int run(String... arguments) {
    Messages messages = Settings.messages(arguments);
    CommandLine program = new CommandLine(new Main());
    program.setResourceBundle(messages.bundle());
    program.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, messages));
    program.setExecutionExceptionHandler((failure, command, given) -> failed(failure, messages));
    program.setExpandAtFiles(false);
    // A question may begin with a minus.
    program.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
    return program.execute(arguments);
  }

  /** Without a command there is nothing to do but say what could be done. */
  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  private static int wrongUsage(ParameterException wrong, Messages messages) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    complain(messages, whatIsWrong(wrong));
    complain(messages, Message.of("program.usage.remedy", command));
    return WRONG_USAGE;
  }

  private static Message whatIsWrong(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown ->
          Message.of("program.usage.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing ->
          Message.of(
              "program.usage.missing",
              missing.getMissing().stream()
                  .map(argument -> argument.paramLabel())
                  .collect(Collectors.joining(", ")));
      default -> Message.of("program.usage", wrong.getMessage());
    };
  }

  private static int failed(Exception failure, Messages messages) {
    switch (failure) {
      case Refusal refusal -> {
        complain(messages, refusal.what());
        complain(messages, refusal.remedy());
        return refusal.exitCode();
      }
      case IOException disk -> complainOfDisk(messages, disk);
      case UncheckedIOException disk -> complainOfDisk(messages, disk.getCause());
      default -> {
        complain(messages, Message.of("program.failed", failure));
        complain(messages, Message.of("program.failed.remedy"));
      }
    }
    return FAILED;
  }

  private static void complainOfDisk(Messages messages, IOException disk) {
    complain(messages, Message.of("program.disk", disk.getMessage()));
    complain(messages, Message.of("program.disk.remedy"));
  }

  static void complain(Messages messages, Message message) {
    System.err.println(messages.say(message));
  }

  /** Libraries that log through the JDK's own logging tell people nothing they can act on. */
  private static void quietLibraries() {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
  }

  /** «Acervo 0.1.0». */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      }
      return new String[] {"Acervo " + properties.getProperty("version")};
    }
  }

  /** What every command answers to. */
  @Command(versionProvider = Version.class)
  static final class HelpOptions {
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
  }
}
