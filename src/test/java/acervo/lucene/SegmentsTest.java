package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.search.FacetName;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of many segments, searched side by side, answers as one of a single segment does. */
class SegmentsTest {
  private static final List<String> WORDS =
      List.of("agua", "ley", "del", "río", "veto", "consejo", "observaciones", "leyes", "aguas");

  @TempDir Path folder;

  /** Forty documents, committed as often as told. */
  private Shelf shelf(String name, int every) throws IOException {
    Random random = new Random(5);
    Shelf shelf = new Shelf(folder.resolve(name));
    for (int number = 0; number < 40; number++) {
      List<String> paragraphs = new ArrayList<>();
      for (int left = random.nextInt(1, 6); left > 0; left--) paragraphs.add(paragraph(random));
      String date = Integer.toString(2015 + random.nextInt(4));
      List<String> councils = random.nextBoolean() ? List.of("cnscc") : List.of("coned");
      shelf.put("Documento " + number, date, councils, paragraphs.toArray(String[]::new));
      if (number % every == 0) shelf.writer.commit();
    }
    return shelf;
  }

  private static String paragraph(Random random) {
    List<String> words = new ArrayList<>();
    for (int left = random.nextInt(2, 9); left > 0; left--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static List<String> titles(SearchResult result) {
    return result.hits().stream().map(Hit::document).map(each -> each.title()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agua",
        "ley agua río veto",
        "\"ley del agua\"",
        "obs*",
        "vetp~",
        "agua -veto",
        ""
      })
  void the_answer_is_the_same(String text) throws IOException {
    try (Shelf many = shelf("many", 1);
        Shelf one = shelf("one", 100)) {
      SearchResult expected = one.ask(text);
      SearchResult result = many.ask(text);
      assertThat(titles(result)).isEqualTo(titles(expected));
      assertThat(result.totalDocuments()).isEqualTo(expected.totalDocuments());
      assertThat(result.totalPassages()).isEqualTo(expected.totalPassages());
      assertThat(result.complete()).isEqualTo(expected.complete());
      assertThat(result.facets()).isEqualTo(expected.facets());
      assertThat(result.hits()).extracting(Hit::passages).isEqualTo(passages(expected));
      assertThat(result.facets().get(FacetName.COUNCIL)).isNotEmpty();
    }
  }

  private static List<Object> passages(SearchResult result) {
    return result.hits().stream().<Object>map(Hit::passages).toList();
  }

  @Test
  void there_are_several_segments_to_search() throws IOException {
    try (Shelf many = shelf("segments", 1)) {
      int segments = many.committed().read(snapshot -> snapshot.reader().leaves().size());
      assertThat(segments).isGreaterThan(5);
    }
  }
}
