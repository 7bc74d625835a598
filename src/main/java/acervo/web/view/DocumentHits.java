package acervo.web.view;

import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.search.Filters;
import acervo.search.Holdings;
import acervo.search.SearchEngine.PageMarks;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the words of a question are in one document: its pages in order, each with the passages
 * that have them.
 *
 * @param action where the question to this document is sent
 * @param said how many hits there are, on how many pages; empty without a question
 * @param none that there are none, a sentence; empty when there are
 * @param elsewhere the same question to the whole collection
 * @param clear the document without the question
 */
public record DocumentHits(
    String action,
    String text,
    String said,
    String none,
    String elsewhere,
    String clear,
    List<PageHits> pages,
    Pager pager) {
  /** The id of the list on the page of the document. */
  public static final String ANCHOR = "coincidencias";

  /** Pages with hits that are listed at once. */
  static final int SIZE = 20;

  private static final int PASSAGES = 3;

  /**
   * A page with hits.
   *
   * @param place «lám. 7»
   * @param rest how many passages more it has, in words; empty when all are here
   */
  public record PageHits(String place, String url, String count, List<Quote> quotes, String rest) {}

  /**
   * A passage with hits; its heading is empty when the passage before has it too; {@code url} leads
   * to the first of them, {@code alike} to passages like it.
   */
  public record Quote(String heading, Snippet snippet, String url, String alike) {}

  /**
   * @param page of the list of pages with hits, from 1
   */
  public static DocumentHits of(
      Document document,
      String text,
      int page,
      List<PageMarks> marks,
      Holdings holdings,
      Wording wording) {
    List<PageMarks> hitting =
        marks.stream()
            .filter(one -> !one.spans().isEmpty())
            .sorted(Comparator.comparingInt(PageMarks::page))
            .toList();
    int total = hitting.stream().mapToInt(one -> one.spans().size()).sum();
    Address here = Address.document(document.id());
    Address asked = here.with(SearchParameters.TEXT, text);
    boolean blank = text.isBlank();
    List<PageHits> pages = new ArrayList<>();
    hitting.stream()
        .skip((page - 1L) * SIZE)
        .limit(SIZE)
        .forEach(one -> pages.add(pageHits(document, text, one, holdings, wording)));
    return new DocumentHits(
        here.toString(),
        text,
        blank || total == 0 ? "" : wording.say("web.hits.total", total, hitting.size()),
        blank || total > 0 ? "" : wording.say("web.hits.none", text.strip()),
        Address.of(SearchView.PATH).with(SearchParameters.TEXT, text).toString(),
        here.toString(),
        pages,
        Pager.of(hitting.size(), page, SIZE, number -> paged(asked, number)));
  }

  private static Address paged(Address asked, int number) {
    Address list = number == 1 ? asked : asked.with(SearchParameters.PAGES.page(), number);
    return list.at(ANCHOR);
  }

  private static PageHits pageHits(
      Document document, String text, PageMarks marks, Holdings holdings, Wording wording) {
    List<Span> spans = marks.spans().stream().sorted().toList();
    Page page = holdings.page(document.sha256(), marks.page()).orElseThrow();
    PageView.Wanted wanted = PageView.Wanted.of(text);
    List<Quote> quotes = new ArrayList<>();
    int passages = 0;
    String above = "";
    for (Passage passage : holdings.passages(document.sha256(), marks.page())) {
      List<Span> inside = inside(passage.span(), spans);
      if (inside.isEmpty()) continue;
      if (++passages > PASSAGES) continue;
      int first = firstIn(passage.span(), spans);
      String heading = String.join(" › ", passage.heading());
      quotes.add(
          new Quote(
              heading.equals(above) ? "" : heading,
              Snippet.of(passage.span().in(page.text()), inside).inLine(),
              PageAddress.hit(document.id(), marks.page(), wanted, first).toString(),
              AlikeAddress.like(document, marks.page(), passage.span(), Filters.NONE).toString()));
      above = heading;
    }
    return new PageHits(
        wording.shortPage(page.unit(), page.label()),
        PageAddress.hit(document.id(), marks.page(), wanted, 1).toString(),
        wording.say("web.page.tick", spans.size()),
        quotes,
        passages > PASSAGES ? wording.say("web.hits.rest", passages - PASSAGES) : "");
  }

  /** What of the hits is in a passage, relative to it. */
  private static List<Span> inside(Span passage, List<Span> hits) {
    return hits.stream()
        .filter(passage::overlaps)
        .map(
            hit ->
                new Span(
                    Math.max(hit.start(), passage.start()) - passage.start(),
                    Math.min(hit.end(), passage.end()) - passage.start()))
        .toList();
  }

  private static int firstIn(Span passage, List<Span> hits) {
    for (int i = 0; i < hits.size(); i++) if (passage.overlaps(hits.get(i))) return i + 1;
    return 1;
  }
}
