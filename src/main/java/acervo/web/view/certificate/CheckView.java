package acervo.web.view.certificate;

import acervo.certificate.CheckReport;
import acervo.certificate.Verdict;
import acervo.document.PartialDate;
import acervo.web.view.Address;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Set;

/**
 * What came of checking a certificate, on its page.
 *
 * @param tone "good", "caution" or "bad"
 * @param title the outcome in few words
 * @param text what was asked; empty when the certificate cannot be trusted, and so is the rest
 */
public record CheckView(
    String tone,
    String title,
    List<String> sentences,
    String text,
    String reading,
    List<String> filters,
    String search,
    String digest,
    List<Row> states,
    List<Line> documents,
    List<String> unread,
    List<String> read) {
  public static final String PATH = "/constancia";

  /** The field of the form that carries the file. */
  public static final String FILE = "constancia";

  public record Row(String name, String then, String now) {}

  /**
   * A document that is another answer now.
   *
   * @param url empty when it is not in the collection
   */
  public record Line(String words, String title, String date, String url, String paths) {}

  public static CheckView of(Verdict verdict, Wording wording) {
    CheckReport report = CheckReport.of(verdict, wording.messages());
    String title = wording.say("certificate.outcome." + report.verdict());
    if (!(verdict instanceof Verdict.Replayed replayed)) return bare(title, report.sentences());
    CheckReport.Asked asked = report.certificate();
    return new CheckView(
        report.sound() ? (report.holds() ? "good" : "caution") : "bad",
        title,
        report.sentences(),
        asked.text(),
        asked.reading(),
        asked.filtersInWords(),
        SearchParameters.PAGES.write(SearchView.PATH, replayed.request()).toString(),
        asked.digest(),
        states(report, wording),
        report.documents().stream().map(line -> line(line, wording)).toList(),
        report.unreadSince(),
        report.readSince());
  }

  /** Nothing was sent that could be checked. */
  public static CheckView nothing(Wording wording) {
    return bare(
        wording.say("certificate.outcome.foreign"),
        List.of(wording.say("web.refused.certificate_empty")));
  }

  private static CheckView bare(String title, List<String> sentences) {
    return new CheckView(
        "bad", title, sentences, "", "", List.of(), "", "", List.of(), List.of(), List.of(),
        List.of());
  }

  private static List<Row> states(CheckReport report, Wording wording) {
    CheckReport.State then = report.then();
    CheckReport.State now = report.now();
    return List.of(
        row("total", then.total(), now.total(), wording),
        row("complete", then.complete(), now.complete(), wording),
        row("documents", then.documents(), now.documents(), wording),
        row("pages", then.pages(), now.pages(), wording),
        row("unread", then.unread(), now.unread(), wording));
  }

  private static Row row(String name, long then, long now, Wording wording) {
    return new Row(
        wording.say("certificate.row." + name), wording.number(then), wording.number(now));
  }

  private static Line line(CheckReport.Line line, Wording wording) {
    boolean here = !Set.of("gone", "replaced").contains(line.fate());
    return new Line(
        line.words(),
        line.title().isEmpty() ? line.id() : line.title(),
        PartialDate.parse(line.date()).map(wording::date).orElse(""),
        here ? Address.document(line.id()).toString() : "",
        String.join(" · ", line.paths()));
  }
}
