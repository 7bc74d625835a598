package acervo.web;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import acervo.ingest.Progress;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suggestions under the field of a search, in a real browser. */
class SuggestionIT {
  private static WebServer server;
  private static Chromium chromium;
  private final Tabs tabs = new Tabs(chromium.browser(), message -> true);
  private Page page;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    server = FakeServer.start(FakeDocuments.small(), Progress.IDLE);
  }

  @AfterAll
  static void stop() {
    if (server != null) server.close();
    if (chromium != null) chromium.close();
  }

  @BeforeEach
  void open() {
    open(1440);
  }

  private void open(int width) {
    page = tabs.open(server.url(), new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  @AfterEach
  void the_browser_complained_of_nothing() {
    assertThat(tabs.close()).isEmpty();
  }

  private Locator field() {
    return page.locator("#q");
  }

  private Locator options() {
    return page.locator(".suggestions:not([hidden]) [role=option]");
  }

  private Locator option(String text) {
    return options().filter(new Locator.FilterOptions().setHasText(text));
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private void type(String text) {
    field().fill("");
    field().pressSequentially(text);
  }

  private String active() {
    String id = field().getAttribute("aria-activedescendant");
    return id == null ? "" : page.locator("#" + id).textContent();
  }

  @Test
  void the_keyboard_chooses_a_law_and_searches_for_its_name() {
    type("espacio pub");
    option("Ley de Protección").first().waitFor();
    assertThat(field().getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(active()).isEmpty();
    press("ArrowDown");
    assertThat(active()).startsWith("Ley de Protección al Espacio Público").contains("LPELP");
    assertThat(field().inputValue()).isEqualTo("espacio pub");
    press("Enter");
    page.waitForURL("**/buscar?q=**");
    assertThat(field().inputValue()).isEqualTo("«Ley de Protección al Espacio Público»");
  }

  @Test
  void the_arrows_go_round_and_through_the_field() {
    type("consejo nacional");
    option("CONED").waitFor();
    int count = options().count();
    press("ArrowUp");
    assertThat(active()).isEqualTo(options().nth(count - 1).textContent());
    press("ArrowDown");
    assertThat(active()).isEmpty();
    press("ArrowDown");
    assertThat(active()).isEqualTo(options().first().textContent());
  }

  @Test
  void escape_closes_the_list_and_keeps_what_was_typed() {
    type("consejo");
    options().first().waitFor();
    press("Escape");
    assertThat(options().count()).isZero();
    assertThat(field().inputValue()).isEqualTo("consejo");
    assertThat(field().getAttribute("aria-expanded")).isEqualTo("false");
    press("ArrowDown");
    options().first().waitFor();
  }

  @Test
  void tab_leaves_and_takes_nothing() {
    type("consejo");
    options().first().waitFor();
    press("ArrowDown");
    press("Tab");
    assertThat(options().count()).isZero();
    assertThat(field().inputValue()).isEqualTo("consejo");
    assertThat(page.evaluate("document.activeElement.type")).isEqualTo("submit");
  }

  @Test
  void enter_without_a_choice_searches_for_what_was_typed() {
    type("lempa");
    press("Enter");
    page.waitForURL("**/buscar?q=lempa");
  }

  @Test
  void the_mouse_opens_the_document_of_a_title() {
    type("matriz");
    option("Documento").first().click();
    page.waitForURL("**/documentos/*");
  }

  @Test
  void what_was_asked_is_proposed_until_it_is_forgotten() {
    for (String asked : List.of("río Lempa", "unanimidad", "RIO LEMPA")) {
      type(asked);
      press("Enter");
      page.waitForURL(
          server.url() + "buscar?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }
    page.navigate(server.url());
    field().focus();
    options().first().waitFor();
    assertThat(options().allTextContents())
        .containsExactly("RIO LEMPAAnterior", "unanimidadAnterior", "Olvidar búsquedas anteriores");
    type("lém");
    page.locator(".past .begun").waitFor();
    assertThat(option("unanimidad").count()).isZero();
    press("ArrowUp");
    assertThat(active()).isEqualTo("Olvidar búsquedas anteriores");
    press("Enter");
    assertThat(options().count()).isZero();
    field().fill("");
    press("ArrowDown");
    assertThat(options().count()).isZero();
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void only_the_last_twenty_questions_are_kept() {
    for (int i = 0; i < 22; i++) {
      page.evaluate(
          """
          (text) => {
            const field = document.querySelector('#q');
            field.form.addEventListener('submit', (event) => event.preventDefault());
            field.value = text;
            field.form.requestSubmit();
          }
          """,
          "pregunta " + i);
    }
    assertThat(page.evaluate("JSON.parse(localStorage.getItem('acervo.searches')).length"))
        .isEqualTo(20);
    assertThat(page.evaluate("JSON.parse(localStorage.getItem('acervo.searches'))[0]"))
        .isEqualTo("pregunta 21");
  }

  @Test
  void the_server_is_asked_once_for_what_is_typed_at_a_stretch() {
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/api/suggest")) asked.add(request.url());
        });
    type("consejo");
    options().first().waitFor();
    assertThat(asked).singleElement().asString().endsWith("q=consejo");
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void the_list_fits_moves_nothing_and_raises_no_barrier(int width) {
    open(width);
    BoundingBox before = page.locator(".holdings").boundingBox();
    type("consejo");
    options().first().waitFor();
    press("ArrowDown");
    assertThat(page.locator(".holdings").boundingBox().y).isEqualTo(before.y);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    var serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    assertThat(serious).isEmpty();
  }
}
