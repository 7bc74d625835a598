package acervo.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The tabs of one test, each in a browser of its own, and what they complained of; a violation of
 * the security policy is a complaint of the console too.
 */
final class Tabs {
  private final Browser browser;
  private final Predicate<ConsoleMessage> complains;
  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  /**
   * @param complains which messages of the console are complaints
   */
  Tabs(Browser browser, Predicate<ConsoleMessage> complains) {
    this.browser = browser;
    this.complains = complains;
  }

  Page open(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setLocale("es-SV"));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (complains.test(message)) complaints.add(message.text());
        });
    page.onPageError(complaints::add);
    page.navigate(address);
    return page;
  }

  /** Closes them all; what they complained of. */
  List<String> close() {
    contexts.forEach(BrowserContext::close);
    return List.copyOf(complaints);
  }
}
