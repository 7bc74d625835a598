package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import acervo.browser.Chromium;
import acervo.document.Box;
import acervo.document.Document;
import acervo.document.Layout;
import acervo.document.Page;
import acervo.ingest.Progress;
import acervo.text.Span;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, over the fake collection. */
class BrowserIT {
  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  private static FakeCollection collection;
  private static WebServer server;
  private static Chromium chromium;
  private final Tabs tabs = new Tabs(chromium.browser(), said -> !said.type().equals("log"));

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    collection = FakeDocuments.small();
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

  private com.microsoft.playwright.Page open(String path) {
    return open(path, WIDE, new Browser.NewContextOptions());
  }

  private com.microsoft.playwright.Page open(
      String path, int width, Browser.NewContextOptions options) {
    return tabs.open(
        server.url() + path,
        options
            .setViewportSize(width, 900)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  private static Document titled(String beginning) {
    return collection.all().stream()
        .filter(document -> document.title().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static String pageOf(String beginning, int number) {
    return "documentos/" + titled(beginning).id() + "/p/" + number;
  }

  /** Where words of a page with a picture are on the screen, by its layout. */
  private static BoundingBox onScreen(
      com.microsoft.playwright.Page shown, Page page, String words) {
    int at = page.text().indexOf(words);
    Layout layout = page.layout().orElseThrow();
    Box box = layout.boxesOf(new Span(at, at + words.length())).getFirst();
    BoundingBox picture = shown.locator(".leaf .sheet img").boundingBox();
    double scale = picture.width / layout.width();
    BoundingBox words_ = new BoundingBox();
    words_.x = picture.x + box.x() * scale;
    words_.y = picture.y + box.y() * scale;
    words_.width = box.width() * scale;
    words_.height = box.height() * scale;
    return words_;
  }

  private static void assertSame(BoundingBox actual, BoundingBox expected, double tolerance) {
    assertThat(actual.x).isCloseTo(expected.x, within(tolerance));
    assertThat(actual.width).isCloseTo(expected.width, within(tolerance));
    assertThat(actual.y).isCloseTo(expected.y, within(tolerance));
    assertThat(actual.height).isCloseTo(expected.height, within(tolerance));
  }

  @Test
  void a_search_leads_to_the_word_marked_on_the_picture_of_its_page() {
    var page = open("");
    page.locator("#q").fill("lempa");
    page.keyboard().press("Enter");
    page.locator(".result .place").first().click();
    page.waitForURL("**/p/*?q=lempa#h1");
    Page first = collection.page(titled("Resultados").sha256(), 1).orElseThrow();
    BoundingBox word = onScreen(page, first, "Lempa");
    Locator mark = page.locator(".layer rect.hit");
    assertThat(mark.count()).isEqualTo(1);
    assertSame(mark.boundingBox(), word, 1);
    assertThat((Boolean) page.evaluate("document.querySelector('.sheet img').naturalWidth > 500"))
        .isTrue();
  }

  @Test
  void the_words_that_can_be_selected_lie_on_those_of_the_picture() {
    for (int width : new int[] {WIDE, 1200, NARROW}) {
      var page = open(pageOf("Resultados", 3), width, new Browser.NewContextOptions());
      Page third = collection.page(titled("Resultados").sha256(), 3).orElseThrow();
      for (String word : List.of("participación", "Observación:", "1,555")) {
        BoundingBox selectable = page.locator("tspan", hasText(word)).first().boundingBox();
        BoundingBox drawn = onScreen(page, third, word);
        assertThat(selectable.x).as(word).isCloseTo(drawn.x, within(1.5));
        assertThat(selectable.width).as(word).isCloseTo(drawn.width, within(2.0));
        assertThat(selectable.y + selectable.height / 2)
            .as(word)
            .isCloseTo(drawn.y + drawn.height / 2, within(drawn.height / 3));
      }
    }
  }

  private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  @Test
  void words_selected_on_the_picture_are_copied_as_a_citation() {
    var page = open(pageOf("Resultados", 3));
    Page third = collection.page(titled("Resultados").sha256(), 3).orElseThrow();
    BoundingBox from = onScreen(page, third, "Plan");
    BoundingBox to = onScreen(page, third, "Puro");
    drag(page, from.x + 1, from.y + from.height / 2, to.x + to.width - 1, to.y + to.height / 2);
    page.locator(".floating button").click();
    page.locator(".toast").waitFor();
    int start = third.text().indexOf("Plan Aire Puro");
    assertThat(clipboard(page))
        .startsWith("«Plan Aire Puro» (Secretaría de Gobernabilidad, Resultados de la gestión 2018")
        .contains("26 de marzo de 2018, lámina 3).")
        .endsWith("/p/3?desde=" + start + "&hasta=" + (start + 14));
  }

  @Test
  void a_copied_address_opens_the_page_with_the_quotation_marked() {
    Page third = collection.page(titled("Resultados").sha256(), 3).orElseThrow();
    int start = third.text().indexOf("Aire Puro");
    var page = open(pageOf("Resultados", 3) + "?desde=" + start + "&hasta=" + (start + 9));
    assertSame(
        page.locator(".layer rect.quoted").boundingBox(), onScreen(page, third, "Aire Puro"), 2);
    page.locator("[data-copies]").click();
    assertThat(clipboard(page)).startsWith("«Aire Puro» (").contains("desde=" + start);
  }

  @Test
  void a_selection_across_marks_and_blocks_of_text_is_exact() {
    var page = open(pageOf("Opinión", 1) + "?q=observación+consejo");
    page.evaluate(
        """
        () => {
          const blocks = [...document.querySelectorAll('.script [data-start]')];
          const from = blocks.find(b => b.textContent.startsWith('La observación'));
          const to = blocks.find(b => b.textContent.startsWith('Por su fundamento'));
          const range = document.createRange();
          range.setStart(from.firstChild, 3);
          range.setEnd(to.firstChild, 17);
          range.setStart(from.querySelector('mark').firstChild, 0);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """);
    page.locator(".floating button").click();
    page.locator(".toast").waitFor();
    assertThat(clipboard(page))
        .startsWith(
            "«observación formulada por el consejo se estima procedente. a) Por su fundamento»");
  }

  @Test
  void without_a_clipboard_the_citation_is_laid_out_to_be_copied_by_hand() {
    var page = open(pageOf("Resultados", 3) + "?desde=0&hasta=11");
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    page.locator("[data-copies]").click();
    assertThat(page.locator(".by-hand textarea").inputValue()).startsWith("«Principales» (");
    assertThat(
            page.evaluate(
                "getSelection().toString().length > 0 || document.activeElement.selectionEnd > 0"))
        .isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(page.locator(".by-hand").count()).isZero();
  }

  @Test
  void everything_but_the_selection_works_without_scripts() {
    var page = open("", WIDE, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.locator("#q").fill("unanimidad");
    page.keyboard().press("Enter");
    page.locator(".result").first().hover();
    page.locator(".result .actions a", hasText("Citar")).first().click();
    assertThat(page.locator(".citable").textContent())
        .startsWith("«se acuerda por unanimidad")
        .contains("Acta 14-2017", server.url());
    assertThat(page.locator(".layer rect.quoted").count()).isEqualTo(1);
  }

  @Test
  void the_keyboard_walks_results_and_the_preview_follows() {
    var page = open("buscar?q=consejo");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.evaluate("document.activeElement.closest('.result').id")).isEqualTo("r2");
    String second = page.locator("#r2 h2").textContent();
    page.locator("#vista h2", hasText(second)).waitFor();
    page.keyboard().press("k");
    assertThat(page.evaluate("document.activeElement.closest('.result').id")).isEqualTo("r1");
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
  }

  @Test
  void the_keyboard_walks_hits_over_pages() {
    var page = open(pageOf("Resultados", 3) + "?q=consejo+lempa#h1");
    page.keyboard().press("n");
    assertThat(page.locator(".layer .current").getAttribute("data-hit")).isEqualTo("2");
    page.keyboard().press("n");
    page.waitForURL("**/p/4?q=consejo+lempa#h1");
    page.keyboard().press("ArrowLeft");
    page.waitForURL("**/p/3?q=consejo+lempa");
  }

  @Test
  void the_theme_changes_at_once_and_stays() {
    var page = open("ayuda");
    page.waitForResponse(
        "**/ayuda?tema=dark", () -> page.locator("[data-theme-choice]").last().click());
    assertThat(background(page)).isEqualTo("rgb(20, 22, 26)");
    page.navigate(server.url() + "documentos");
    assertThat(background(page)).isEqualTo("rgb(20, 22, 26)");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1440", "LIGHT,390", "DARK,1440", "DARK,390"})
  void people_with_disabilities_meet_no_serious_barrier(ColorScheme scheme, int width) {
    var page = open("", width, new Browser.NewContextOptions().setColorScheme(scheme));
    for (String path :
        List.of(
            "",
            "buscar?q=consejo&consejo=conasav",
            "buscar?q=consejo",
            "buscar?q=zzz",
            "documentos",
            "documentos/" + titled("Resultados").id() + "?q=lempa",
            pageOf("Resultados", 3) + "?q=lempa&desde=0&hasta=30",
            pageOf("Opinión", 1) + "?q=consejo&desde=70&hasta=140",
            pageOf("Matriz", 1),
            "registros?q=consejo&clase=result",
            "registros?q=zzz",
            "consejos",
            "consejos/conasav",
            "leyes",
            "leyes/lpelp",
            "vocabulario",
            "ingesta",
            "ayuda")) {
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

  private static void drag(
      com.microsoft.playwright.Page page, double x, double y, double toX, double toY) {
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move((x + toX) / 2, (y + toY) / 2);
    page.mouse().move(toX, toY);
    page.mouse().up();
  }

  private static String clipboard(com.microsoft.playwright.Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  private static Object background(com.microsoft.playwright.Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }
}
