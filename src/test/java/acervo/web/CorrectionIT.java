package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import acervo.document.Document;
import acervo.ingest.Progress;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting a document in a real browser, whose headers a test client cannot stand for. */
class CorrectionIT {
  private static Chromium chromium;
  private FakeCollection collection;
  private WebServer server;
  private Document document;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    if (chromium != null) chromium.close();
  }

  @BeforeEach
  void start() {
    collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
    document = collection.all().getFirst();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Page page(boolean scripts, int width) {
    Page page =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, 900)
                    .setLocale("es-SV"))
            .newPage();
    page.navigate(server.url() + "documentos/" + document.id());
    return page;
  }

  private static Locator form(Page page, String field) {
    Locator row = page.locator("#campo-" + field);
    if (row.locator(".correct[open]").count() == 0) row.locator(".correct > summary").click();
    return row.locator("form");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_value_is_corrected_and_taken_back_with_and_without_scripts(boolean scripts) {
    Page page = page(scripts, 1440);
    Locator form = form(page, "date");
    form.locator("[name=valor]").fill("ayer");
    form.locator("[name=por]").fill("Ana Ruiz");
    form.locator("[value=corregir]").click();
    assertThat(page.locator("#campo-date .refused").textContent()).contains("«ayer»");
    form(page, "date").locator("[name=valor]").fill("2018-07");
    form(page, "date").locator("[value=corregir]").click();
    assertThat(page.url()).endsWith("/documentos/" + document.id() + "#campo-date");
    assertThat(page.locator("#campo-date .value").textContent()).isEqualTo("julio de 2018");
    assertThat(page.locator("#campo-date .corrected").textContent())
        .startsWith("Corregido por Ana Ruiz el ");
    form(page, "date").locator("[value=reglas]").click();
    assertThat(page.locator("#campo-date .value").textContent()).isEqualTo("26 de marzo de 2018");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void every_form_fits_and_can_be_used_by_everyone(int width) {
    Page page = page(true, width);
    for (Locator summary : page.locator(".correct > summary").all()) summary.click();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.context().close();
  }

  @Test
  void the_choices_of_a_list_are_ticked_and_unticked() {
    Page page = page(true, 1440);
    Locator form = form(page, "councils");
    form.locator("[value=conasav]").uncheck();
    form.locator("[value=cnscc]").check();
    form.locator("[value=corregir]").click();
    page.waitForURL("**#campo-councils");
    assertThat(collection.document(document.sha256()).orElseThrow().councils())
        .isEqualTo(List.of("cnscc"));
    page.context().close();
  }
}
