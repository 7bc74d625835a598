package acervo.web;

import acervo.citation.CitationStyle;
import acervo.document.Document;
import acervo.message.Messages;
import acervo.search.FacetLabels;
import acervo.search.Holdings;
import acervo.web.view.Refusal;
import acervo.web.view.Wording;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request by one reader: the language and theme they chose, and what they ask for.
 *
 * @param theme {@code light}, {@code dark}, or {@code auto} to follow the system
 */
record Visit(Context context, Wording wording, String theme) {
  static final String LANGUAGE = "lang";
  static final String THEME = "tema";

  /** In which style pages show citations; programs say {@link #API_STYLE}. */
  static final String STYLE = "estilo";

  static final String API_STYLE = "style";
  private static final String COOKIE = "acervo_";
  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final Set<String> LANGUAGES = Set.of("es", "en");
  private static final Set<String> THEMES = Set.of("light", "dark", "auto");
  private static final Set<String> STYLES =
      Stream.of(CitationStyle.values()).map(CitationStyle::code).collect(Collectors.toSet());
  private static final Pattern ID = Pattern.compile("[0-9a-f]{12,64}");

  /** The address says it, or else the cookie, or else the browser; Spanish when none does. */
  static Visit of(Context context, FacetLabels labels) {
    String language = chosen(context, LANGUAGE, LANGUAGES);
    if (language.isEmpty()) language = accepted(context.header("Accept-Language"));
    String theme = chosen(context, THEME, THEMES);
    return new Visit(
        context, new Wording(Messages.in(language), labels), theme.isEmpty() ? "auto" : theme);
  }

  /** Keeps in cookies what the address chose, so that the links need not carry it. */
  static void remember(Context context) {
    remember(context, LANGUAGE, LANGUAGES);
    remember(context, THEME, THEMES);
    remember(context, STYLE, STYLES);
  }

  private static void remember(Context context, String name, Set<String> known) {
    String value = context.queryParam(name);
    if (value == null || !known.contains(value)) return;
    Cookie cookie = new Cookie(COOKIE + name, value, "/", YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }

  private static String chosen(Context context, String name, Set<String> known) {
    String asked = context.queryParam(name);
    if (asked != null && known.contains(asked)) return asked;
    String kept = context.cookie(COOKIE + name);
    return kept != null && known.contains(kept) ? kept : "";
  }

  /** The first of the reader's languages that is spoken here. */
  private static String accepted(String header) {
    if (header == null || header.isBlank()) return "es";
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(header), List.of(Locale.of("es"), Locale.of("en")));
      return best == null ? "es" : best.getLanguage();
    } catch (IllegalArgumentException malformed) {
      return "es";
    }
  }

  /**
   * In which style this reader cites: on pages as the address says, or else the cookie; for
   * programs as the address says, and one that does not exist is refused with 400. Otherwise the
   * administrative form.
   */
  CitationStyle style() {
    if (!wantsJson()) {
      return CitationStyle.of(chosen(context, STYLE, STYLES)).orElse(CitationStyle.ADMINISTRATIVE);
    }
    String asked = context.queryParam(API_STYLE);
    if (asked == null || asked.isBlank()) return CitationStyle.ADMINISTRATIVE;
    return CitationStyle.of(asked).orElseThrow(() -> new Refusal(400, "web.refused.style", asked));
  }

  boolean wantsJson() {
    return context.path().startsWith("/api/");
  }

  Map<String, List<String>> parameters() {
    return context.queryParamMap();
  }

  /** Scheme and host of this server as the reader wrote them. The host was checked before. */
  String origin() {
    return context.scheme() + "://" + context.header("Host");
  }

  /** The document that the path names; refused with 404 when there is none. */
  Document document(Holdings holdings) {
    String id = context.pathParam("id");
    if (!ID.matcher(id).matches()) throw new Refusal(404, "web.refused.document", id);
    return holdings.document(id).orElseThrow(() -> new Refusal(404, "web.refused.document", id));
  }

  /** The page that the path names; refused with 404 when the document has none. */
  acervo.document.Page page(Holdings holdings, Document document) {
    String asked = context.pathParam("n");
    int number = asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 0;
    if (number == 0) throw new Refusal(404, "web.refused.page", asked, document.pages());
    return holdings
        .page(document.sha256(), number)
        .orElseThrow(() -> new Refusal(404, "web.refused.page", asked, document.pages()));
  }
}
