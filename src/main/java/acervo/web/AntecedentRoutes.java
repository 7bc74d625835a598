package acervo.web;

import acervo.antecedent.Antecedents;
import acervo.web.view.AntecedentsView;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Looks for the antecedents of a draft that somebody sends. Nothing of it is kept. */
final class AntecedentRoutes {
  static final String API = "/api/antecedents";

  private static final String SECTION = "antecedents";

  private final Sources sources;
  private final Pages pages;

  AntecedentRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get(AntecedentsView.PATH, this::form);
    routes.post(AntecedentsView.PATH, this::page);
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
      ReadDraft read = read(draft, visit);
      Antecedents found = find(read);
      show(visit, AntecedentsView.of(draft.name(), found, read.remarks(), visit.wording()), "");
    } catch (Refusal refused) {
      context.status(refused.status());
      show(visit, null, visit.wording().say(refused.sentence()));
    }
  }

  private void show(Visit visit, AntecedentsView result, String refused) {
    Map<String, Object> view = new HashMap<>();
    view.put("result", result);
    view.put("refused", refused);
    view.put("largest", Bodies.LARGEST_FILE / Bodies.LARGEST);
    pages.show(visit, "antecedents", SECTION, visit.wording().say("web.nav.antecedents"), view);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    ReadDraft read = read(Upload.read(context), visit);
    AntecedentJson json = AntecedentJson.of(find(read), read.remarks(), visit.wording());
    context
        .header("Cache-Control", "no-store")
        .result(json.write())
        .contentType("application/json");
  }

  private ReadDraft read(Upload draft, Visit visit) {
    return ReadDraft.of(draft, sources.drafts(), "antecedents.refused.scanned", visit);
  }

  private Antecedents find(ReadDraft draft) {
    try {
      return sources.drafts().antecedents(draft.content());
    } catch (DraftDesk.Busy busy) {
      throw new Refusal(429, "web.refused.busy");
    }
  }
}
