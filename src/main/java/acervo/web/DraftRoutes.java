package acervo.web;

import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/**
 * A page on which somebody drops a draft, and the same as JSON. What cannot be read is answered
 * with the form once more and a sentence that says what to do. Nothing of a draft is kept.
 */
final class DraftRoutes {
  private final Sources sources;
  private final Pages pages;
  private final Answering answering;

  /**
   * What is done with drafts.
   *
   * @param page its address
   * @param api its address as JSON
   * @param name of its template and of its section
   * @param scanned the key of what is said of a draft of pictures
   */
  record Place(String page, String api, String name, String scanned) {
    /** The key of its title. */
    private String title() {
      return "web.nav." + name;
    }
  }

  /** What answers a draft. */
  interface Answering {
    Place place();

    /** What the template shows. */
    Object view(String file, ReadDraft draft, Visit visit);

    String json(ReadDraft draft, Visit visit);
  }

  DraftRoutes(Sources sources, Pages pages, Answering answering) {
    this.sources = sources;
    this.pages = pages;
    this.answering = answering;
  }

  void register(RoutesConfig routes) {
    routes.get(answering.place().page(), this::form);
    routes.post(answering.place().page(), this::page);
    routes.post(answering.place().api(), this::json);
  }

  private void form(Context context) {
    show(Visit.of(context, sources.labels()), null, "");
  }

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    context.header("Cache-Control", "no-store");
    try {
      Upload draft = Upload.read(context);
      show(visit, answering.view(draft.name(), read(draft, visit), visit), "");
    } catch (Refusal refused) {
      context.status(refused.status());
      show(visit, null, visit.wording().say(refused.sentence()));
    }
  }

  private void show(Visit visit, Object result, String refused) {
    Map<String, Object> view = new HashMap<>();
    view.put("result", result);
    view.put("refused", refused);
    view.put("largest", Bodies.LARGEST_FILE / Bodies.LARGEST);
    Place place = answering.place();
    pages.show(visit, place.name(), place.name(), visit.wording().say(place.title()), view);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    String json = answering.json(read(Upload.read(context), visit), visit);
    context.header("Cache-Control", "no-store").result(json).contentType("application/json");
  }

  private ReadDraft read(Upload draft, Visit visit) {
    return ReadDraft.of(draft, sources.drafts(), answering.place().scanned(), visit);
  }
}
