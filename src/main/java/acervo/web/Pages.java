package acervo.web;

import acervo.citation.CitationStyle;
import acervo.message.Messages;
import acervo.web.view.Address;
import acervo.web.view.AntecedentsView;
import acervo.web.view.CheckView;
import acervo.web.view.DossierAddress;
import acervo.web.view.Link;
import acervo.web.view.RecordAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers with a page: what every page has, around what this one shows. */
final class Pages {
  private final Templates templates;

  Pages(Templates templates) {
    this.templates = templates;
  }

  /**
   * Answers with a template's page.
   *
   * @param section the entry of the navigation it belongs to, empty for none
   * @param title of the window, before the product's name
   */
  void show(Visit visit, String template, String section, String title, Object view) {
    show(visit, template, section, title, view, Map.of());
  }

  /** The same, with {@code more} that the template shows beside its view. */
  void show(
      Visit visit,
      String template,
      String section,
      String title,
      Object view,
      Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("view", view);
    model.put("wording", visit.wording());
    model.put("lang", visit.wording().messages().language());
    model.put("theme", visit.theme());
    model.put("title", title);
    model.put("section", section);
    model.put("query", SearchParameters.one(visit.parameters(), SearchParameters.TEXT));
    model.put("languages", languages(visit));
    model.put("themes", themes(visit));
    model.put("navigation", navigation(visit, section));
    model.put("tools", tools(visit, section));
    html(visit, templates.render(template, model, visit.wording()));
  }

  /** Answers with a piece of a page, for a script to put in its place. */
  void fragment(Visit visit, String template, Object view) {
    Map<String, Object> model = Map.of("view", view, "wording", visit.wording());
    html(visit, templates.render(template, model, visit.wording()));
  }

  /** What a template makes of a view, for a reader's language but not for a browser. */
  String text(Visit visit, String template, Object view) {
    Map<String, Object> model =
        Map.of(
            "view",
            view,
            "wording",
            visit.wording(),
            "lang",
            visit.wording().messages().language());
    return templates.render(template, model, visit.wording());
  }

  private static void html(Visit visit, String page) {
    visit.context().contentType("text/html; charset=utf-8").result(page);
  }

  private static List<Link> navigation(Visit visit, String section) {
    return List.of(
        entry(visit, section, "search", SearchView.PATH),
        entry(visit, section, "documents", "/documentos"),
        entry(visit, section, "records", RecordAddress.PATH),
        entry(visit, section, Section.COUNCILS.code(), Section.COUNCILS.path()),
        entry(visit, section, Section.LAWS.code(), Section.LAWS.path()),
        entry(visit, section, DossierPages.SECTION, DossierAddress.PATH),
        entry(visit, section, "ledger", "/ingesta"),
        entry(visit, section, "help", "/ayuda"));
  }

  /** What is done with files that people bring. */
  private static List<Link> tools(Visit visit, String section) {
    return List.of(
        entry(visit, section, "check", CheckView.PATH),
        entry(visit, section, "antecedents", AntecedentsView.PATH),
        entry(visit, section, "certificate", acervo.web.view.certificate.CheckView.PATH));
  }

  private static Link entry(Visit visit, String section, String name, String url) {
    return new Link(visit.wording().say("web.nav." + name), url, name.equals(section));
  }

  private static List<Link> languages(Visit visit) {
    String current = visit.wording().messages().language();
    return List.of(Messages.SPANISH, Messages.ENGLISH).stream()
        .map(
            messages ->
                new Link(
                    messages.say("web.language"),
                    here(visit).with(Visit.LANGUAGE, messages.language()).toString(),
                    messages.language().equals(current)))
        .toList();
  }

  private static List<Link> themes(Visit visit) {
    return List.of("auto", "light", "dark").stream()
        .map(
            theme ->
                new Link(
                    visit.wording().say("web.theme." + theme),
                    here(visit).with(Visit.THEME, theme).toString(),
                    theme.equals(visit.theme())))
        .toList();
  }

  /**
   * The styles of citations to choose from, each with this address in it.
   *
   * @param elementId where they lead to, empty for the top
   */
  static List<Link> styles(Visit visit, String elementId) {
    return styles(visit, here(visit).without(Visit.STYLE), elementId);
  }

  /** The same, each with another address. */
  static List<Link> styles(Visit visit, Address address, String elementId) {
    return Stream.of(CitationStyle.values())
        .map(
            style ->
                new Link(
                    visit.wording().say("citation.style." + style.code()),
                    address.with(Visit.STYLE, style.code()).at(elementId).toString(),
                    style == visit.style()))
        .toList();
  }

  /** This address without the choice of language and theme. */
  private static Address here(Visit visit) {
    // Two slashes at the start would lead to another site.
    Address address = Address.of(visit.context().path().replaceFirst("^[/\\\\]+", "/"));
    for (var parameter : visit.parameters().entrySet()) {
      for (String value : parameter.getValue()) address = address.with(parameter.getKey(), value);
    }
    return address.without(Visit.LANGUAGE).without(Visit.THEME);
  }
}
