package acervo;

import acervo.dossier.Unavailable;
import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
      RecordsCommand.class,
      CheckCommand.class,
      JudgeCommand.class,
      EvaluateCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RehearseCommand.class
    })
public final class Main implements Runnable {
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
    for (String asks : List.of("search", "records")) {
      program.getSubcommands().get(asks).setUnmatchedOptionsArePositionalParams(true);
    }
    return program.execute(arguments);
  }

  /** Without a command there is nothing to do but say what could be done. */
  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  private static int wrongUsage(ParameterException wrong, Messages messages) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    Terminal.complain(messages, whatIsWrong(wrong));
    Terminal.complain(messages, Message.of("program.usage.remedy", command));
    return Terminal.WRONG_USAGE;
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
        Terminal.complain(messages, refusal.what());
        Terminal.complain(messages, refusal.remedy());
        return refusal.exitCode();
      }
      case Unavailable dossiers -> {
        Terminal.complain(messages, dossiers.what());
        Terminal.complain(messages, dossiers.remedy());
      }
      case IOException disk -> complainOfDisk(messages, disk);
      case UncheckedIOException disk -> complainOfDisk(messages, disk.getCause());
      default -> {
        Terminal.complain(messages, Message.of("program.failed", failure));
        Terminal.complain(messages, Message.of("program.failed.remedy"));
      }
    }
    return Terminal.FAILED;
  }

  private static void complainOfDisk(Messages messages, IOException disk) {
    Terminal.complain(messages, Message.of("program.disk", disk.getMessage()));
    Terminal.complain(messages, Message.of("program.disk.remedy"));
  }

  /** Libraries that log through the JDK's own logging tell people nothing they can act on. */
  private static void quietLibraries() {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
  }
}
