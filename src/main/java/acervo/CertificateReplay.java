package acervo;

import acervo.certificate.CertificateCheck;
import acervo.certificate.CheckReport;
import acervo.message.Messages;
import acervo.web.CertificateTerms;
import acervo.web.view.Wording;
import java.io.IOException;
import java.util.List;

/** Makes the search of a certificate again and says what came of it. */
record CertificateReplay(Collection collection, Messages messages) {
  /**
   * Tells it on standard output. Fails when the certificate was changed or is not confirmed; that
   * the collection has grown since is no failure.
   *
   * @return how the program ends
   */
  int tell(byte[] certificate, boolean json) throws IOException {
    CertificateCheck check =
        new CertificateCheck(
            collection.certificates(),
            collection.holdings(),
            language -> CertificateTerms.of(new Wording(language, collection::label)));
    CheckReport report = CheckReport.of(check.check(certificate), messages);
    if (json) System.out.println(report.write());
    if (!json || !report.sound()) print(report, json);
    return report.sound() ? Terminal.DONE : Terminal.FAILED;
  }

  /** To standard error beside JSON, which stands alone on standard output. */
  private void print(CheckReport report, boolean json) {
    StringBuilder text = new StringBuilder();
    for (String sentence : report.sentences()) text.append(sentence).append('\n');
    for (CheckReport.Line line : report.documents()) {
      String title = line.title().isEmpty() ? line.id() : line.title();
      text.append("  ").append(line.words()).append(": ").append(title).append('\n');
      for (String path : line.paths()) text.append("    ").append(path).append('\n');
    }
    list(text, "certificate.list.unread", report.unreadSince());
    list(text, "certificate.list.read", report.readSince());
    (json ? System.err : System.out).print(text);
  }

  private void list(StringBuilder text, String key, List<String> paths) {
    if (paths.isEmpty()) return;
    text.append(messages.say(key)).append('\n');
    for (String path : paths) text.append("  ").append(path).append('\n');
  }
}
