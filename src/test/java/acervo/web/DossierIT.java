package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import acervo.document.Document;
import acervo.ingest.Progress;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gathering excerpts in a real browser, with a mouse, with a keyboard and without scripts. */
class DossierIT {
  private static Chromium chromium;
  private WebServer server;
  private Tabs tabs;
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
    FakeCollection collection = FakeDocuments.small();
    server = FakeServer.start(collection, Progress.IDLE);
    document = collection.all().getFirst();
    tabs = new Tabs(chromium.browser(), message -> message.type().equals("error"));
  }

  @AfterEach
  void stop() {
    List<String> complaints = tabs.close();
    server.close();
    assertThat(complaints).isEmpty();
  }

  private Page page(String address, boolean scripts, int width) {
    var options =
        new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 1600);
    return tabs.open(server.url() + address, options);
  }

  /** A new dossier with so many excerpts, each from a page of its own, opened. */
  private Page dossier(int excerpts, boolean scripts, int width) {
    Page page = page("expedientes", scripts, width);
    page.locator("[name=titulo]").fill("Informe");
    page.locator(".create button").click();
    for (int i = 1; i <= excerpts; i++) {
      page.navigate(
          server.url()
              + "expedientes/agregar?documento=%s&pagina=%d&desde=0&hasta=30"
                  .formatted(document.id(), i));
      page.locator(".sheet-form [type=submit], .sheet-form .button").first().click();
    }
    return page;
  }

  /** Waits for the excerpts to stand in this order. */
  private static void assertOrder(Page page, String... places) {
    PlaywrightAssertions.assertThat(page.locator(".entries .place")).hasText(places);
  }

  private static void assertSaid(Page page, String words) {
    PlaywrightAssertions.assertThat(page.locator("[data-said]")).hasText(words);
  }

  @Test
  void words_selected_on_a_page_go_into_a_dossier() {
    Page page = page("documentos/" + document.id() + "/p/3?ver=texto", true, 1440);
    page.locator(".script [data-start]").nth(2).selectText();
    page.locator(".floating a").click();
    page.waitForURL("**/expedientes/agregar**");
    assertThat(page.locator(".adding blockquote").textContent())
        .startsWith("Se reforestaron 1,555");
    page.locator("[name=titulo]").fill("Informe");
    page.locator("[name=nota]").fill("Para el capítulo 2");
    page.locator(".sheet-form .button").click();
    assertThat(page.locator(".entries blockquote").textContent()).startsWith("Se reforestaron");
    assertThat(page.locator(".note").textContent()).endsWith("Para el capítulo 2");
    page.getByText("Volver a donde estaba").click();
    assertThat(page.url()).contains("/p/3?ver=texto");
  }

  /** Puts what is selected on a page into the dossier, or for want of one into a new one. */
  private void take(Page page, int number, int segment) {
    page.navigate(server.url() + "documentos/%s/p/%d?ver=texto".formatted(document.id(), number));
    page.locator(".script [data-start]").nth(segment).selectText();
    page.locator(".floating a").click();
    page.waitForURL("**/expedientes/agregar**");
    if (page.locator("[name=titulo][required]").count() > 0) {
      page.locator("[name=titulo]").fill("Informe de bosques");
    }
    page.locator(".sheet-form .button").click();
    page.waitForURL("**agregado=**");
  }

  @Test
  void what_is_selected_on_pages_is_read_in_the_footnotes_of_a_document_of_word()
      throws IOException {
    Page page = page("", true, 1440);
    take(page, 1, 0);
    take(page, 3, 2);
    assertOrder(page, "lám. 1", "lám. 3");
    page.locator("[value=subir]").nth(1).focus();
    page.keyboard().press("Enter");
    assertOrder(page, "lám. 3", "lám. 1");
    assertSaid(page, "Movido al lugar 1 de 2");
    List<String> quotes = page.locator(".entries blockquote").allTextContents();

    Download download =
        page.waitForDownload(
            () ->
                page.locator(".exports")
                    .getByText("Word", new Locator.GetByTextOptions().setExact(true))
                    .click());

    assertThat(download.suggestedFilename()).isEqualTo("Informe de bosques.docx");
    try (InputStream file = download.createReadStream();
        XWPFDocument word = new XWPFDocument(file)) {
      List<String> notes =
          word.getFootnotes().stream()
              .filter(note -> note.getId().signum() > 0)
              .map(
                  note ->
                      note.getParagraphs().stream()
                          .map(XWPFParagraph::getText)
                          .collect(Collectors.joining()))
              .toList();
      assertThat(notes).hasSize(2);
      assertThat(notes.get(0)).contains(document.title(), "lámina 3.", "/p/3?desde=");
      assertThat(notes.get(1)).contains(document.title(), "lámina 1.", "/p/1?desde=");
      String body =
          word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
      for (String quote : quotes) assertThat(body).contains(quote.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_keyboard_alone_puts_excerpts_in_order(boolean scripts) {
    Page page = dossier(3, scripts, 1440);
    assertOrder(page, "lám. 1", "lám. 2", "lám. 3");
    page.locator("[value=subir]").nth(2).focus();
    page.keyboard().press("Enter");
    assertOrder(page, "lám. 1", "lám. 3", "lám. 2");
    // The focus stays on the button of the same excerpt, so that it is pressed again.
    page.keyboard().press("Enter");
    assertOrder(page, "lám. 3", "lám. 1", "lám. 2");
    if (scripts) assertSaid(page, "Movido al lugar 1 de 3");
    page.reload();
    assertOrder(page, "lám. 3", "lám. 1", "lám. 2");
  }

  @Test
  void excerpts_are_dragged_into_order() {
    Page page = dossier(3, true, 1440);
    Locator last = page.locator(".entries > li").nth(2);
    last.locator(".grip")
        .dragTo(
            page.locator(".entries > li").first(),
            new Locator.DragToOptions().setTargetPosition(40, 6));
    assertOrder(page, "lám. 3", "lám. 1", "lám. 2");
    assertSaid(page, "Movido al lugar 1 de 3");
    page.reload();
    assertOrder(page, "lám. 3", "lám. 1", "lám. 2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_deleted_is_brought_back(boolean scripts) {
    Page page = dossier(2, scripts, 1440);
    page.locator("[value=eliminar]").first().click();
    assertOrder(page, "lám. 2");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deshacer")).click();
    assertOrder(page, "lám. 1", "lám. 2");
    page.locator(".dossier > header summary").click();
    page.getByText("Eliminar el expediente").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deshacer")).click();
    assertOrder(page, "lám. 1", "lám. 2");
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "390, LIGHT", "1440, DARK", "390, DARK"})
  void every_page_of_dossiers_fits_and_can_be_used_by_everyone(int width, ColorScheme scheme) {
    Page page = dossier(2, true, width);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.locator("[name=texto]").last().fill("Antecedentes");
    page.getByText("Añadir encabezado").click();
    page.waitForURL("**#encabezado-nuevo");
    page.locator(".entries summary").first().click();
    check(page, width);
    page.navigate(server.url() + "expedientes");
    check(page, width);
    page.navigate(
        server.url() + "expedientes/agregar?documento=" + document.id() + "&pagina=2&hasta=90");
    page.locator(".further summary").click();
    check(page, width);
    page.navigate(server.url() + "expedientes/eliminados");
    check(page, width);
  }

  private static void check(Page page, int width) {
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }
}
