package acervo;

import acervo.dossier.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code acervo restore}: puts a copy that {@code backup} made in the place of what people made,
 * also while it is being served, and keeps what was there.
 */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "FILE", descriptionKey = "program.option.restore")
  private Path from;

  @Override
  public Integer call() throws Exception {
    return BackupCommand.tell(Backup.putBack(settings.data(), from), from, settings.messages());
  }
}
