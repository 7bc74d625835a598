package acervo.web;

import acervo.certificate.Certificate;
import acervo.certificate.CertificateCheck;
import acervo.certificate.Certificates;
import acervo.certificate.CheckReport;
import acervo.certificate.Verdict;
import acervo.message.Messages;
import acervo.print.Attachment;
import acervo.print.PrintedPage;
import acervo.search.SearchRequest;
import acervo.web.view.Refusal;
import acervo.web.view.Wording;
import acervo.web.view.certificate.CertificateAddress;
import acervo.web.view.certificate.CertificateAddress.Format;
import acervo.web.view.certificate.CertificateView;
import acervo.web.view.certificate.CheckView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Search certificates: issued as JSON and on paper, and checked. */
final class CertificateRoutes {
  static final String CHECK = CertificateAddress.PATH + "/check";

  private final Sources sources;
  private final Pages pages;
  private final Templates templates;
  private final CertificateCheck check;

  CertificateRoutes(Sources sources, Pages pages, Templates templates) {
    this.sources = sources;
    this.pages = pages;
    this.templates = templates;
    this.check =
        new CertificateCheck(
            sources.certificates(),
            sources.holdings(),
            messages -> CertificateTerms.of(new Wording(messages, sources.labels())));
  }

  void register(RoutesConfig routes) {
    routes.get(CertificateAddress.PATH, this::issue);
    routes.post(CHECK, this::check);
    routes.get(CheckView.PATH, context -> show(context, Optional.empty()));
    routes.post(CheckView.PATH, this::checked);
  }

  private void issue(Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    Wording wording = visit.wording();
    Format format = CertificateAddress.format(visit.parameters());
    SearchRequest request = CertificateAddress.request(visit.parameters());
    String address =
        visit.origin()
            + CertificateAddress.of(request, Format.JSON)
                .with(Visit.LANGUAGE, wording.messages().language());
    Certificate certificate =
        sources.certificates().issue(request, CertificateTerms.of(wording), address);
    byte[] json = Certificates.file(certificate);
    byte[] file =
        switch (format) {
          case JSON -> json;
          case PDF -> pdf(certificate, json, wording);
        };
    context
        .contentType(format.mediaType())
        .header("Content-Disposition", Originals.disposition(name(certificate, wording, format)))
        // It states the hour of its making.
        .header("Cache-Control", "no-store")
        .result(file);
  }

  /** Its day and the beginning of its seal, so that no two have the same. */
  private static String name(Certificate certificate, Wording wording, Format format) {
    String day = certificate.issued().at().substring(0, "2018-07-14".length());
    String seal = certificate.digest().value().substring(0, 8);
    return wording.say("certificate.file", day, seal) + "." + format.code();
  }

  private byte[] pdf(Certificate certificate, byte[] json, Wording wording) throws IOException {
    Map<String, Object> model =
        Map.of(
            "view",
            CertificateView.of(certificate, wording),
            "wording",
            wording,
            "lang",
            wording.messages().language());
    Attachment attachment =
        new Attachment(
            name(certificate, wording, Format.JSON),
            Format.JSON.mediaType(),
            json,
            wording.say("certificate.print.attached"),
            OffsetDateTime.parse(certificate.issued().at()).toInstant());
    return PrintedPage.pdf(templates.render("certificate", model, wording), List.of(attachment));
  }

  /** The body is the file, or a form that carries it. */
  private void check(Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    Upload file = Upload.read(context);
    if (file.isEmpty()) throw new Refusal(400, "web.refused.certificate_empty");
    Verdict verdict = check.check(file.bytes());
    if (verdict instanceof Verdict.Foreign) throw new Refusal(422, "certificate.foreign");
    Messages messages = visit.wording().messages();
    context.result(CheckReport.of(verdict, messages).write()).contentType("application/json");
  }

  private void checked(Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    Upload file = Upload.read(context);
    if (file.isEmpty()) {
      context.status(400);
      show(context, Optional.of(CheckView.nothing(visit.wording())));
      return;
    }
    show(context, Optional.of(CheckView.of(check.check(file.bytes()), visit.wording())));
  }

  private void show(Context context, Optional<CheckView> verdict) {
    Visit visit = Visit.of(context, sources.labels());
    String title = visit.wording().say("certificate.check.title");
    Map<String, Object> view = new HashMap<>();
    view.put("verdict", verdict.orElse(null));
    pages.show(visit, "certificate-check", "certificate", title, view);
  }
}
