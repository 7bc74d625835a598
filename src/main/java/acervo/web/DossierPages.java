package acervo.web;

import acervo.dossier.Dossier;
import acervo.dossier.Dossiers;
import acervo.dossier.Standings;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import acervo.web.view.dossiers.DossierListView;
import acervo.web.view.dossiers.DossierView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dossiers as people see and change them, with forms alone. */
final class DossierPages {
  /** The entry of the navigation. */
  static final String SECTION = "dossiers";

  private static final String DOSSIER = DossierAddress.PATH + "/{id}";

  /** A path of this site: what begins with two slashes would lead to another. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\]{0,4000}");

  private final Sources sources;
  private final Pages pages;
  private final DossierRequests requests;

  DossierPages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
    this.requests = new DossierRequests(sources);
  }

  void register(RoutesConfig routes) {
    routes.get(DossierAddress.PATH, context -> list(context, Optional.empty()));
    routes.post(DossierAddress.PATH, this::create);
    routes.get(DossierAddress.DELETED, this::deleted);
    routes.get(DOSSIER, context -> show(context, ""));
    routes.post(DOSSIER, this::describe);
    routes.post(DOSSIER + "/eliminar", this::delete);
    routes.post(DOSSIER + "/recuperar", this::restore);
    routes.post(DOSSIER + "/purgar", this::purge);
    routes.post(DOSSIER + "/encabezados", this::addHeading);
    routes.post(DOSSIER + "/entradas/{entry}", this::change);
  }

  private Dossiers dossiers() {
    return sources.dossiers();
  }

  private static String id(Context context) {
    return context.pathParam("id");
  }

  static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value;
  }

  /** A path of this site that an address or a form names; empty for anything else. */
  static String ownPath(String path) {
    return OWN_PATH.matcher(path).matches() ? path : "";
  }

  private static void goTo(Context context, Address address) {
    context.redirect(address.toString(), HttpStatus.SEE_OTHER);
  }

  private void list(Context context, Optional<DossierListView.Refused> refused) {
    Visit visit = Visit.of(context, sources.labels());
    int page = SearchParameters.PAGES.leniently(visit.parameters()).page();
    String undone = SearchParameters.one(visit.parameters(), DossierListView.UNDO);
    int first = Math.clamp((page - 1L) * DossierListView.SIZE, 0, Integer.MAX_VALUE);
    var view =
        DossierListView.of(
            dossiers().count(),
            page,
            dossiers().list(first, DossierListView.SIZE),
            dossiers().listed(undone).filter(one -> one.deleted().isPresent()),
            dossiers().deleted(0, DossierListView.SIZE).size(),
            refused,
            visit.wording());
    show(visit, "dossiers", visit.wording().say("web.nav.dossiers"), view, Map.of());
  }

  /** They change without the collection, so that a browser must ask each time. */
  private void show(
      Visit visit, String template, String title, Object view, Map<String, Object> more) {
    visit.context().header("Cache-Control", "private, no-cache");
    pages.show(visit, template, SECTION, title, view, more);
  }

  private void create(Context context) {
    try {
      Dossier made = requests.create(field(context, "titulo"), field(context, "descripcion"));
      goTo(context, DossierAddress.of(made.id()));
    } catch (Refusal refused) {
      Visit visit = Visit.of(context, sources.labels());
      context.status(refused.status());
      String sentence = visit.wording().say(refused.sentence());
      list(context, Optional.of(new DossierListView.Refused(field(context, "titulo"), sentence)));
    }
  }

  private void deleted(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    var view = DossierListView.deleted(dossiers().deleted(0, 500), visit.wording());
    show(visit, "dossiers", visit.wording().say("web.dossier.deleted"), view, Map.of());
  }

