package acervo;

import acervo.certificate.CertificateCheck;
import acervo.certificate.Certificates;
import acervo.certificate.CheckReport;
import acervo.certificate.Verdict;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.web.CertificateTerms;
import acervo.web.view.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code acervo check}: makes the search of a certificate again and says what came of it. Fails
 * when the certificate was changed or is not confirmed; that the collection has grown since is no
 * failure.
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
    byte[] bytes = bytes();
    Messages messages = settings.messages();
    try (Collection collection = Collection.toSearch(settings.index())) {
      collection.readVocabulary(settings.corpus());
      CertificateCheck check =
          new CertificateCheck(
              collection.certificates(),
              collection.holdings(),
              language -> CertificateTerms.of(new Wording(language, collection::label)));
      Verdict verdict = check.check(bytes);
      CheckReport report = CheckReport.of(verdict, messages);
      if (json) System.out.println(report.write());
      if (!json || !report.sound()) print(report, messages);
      return report.sound() ? Terminal.DONE : Terminal.FAILED;
    }
  }

  private byte[] bytes() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw Refusal.wrongUsage(
          Message.of("program.no_file", file), Message.of("program.no_file.remedy"));
    }
    if (Files.size(file) > Certificates.LONGEST) {
      throw new Refusal(
          Terminal.FAILED,
          Message.of("certificate.foreign"),
          Message.of("certificate.altered.remedy"));
    }
    return Files.readAllBytes(file);
  }

  /** To standard error beside JSON, which stands alone on standard output. */
  private void print(CheckReport report, Messages messages) {
    StringBuilder text = new StringBuilder();
    for (String sentence : report.sentences()) text.append(sentence).append('\n');
    for (CheckReport.Line line : report.documents()) {
      String title = line.title().isEmpty() ? line.id() : line.title();
      text.append("  ").append(line.words()).append(": ").append(title).append('\n');
      for (String path : line.paths()) text.append("    ").append(path).append('\n');
    }
    list(text, "certificate.list.unread", report.unreadSince(), messages);
    list(text, "certificate.list.read", report.readSince(), messages);
    (json ? System.err : System.out).print(text);
  }

  private static void list(StringBuilder text, String key, List<String> paths, Messages messages) {
    if (paths.isEmpty()) return;
    text.append(messages.say(key)).append('\n');
    for (String path : paths) text.append("  ").append(path).append('\n');
  }
}
