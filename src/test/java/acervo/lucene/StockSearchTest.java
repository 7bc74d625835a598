package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.evaluation.Ranker;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockSearchTest {
  @TempDir Path folder;
  private StockSearch stock;

  @BeforeEach
  void three_documents() throws IOException {
    stock = StockSearch.in(folder);
    stock.add("a", "Acta del río", "La cuenca y sus comunidades.");
    stock.add("b", "Nota", "El río y la cuenca.");
    stock.add("c", "Nota", "El aire limpio.");
  }

  @AfterEach
  void close() throws IOException {
    stock.close();
  }

  @Test
  void any_word_of_title_or_text_is_enough() throws IOException {
    Ranker ranker = stock.ranker();

    assertThat(ranker.ask("comunidad contaminada").documents()).containsExactly("a");
    assertThat(ranker.ask("cuenca limpia").documents()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void words_that_only_hold_a_sentence_together_find_nothing() throws IOException {
    assertThat(stock.ranker().ask("¿el de la?").documents()).isEmpty();
    assertThat(stock.ranker().ask("").documents()).isEmpty();
  }

  @Test
  void no_more_are_given_than_are_looked_at() throws IOException {
    for (int i = 0; i < 150; i++) stock.add("d" + i, "Nota", "Una ley.");

    assertThat(stock.ranker().ask("ley").documents())
        .hasSize(Ranker.DEPTH)
        .startsWith("d0", "d1", "d2");
  }
}
