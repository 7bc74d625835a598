package acervo.web.view.records;

import acervo.record.Kind;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.web.view.Address;
import acervo.web.view.Chip;
import acervo.web.view.FacetView;
import acervo.web.view.Link;
import acervo.web.view.Narrowing;
import acervo.web.view.OpenFacet;
import acervo.web.view.Pager;
import acervo.web.view.RecordAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The page of result records.
 *
 * @param reading how the question was understood
 * @param none whether no record answers it
 * @param blank whether there are no records at all, whatever is asked
 * @param past whether the page asked for lies past the last one
 * @param kinds all records and those of each kind, with how many there are
 * @param kept what the form of dates carries along
 * @param exports the same records to be taken along
 * @param clear the question without filters
 * @param documents the same question to the documents
 */
public record RecordsView(
    String text,
    String reading,
    String total,
    boolean none,
    boolean blank,
    boolean past,
    List<KindTab> kinds,
    List<RecordView> records,
    List<FacetView> facets,
    List<Chip> chips,
    List<Link> sorts,
    String from,
    String to,
    List<Address.Parameter> kept,
    Pager pager,
    List<Link> exports,
    String clear,
    String documents) {
  /** The records of a kind, or all; {@code current} when they are shown. */
  public record KindTab(String label, String number, String url, boolean current) {}

  public static RecordsView of(
      RecordRequest request, RecordResult result, OpenFacet open, Wording wording) {
    Narrowing narrowing = Narrowing.of(RecordAddress.PATH, request);
    List<Chip> chips = Chip.all(narrowing, wording);
    long ofAnyKind = result.kinds().values().stream().mapToLong(Long::longValue).sum();
    return new RecordsView(
        request.text(),
        result.reading().in(wording.messages()),
        wording.say("web.records.total", result.total()),
        result.total() == 0,
        ofAnyKind == 0 && request.text().isBlank() && request.filters().isEmpty(),
        result.total() > 0 && result.records().isEmpty(),
        kinds(request, result, ofAnyKind, wording),
        result.records().stream()
            .map(record -> RecordView.of(record, request.text(), wording))
            .toList(),
        FacetView.all(narrowing, result.facets(), open, wording),
        chips,
        sorts(narrowing, wording),
        request.filters().from().map(Object::toString).orElse(""),
        request.filters().to().map(Object::toString).orElse(""),
        narrowing.withoutDates().parameters(),
        Pager.of(result.total(), request.page(), request.size(), narrowing::onPage),
        exports(request),
        narrowing.withoutFilters().toString(),
        SearchParameters.PAGES
            .write(
                SearchView.PATH,
                new SearchRequest(
                    request.text(), request.filters(), request.sort(), 1, SearchRequest.USUAL))
            .toString());
  }

  /** How many records there are of each kind that has any, each leading to them. */
  public static List<KindTab> kinds(
      RecordRequest request, RecordResult result, long ofAnyKind, Wording wording) {
    List<KindTab> tabs = new ArrayList<>();
    tabs.add(
        new KindTab(
            wording.say("web.records.all"),
            wording.number(ofAnyKind),
            ofKinds(request, Set.of()),
            request.kinds().isEmpty()));
    for (Kind kind : Kind.values()) {
      long count = result.kinds().getOrDefault(kind, 0L);
      boolean current = request.kinds().contains(kind);
      if (count == 0 && !current) continue;
      tabs.add(
          new KindTab(
              wording.kinds(kind), wording.number(count), ofKinds(request, Set.of(kind)), current));
    }
    return tabs;
  }

  private static String ofKinds(RecordRequest request, Set<Kind> kinds) {
    var asked =
        new RecordRequest(
            request.text(), request.filters(), kinds, request.sort(), 1, request.size());
    return SearchParameters.PAGES.write(RecordAddress.PATH, asked).toString();
  }

  private static List<Link> sorts(Narrowing narrowing, Wording wording) {
    return Arrays.stream(Sort.values())
        .map(
            sort ->
                new Link(
                    wording.say("web.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    narrowing.sorted(sort).toString(),
                    sort == narrowing.sort()))
        .toList();
  }

  /** The whole answer, from its first page. */
  private static List<Link> exports(RecordRequest request) {
    RecordRequest whole =
        new RecordRequest(
            request.text(),
            request.filters(),
            request.kinds(),
            request.sort(),
            1,
            RecordRequest.USUAL);
    SearchParameters names = SearchParameters.PAGES;
    return List.of(
        Link.to("CSV", names.write(RecordAddress.PATH + ".csv", whole)),
        Link.to("XLSX", names.write(RecordAddress.PATH + ".xlsx", whole)),
        Link.to("Markdown", names.write(RecordAddress.PATH + ".md", whole)),
        Link.to("JSON", SearchParameters.JSON.write("/api/records", whole)));
  }
}
