package acervo.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser for tests. Without one they fail, because a test that skips itself proves nothing.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking");

  private final Playwright playwright;
  private final Browser browser;

  /** Starts the browser that is installed, without a window. */
  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path executable() {
    return candidates()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install"
                        + " chromium) or name its program in the variable ACERVO_CHROMIUM."));
  }

  private static Stream<Path> candidates() {
    List<Path> candidates = new ArrayList<>();
    String named = System.getenv("ACERVO_CHROMIUM");
    if (named != null) candidates.add(Path.of(named));
    for (String name : NAMES) {
      for (String folder : System.getenv().getOrDefault("PATH", "/usr/bin").split(":")) {
        candidates.add(Path.of(folder, name));
      }
    }
    return candidates.stream();
  }
}
