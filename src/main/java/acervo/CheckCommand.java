package acervo;

import acervo.certificate.CertificateCheck;
import acervo.certificate.Certificates;
import acervo.message.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code acervo check}: holds a file against the collection. Of a search certificate the search is
 * made again; of any other file the quotations are looked up.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "FILE", descriptionKey = "program.option.checked")
  private Path file;

  @Option(names = "--json", descriptionKey = "program.option.json")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw Refusal.wrongUsage(
          Message.of("program.no_file", file), Message.of("program.no_file.remedy"));
    }
    byte[] certificate =
        Files.size(file) > Certificates.LONGEST ? new byte[0] : Files.readAllBytes(file);
    try (Collection collection = Collection.toSearch(settings.index())) {
      if (CertificateCheck.recognises(certificate)) {
        collection.readVocabulary(settings.corpus());
        return new CertificateReplay(collection, settings.messages()).tell(certificate, json);
      }
      return new DraftReading(collection, settings.messages()).tell(file.toAbsolutePath(), json);
    }
  }
}
