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
  void a_question_to_the_records_repeats_its_kinds_and_asks_itself_again() {
    var parameters =
        Map.of(
            "q", List.of("agua"),
            "clase", List.of("opinion", "result", "nada"),
            "ley", List.of("lpelp"),
            "orden", List.of("date"),
            "pagina", List.of("2"));
    var request = SearchParameters.PAGES.recordsLeniently(parameters);
    assertThat(request.kinds()).containsExactly(Kind.RESULT, Kind.OPINION);
    assertThat(request.size()).isEqualTo(RecordRequest.USUAL);
    assertThat(SearchParameters.PAGES.write("/registros", request).toString())
        .isEqualTo("/registros?q=agua&ley=lpelp&clase=result&clase=opinion&orden=date&pagina=2");
    assertThat(SearchParameters.JSON.write("/api/records", request).toString())
        .isEqualTo("/api/records?q=agua&law=lpelp&kind=result&kind=opinion&sort=date&page=2");
  }

  @Test
  void an_unknown_kind_is_refused_by_the_interface() {
    assertThatThrownBy(() -> SearchParameters.JSON.recordsStrictly(Map.of("kind", List.of("nada"))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
  }
}
