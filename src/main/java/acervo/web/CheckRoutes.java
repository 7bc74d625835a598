package acervo.web;

import acervo.certificate.CertificateCheck;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.web.view.CheckView;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the quotations of a draft that somebody sends. Nothing of it is kept. */
final class CheckRoutes {
  static final String API = "/api/check";

  private final Sources sources;
  private final Pages pages;

  CheckRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get(CheckView.PATH, this::form);
    routes.post(CheckView.PATH, this::page);
    routes.post(API, this::json);
  }

  private void form(Context context) {
    show(Visit.of(context, sources.labels()), null, "");
  }

  /** The result, or the form once more with a sentence that says what to do. */
  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    context.header("Cache-Control", "no-store");
    try {
      Upload draft = Upload.read(context);
      Read read = read(draft, visit);
      DraftCheck.Result result = sources.drafts().check(Draft.of(read.content));
      show(
          visit,
          CheckView.of(draft.name(), result, sources.holdings(), read.remarks, visit.wording()),
          "");
    } catch (Refusal refused) {
      context.status(refused.status());
      show(visit, null, visit.wording().say(refused.sentence()));
    }
  }

  private void show(Visit visit, CheckView result, String refused) {
    Map<String, Object> view = new HashMap<>();
    view.put("result", result);
    view.put("refused", refused);
    view.put("largest", Bodies.LARGEST_FILE / Bodies.LARGEST);
    pages.show(visit, "check", "check", visit.wording().say("web.nav.check"), view);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Read read = read(Upload.read(context), visit);
    DraftCheck.Result result = sources.drafts().check(Draft.of(read.content));
    CheckJson json = CheckJson.of(result, sources.holdings(), read.remarks, visit.wording());
    context
        .header("Cache-Control", "no-store")
        .result(json.write())
        .contentType("application/json");
  }

  /** What was read of a draft, and what is to be said of that. */
  private record Read(Content content, List<String> remarks) {}

  private Read read(Upload draft, Visit visit) {
    if (draft.isEmpty()) throw new Refusal(400, "web.refused.no_draft");
    if (CertificateCheck.recognises(draft.bytes())) {
      throw new Refusal(422, "check.refused.certificate");
    }
    Extraction extraction;
    try {
      extraction = sources.drafts().read(draft.name(), draft.bytes());
    } catch (DraftDesk.Busy busy) {
      throw new Refusal(429, "web.refused.busy");
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    return switch (extraction) {
      case Extraction.Extracted whole -> new Read(whole.content(), List.of());
      case Extraction.Truncated cut ->
          new Read(cut.content(), List.of(visit.wording().say(cut.limit())));
      case Extraction.NeedsOcr unused -> throw new Refusal(422, "check.refused.scanned");
      case Extraction.Locked unused -> throw new Refusal(422, "check.refused.locked");
      case Extraction.Unreadable damaged -> throw unreadable(damaged.reason(), visit);
      case Extraction.Skipped other -> throw unreadable(other.reason(), visit);
    };
  }

  private static Refusal unreadable(Message reason, Visit visit) {
    return new Refusal(422, "check.refused.unreadable", visit.wording().say(reason));
  }
}
