package acervo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files in a folder to a citation on the clipboard, through the real program and browser. */
class EndToEndIT {
  @TempDir static Path folder;
  private static RunningProgram.Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.write(corpus.resolve("acuerdo.pdf"), OfficeFiles.pdf());
    Files.write(corpus.resolve("resultados.pptx"), OfficeFiles.pptx());
    Files.write(corpus.resolve("opinion.docx"), OfficeFiles.docx());
    byte[] whole = OfficeFiles.docx();
    Files.write(corpus.resolve("roto.docx"), Arrays.copyOf(whole, whole.length / 2));
    served = RunningProgram.serve(corpus, folder.resolve("index"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() throws Exception {
    if (chromium != null) chromium.close();
    if (served != null) served.close();
  }

  @Test
  void a_word_of_each_format_opens_on_its_page() throws Exception {
    assertThat(served.get("api/search?q=caudal")).contains("\"format\":\"pdf\"", "\"page\":2");
    assertThat(served.get("api/search?q=talleres"))
        .contains("\"format\":\"pptx\"", "\"unit\":\"slide\"", "\"page\":2");
    assertThat(served.get("api/search?q=inconstitucionalidad"))
        .contains("\"format\":\"docx\"", "\"highlights\":[[");
    assertThat(served.get("api/ingest")).contains("\"unreadable\":1");
  }

  @Test
  void a_person_searches_opens_the_page_at_the_hit_and_leaves_with_the_citation() throws Exception {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("es-SV")
                    .setViewportSize(1440, 900)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = context.newPage();
      page.navigate(served.url());
      page.locator("#q").fill("caudales");
      page.keyboard().press("Enter");
      page.locator(".result a[href*='/p/2']").first().click();
      page.waitForURL("**/p/2**");

      Locator mark = page.locator(".layer rect.hit");
      assertThat(mark).hasCount(1);
      BoundingBox place = mark.boundingBox();
      covers(place, page.locator(".sheet img").boundingBox(), inkOfPage2(page));

      page.mouse().move(place.x + 1, place.y + place.height / 2);
      page.mouse().down();
      page.mouse().move(place.x + place.width - 1, place.y + place.height / 2);
      page.mouse().up();
      page.locator(".floating button").click();
      page.locator(".toast").waitFor();
      String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
      assertThat(copied)
          .startsWith("«caudal» (")
          .contains("Acuerdo sobre la cuenca", "26 de marzo de 2018", "p. 2")
          .contains(served.url() + "documentos/")
          .endsWith("/p/2?desde=0&hasta=6");
    }
  }

  /** The picture has one word, so its ink must lie within the mark, and the mark around the ink. */
  private static void covers(BoundingBox mark, BoundingBox picture, double[] ink) {
    double left = (mark.x - picture.x) / picture.width;
    double top = (mark.y - picture.y) / picture.height;
    double right = left + mark.width / picture.width;
    double bottom = top + mark.height / picture.height;
    assertThat(left).isBetween(ink[0] - 0.02, ink[0] + 0.005);
    assertThat(right).isBetween(ink[2] - 0.005, ink[2] + 0.02);
    assertThat(top).isBetween(ink[1] - 0.03, ink[1] + 0.005);
    assertThat(bottom).isBetween(ink[3] - 0.005, ink[3] + 0.03);
  }

  /** Left, top, right and bottom of what is dark on the picture, as parts of its size. */
  private static double[] inkOfPage2(Page page) throws Exception {
    String address =
        page.url().replaceAll("/documentos/([0-9a-f]+)/.*", "/api/documents/$1/pages/2.png");
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(page.request().get(address).body()));
    double[] ink = {1, 1, 0, 0};
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xff) > 128) continue;
        ink[0] = Math.min(ink[0], (double) x / image.getWidth());
        ink[1] = Math.min(ink[1], (double) y / image.getHeight());
        ink[2] = Math.max(ink[2], (double) (x + 1) / image.getWidth());
        ink[3] = Math.max(ink[3], (double) (y + 1) / image.getHeight());
      }
    }
    return ink;
  }
}
