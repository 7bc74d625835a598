package acervo.web.view;

import acervo.document.Document;
import acervo.search.SearchEngine.PageMarks;
import acervo.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way from hit to hit through a document, over the borders of its pages, as it is seen from one
 * page.
 *
 * @param current the hit of this page where one stands, from 1; 0 when the page has none
 * @param here how many this page has
 * @param before how many the pages before it have
 * @param total how many the document has
 * @param said where one stands: «3 de 17»
 * @param pattern the same with # in the place of the number, for a script to fill
 * @param previous null at the first hit of the document, as is {@code next} at the last
 * @param earlier the last hit of the pages before, for a script; empty when they have none
 * @param later the first hit of the pages after, likewise
 * @param all the page of the document with its hits listed
 * @param elsewhere the same question to the whole collection
 * @param none that the words are not in the document, a sentence; empty when they are
 */
public record HitWalk(
    int current,
    int here,
    int before,
    int total,
    String said,
    String pattern,
    Link previous,
    Link next,
    String earlier,
    String later,
    String all,
    String elsewhere,
    String none) {
  /** The parameter that names a hit by its number on the page; without it, it is the first. */
  public static final String HIT = "n";

  /** Null without a question. */
  static HitWalk of(
      Document document, int page, PageView.Wanted wanted, List<PageMarks> marks, Wording wording) {
    if (wanted.text().isBlank()) return null;
    int before = count(marks.stream().filter(one -> one.page() < page).toList());
    List<Span> hits = PageView.hitsOn(page, marks);
    int total = count(marks);
    int current = current(hits, wanted);
    Optional<PageMarks> earlier =
        marks.stream()
            .filter(one -> one.page() < page && !one.spans().isEmpty())
            .max(Comparator.comparingInt(PageMarks::page));
    Optional<PageMarks> later =
        marks.stream()
            .filter(one -> one.page() > page && !one.spans().isEmpty())
            .min(Comparator.comparingInt(PageMarks::page));
    Steps steps = new Steps(document, wanted, wording);
    Link previousPage = earlier.map(one -> steps.to(one.page(), one.spans().size())).orElse(null);
    Link nextPage = later.map(one -> steps.to(one.page(), 1)).orElse(null);
    return new HitWalk(
        current,
        hits.size(),
        before,
        total,
        current == 0
            ? wording.say("web.hits.not_here", total)
            : wording.say("web.hits.at", wording.number(before + current), wording.number(total)),
        wording.say("web.hits.at", "#", wording.number(total)),
        current > 1 ? steps.to(page, current - 1) : previousPage,
        current > 0 && current < hits.size() ? steps.to(page, current + 1) : nextPage,
        previousPage == null ? "" : previousPage.url(),
        nextPage == null ? "" : nextPage.url(),
        Address.document(document.id())
            .with(SearchParameters.TEXT, wanted.text())
            .at(DocumentHits.ANCHOR)
            .toString(),
        Address.of(SearchView.PATH).with(SearchParameters.TEXT, wanted.text()).toString(),
        total > 0 ? "" : wording.say("web.hits.none", wanted.text().strip()));
  }

  /**
   * Where reading on from a page leads: to the first hit of it or of the pages after it, or else,
   * from the beginning, to the first of all. The page itself when there is none.
   */
  public static Address from(
      Document document, int page, PageView.Wanted wanted, List<PageMarks> marks) {
    int first =
        marks.stream()
            .filter(one -> !one.spans().isEmpty())
            .mapToInt(PageMarks::page)
            .boxed()
            .min(
                Comparator.<Integer, Boolean>comparing(one -> one < page)
                    .thenComparing(Comparator.naturalOrder()))
            .orElse(0);
    return first == 0
        ? PageAddress.of(document.id(), page, wanted)
        : PageAddress.hit(document.id(), first, wanted, 1);
  }

  /**
   * Where reading on from a place of a page leads: to the first hit of that page that ends after
   * it, or else as from the next page.
   *
   * @param offset in the page's text
   */
  public static Address from(
      Document document, int page, int offset, PageView.Wanted wanted, List<PageMarks> marks) {
    List<Span> hits = PageView.hitsOn(page, marks);
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).end() > offset) return PageAddress.hit(document.id(), page, wanted, i + 1);
    }
    return from(document, hits.isEmpty() ? page : page + 1, wanted, marks);
  }

  private static int count(List<PageMarks> marks) {
    return marks.stream().mapToInt(one -> one.spans().size()).sum();
  }

  /** The hit that was asked for; or else the first in or after the quotation, or of the page. */
  private static int current(List<Span> hits, PageView.Wanted wanted) {
    if (wanted.hit() >= 1 && wanted.hit() <= hits.size()) return wanted.hit();
    if (wanted.quote().isEmpty()) return Math.min(1, hits.size());
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).end() > wanted.quote().start()) return i + 1;
    }
    return hits.size();
  }

  /** Writes links to hits. */
  private record Steps(Document document, PageView.Wanted wanted, Wording wording) {
    Link to(int page, int hit) {
      return Link.to(
          wording.page(document.unit(), Integer.toString(page)),
          PageAddress.hit(document.id(), page, wanted, hit));
    }
  }
}
