package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.document.PartialDate;
import acervo.record.Kind;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchParametersTest {
  @Test
  void a_filter_may_repeat_and_a_hyphen_excludes() {
    var request =
        SearchParameters.JSON.strictly(
            Map.of(
                "q", List.of("agua"),
                "council", List.of("conasav", "cnscc"),
                "-type", List.of("other"),
                "from", List.of("2016"),
                "to", List.of("2018-07")));
    assertThat(request.filters().only().get(FacetName.COUNCIL)).containsExactly("conasav", "cnscc");
    assertThat(request.filters().without().get(FacetName.TYPE)).containsExactly("other");
    assertThat(request.filters().from()).contains(new PartialDate(2016, 0, 0));
    assertThat(request.filters().to()).contains(new PartialDate(2018, 7, 0));
  }

  @Test
  void what_makes_no_sense_is_refused_by_the_interface_and_passed_over_by_pages() {
    for (var odd :
        List.of(
            Map.of("page", List.of("abc")),
            Map.of("page", List.of("0")),
            Map.of("size", List.of("1000")),
            Map.of("from", List.of("xx")),
            Map.of("to", List.of("2018-13")),
            Map.of("sort", List.of("colour")))) {
      assertThatThrownBy(() -> SearchParameters.JSON.strictly(odd))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }
    var request =
        SearchParameters.PAGES.leniently(
            Map.of(
                "pagina", List.of("abc"),
                "desde", List.of("xx"),
                "orden", List.of("colour"),
                "tamano", List.of("1000")));
    assertThat(request).isEqualTo(new SearchRequest("", request.filters(), Sort.RELEVANCE, 1, 100));
    assertThat(request.filters().from()).isEqualTo(Optional.empty());
  }

  @Test
  void the_address_of_a_question_asks_it_again() {
    var request =
        SearchParameters.PAGES.leniently(
            Map.of(
                "q", List.of("río \"Lempa\" & más"),
                "consejo", List.of("a", "b"),
                "-anio", List.of("2017"),
                "desde", List.of("2016"),
                "orden", List.of("-date"),
                "pagina", List.of("3")));
    String address = SearchParameters.PAGES.write("/buscar", request).toString();
    assertThat(address)
        .isEqualTo(
            "/buscar?q=r%C3%ADo+%22Lempa%22+%26+m%C3%A1s&consejo=a&consejo=b&-anio=2017"
                + "&desde=2016&orden=-date&pagina=3");
  }

  @Test
  void kinds_of_records_may_repeat_and_unknown_ones_are_refused_or_passed_over() {
    var parameters = Map.of("clase", List.of("opinion", "colour", "result"));
    var request = SearchParameters.PAGES.recordsLeniently(parameters);
    assertThat(request.kinds()).containsExactly(Kind.RESULT, Kind.OPINION);
    assertThat(request.size()).isEqualTo(RecordRequest.USUAL);
    assertThatThrownBy(
            () -> SearchParameters.JSON.recordsStrictly(Map.of("kind", List.of("colour"))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  @Test
  void the_address_of_a_question_to_the_records_asks_it_again() {
    var request =
        SearchParameters.PAGES.recordsLeniently(
            Map.of(
                "q", List.of("agua"),
                "clase", List.of("position"),
                "-ley", List.of("lp"),
                "hasta", List.of("2018"),
                "tamano", List.of("20"),
                "pagina", List.of("2")));
    assertThat(SearchParameters.PAGES.write("/registros", request).toString())
        .isEqualTo("/registros?q=agua&-ley=lp&hasta=2018&clase=position&tamano=20&pagina=2");
  }
}
