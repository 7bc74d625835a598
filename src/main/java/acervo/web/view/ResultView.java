package acervo.web.view;

import acervo.document.Document;
import acervo.search.AlikeRequest;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeResult.Word;
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
 * @param url the document, with what was asked for marked
 * @param alike documents like it
 * @param common the words that make it like what was asked for, in words; empty for a question
 * @param lacks what of all that is wanted it does not have, in words; empty when it has all
 * @param partly whether it is the first of this page that does not have all
 */
public record ResultView(
    int number,
    DocumentCard document,
    String url,
    List<Quote> quotes,
    String lacks,
    boolean partly,
    String alike,
    String common) {
  /**
   * A passage that matches.
   *
   * @param place its page in short: «lám. 7»; in files made of lines its line: «línea 12»
   * @param open the page with the hits marked, at the first of this passage
   * @param cite the page with this passage marked as a quotation; empty when that is what opens
   * @param keep the page that offers to put it into a dossier
   * @param alike passages like it
   * @param fragment what the pane beside the results shows of it; empty without that pane
   * @param show this page of results with that pane
   */
  public record Quote(
      String place,
      String heading,
      Snippet snippet,
      String open,
      String cite,
      String keep,
      String alike,
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
      String url =
          Address.document(hit.document().id())
              .with(SearchParameters.TEXT, request.text())
              .toString();
      String alike = AlikeAddress.like(hit.document(), request.filters()).toString();
      views.add(new ResultView(number, card, url, quotes, lacks, partly, alike, ""));
    }
    return views;
  }

  /** What is like a source: each passage opens as a quotation. */
  static List<ResultView> alike(AlikeRequest request, AlikeResult result, Wording wording) {
    List<ResultView> views = new ArrayList<>();
    int number = (request.page() - 1) * request.size();
    for (Alike alike : result.hits()) {
      number++;
      Document document = alike.hit().document();
      List<Quote> quotes = new ArrayList<>();
      for (PassageHit passage : alike.hit().passages()) {
        quotes.add(quote(request, document, passage, wording));
      }
      String common = alike.common().stream().map(Word::written).collect(Collectors.joining(", "));
      DocumentCard card = DocumentCard.of(document, wording);
      String like = AlikeAddress.like(document, request.filters()).toString();
      views.add(new ResultView(number, card, card.url(), quotes, "", false, like, common));
    }
    return views;
  }

  private static Quote quote(
      AlikeRequest request, Document document, PassageHit passage, Wording wording) {
    Address page = Address.page(document.id(), passage.page());
    return new Quote(
        place(passage, wording),
        String.join(" › ", passage.heading()),
        Snippet.of(passage.text(), passage.highlights()).inLine(),
        PageAddress.quoting(page, passage.span()).toString(),
        "",
        DossierAddress.adding(document.id(), passage.page(), passage.span()).toString(),
        AlikeAddress.like(document, passage.page(), passage.span(), request.filters()).toString(),
        "",
        "",
        false);
  }

  private static String place(PassageHit passage, Wording wording) {
    return passage.line() == 0
        ? wording.shortPage(passage.unit(), passage.label())
        : wording.say("web.line", Integer.toString(passage.line()));
  }

  private static int firstHit(PassageHit passage) {
    int before = passage.highlights().isEmpty() ? 0 : passage.highlights().getFirst().start();
    return passage.span().start() + before;
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
        place(passage, wording),
        String.join(" › ", passage.heading()),
        Snippet.of(passage.text(), passage.highlights()),
        PageAddress.firstHit(document.id(), passage.page(), text, firstHit(passage)).toString(),
        PageAddress.quoting(page, passage.span()).toString(),
        DossierAddress.adding(document.id(), passage.page(), passage.span()).toString(),
        AlikeAddress.like(document, passage.page(), passage.span(), request.filters()).toString(),
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
