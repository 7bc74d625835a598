package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.ingest.Progress;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From hit to hit, among the values of a facet and along the years, in a real browser. */
class FindingIT {
  private static Document report;
  private static WebServer server;
  private static Chromium chromium;
  private final Tabs tabs = new Tabs(chromium.browser(), message -> true);

  /** Besides short reports of nine years, one of 200 pages: «veto» twice on 7, once on 90. */
  @BeforeAll
  static void start() {
    chromium = new Chromium();
    FakeCollection collection = FakeDocuments.large(60);
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      PageBuilder page = new PageBuilder(number).heading(1, "Capítulo " + number);
      for (int line = 1; line <= 30; line++) page.paragraph("Renglón de relleno número " + line);
      if (number == 7) page.paragraph("Del primer veto nació otro veto.");
      if (number == 90) page.paragraph("Un veto más.");
      pages.add(page.build());
    }
    report =
        FakeDocuments.document(
                "Memoria de doscientas páginas", DocumentType.REPORT, Format.TXT, 200)
            .date("2014-05")
            .laws(IntStream.range(0, 130).mapToObj("ley-%03d"::formatted).toArray(String[]::new))
            .build();
    collection.add(report, pages, "memoria.txt");
    server = FakeServer.start(collection, Progress.IDLE);
  }

  @AfterAll
  static void stop() {
    if (server != null) server.close();
    if (chromium != null) chromium.close();
  }

  @AfterEach
  void the_browser_complained_of_nothing() {
    assertThat(tabs.close()).isEmpty();
  }

  private com.microsoft.playwright.Page open(String path, Browser.NewContextOptions options) {
    return tabs.open(server.url() + path, options);
  }

  private com.microsoft.playwright.Page open(String path) {
    return open(path, new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  private static String at(int page) {
    return "documentos/" + report.id() + "/p/" + page;
  }

  private static String current(com.microsoft.playwright.Page page) {
    Locator marks = page.locator(".leaf mark.current");
    assertThat(marks.count()).isEqualTo(1);
    return marks.getAttribute("data-hit");
  }

  @Test
  void without_scripts_links_lead_from_hit_to_hit_over_the_borders_of_pages() {
    var page = open(at(1), new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.locator(".within input[name=q]").fill("veto");
    page.locator(".within button").click();
    page.waitForURL("**/p/7?q=veto#h1");
    assertThat(page.locator(".walk .at").textContent()).isEqualTo("1 de 3");
    assertThat(current(page)).isEqualTo("1");
    page.locator(".hits-next").click();
    page.waitForURL("**/p/7?q=veto&n=2#h2");
    assertThat(current(page)).isEqualTo("2");
    page.locator(".hits-next").click();
    page.waitForURL("**/p/90?q=veto#h1");
    assertThat(page.locator(".walk .at").textContent()).isEqualTo("3 de 3");
    assertThat(page.locator(".hits-next").getAttribute("href")).isNull();
    page.locator(".hits-previous").click();
    page.waitForURL("**/p/7?q=veto&n=2#h2");
    assertThat(page.locator(".walk .at").textContent()).isEqualTo("2 de 3");
  }

  @Test
  void with_scripts_keys_and_clicks_do_the_same_without_loading_the_page_again() {
    var page = open(at(7) + "?q=veto#h1");
    page.evaluate("window.same = true");
    page.keyboard().press("n");
    assertThat(current(page)).isEqualTo("2");
    assertThat(page.locator(".walk .at").textContent()).isEqualTo("2 de 3");
    assertThat(page.url()).endsWith("/p/7?q=veto&n=2#h2");
    page.locator(".hits-previous").click();
    assertThat(current(page)).isEqualTo("1");
    assertThat(page.locator(".hits-previous").getAttribute("href")).isNull();
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    page.keyboard().press("n");
    page.keyboard().press("n");
    page.waitForURL("**/p/90?q=veto#h1");
    page.keyboard().press("p");
    page.waitForURL("**/p/7?q=veto&n=2#h2");
    assertThat(current(page)).isEqualTo("2");
  }

  @Test
  void the_map_of_a_long_document_leads_to_its_hits() {
    var page = open(at(100) + "?q=veto");
    assertThat(page.locator(".map .stroke").count()).isEqualTo(2);
    assertThat(page.locator(".walk .at").textContent()).startsWith("Ninguna en esta página");
    page.locator(".map a:has(.stroke)").first().click();
    page.waitForURL("**/p/7?q=veto#h1");
  }

  @Test
  void what_the_document_has_not_is_said_with_the_way_to_everywhere() {
    var page = open(at(5));
    page.locator(".within input[name=q]").fill("unanimidad");
    page.keyboard().press("Enter");
    page.waitForURL("**/p/5?q=unanimidad");
    assertThat(page.locator(".nowhere").textContent()).contains("no hay coincidencias");
    page.locator(".nowhere a").first().click();
    page.waitForURL("**/buscar?q=unanimidad");
    assertThat(page.locator(".result").count()).isPositive();
  }

  @Test
  void the_document_lists_its_pages_with_hits_and_their_passages() {
    var page = open("documentos/" + report.id() + "?q=veto");
    assertThat(page.locator(".founds > li").count()).isEqualTo(2);
    assertThat(page.locator(".said").textContent()).contains("3 coincidencias en 2 páginas");
    page.locator(".founds blockquote a").last().click();
    page.waitForURL("**/p/90?q=veto#h1");
  }

  private static BoundingBox bar(com.microsoft.playwright.Page page, String from) {
    return page.locator(".timeline [data-from='" + from + "'] .reach").boundingBox();
  }

  @Test
  void years_are_chosen_by_dragging_over_them() {
    var page = open("buscar?q=consejo&tipo=report");
    BoundingBox first = bar(page, "2012");
    BoundingBox last = bar(page, "2014");
    page.mouse().move(last.x + last.width / 2, last.y + 30);
    page.mouse().down();
    page.mouse().move(last.x - 10, last.y + 20);
    page.mouse().move(first.x + 3, first.y + 20);
    assertThat(page.locator(".timeline .range").textContent()).startsWith("2012 – 2014 (");
    page.mouse().up();
    page.waitForURL("**/buscar?q=consejo&tipo=report&desde=2012&hasta=2014");
    assertThat(page.locator(".timeline .chosen").count()).isEqualTo(3);
    assertThat(page.locator(".timeline .faded").count()).isPositive();
    assertThat(page.locator(".timeline .range").textContent()).isEqualTo("2012–2014");
    assertThat(page.locator(".dates [name=desde]").inputValue()).isEqualTo("2012");
  }

  @Test
  void a_bar_is_a_link_to_its_year_and_then_to_its_month() {
    var page = open("documentos", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    String said = page.locator(".timeline [data-from='2014']").getAttribute("aria-label");
    page.locator(".timeline [data-from='2014']").click();
    page.waitForURL("**/documentos?anio=2014&orden=*");
    assertThat(page.locator(".tools h1").textContent())
        .contains(said.substring("2014: ".length()) + " documentos");
    page.locator(".timeline a[data-from='2014-05']").click();
    page.waitForURL("**/documentos?anio=2014&mes=2014-05&orden=*");
    page.locator(".timeline figcaption a").first().click();
    page.waitForURL("**/documentos?orden=*");
  }

  @Test
  void a_drag_that_is_given_up_changes_nothing() {
    var page = open("documentos");
    BoundingBox bar = bar(page, "2012");
    page.mouse().move(bar.x + 3, bar.y + 20);
    page.mouse().down();
    page.mouse().move(bar.x + 200, bar.y + 20);
    page.keyboard().press("Escape");
    page.mouse().up();
    assertThat(page.url()).endsWith("/documentos");
    assertThat(page.locator(".timeline .within").count()).isZero();
  }

  @Test
  void the_values_of_a_long_facet_are_looked_through_as_one_types() {
    var page = open("buscar?q=veto");
    Locator field = page.locator("#faceta-ley [name=entre]");
    page.waitForResponse("**/buscar?q=veto&todos=ley", field::focus);
    field.fill("LEY 127");
    Locator left = page.locator("#faceta-ley li:visible");
    left.first().waitFor();
    page.waitForCondition(() -> left.count() == 1);
    assertThat(left.textContent()).contains("ley-127");
    field.fill("");
    assertThat(page.locator("#faceta-ley > ul > li:visible").count()).isEqualTo(6);
  }

  @Test
  void without_scripts_the_address_holds_what_is_looked_for_in_a_facet() {
    var page = open("buscar?q=veto", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.locator("#faceta-ley [name=entre]").fill("12");
    page.locator("#faceta-ley .sift button").click();
    page.waitForURL("**/buscar?q=veto&todos=ley&entre=12#faceta-ley");
    assertThat(page.locator("#faceta-ley li").count()).isEqualTo(12);
    page.locator("#faceta-ley li > a").first().click();
    assertThat(page.url()).contains("&ley=ley-").contains("&entre=12&todos=ley#faceta-ley");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1440", "LIGHT,390", "DARK,1440", "DARK,390"})
  void people_with_disabilities_meet_no_serious_barrier(ColorScheme scheme, int width) {
    var options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
    var page = open("", options);
    for (String path :
        List.of(
            at(7) + "?q=veto",
            at(1) + "?q=zzz",
            "documentos/" + report.id() + "?q=veto",
            "documentos/" + report.id() + "?q=zzz",
            "documentos?anio=2014",
            "buscar?q=consejo&desde=2012&hasta=2014&-tipo=other",
            "buscar?q=veto&todos=ley")) {
      page.navigate(server.url() + path);
      var serious =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                  .toList();
      assertThat(serious).as(path).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path + " fits its window")
          .isEqualTo(true);
    }
  }
}
