package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.SearchResult.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A facet beside the results.
 *
 * @param id of its element on the page
 * @param values the chosen ones and the most frequent ones; when all are asked for, all
 * @param more those that follow, folded away
 * @param excluded the values left out, each with the way to have it back
 * @param rest leads to all values, null when all are here. A collection may name thousands of laws,
 *     and a page of results is not the list of them.
 * @param sift looks for values by their names, null where there are few
 * @param records whether its values tell how many records they have, beside the documents
 */
public record FacetView(
    String id,
    String code,
    String label,
    List<Value> values,
    List<Value> more,
    List<Value> excluded,
    Link rest,
    Sift sift,
    boolean records) {
  private static final int SHOWN = 6;
  private static final int MOST = 100;

  /** Up to so many values one looks through them. */
  private static final int FEW = 10;

  /**
   * A value.
   *
   * @param url chooses it, or gives it up when it is chosen
   * @param exclude leaves out the documents that have it
   * @param records of the value; null where documents alone are counted, or records alone
   */
  public record Value(
      String label,
      String count,
      boolean selected,
      String url,
      String exclude,
      RecordsBeside.Records records) {}

  /**
   * A field that looks among the values.
   *
   * @param total how many values there are
   * @param kept what its form carries along
   * @param open whether all values are shown
   * @param close shows the most frequent ones again
   */
  public record Sift(
      String action,
      List<Address.Parameter> kept,
      String text,
      String total,
      boolean open,
      String close) {}

  /** What is the same for all facets of a page; {@code records} may be null. */
  private record Page(
      Narrowing narrowing, RecordsBeside records, OpenFacet open, Wording wording) {}

  /** Facets that count one thing alone, documents or records. */
  public static List<FacetView> all(
      Narrowing narrowing,
      Map<FacetName, List<FacetValue>> facets,
      OpenFacet open,
      Wording wording) {
    return all(facets, new Page(narrowing, null, open, wording));
  }

  /** Facets of documents that tell how many records their values have, too. */
  public static List<FacetView> all(
      Narrowing narrowing,
      Map<FacetName, List<FacetValue>> facets,
      RecordsBeside records,
      OpenFacet open,
      Wording wording) {
    return all(facets, new Page(narrowing, records, open, wording));
  }

  private static List<FacetView> all(Map<FacetName, List<FacetValue>> facets, Page page) {
    List<FacetView> views = new ArrayList<>();
    for (FacetName facet : FacetName.values()) {
      // Months are chosen on the line of time.
      if (facet == FacetName.MONTH) continue;
      List<FacetValue> values = facets.getOrDefault(facet, List.of());
      List<Value> excluded = excluded(page.narrowing(), facet, page.wording());
      if (values.isEmpty() && excluded.isEmpty()) continue;
      views.add(of(facet, values, excluded, page));
    }
    return views;
  }

  private static FacetView of(
      FacetName facet, List<FacetValue> values, List<Value> excluded, Page page) {
    OpenFacet open = page.open();
    Narrowing narrowing = page.narrowing();
    Wording wording = page.wording();
    boolean all = open.opens(facet);
    List<FacetValue> sorted = new ArrayList<>(values);
    if (!all) sorted.sort(Comparator.comparing(value -> !value.selected()));
    List<Value> shown =
        sorted.stream()
            .filter(value -> !all || open.admits(name(facet, value, wording)))
            .limit(all ? Integer.MAX_VALUE : MOST)
            .map(value -> value(facet, value, page))
            .toList();
    long chosen = values.stream().filter(FacetValue::selected).count();
    int cut = all ? shown.size() : Math.min(Math.max(SHOWN, (int) chosen), shown.size());
    return new FacetView(
        OpenFacet.anchor(facet),
        facet.code(),
        wording.facet(facet),
        shown.subList(0, cut),
        shown.subList(cut, shown.size()),
        excluded,
        all || shown.size() == values.size()
            ? null
            : Link.to(
                wording.say("web.facet.all", values.size()), OpenFacet.at(narrowing.here(), facet)),
        values.size() > FEW || all ? sift(narrowing, facet, values.size(), open, wording) : null,
        page.records() != null && !values.isEmpty());
  }

  private static Sift sift(
      Narrowing narrowing, FacetName facet, int total, OpenFacet open, Wording wording) {
    Address here = narrowing.here();
    boolean all = open.opens(facet);
    return new Sift(
        here.path() + "#" + OpenFacet.anchor(facet),
        OpenFacet.at(here, facet).parameters(),
        all ? open.text() : "",
        wording.say("web.facet.among", total),
        all,
        here.at(OpenFacet.anchor(facet)).toString());
  }

  private static List<Value> excluded(Narrowing narrowing, FacetName facet, Wording wording) {
    return narrowing.filters().without().getOrDefault(facet, java.util.Set.of()).stream()
        .map(
            value ->
                new Value(
                    wording.value(facet, value),
                    "",
                    false,
                    narrowing.excluded(facet, value).toString(),
                    "",
                    null))
        .toList();
  }

  private static Value value(FacetName facet, FacetValue value, Page page) {
    Narrowing narrowing = page.narrowing();
    OpenFacet open = page.open();
    String label = name(facet, value, page.wording());
    return new Value(
        label,
        page.wording().number(value.count()),
        value.selected(),
        open.kept(narrowing.toggled(facet, value.value()), facet).toString(),
        open.kept(narrowing.excluded(facet, value.value()), facet).toString(),
        page.records() == null
            ? null
            : page.records().of(facet, value.value(), label, page.wording()));
  }

  /**
   * The names of types, formats and «no date» follow the reader's language, which the engine cannot
   * know.
   */
  public static String name(FacetName facet, FacetValue value, Wording wording) {
    return switch (facet) {
      case TYPE, FORMAT, YEAR, MONTH -> wording.value(facet, value.value());
      case AREA, COUNCIL, LAW, PLAN, INSTITUTION -> value.label();
    };
  }
}
