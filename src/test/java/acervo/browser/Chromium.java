package acervo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real, headless Chromium for tests: the one named by ACERVO_CHROMIUM, or one on the PATH, or one
 * fetched from the system's packages where that is allowed. Where none can be had the test fails
 * and says what to install.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    Path executable = find().or(Chromium::fetch).orElseThrow(Chromium::missing);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  public Browser browser() {
    return browser;
  }

  private static Optional<Path> find() {
    String named = System.getenv("ACERVO_CHROMIUM");
    if (named != null) return Optional.of(Path.of(named));
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** From Debian's packages, when the tests run as root, as they do in a build container. */
  private static Optional<Path> fetch() {
    if (!"root".equals(System.getProperty("user.name"))) return Optional.empty();
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
    try {
      run("apt-get", "update", "-qq");
      run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
    } catch (IOException failed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return find();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("DEBIAN_FRONTEND", "noninteractive");
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    process.start().waitFor();
  }

  private static AssertionError missing() {
    return new AssertionError(
        "The browser tests need Chromium and found none. Install it (Debian: apt-get install"
            + " chromium), or name one with the variable ACERVO_CHROMIUM, and run the tests"
            + " again.");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
