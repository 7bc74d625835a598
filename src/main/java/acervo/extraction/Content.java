package acervo.extraction;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.message.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a file.
 *
 * @param properties what the file says of itself, under the names of {@link Property}; blank values
 *     are left out
 * @param pages numbered from 1 without gaps
 * @param remarks what was seen and not read, for the ledger: embedded files, hidden sheets
 */
public record Content(
    Format format, Map<Property, String> properties, List<Page> pages, List<Message> remarks) {
  /** What a file may say of itself. Dates are ISO 8601. */
  public enum Property {
    TITLE,
    AUTHOR,
    SUBJECT,
    ORGANISATION,
    CREATED,
    MODIFIED,
    LANGUAGE,
    /** Of an e-mail. */
    SENT
  }

  public Content {
    properties = Map.copyOf(properties);
    pages = List.copyOf(pages);
    remarks = List.copyOf(remarks);
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "page %d is numbered %d".formatted(i + 1, pages.get(i).number()));
      }
    }
  }

  /** How many pages ended in each state. */
  public Map<PageState, Integer> pageCounts() {
    Map<PageState, Integer> counts = new EnumMap<>(PageState.class);
    for (Page page : pages) counts.merge(page.state(), 1, Integer::sum);
    return counts;
  }
}
