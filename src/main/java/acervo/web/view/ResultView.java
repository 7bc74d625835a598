package acervo.web.view;

import acervo.document.Document;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that matches, with its best passages.
 *
 * @param number among all results, from 1
 * @param lacks what of all that is wanted it does not have, in words; empty when it has all
 * @param partly whether it is the first of this page that does not have all
 */
public record ResultView(
    int number, DocumentCard document, List<Quote> quotes, String lacks, boolean partly) {
  /**
   * A passage that matches.
   *
   * @param place its page in short: «lám. 7»; in files made of lines its line: «línea 12»
   * @param open the page with the hits marked
   * @param cite the page with this passage marked as a quotation
   * @param keep the page that offers to put it into a dossier
   * @param fragment what the pane beside the results shows of it
   * @param show this page of results with that pane
   */
  public record Quote(
      String place,
      String heading,
      Snippet snippet,
      String open,
      String cite,
      String keep,
      String fragment,
      String show,
      boolean shown) {}

  /** Where a passage is, «id.page»: what the address says of the pane beside the results. */
  public static String place(Document document, PassageHit passage) {
    return document.id() + "." + passage.page();
  }

  /** The place of the first passage found, empty when there is none. */
  public static String firstPlace(SearchResult result) {
    for (Hit hit : result.hits()) {
      if (!hit.passages().isEmpty()) return place(hit.document(), hit.passages().getFirst());
    }
    return "";
  }

  static List<ResultView> all(
      SearchRequest request, SearchResult result, String preview, Wording wording) {
    List<ResultView> views = new ArrayList<>();
    int number = (request.page() - 1) * request.size();
    boolean unshown = true;
    boolean whole = true;
    for (Hit hit : result.hits()) {
      number++;
      List<Quote> quotes = new ArrayList<>();
      for (PassageHit passage : hit.passages()) {
        boolean shown = unshown && place(hit.document(), passage).equals(preview);
        unshown &= !shown;
        quotes.add(quote(request, number, hit.document(), passage, shown, wording));
      }
      String lacks =
          hit.lacks().stream()
              .map(each -> each.in(wording.messages()))
              .collect(Collectors.joining(", "));
      boolean partly = whole && !lacks.isEmpty();
      whole &= lacks.isEmpty();
      DocumentCard card = DocumentCard.of(hit.document(), wording);
      views.add(new ResultView(number, card, quotes, lacks, partly));
    }
    return views;
  }

  private static Quote quote(
      SearchRequest request,
      int number,
      Document document,
      PassageHit passage,
      boolean shown,
      Wording wording) {
    String text = request.text();
    Address page = PageAddress.of(document.id(), passage.page(), text);
    return new Quote(
        passage.line() == 0
            ? wording.shortPage(passage.unit(), passage.label())
            : wording.say("web.line", Integer.toString(passage.line())),
        String.join(" › ", passage.heading()),
        Snippet.of(passage.text(), passage.highlights()),
        page.at("h1").toString(),
        PageAddress.quoting(page, passage.span()).toString(),
        DossierAddress.adding(document.id(), passage.page(), passage.span()).toString(),
        Address.of(Address.page(document.id(), passage.page()) + "/vista")
            .with(SearchParameters.TEXT, text)
            .toString(),
        SearchParameters.PAGES
            .write(SearchView.PATH, request)
            .with(SearchView.PREVIEW, place(document, passage))
            .at("r" + number)
            .toString(),
        shown);
  }
}
