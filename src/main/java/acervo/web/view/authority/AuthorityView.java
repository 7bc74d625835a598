package acervo.web.view.authority;

import acervo.catalog.vocabulary.Authority;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.web.view.Address;
import acervo.web.view.DocumentCard;
import acervo.web.view.Link;
import acervo.web.view.Pager;
import acervo.web.view.RecordAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Section;
import acervo.web.view.Wording;
import acervo.web.view.records.RecordView;
import acervo.web.view.records.RecordsView;
import acervo.web.view.records.RecordsView.KindTab;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a council or law: time runs down, one entry a statement.
 *
 * @param area the area that attends a council, null when none is known
 * @param kinds how many records of each kind, leading to them
 * @param total how many records, in words
 * @param documents the newest ones
 * @param documentsTotal how many documents, in words
 * @param allDocuments all of them, newest first
 */
public record AuthorityView(
    String code,
    Names names,
    String back,
    Link area,
    List<KindTab> kinds,
    String total,
    List<Entry> line,
    Pager pager,
    boolean past,
    List<DocumentCard> documents,
    String documentsTotal,
    String allDocuments) {
  /** How many documents the page shows. */
  public static final int DOCUMENTS = 12;

  /**
   * A statement.
   *
   * @param date of its document in words
   * @param repeats whether the statement before it has the same date
   */
  public record Entry(RecordView record, String date, boolean repeats) {}

  public static AuthorityView of(
      Section section,
      Authority authority,
      RecordRequest request,
      RecordResult records,
      SearchResult documents,
      Wording wording) {
    long ofAnyKind = records.kinds().values().stream().mapToLong(Long::longValue).sum();
    Address here = section.page(authority.slug());
    return new AuthorityView(
        section.code(),
        Names.of(authority),
        section.path(),
        authority
            .area()
            .map(
                slug ->
                    Link.to(
                        wording.value(FacetName.AREA, slug),
                        RecordAddress.having(FacetName.AREA, slug)))
            .orElse(null),
        RecordsView.kinds(request, records, ofAnyKind, wording),
        wording.say("web.records.total", records.total()),
        line(records, wording),
        Pager.of(
            records.total(),
            request.page(),
            request.size(),
            step -> step == 1 ? here : here.with(SearchParameters.PAGES.page(), step)),
        records.total() > 0 && records.records().isEmpty(),
        documents.hits().stream()
            .map(Hit::document)
            .map(document -> DocumentCard.of(document, wording))
            .toList(),
        wording.say("web.search.documents", documents.totalDocuments()),
        Address.of(SearchView.PATH)
            .with(SearchParameters.PAGES.name(section.facet()), authority.slug())
            .with(SearchParameters.PAGES.sort(), Sort.NEWEST.code())
            .toString());
  }

  private static List<Entry> line(RecordResult records, Wording wording) {
    List<Entry> line = new ArrayList<>();
    String before = null;
    for (var hit : records.records()) {
      RecordView record = RecordView.of(hit, "", wording);
      String date = record.date().isEmpty() ? wording.say("web.documents.undated") : record.date();
      line.add(new Entry(record, date, date.equals(before)));
      before = date;
    }
    return line;
  }
}
