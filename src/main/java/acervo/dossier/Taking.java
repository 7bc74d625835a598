package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.document.Block;
import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.message.Message;
import acervo.search.Holdings;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of taking an excerpt from a place of the collection. */
public sealed interface Taking {
  /** The most characters of one excerpt: some ten pages would be copying, not quoting. */
  int LONGEST = 20_000;

  /** The most pages that one excerpt may run over. */
  int MOST_PAGES = 10;

  /** Characters that are kept of what stands before and after. */
  int SURROUNDINGS = 160;

  /** It can be kept. */
  record Taken(Anchor anchor, Source source) implements Taking {
    /** As it is cited now. */
    public Citation citation() {
      return source.citing(anchor);
    }
  }

  /** There is nothing to keep there, or too much. */
  record Refused(Message what) implements Taking {}

  /**
   * A stretch of a document, from a place on one page to a place on the same or a later one.
   *
   * @param document its SHA-256 or the first 12 or more digits of it
   * @param page from 1
   * @param start in the text of {@code page}, UTF-16
   * @param end in the text of {@code endPage}
   */
  record Stretch(String document, int page, int start, int endPage, int end) {}

  /**
   * Takes what stands there, cut from the pages themselves. Of a stretch over several pages what
   * repeats between them, running headers and footers, is left out where the blocks of the pages
   * tell it.
   */
  static Taking from(Holdings holdings, Stretch asked) {
    Optional<Document> document = holdings.document(asked.document);
    if (document.isEmpty()) {
      return new Refused(Message.of("citation.no_document", asked.document));
    }
    if (asked.endPage < asked.page || asked.endPage == asked.page && asked.end <= asked.start) {
      return new Refused(Message.of("dossier.backwards"));
    }
    if (asked.endPage - asked.page >= MOST_PAGES) {
      return new Refused(Message.of("dossier.many_pages", MOST_PAGES));
    }
    List<Citation> cited = new ArrayList<>();
    for (int number = asked.page; number <= asked.endPage; number++) {
      Citing citing = part(holdings, document.get(), asked, number);
      if (citing instanceof Citing.Cited some) {
        cited.add(some.citation());
      } else if (!(citing instanceof Citing.NothingThere) || asked.page == asked.endPage) {
        return new Refused(citing.problem().orElseThrow());
      }
    }
    if (cited.isEmpty()) return new Refused(Message.of("citation.nothing"));
    int length = cited.stream().mapToInt(part -> part.quote().length()).sum();
    if (length > LONGEST)
      return new Refused(Message.of("dossier.long_quote", counted(length), counted(LONGEST)));
    return taken(holdings, cited);
  }

  /** As in El Salvador: 1,555. */
  private static String counted(int number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** What of the stretch stands on one of its pages. */
  private static Citing part(Holdings holdings, Document document, Stretch asked, int number) {
    Optional<Page> page = number < 1 ? Optional.empty() : holdings.page(document.sha256(), number);
    Span body = page.map(Taking::body).orElse(new Span(0, 0));
    int start = number == asked.page ? asked.start : body.start();
    int end = number == asked.endPage ? asked.end : body.end();
    // One that begins in a footer, or ends in a header, has nothing of the page's own.
    Span span = new Span(start, Math.max(start, end));
    return Citations.cite(holdings, new Locator(document.sha256(), number, span));
  }

  /** Whether nothing of a page's own text stands after a place in it. */
  static boolean runsOut(Page page, int end) {
    return page.text().substring(end, Math.max(end, body(page).end())).isBlank();
  }

  /** The text of a page between what repeats at its top and at its foot. */
  private static Span body(Page page) {
    List<Block> blocks = page.blocks();
    int first = 0;
    while (first < blocks.size() && blocks.get(first).kind().isRunning()) first++;
    int last = blocks.size();
    while (last > first && blocks.get(last - 1).kind().isRunning()) last--;
    // Bullets and numbers stand before their block, outside it.
    int start = first == 0 ? 0 : blocks.get(first - 1).span().end();
    int end = last == blocks.size() ? page.text().length() : blocks.get(last).span().start();
    return new Span(start, Math.max(start, end));
  }

  /** Parts that were cited, with what stands around them and what their source is called. */
  static Taken taken(Holdings holdings, List<Citation> cited) {
    Locator first = cited.getFirst().locator();
    String sha256 = first.sha256();
    Anchor anchor =
        new Anchor(
            sha256,
            Standing.parts(cited),
            before(holdings, first),
            after(holdings, cited.getLast().locator()));
    return new Taken(anchor, Source.of(cited, holdings.paths(sha256)));
  }

  private static String before(Holdings holdings, Locator place) {
    String text = holdings.page(place.sha256(), place.page()).map(Page::text).orElse("");
    int end = place.span().start();
    int start = Math.max(0, end - SURROUNDINGS);
    while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start - 1))) start++;
    return text.substring(start, end).strip();
  }

  private static String after(Holdings holdings, Locator place) {
    String text = holdings.page(place.sha256(), place.page()).map(Page::text).orElse("");
    int start = place.span().end();
    int end = Math.min(text.length(), start + SURROUNDINGS);
    while (end < text.length() && end > start && !Character.isWhitespace(text.charAt(end))) end--;
    return text.substring(start, end).strip();
  }
}
