package acervo.web;

import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Standings;
import acervo.dossier.Taking;
import acervo.web.view.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dossiers as programs see and change them. */
final class DossierRoutes {
  private static final String DOSSIER = "/api/dossiers/{id}";
  private static final String EXCERPT = DOSSIER + "/excerpts/{entry}";
  private static final String HEADING = DOSSIER + "/headings/{entry}";
  private static final int LARGEST_LIST = 100;
  private static final int USUAL_LIST = 20;

  private final Sources sources;
  private final DossierRequests requests;

  DossierRoutes(Sources sources) {
    this.sources = sources;
    this.requests = new DossierRequests(sources);
  }

  void register(RoutesConfig routes) {
    routes.get("/api/dossiers", this::list);
    routes.post("/api/dossiers", this::create);
    routes.get(DOSSIER, context -> answer(context, id(context)));
    routes.patch(DOSSIER, this::change);
    routes.delete(DOSSIER, this::delete);
    routes.post(DOSSIER + "/restore", this::restore);
    routes.post(DOSSIER + "/excerpts", this::add);
    routes.post(DOSSIER + "/headings", this::addHeading);
    routes.get(EXCERPT, this::excerpt);
    routes.patch(EXCERPT, this::note);
    routes.patch(HEADING, this::rename);
    for (String entry : List.of(EXCERPT, HEADING)) {
      routes.delete(entry, this::remove);
      routes.post(entry + "/restore", this::putBack);
    }
  }

  private static String id(Context context) {
    return context.pathParam("id");
  }

  private static String entry(Context context) {
    return context.pathParam("entry");
  }

  private static void json(Context context, int status, Object answer) {
    context.status(status).result(Json.write(answer)).contentType("application/json");
  }

  private void list(Context context) {
    Map<String, List<String>> asked = context.queryParamMap();
    int page = SearchParameters.number(asked, "page", 1, Integer.MAX_VALUE / LARGEST_LIST, 1);
    int size = SearchParameters.number(asked, "size", 1, LARGEST_LIST, USUAL_LIST);
    List<DossierJson> some =
        sources.dossiers().list((page - 1) * size, size).stream().map(DossierJson::of).toList();
    json(context, 200, new DossierJson.Listing(sources.dossiers().count(), page, size, some));
  }

  private void create(Context context) {
    JsonBody body = JsonBody.of(context, Set.of("title", "description"));
    Dossier made =
        requests.create(
            JsonBody.required("title", body.text("title")), body.text("description").orElse(""));
    context.header("Location", "/api/dossiers/" + made.id());
    context.status(201);
    answer(context, made.id());
  }

  /** The dossier as it is now. */
  private void answer(Context context, String id) {
    Visit visit = Visit.of(context, sources.labels());
    Dossier dossier = requests.find(id);
    var standings = standings().of(dossier, sources.dossiers());
    context
        .result(Json.write(DossierJson.of(dossier, standings, visit.wording().messages())))
        .contentType("application/json");
  }

  private Standings standings() {
    return new Standings(sources.holdings(), sources.refinding());
  }

  /** A JSON merge patch (RFC 7396); refused as a whole when any of it cannot stand. */
  private void change(Context context) {
    JsonBody body = JsonBody.of(context, Set.of("title", "description", "order"));
    Optional<String> title = body.text("title").map(DossierRequests::title);
    Optional<String> description = body.text("description").map(DossierRequests::description);
    Optional<List<String>> order = body.texts("order");
    order.ifPresent(some -> requests.arrange(id(context), some));
    if (title.isPresent() || description.isPresent()) {
      requests.checkDossier(
          id(context), sources.dossiers().describe(id(context), title, description));
    }
    answer(context, id(context));
  }

  /** With {@code purge=true} for good, also one that was deleted before. */
  private void delete(Context context) {
    String id = id(context);
    boolean purge = "true".equals(context.queryParam("purge"));
    boolean deleted = sources.dossiers().delete(id);
    if (purge) deleted = sources.dossiers().purge(id);
    requests.checkDossier(id, deleted);
    context.status(204);
  }

  /** One that is there already is answered all the same: it is what was asked for. */
  private void restore(Context context) {
    sources.dossiers().restore(id(context));
    answer(context, id(context));
  }

  private void add(Context context) {
    JsonBody body =
        JsonBody.of(context, Set.of("document", "page", "start", "end_page", "end", "note"));
    int page = JsonBody.required("page", body.number("page"));
    Taking.Stretch stretch =
        new Taking.Stretch(
            JsonBody.required("document", body.text("document")),
            page,
            JsonBody.required("start", body.number("start")),
            body.number("end_page").orElse(page),
            JsonBody.required("end", body.number("end")));
    Excerpt made = requests.add(id(context), stretch, body.text("note").orElse(""));
    context.header("Location", "/api/dossiers/%s/excerpts/%s".formatted(id(context), made.id()));
    json(context, 201, excerptJson(context, made));
  }

  private DossierJson.ExcerptJson excerptJson(Context context, Excerpt excerpt) {
    Visit visit = Visit.of(context, sources.labels());
    return DossierJson.excerpt(excerpt, standings().of(excerpt), visit.wording().messages());
  }

  private void addHeading(Context context) {
    JsonBody body = JsonBody.of(context, Set.of("text"));
    String text = JsonBody.required("text", body.text("text"));
    json(context, 201, DossierJson.heading(requests.addHeading(id(context), text)));
  }

  private void excerpt(Context context) {
    Excerpt found = DossierRequests.excerpt(requests.find(id(context)), entry(context));
    json(context, 200, excerptJson(context, found));
  }

  private void note(Context context) {
    JsonBody body = JsonBody.of(context, Set.of("note"));
    String note = DossierRequests.note(JsonBody.required("note", body.text("note")));
    requests.checkEntry(
        id(context), entry(context), sources.dossiers().note(id(context), entry(context), note));
    excerpt(context);
  }

  private void rename(Context context) {
    JsonBody body = JsonBody.of(context, Set.of("text"));
    String text = DossierRequests.title(JsonBody.required("text", body.text("text")));
    requests.checkEntry(
        id(context), entry(context), sources.dossiers().rename(id(context), entry(context), text));
    json(context, 200, DossierJson.heading(new Dossier.Heading(entry(context), text)));
  }

  private void remove(Context context) {
    requests.checkEntry(
        id(context), entry(context), sources.dossiers().remove(id(context), entry(context)));
    context.status(204);
  }

  private void putBack(Context context) {
    requests.checkEntry(
        id(context), entry(context), sources.dossiers().putBack(id(context), entry(context)));
    answer(context, id(context));
  }
}
