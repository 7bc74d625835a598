package acervo.web.view.records;

import acervo.document.Document;
import acervo.record.Kind;
import acervo.search.RecordResult.RecordHit;
import acervo.web.view.Address;
import acervo.web.view.Pager;
import acervo.web.view.SearchParameters;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The records of one document, kind by kind, in reading order; a page of them when they are many.
 *
 * @param total how many, in words; empty for none
 * @param groups of the kinds on this page
 */
public record DocumentRecords(String total, List<Group> groups, Pager pager) {
  /** The parameter that names a record, so that the page which has it is shown. */
  public static final String RECORD = "registro";

  /** The id of their element on the page. */
  private static final String ANCHOR = "registros";

  /** On one page: a quarter of a megabyte. */
  static final int SIZE = 100;

  private static final int SHOWN = 12;

  /**
   * The records of a kind.
   *
   * @param number how many the document has, on whichever page
   * @param more those past the first dozen, folded away; none where there are pages to turn
   */
  public record Group(
      String label, String number, List<RecordView> records, List<RecordView> more) {}

  /**
   * @param hits all of the document's, in reading order
   * @param parameters of the address: the words asked for, marked on the pages that links open; the
   *     page, of which the last stands for those past it; and the record that is to be on it
   */
  public static DocumentRecords of(
      Document document,
      List<RecordHit> hits,
      Map<String, List<String>> parameters,
      Wording wording) {
    Comparator<RecordHit> byKind = Comparator.comparing(hit -> hit.record().kind());
    List<RecordHit> all = hits.stream().sorted(byKind).toList();
    String text = SearchParameters.one(parameters, SearchParameters.TEXT);
    int page = page(all, parameters);
    int first = (page - 1) * SIZE;
    List<RecordHit> shown = all.subList(first, Math.min(all.size(), first + SIZE));
    List<Group> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<RecordView> some =
          shown.stream()
              .filter(hit -> hit.record().kind() == kind)
              .map(hit -> RecordView.of(hit, text, wording))
              .toList();
      if (some.isEmpty()) continue;
      long number = all.stream().filter(hit -> hit.record().kind() == kind).count();
      int cut = all.size() > SIZE ? some.size() : Math.min(SHOWN, some.size());
      groups.add(
          new Group(
              wording.kinds(kind),
              wording.number(number),
              some.subList(0, cut),
              some.subList(cut, some.size())));
    }
    Address address = Address.document(document.id()).with(SearchParameters.TEXT, text);
    return new DocumentRecords(
        all.isEmpty() ? "" : wording.say("web.records.total", all.size()),
        groups,
        Pager.of(
            all.size(),
            page,
            SIZE,
            number -> address.with(SearchParameters.PAGES.page(), number).at(ANCHOR)));
  }

  /** The page of the record asked for, or else the page asked for, as far as there are any. */
  private static int page(List<RecordHit> all, Map<String, List<String>> parameters) {
    String record = SearchParameters.one(parameters, RECORD);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).record().id().equals(record)) return i / SIZE + 1;
    }
    int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    return Math.min(SearchParameters.PAGES.leniently(parameters).page(), pages);
  }
}
