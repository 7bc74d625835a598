package acervo.extraction.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of headers and footers that do nothing but number the pages. */
public final class PageNumberLine {
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(p[áa]ginas?|p[áa]gs?|hojas?|folios?|pages?|de|of|\\P{L})*");

  private PageNumberLine() {}

  /** Whether a line that had a page number says no more without it than «Página de». */
  public static boolean is(String line) {
    return SAYS_NOTHING.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }
}
