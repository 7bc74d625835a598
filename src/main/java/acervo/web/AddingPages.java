package acervo.web;

import acervo.dossier.Excerpt;
import acervo.dossier.Taking;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import acervo.web.view.dossiers.AddingView;
import acervo.web.view.dossiers.DossierView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** «Agregar al expediente»: shows what is about to be kept, and keeps it. */
final class AddingPages {
  /** Names the dossier that was added to last, which is offered first. */
  private static final String LAST = "acervo_expediente";

  private static final int MONTH = 30 * 24 * 60 * 60;

  private final Sources sources;
  private final Pages pages;
  private final DossierRequests requests;

  AddingPages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
    this.requests = new DossierRequests(sources);
  }

  void register(RoutesConfig routes) {
    routes.get(DossierAddress.ADD, this::offer);
    routes.post(DossierAddress.ADD, this::add);
  }

  private void offer(Context context) {
    Map<String, List<String>> asked = context.queryParamMap();
    String back = DossierPages.ownPath(SearchParameters.one(asked, DossierAddress.BACK));
    show(
        context,
        stretch(asked),
        back.isEmpty() ? cameFrom(context) : back,
        new AddingView.Typed("", "", ""),
        "");
  }

  private static Taking.Stretch stretch(Map<String, List<String>> asked) {
    int most = Integer.MAX_VALUE - 1;
    int page = SearchParameters.number(asked, DossierAddress.PAGE, 1, most, 1);
    return new Taking.Stretch(
        SearchParameters.one(asked, DossierAddress.DOCUMENT),
        page,
        SearchParameters.number(asked, DossierAddress.START, 0, most, 0),
        SearchParameters.number(asked, DossierAddress.END_PAGE, page, most, page),
        SearchParameters.number(asked, DossierAddress.END, 0, most, 0));
  }

  /** The page of this site from which the person came, with its question; empty for none. */
  private static String cameFrom(Context context) {
    String referrer = context.header("Referer");
    if (referrer == null) return "";
    try {
      URI from = URI.create(referrer);
      boolean own =
          from.getAuthority() != null && from.getAuthority().equals(context.header("Host"));
      boolean adding = DossierAddress.ADD.equals(from.getPath());
      if (!own || adding || from.getRawPath() == null) return "";
      String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
      return DossierPages.ownPath(from.getRawPath() + query);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private void show(
      Context context,
      Taking.Stretch stretch,
      String back,
      AddingView.Typed typed,
      String refused) {
    Visit visit = Visit.of(context, sources.labels());
    String last = context.cookie(LAST);
    AddingView view =
        AddingView.of(
            stretch,
            requests.take(stretch),
            sources.dossiers().list(0, AddingView.CHOICES),
            last == null ? "" : last,
            back,
            typed,
            refused,
            sources.holdings(),
            visit.wording());
    context.header("Cache-Control", "private, no-cache");
    String title = visit.wording().say("web.dossier.add");
    pages.show(visit, "adding", DossierPages.SECTION, title, view);
  }

  private void add(Context context) {
    Map<String, List<String>> asked = new HashMap<>(context.formParamMap());
    Taking.Stretch stretch = stretch(asked);
    String back = DossierPages.ownPath(DossierPages.field(context, DossierAddress.BACK));
    var typed =
        new AddingView.Typed(
            DossierPages.field(context, "expediente"),
            DossierPages.field(context, "titulo"),
            DossierPages.field(context, "nota"));
    try {
      String dossier = dossier(stretch, typed);
      Excerpt made = requests.add(dossier, stretch, typed.note());
      remember(context, dossier);
      Address address =
          DossierAddress.of(dossier)
              .with(DossierView.ADDED, made.id())
              .with(DossierAddress.BACK, back)
              .at(DossierView.element(made.id()));
      context.redirect(address.toString(), HttpStatus.SEE_OTHER);
    } catch (Refusal refused) {
      Visit visit = Visit.of(context, sources.labels());
      context.status(refused.status());
      show(context, stretch, back, typed, visit.wording().say(refused.sentence()));
    }
  }

  /** The one chosen; or a new one, made only for what can be kept. */
  private String dossier(Taking.Stretch stretch, AddingView.Typed typed) {
    if (typed.title().isBlank()) {
      if (typed.dossier().isEmpty()) throw new Refusal(422, "web.refused.dossier.which");
      return typed.dossier();
    }
    requests.take(stretch);
    DossierRequests.note(typed.note());
    return requests.create(typed.title(), "").id();
  }

  private static void remember(Context context, String dossier) {
    Cookie cookie = new Cookie(LAST, dossier, DossierAddress.ADD, MONTH);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }
}