  private void show(Context context, String refused) {
    Visit visit = Visit.of(context, sources.labels());
    Dossier dossier = requests.find(id(context));
    var standings = new Standings(sources.holdings(), sources.refinding());
    var asked = visit.parameters();
    var said =
        new DossierView.Said(
            SearchParameters.one(asked, DossierListView.UNDO),
            SearchParameters.one(asked, DossierView.ADDED),
            ownPath(SearchParameters.one(asked, DossierAddress.BACK)),
            SearchParameters.one(asked, DossierView.FOCUS),
            refused);
    var view =
        DossierView.of(
            dossier,
            standings.of(dossier, dossiers()),
            dossiers().deletedEntries(dossier.id()),
            said,
            visit.origin(),
            visit.wording());
    Map<String, Object> more =
        Map.of(
            "exports",
            DossierExportRoutes.links(visit, dossier),
            "styles",
            Pages.styles(visit, DossierAddress.of(dossier.id()), ""));
    show(visit, "dossier", dossier.title(), view, more);
  }

  /** Carries out a change and shows the dossier again, or says on its page why it was not made. */
  private void changing(Context context, Address then, Runnable change) {
    try {
      change.run();
      goTo(context, then);
    } catch (Refusal refused) {
      if (refused.status() != 422) throw refused;
      Visit visit = Visit.of(context, sources.labels());
      context.status(422);
      show(context, visit.wording().say(refused.sentence()));
    }
  }

  private void describe(Context context) {
    changing(
        context,
        DossierAddress.of(id(context)),
        () -> {
          String title = DossierRequests.title(field(context, "titulo"));
          String description = DossierRequests.description(field(context, "descripcion"));
          requests.checkDossier(
              id(context),
              dossiers().describe(id(context), Optional.of(title), Optional.of(description)));
        });
  }

  private void delete(Context context) {
    requests.checkDossier(id(context), dossiers().delete(id(context)));
    goTo(
        context,
        Address.of(DossierAddress.PATH).with(DossierListView.UNDO, id(context)).at("deshacer"));
  }

  private void restore(Context context) {
    dossiers().restore(id(context));
    goTo(context, DossierAddress.of(requests.find(id(context)).id()));
  }

  private void purge(Context context) {
    requests.checkDossier(id(context), dossiers().purge(id(context)));
    goTo(context, Address.of(DossierAddress.DELETED));
  }

  private void addHeading(Context context) {
    changing(
        context,
        DossierAddress.of(id(context)).at("encabezado-nuevo"),
        () -> requests.addHeading(id(context), field(context, "texto")));
  }

  /** One button of an entry. */
  private void change(Context context) {
    String id = id(context);
    String entry = context.pathParam("entry");
    Address dossier = DossierAddress.of(id);
    Address here = dossier.at(DossierView.element(entry));
    String action = field(context, "accion");
    switch (action) {
      case "subir", "bajar" -> {
        move(id, entry, action.equals("subir") ? -1 : 1);
        goTo(context, dossier.with(DossierView.FOCUS, action + "." + entry));
      }
      case "nota" -> changing(context, here, () -> note(id, entry, field(context, "nota")));
      case "texto" -> changing(context, here, () -> rename(id, entry, field(context, "texto")));
      case "eliminar" -> {
        requests.checkEntry(id, entry, dossiers().remove(id, entry));
        goTo(context, dossier.with(DossierListView.UNDO, entry).at("deshacer"));
      }
      case "recuperar" -> {
        requests.checkEntry(id, entry, dossiers().putBack(id, entry));
        goTo(context, here);
      }
      default -> throw new Refusal(422, "web.refused.action", action);
    }
  }

  private void move(String id, String entry, int step) {
    boolean there =
        dossiers()
            .arrange(
                id,
                present -> {
                  List<String> order = new ArrayList<>(present);
                  int at = order.indexOf(entry);
                  int to = at + step;
                  if (at >= 0 && to >= 0 && to < order.size()) Collections.swap(order, at, to);
                  return order;
                });
    requests.checkDossier(id, there);
  }

  private void note(String id, String entry, String note) {
    requests.checkEntry(id, entry, dossiers().note(id, entry, DossierRequests.note(note)));
  }

  private void rename(String id, String entry, String text) {
    requests.checkEntry(id, entry, dossiers().rename(id, entry, DossierRequests.title(text)));
  }
}
