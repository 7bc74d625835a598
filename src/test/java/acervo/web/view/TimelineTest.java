package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.PartialDate;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult.FacetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Wording WORDING = new Wording(Messages.SPANISH, (facet, value) -> value);
  private static final List<FacetValue> YEARS =
      values("2014", 4, "2016", 1, "2018", 5, FacetName.UNDATED, 3);

  private static List<FacetValue> values(Object... pairs) {
    FacetValue[] values = new FacetValue[pairs.length / 2];
    for (int i = 0; i < values.length; i++) {
      String value = (String) pairs[2 * i];
      values[i] = new FacetValue(value, value, (Integer) pairs[2 * i + 1], false);
    }
    return Arrays.asList(values);
  }

  private static Timeline of(
      Map<FacetName, Set<String>> only,
      String from,
      String to,
      Map<FacetName, List<FacetValue>> facets) {
    Filters filters = new Filters(only, Map.of(), PartialDate.parse(from), PartialDate.parse(to));
    var request = new SearchRequest("agua", filters, Sort.RELEVANCE, 1, 20);
    return Timeline.of(Narrowing.of("/buscar", request), facets, WORDING);
  }

  private static Timeline years(List<FacetValue> years) {
    return of(Map.of(), "", "", Map.of(FacetName.YEAR, years));
  }

  @Test
  void years_without_anything_have_their_place_too_and_what_has_no_date_is_told_beside() {
    Timeline line = years(YEARS);
    assertThat(line.range()).isEqualTo("2014–2018");
    assertThat(line.bars()).extracting(Timeline.Bar::number).containsExactly(4L, 0L, 1L, 0L, 5L);
    assertThat(line.bars().getFirst().url()).isEqualTo("/buscar?q=agua&anio=2014");
    assertThat(line.undated().label()).isEqualTo("3 sin fecha");
    assertThat(line.undated().url()).isEqualTo("/buscar?q=agua&anio=none");
  }

  @Test
  void what_has_no_date_is_never_asked_for_within_a_range() {
    Timeline line = of(Map.of(), "2014", "2016", Map.of(FacetName.YEAR, YEARS));
    assertThat(line.range()).isEqualTo("2014–2016");
    assertThat(line.undated().url()).isEqualTo("/buscar?q=agua&anio=none");
  }

  @Test
  void one_year_is_nothing_to_compare() {
    assertThat(years(values("2018", 5, FacetName.UNDATED, 3))).isNull();
    assertThat(years(List.of())).isNull();
  }

  @Test
  void centuries_are_drawn_by_several_years_at_a_time() {
    Timeline line = years(values("1841", 1, "2018", 5));
    assertThat(line.bars()).hasSizeLessThan(60);
    assertThat(line.bars().getFirst().from()).isEqualTo("1840");
    assertThat(line.bars().getLast().url()).isEqualTo("/buscar?q=agua&desde=2015&hasta=2019");
    assertThat(line.bars().stream().mapToLong(Timeline.Bar::number).sum()).isEqualTo(6);
  }

  @Test
  void a_chosen_year_shows_its_months_and_what_has_none() {
    Timeline line =
        of(
            Map.of(FacetName.YEAR, Set.of("2018")),
            "",
            "",
            Map.of(
                FacetName.YEAR,
                YEARS,
                FacetName.MONTH,
                values("2018-03", 1, "2018-07", 2, "2014-07", 9)));
    assertThat(line.bars()).hasSize(12);
    assertThat(line.bars().get(6).number()).isEqualTo(2);
    assertThat(line.bars().get(6).url()).isEqualTo("/buscar?q=agua&anio=2018&mes=2018-07");
    assertThat(line.undated().label()).isEqualTo("2 sin mes");
    assertThat(line.out().url()).isEqualTo("/buscar?q=agua");
    assertThat(line.base()).isEqualTo("/buscar?q=agua&anio=2018");
  }

  @Test
  void a_range_within_a_year_shows_its_months_and_marks_those_it_has() {
    Timeline line =
        of(
            Map.of(),
            "2018-03",
            "2018-06-01",
            Map.of(FacetName.YEAR, YEARS, FacetName.MONTH, values("2018-03", 1, "2018-07", 2)));
    assertThat(line.bars().stream().filter(Timeline.Bar::chosen).map(Timeline.Bar::from))
        .containsExactly("2018-03", "2018-04", "2018-05", "2018-06");
    assertThat(line.range()).isEqualTo("marzo de 2018 a junio de 2018");
  }

  @Test
  void the_bar_of_what_alone_was_chosen_gives_it_up() {
    Timeline line =
        of(
            Map.of(FacetName.YEAR, Set.of("2018"), FacetName.MONTH, Set.of("2018-07")),
            "",
            "",
            Map.of(FacetName.MONTH, values("2018-03", 1, "2018-07", 2)));
    assertThat(line.bars().get(6).chosen()).isTrue();
    assertThat(line.bars().get(6).url()).isEqualTo("/buscar?q=agua&anio=2018");
    assertThat(line.undated()).as("the year is counted within the month").isNull();
  }

  @Test
  void another_year_gives_up_the_month() {
    Filters filters =
        new Filters(
            Map.of(FacetName.YEAR, Set.of("2018"), FacetName.MONTH, Set.of("2018-07")),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    var request = new SearchRequest("agua", filters, Sort.RELEVANCE, 1, 20);
    assertThat(Narrowing.of("/buscar", request).toggled(FacetName.YEAR, "2017").toString())
        .isEqualTo("/buscar?q=agua&anio=2018&anio=2017");
  }
}
