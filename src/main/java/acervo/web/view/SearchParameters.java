package acervo.web.view;

import acervo.document.PartialDate;
import acervo.record.Kind;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a question is written in an address: Spanish names on pages, English ones in the JSON
 * interface. A name with a hyphen before it ({@code -council}) excludes.
 */
public enum SearchParameters {
  PAGES("clase", "desde", "hasta", "orden", "pagina", "tamano") {
    @Override
    public String name(FacetName facet) {
      return switch (facet) {
        case AREA -> "area";
        case COUNCIL -> "consejo";
        case LAW -> "ley";
        case TYPE -> "tipo";
        case PLAN -> "plan";
        case INSTITUTION -> "institucion";
        case YEAR -> "anio";
        case MONTH -> "mes";
        case FORMAT -> "formato";
      };
    }
  },
  JSON("kind", "from", "to", "sort", "page", "size") {
    @Override
    public String name(FacetName facet) {
      return facet.code();
    }
  };

  public static final String TEXT = "q";

  private static final int LAST_PAGE = Integer.MAX_VALUE / SearchRequest.LARGEST;

  private final String kind;
  private final String from;
  private final String to;
  private final String sort;
  private final String page;
  private final String size;

  SearchParameters(String kind, String from, String to, String sort, String page, String size) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.sort = sort;
    this.page = page;
    this.size = size;
  }

  /** The parameter of a facet. */
  public abstract String name(FacetName facet);

  /** The parameter that excludes a value of a facet. */
  public String exclusion(FacetName facet) {
    return "-" + name(facet);
  }

  /** The parameter of a kind of record, which may repeat. */
  public String kind() {
    return kind;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public String sort() {
    return sort;
  }

  public String page() {
    return page;
  }

  /** The question that parameters ask. What makes no sense is refused with 400. */
  public SearchRequest strictly(Map<String, List<String>> parameters) {
    return new SearchRequest(
        one(parameters, TEXT),
        strictFilters(parameters),
        strictSort(one(parameters, sort)),
        number(parameters, page, 1, LAST_PAGE, 1),
        number(parameters, size, 1, SearchRequest.LARGEST, SearchRequest.USUAL));
  }

  /** The same, but what makes no sense is passed over. */
  public SearchRequest leniently(Map<String, List<String>> parameters) {
    return new SearchRequest(
        one(parameters, TEXT),
        lenientFilters(parameters),
        Sort.of(one(parameters, sort)),
        lenient(parameters, page, LAST_PAGE, 1),
        lenient(parameters, size, SearchRequest.LARGEST, SearchRequest.USUAL));
  }

  /** The question to the result records that parameters ask. What makes no sense is refused. */
  public RecordRequest recordsStrictly(Map<String, List<String>> parameters) {
    Set<Kind> kinds = new LinkedHashSet<>();
    for (String code : values(parameters, kind)) {
      kinds.add(Kind.of(code).orElseThrow(() -> unknownKind(code)));
    }
    return new RecordRequest(
        one(parameters, TEXT),
        strictFilters(parameters),
        kinds,
        strictSort(one(parameters, sort)),
        number(parameters, page, 1, LAST_PAGE, 1),
        number(parameters, size, 1, RecordRequest.LARGEST, RecordRequest.USUAL));
  }

  /** The same, but what makes no sense is passed over. */
  public RecordRequest recordsLeniently(Map<String, List<String>> parameters) {
    Set<Kind> kinds = new LinkedHashSet<>();
    for (String code : values(parameters, kind)) Kind.of(code).ifPresent(kinds::add);
    return new RecordRequest(
        one(parameters, TEXT),
        lenientFilters(parameters),
        kinds,
        Sort.of(one(parameters, sort)),
        lenient(parameters, page, LAST_PAGE, 1),
        lenient(parameters, size, RecordRequest.LARGEST, RecordRequest.USUAL));
  }

  /** The address, below {@code path}, that asks {@code request}. */
  public Address write(String path, SearchRequest request) {
    Address address = Address.of(path).with(TEXT, request.text());
    address = narrowed(address, request.filters());
    if (request.sort() != Sort.RELEVANCE) address = address.with(sort, request.sort().code());
    if (request.size() != SearchRequest.USUAL) address = address.with(size, request.size());
    return request.page() == 1 ? address : address.with(page, request.page());
  }

  /** The address, below {@code path}, that asks {@code request}. */
  public Address write(String path, RecordRequest request) {
    Address address = Address.of(path).with(TEXT, request.text());
    address = narrowed(address, request.filters());
    for (Kind some : request.kinds()) address = address.with(kind, some.code());
    if (request.sort() != Sort.RELEVANCE) address = address.with(sort, request.sort().code());
    if (request.size() != RecordRequest.USUAL) address = address.with(size, request.size());
    return request.page() == 1 ? address : address.with(page, request.page());
  }

  private Address narrowed(Address address, Filters filters) {
    for (var some : filters.only().entrySet()) {
      for (String value : some.getValue()) address = address.with(name(some.getKey()), value);
    }
    for (var some : filters.without().entrySet()) {
      for (String value : some.getValue()) address = address.with(exclusion(some.getKey()), value);
    }
    address = address.with(from, filters.from().map(PartialDate::toString).orElse(""));
    return address.with(to, filters.to().map(PartialDate::toString).orElse(""));
  }

  /** A whole number of a parameter, or {@code usual} when it is absent; refused with 400. */
  public static int number(
      Map<String, List<String>> parameters, String name, int least, int most, int usual) {
    String value = one(parameters, name).strip();
    if (value.isEmpty()) return usual;
    Optional<Integer> number = parsed(value);
    if (number.isEmpty() || number.get() < least || number.get() > most) {
      throw new Refusal(400, "web.refused.number", name, value, least, most);
    }
    return number.get();
  }

  /** The first value of a parameter, empty when there is none. */
  public static String one(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
  }

  private Filters strictFilters(Map<String, List<String>> parameters) {
    return filters(parameters, date(parameters, from), date(parameters, to));
  }

  private Filters lenientFilters(Map<String, List<String>> parameters) {
    return filters(
        parameters,
        PartialDate.parse(one(parameters, from).strip()),
        PartialDate.parse(one(parameters, to).strip()));
  }

  private Filters filters(
      Map<String, List<String>> parameters,
      Optional<PartialDate> earliest,
      Optional<PartialDate> latest) {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (FacetName facet : FacetName.values()) {
      only.put(facet, values(parameters, name(facet)));
      without.put(facet, values(parameters, exclusion(facet)));
    }
    return new Filters(only, without, earliest, latest);
  }

  private static Set<String> values(Map<String, List<String>> parameters, String name) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : parameters.getOrDefault(name, List.of())) {
      if (!value.isBlank()) values.add(value.strip());
    }
    return values;
  }

  private static Optional<PartialDate> date(Map<String, List<String>> parameters, String name) {
    String value = one(parameters, name).strip();
    if (value.isEmpty()) return Optional.empty();
    Optional<PartialDate> date = PartialDate.parse(value);
    if (date.isEmpty()) throw new Refusal(400, "web.refused.date", name, value);
    return date;
  }

  private Refusal unknownKind(String code) {
    String known = String.join(", ", Arrays.stream(Kind.values()).map(Kind::code).toList());
    return new Refusal(400, "web.refused.kind", kind, code, known);
  }

  private Sort strictSort(String code) {
    Sort order = Sort.of(code);
    if (!code.isEmpty() && !order.code().equals(code)) {
      String known = String.join(", ", Arrays.stream(Sort.values()).map(Sort::code).toList());
      throw new Refusal(400, "web.refused.sort", sort, code, known);
    }
    return order;
  }

  private static int lenient(
      Map<String, List<String>> parameters, String name, int most, int usual) {
    return parsed(one(parameters, name).strip())
        .map(number -> Math.clamp(number, 1, most))
        .orElse(usual);
  }

  private static Optional<Integer> parsed(String value) {
    try {
      return Optional.of(Integer.valueOf(value));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
