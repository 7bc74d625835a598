package acervo.web;

import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.web.view.CheckView;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
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
      ReadDraft read = ReadDraft.of(draft, sources.drafts(), "check.refused.scanned", visit);
      DraftCheck.Result result = sources.drafts().check(Draft.of(read.content()));
      show(
          visit,
          CheckView.of(draft.name(), result, sources.holdings(), read.remarks(), visit.wording()),
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
    Upload draft = Upload.read(context);
    ReadDraft read = ReadDraft.of(draft, sources.drafts(), "check.refused.scanned", visit);
    DraftCheck.Result result = sources.drafts().check(Draft.of(read.content()));
    CheckJson json = CheckJson.of(result, sources.holdings(), read.remarks(), visit.wording());
    context
        .header("Cache-Control", "no-store")
        .result(json.write())
        .contentType("application/json");
  }
}
