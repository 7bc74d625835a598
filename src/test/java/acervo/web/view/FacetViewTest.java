package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult.FacetValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetViewTest {
  private static final Wording WORDING = new Wording(Messages.SPANISH, (facet, value) -> value);

  private static final Narrowing NARROWING = Narrowing.of("/registros", RecordRequest.of("agua"));

  private static FacetView laws(int count, int selected, OpenFacet open) {
    List<FacetValue> laws =
        IntStream.range(0, count)
            .mapToObj(i -> new FacetValue("ley-" + i, "Ley Nº " + i, count - i, i == selected))
            .toList();
    return FacetView.all(NARROWING, Map.of(FacetName.LAW, laws), open, WORDING).getFirst();
  }

  private static OpenFacet opened(String text) {
    return OpenFacet.of(Map.of("todos", List.of("ley"), "entre", List.of(text)));
  }

  @Test
  void thousands_of_values_do_not_fill_the_page_and_the_chosen_one_comes_first() {
    FacetView facet = laws(5000, 4321, OpenFacet.NONE);
    assertThat(facet.values()).hasSize(6);
    assertThat(facet.values().getFirst().label()).isEqualTo("Ley Nº 4321");
    assertThat(facet.more()).hasSize(94);
    assertThat(facet.rest().label()).isEqualTo("Ver los 5,000");
    assertThat(facet.rest().url()).isEqualTo("/registros?q=agua&todos=ley#faceta-ley");
  }

  @Test
  void a_facet_that_fits_is_shown_whole_and_needs_no_field() {
    FacetView facet = laws(7, -1, OpenFacet.NONE);
    assertThat(facet.more()).hasSize(1);
    assertThat(facet.rest()).isNull();
    assertThat(facet.sift()).isNull();
    assertThat(facet.values().getFirst().url()).isEqualTo("/registros?q=agua&ley=ley-0");
  }

  @Test
  void all_values_are_shown_when_the_address_asks_for_them_and_stay_when_one_is_chosen() {
    FacetView facet = laws(5000, -1, opened(""));
    assertThat(facet.values()).hasSize(5000);
    assertThat(facet.more()).isEmpty();
    assertThat(facet.values().getLast().url())
        .isEqualTo("/registros?q=agua&ley=ley-4999&todos=ley#faceta-ley");
  }

  @Test
  void values_are_looked_for_by_parts_of_their_names_without_accents() {
    assertThat(laws(5000, -1, opened("LEY 4321")).values())
        .extracting(FacetView.Value::label)
        .containsExactly("Ley Nº 4321");
    assertThat(laws(5000, -1, opened("zzz")).values()).isEmpty();
  }

  @Test
  void an_excluded_value_stays_in_its_facet_with_the_way_back() {
    Filters filters =
        new Filters(
            Map.of(), Map.of(FacetName.LAW, Set.of("lpelp")), Optional.empty(), Optional.empty());
    var request = new RecordRequest("agua", filters, Set.of(), Sort.RELEVANCE, 1, 50);
    FacetView facet =
        FacetView.all(
                Narrowing.of("/registros", request),
                Map.of(FacetName.LAW, List.of()),
                OpenFacet.NONE,
                WORDING)
            .getFirst();
    assertThat(facet.excluded().getFirst().url()).isEqualTo("/registros?q=agua");
  }
}
