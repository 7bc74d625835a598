package acervo.web.view;

import acervo.document.PartialDate;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of the questions one step away from a question, whatever it asks for: the rest of
 * it stays as it is.
 *
 * @param writer writes the question with other filters, order or page
 */
public record Narrowing(Filters filters, Sort sort, Writer writer) {
  /** Writes a question of which only these change. */
  public interface Writer {
    Address write(Filters filters, Sort sort, int page);
  }

  /** About documents, asked below {@code path}. */
  public static Narrowing of(String path, SearchRequest request) {
    return new Narrowing(
        request.filters(),
        request.sort(),
        (filters, sort, page) ->
            SearchParameters.PAGES.write(
                path, new SearchRequest(request.text(), filters, sort, page, request.size())));
  }

  /** About records, asked below {@code path}. */
  public static Narrowing of(String path, RecordRequest request) {
    return new Narrowing(
        request.filters(),
        request.sort(),
        (filters, sort, page) ->
            SearchParameters.PAGES.write(
                path,
                new RecordRequest(
                    request.text(), filters, request.kinds(), sort, page, request.size())));
  }

  /**
   * With the value when it was not chosen, without it when it was. Months are of one year: another
   * choice of years gives them up.
   */
  Address toggled(FacetName facet, String value) {
    Map<FacetName, Set<String>> only = toggled(filters.only(), facet, value);
    if (facet == FacetName.YEAR) only.remove(FacetName.MONTH);
    return narrowed(new Filters(only, filters.without(), filters.from(), filters.to()));
  }

  /** Without the documents that have the value, or with them again; it is no longer chosen. */
  Address excluded(FacetName facet, String value) {
    Map<FacetName, Set<String>> only =
        filters.selects(facet, value) ? toggled(filters.only(), facet, value) : filters.only();
    Map<FacetName, Set<String>> without = toggled(filters.without(), facet, value);
    return narrowed(new Filters(only, without, filters.from(), filters.to()));
  }

  Address withoutFrom() {
    return narrowed(new Filters(filters.only(), filters.without(), Optional.empty(), filters.to()));
  }

  Address withoutTo() {
    return narrowed(
        new Filters(filters.only(), filters.without(), filters.from(), Optional.empty()));
  }

  /** Of those years and months alone, and of that range; nothing else about time stays. */
  Address dated(
      Set<String> years, Set<String> months, Optional<PartialDate> from, Optional<PartialDate> to) {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    only.putAll(filters.only());
    only.put(FacetName.YEAR, years);
    only.put(FacetName.MONTH, months);
    return narrowed(new Filters(only, filters.without(), from, to));
  }

  /** The question itself, from its first page. */
  Address here() {
    return narrowed(filters);
  }

  /** What a form of dates carries along. */
  public Address withoutDates() {
    return narrowed(
        new Filters(filters.only(), filters.without(), Optional.empty(), Optional.empty()));
  }

  public Address withoutFilters() {
    return narrowed(Filters.NONE);
  }

  public Address sorted(Sort another) {
    return writer.write(filters, another, 1);
  }

  public Address onPage(int another) {
    return writer.write(filters, sort, another);
  }

  private Address narrowed(Filters others) {
    return writer.write(others, sort, 1);
  }

  private static Map<FacetName, Set<String>> toggled(
      Map<FacetName, Set<String>> values, FacetName facet, String value) {
    Map<FacetName, Set<String>> toggled = new EnumMap<>(FacetName.class);
    toggled.putAll(values);
    Set<String> some = new LinkedHashSet<>(values.getOrDefault(facet, Set.of()));
    if (!some.remove(value)) some.add(value);
    toggled.put(facet, some);
    return toggled;
  }
}
