package acervo.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A citation processor for one style in one language. Making one takes up to half a second, since a
 * style is a quarter of a megabyte of XML, so each is made once, when it is first asked for, and
 * kept: there are as many as styles times languages. One thread at a time may use it, which it sees
 * to itself; a citation takes some milliseconds.
 */
final class CslEngine {
  private static final Map<String, CslEngine> MADE = new ConcurrentHashMap<>();

  private final Map<String, CSLItemData> items = new HashMap<>();
  private final CSL csl;

  private CslEngine(CslStyle style, String language) {
    try {
      csl =
          new CSL(
              new Items(items),
              new DefaultLocaleProvider(),
              null,
              style.file(language),
              language.equals("es") ? "es-ES" : "en-US");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * The engine of a style.
   *
   * @param language "es" or "en"
   */
  static CslEngine of(CslStyle style, String language) {
    return MADE.computeIfAbsent(
        style.name() + " " + language, unused -> new CslEngine(style, language));
  }

  /** One citation of one item, as if it were the first of a text; italics marked. */
  synchronized String cite(CSLItemData item, CSLCitationItem asked) {
    try {
      hold(item);
      return csl.makeCitation(new CSLCitation(asked)).getFirst().getText();
    } finally {
      forget();
    }
  }

  /**
   * What stands in the list of sources for an item, the only one of its list; italics marked. Empty
   * when the style does not list it.
   */
  synchronized String entry(CSLItemData item) {
    try {
      hold(item);
      String[] entries = csl.makeBibliography().getEntries();
      return entries.length == 0 ? "" : entries[0].strip();
    } finally {
      forget();
    }
  }

  private void hold(CSLItemData item) {
    items.put(item.getId(), item);
    // A reset puts the format back to HTML.
    csl.setOutputFormat(new MarkedText());
    csl.registerCitationItems(item.getId());
  }

  private void forget() {
    csl.reset();
    items.clear();
  }

  /** Text in which italics are marked for {@link Reference#of}. */
  private static final class MarkedText extends TextFormat {
    @Override
    protected String openFontStyle(int style) {
      return String.valueOf(Reference.ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
      return String.valueOf(Reference.UPRIGHT);
    }
  }

  private record Items(Map<String, CSLItemData> items) implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return items.get(id);
    }

    @Override
    public Collection<String> getIds() {
      return items.keySet();
    }
  }
}
