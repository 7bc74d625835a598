package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.SearchResult.FacetValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetViewTest {
  private static final Wording WORDING = new Wording(Messages.SPANISH, (facet, value) -> value);

  private static FacetView laws(int count, int selected) {
    List<FacetValue> laws =
        IntStream.range(0, count)
            .mapToObj(i -> new FacetValue("ley-" + i, "Ley " + i, count - i, i == selected))
            .toList();
    Narrowing narrowing = Narrowing.of("/registros", RecordRequest.of("agua"));
    return FacetView.all(narrowing, Map.of(FacetName.LAW, laws), WORDING).getFirst();
  }

  @Test
  void thousands_of_values_do_not_fill_the_page_and_the_chosen_one_is_always_there() {
    FacetView facet = laws(5000, 4321);
    assertThat(facet.values()).hasSize(6);
    assertThat(facet.more()).hasSize(95);
    assertThat(facet.more().getLast().label()).isEqualTo("Ley 4321");
    assertThat(facet.rest()).isEqualTo("y 4,899 valores menos frecuentes");
  }

  @Test
  void a_facet_that_fits_is_shown_whole() {
    FacetView facet = laws(7, -1);
    assertThat(facet.more()).hasSize(1);
    assertThat(facet.rest()).isEmpty();
    assertThat(facet.values().getFirst().url()).isEqualTo("/registros?q=agua&ley=ley-0");
  }
}
