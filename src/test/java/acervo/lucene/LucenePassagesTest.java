package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePassagesTest {
  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  private List<Locator> find(String words, Optional<String> within, int most) throws IOException {
    return new LucenePassages(shelf.committed())
        .find(Arrays.asList(words.split(" ")), within, most);
  }

  @Test
  void the_passage_with_most_of_the_rare_words_leads() throws IOException {
    for (int i = 0; i < 30; i++) shelf.put("Acta " + i, "la junta de la mesa trató el tema " + i);
    Document meant = shelf.put("Meant", "Otra cosa.", "la cuenca del Lempa y su represa");

    List<Locator> found = find("la represa de la cuenca no existe", Optional.empty(), 5);

    assertThat(found.getFirst().sha256()).isEqualTo(meant.sha256());
    assertThat(found.getFirst().page()).isEqualTo(1);
    assertThat(found.getFirst().span().start()).isEqualTo("Otra cosa.\n".length());
  }

  @Test
  void words_that_are_everywhere_lead_side_by_side() throws IOException {
    for (int i = 0; i < 60; i++)
      shelf.put("Acta " + i, "mesa la de junta trató que se el tema " + i);
    Document meant = shelf.put("Orden", "se trató el tema que la junta de mesa");

    assertThat(find("trató el tema que la junta", Optional.empty(), 3).getFirst().sha256())
        .isEqualTo(meant.sha256());
  }

  @Test
  void one_document_can_be_asked_alone() throws IOException {
    shelf.put("Uno", "la cuenca del Lempa y su represa");
    Document two = shelf.put("Dos", "la cuenca del Lempa y su represa");

    assertThat(find("cuenca Lempa represa", Optional.of(two.sha256()), 5))
        .extracting(Locator::sha256)
        .containsExactly(two.sha256());
    assertThat(find("cuenca Lempa represa", Optional.empty(), 5)).hasSize(2);
    assertThat(find("cuenca Lempa represa", Optional.empty(), 1)).hasSize(1);
  }

  @Test
  void what_the_collection_does_not_have_leads_nowhere() throws IOException {
    shelf.put("Uno", "la cuenca");

    assertThat(find("zapatos verdes", Optional.empty(), 5)).isEmpty();
    assertThat(find("…", Optional.empty(), 5)).isEmpty();
  }

  @Test
  void documents_are_found_by_their_titles() throws IOException {
    shelf.put("Memoria de labores del consejo", "texto");
    Document meant = shelf.put("Dictamen de la comisión de aguas", "texto");

    List<String> words =
        Arrays.asList("Asamblea Dictamen de la comisión de aguas 2018 p 3".split(" "));

    assertThat(new LucenePassages(shelf.committed()).titled(words, 2).getFirst()).isEqualTo(meant);
  }
}
