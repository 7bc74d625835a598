package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.search.FacetName;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneMonthsTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
    shelf.put("día", "2018-07-14", List.of(), "agua");
    shelf.put("mes", "2018-07", List.of(), "agua");
    shelf.put("otro mes", "2018-03", List.of(), "agua");
    shelf.put("año", "2018", List.of(), "agua");
    shelf.put("nunca", "", List.of(), "agua");
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @Test
  void months_are_counted_where_they_are_known() throws IOException {
    assertThat(shelf.ask("agua").facets().get(FacetName.MONTH))
        .containsExactly(
            new FacetValue("2018-07", "2018-07", 2, false),
            new FacetValue("2018-03", "2018-03", 1, false));
  }

  @Test
  void a_month_narrows_to_exactly_what_it_counted_and_the_others_stay_true() throws IOException {
    SearchResult result = shelf.ask("agua", FacetName.MONTH, "2018-07");
    assertThat(Shelf.titles(result)).containsExactlyInAnyOrder("día", "mes");
    assertThat(result.facets().get(FacetName.MONTH))
        .extracting(FacetValue::count)
        .containsExactly(2L, 1L);
  }
}
