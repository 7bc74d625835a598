package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.ingest.Progress;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a result to its own words on the page, and to what is like it, in a real browser. */
class AlikeIT {
  private static Document minutes;
  private static WebServer server;
  private static Chromium chromium;
  private final Tabs tabs = new Tabs(chromium.browser(), message -> true);

  /** A page with «veto» in its first, third and fifth paragraph, and another document like it. */
  @BeforeAll
  static void start() {
    chromium = new Chromium();
    FakeCollection collection = FakeDocuments.small();
    minutes =
        FakeDocuments.document("Acta de la comisión", DocumentType.OTHER, Format.TXT, 1).build();
    PageBuilder page = new PageBuilder(1).paragraph("Se discutió el veto.");
    for (int line = 0; line < 40; line++) page.paragraph("Renglón " + line);
    page.paragraph("El veto presidencial a la ordenanza metropolitana, y otro veto, y otro veto.");
    for (int line = 0; line < 40; line++) page.paragraph("Renglón " + line);
    page.paragraph("Fin: veto y veto superados.");
    collection.add(minutes, List.of(page.build()), "acta.txt");
    collection.add(
        FakeDocuments.document("Ordenanza", DocumentType.OTHER, Format.TXT, 1).build(),
        List.of(new PageBuilder(1).paragraph("Ordenanza metropolitana de ferias.").build()),
        "ordenanza.txt");
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

  private com.microsoft.playwright.Page open(String path, boolean scripts) {
    var options =
        new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(scripts);
    return tabs.open(server.url() + path, options);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void a_passage_of_the_results_opens_at_its_own_first_hit(boolean scripts) {
    var page = open("buscar?q=veto", scripts);
    page.locator(".quotes > li", hasText("Fin: veto")).locator(".place").click();
    page.waitForURL("**/p/1?q=veto&n=5#h5");
    assertThat(page.locator(".walk .at").textContent()).isEqualTo("5 de 6");
    assertThat(page.locator(".leaf mark.current").getAttribute("data-hit")).isEqualTo("5");
    assertThat(page.locator("#h5").boundingBox().y).isBetween(0.0, 900.0);
  }

  private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  @Test
  void a_passage_leads_to_those_like_it_and_a_word_can_be_taken_out_and_put_back() {
    var page = open("buscar?q=veto&tipo=other", false);
    page.locator(".quotes > li", hasText("metropolitana")).locator(".more").click();
    page.waitForURL("**/p/1/parecidos?tipo=other&tramo=*");
    String address = page.url();
    assertThat(page.locator(".likeness blockquote").textContent()).contains("El veto presidencial");
    assertThat(page.locator(".result h2").allTextContents()).contains("Ordenanza");
    page.locator(".words a", hasText("metropolitana")).click();
    page.waitForURL("**&sin=metropolitana");
    page.locator(".words a.out").click();
    page.waitForURL(address);
    page.locator(".result .place").first().click();
    page.waitForURL("**?desde=*&hasta=*#cita");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1440", "LIGHT,390", "DARK,1440", "DARK,390"})
  void people_with_disabilities_meet_no_serious_barrier(ColorScheme scheme, int width) {
    var options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
    var page = tabs.open(server.url(), options);
    String document = "documentos/" + minutes.id();
    for (String path :
        List.of(
            document + "/parecidos",
            document + "/p/1/parecidos?sin=ordenanza",
            document + "/p/1/parecidos?tramo=1-1",
            document + "/parecidos?tipo=report&-area=agua")) {
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
