package acervo;

import acervo.dossier.Backup;
import acervo.message.Message;
import acervo.message.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code acervo backup}: copies what people made into one file, also while it is being served. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "FILE", descriptionKey = "program.option.backup")
  private Path target;

  @Override
  public Integer call() throws Exception {
    WholeFile.of(target, false); // refuses a folder, and a file in none
    return tell(Backup.make(settings.data(), target), target, settings.messages());
  }

  /** Says what came of a copy made or put back; the exit code. */
  static int tell(Backup.Outcome outcome, Path file, Messages messages) throws Refusal {
    switch (outcome) {
      case Backup.Outcome.Made made ->
          System.out.println(
              messages.say("program.backup.made", made.dossiers(), made.excerpts(), file));
      case Backup.Outcome.PutBack back -> {
        System.out.println(
            messages.say("program.restore.made", back.dossiers(), back.excerpts(), file));
        back.kept()
            .ifPresent(kept -> System.out.println(messages.say("program.restore.kept", kept)));
      }
      case Backup.Outcome.Refused(Message what, Message remedy) ->
          throw new Refusal(Terminal.FAILED, what, remedy);
    }
    return Terminal.DONE;
  }
}
