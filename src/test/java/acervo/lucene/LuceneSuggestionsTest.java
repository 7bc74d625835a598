package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.FacetName;
import acervo.search.Suggestions.Kind;
import acervo.search.Suggestions.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSuggestionsTest {
  @TempDir Path folder;
  private Shelf shelf;
  private Vocabulary vocabulary =
      new Vocabulary(
          List.of(
              council("conasav", "Consejo Nacional de Sustentabilidad Ambiental", "CONASAV"),
              council("coned", "Consejo Nacional de Educación", "CONED"),
              council("nadie", "Consejo Nacional de Nadie", "CNN")));

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  private static Authority council(String slug, String name, String acronym) {
    return new Authority(
        Authority.Kind.COUNCIL,
        slug,
        name,
        List.of(acronym),
        List.of("el foro " + slug),
        Optional.empty());
  }

  private LuceneSuggestions suggestions() throws IOException {
    return new LuceneSuggestions(
        shelf.committed(),
        () -> vocabulary,
        (facet, value) ->
            facet == FacetName.COUNCIL && value.equals("foro-7") ? "Foro 7 de 2016" : value);
  }

  private static List<String> texts(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::text).toList();
  }

  @Test
  void names_that_documents_are_about_come_first_by_how_many_are() throws IOException {
    shelf.put("Consejo de sabios", "", List.of("conasav"), "uno");
    shelf.put("Acta uno", "", List.of("coned"), "uno");
    shelf.put("Acta dos", "", List.of("coned"), "uno");
    List<Suggestion> found = suggestions().suggest("consejo", 8);
    assertThat(texts(found))
        .containsExactly(
            "Consejo Nacional de Educación",
            "Consejo Nacional de Sustentabilidad Ambiental",
            "Consejo de sabios");
    assertThat(found.getFirst())
        .isEqualTo(
            new Suggestion(
                Kind.COUNCIL,
                "Consejo Nacional de Educación",
                Optional.of("CONED"),
                "coned",
                2,
                true));
    assertThat(suggestions().suggest("consejo", 1)).hasSize(1);
  }

  @Test
  void acronyms_and_other_names_find_the_name() throws IOException {
    shelf.put("Acta", "", List.of("conasav"), "uno");
    assertThat(texts(suggestions().suggest("conasa", 8)))
        .containsExactly("Consejo Nacional de Sustentabilidad Ambiental");
    assertThat(texts(suggestions().suggest("FORO", 8)))
        .containsExactly("Consejo Nacional de Sustentabilidad Ambiental");
  }

  @Test
  void what_the_vocabulary_lacks_goes_by_its_label_and_the_nameless_not_at_all()
      throws IOException {
    shelf.put("Acta", "", List.of("foro-7", "foro-sin-nombre"), "uno");
    List<Suggestion> found = suggestions().suggest("foro", 8);
    assertThat(texts(found)).containsExactly("Foro 7 de 2016");
    assertThat(found.getFirst().named()).isFalse();
  }

  @Test
  void a_title_is_shown_as_written_and_once() throws IOException {
    shelf.put("Opinión sobre el río", "uno");
    shelf.put(Shelf.document("Memoria", "", List.of(), 1));
    List<Suggestion> found = suggestions().suggest("RIO", 8);
    assertThat(texts(found)).containsExactly("Opinión sobre el río");
    assertThat(found.getFirst().kind()).isEqualTo(Kind.TITLE);
    assertThat(found.getFirst().value()).isEqualTo(Shelf.sha("Opinión sobre el río"));
    assertThat(found.getFirst().documents()).isEqualTo(1);
  }

  @Test
  void a_new_commit_and_a_new_vocabulary_are_noticed() throws IOException {
    shelf.put("Acta", "", List.of("conasav"), "uno");
    LuceneSuggestions suggestions = suggestions();
    assertThat(texts(suggestions.suggest("agenda", 8))).isEmpty();
    shelf.put("Agenda", "uno");
    shelf.writer.remove(Shelf.sha("Acta"));
    shelf.committed();
    awaited(suggestions, "agenda", "Agenda");
    assertThat(suggestions.suggest("acta", 8)).isEmpty();
    assertThat(suggestions.suggest("conasav", 8)).isEmpty();
    shelf.put("Acta", "", List.of("conasav"), "uno");
    vocabulary = new Vocabulary(List.of(council("conasav", "Consejo Ambiental", "CONASAV")));
    shelf.committed();
    awaited(suggestions, "conasav", "Consejo Ambiental");
  }

  /** On a busy machine the names of the commit before may answer a few times more. */
  private static void awaited(LuceneSuggestions suggestions, String typed, String text) {
    long until = System.nanoTime() + 20_000_000_000L;
    while (!texts(suggestions.suggest(typed, 8)).equals(List.of(text))) {
      assertThat(System.nanoTime()).as("suggested in time").isLessThan(until);
    }
  }
}
