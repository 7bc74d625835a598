package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Diagnosis;
import acervo.search.question.KnownNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What questions of every shape find. */
class QueryLanguageTest {
  private static final KnownNames NAMES =
      new KnownNames(
          new Vocabulary(
              List.of(
                  authority(Kind.LAW, "lpelp", "Ley de Protección al Espacio", "LPELP"),
                  authority(Kind.COUNCIL, "conasav", "Consejo de Vulnerabilidad", "CONASAV"))));

  @TempDir Path folder;
  private Shelf shelf;

  private static Authority authority(Kind kind, String slug, String name, String acronym) {
    return new Authority(kind, slug, name, List.of(acronym), List.of(), Optional.empty());
  }

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
    shelf.put(
        "rio", "2018-03-26", List.of("conasav"), "El canon del agua.", "Reforma del río Lempa.");
    shelf.put("mar", "2017-07", List.of("coned"), "El agua del mar y su canon grande.");
    shelf.put("veto", "2016", List.of("conasav"), "Observaciones al veto de la LPELP.");
    shelf.put("plaza", "", List.of(), "La Ley de la Protección del Espacio protege las plazas.");
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  private SearchResult ask(String text) throws IOException {
    return new LuceneSearch(shelf.committed(), (facet, value) -> value, () -> NAMES)
        .search(SearchRequest.of(text));
  }

  /** Those that have all that was asked, in order of their title. */
  private List<String> complete(String text) throws IOException {
    SearchResult result = ask(text);
    return Shelf.titles(result).subList(0, (int) result.complete()).stream().sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          agua canon              | mar,rio
          agua reforma            | rio
          "canon agua"            | -
          "canon agua"~2          | rio
          en:(agua reforma)       | -
          en:(agua canon)         | mar,rio
          en:(agua -canon)        | -
          en:(agua -reforma)      | mar,rio
          en:(agua NO mar)        | rio
          en:(canon NO (mar Y grande)) | rio
          en:(agua -"del mar")    | rio
          en:(agua -obser* -grand*) | rio
          en:(agua (grande O NO mar)) | mar,rio
          en:(agua (-mar -veto))  | rio
          -en:(agua -mar)         | mar,plaza,veto
          en:(-agua -veto)        | plaza
          en:(agua canon año:2018) | rio
          en:(agua -año:2018)     | mar
          titulo:(rio O mar)      | mar,rio
          titulo:(en:(rio -mar))  | rio
          agua Y reforma          | rio
          veto O reforma          | rio,veto
          agua NO reforma         | mar
          agua -reforma           | mar
          (mar O veto) Y agua     | mar
          agua O NO canon         | mar,plaza,rio,veto
          obser*                  | veto
          *serva*                 | veto
          r?o                     | rio
          RÍO                     | rio
          obserbaciones~          | veto
          titulo:mar              | mar
          titulo:agua             | -
          consejo:CONASAV         | rio,veto
          consejo:conasav agua    | rio
          -consejo:conasav agua   | mar
          año:2017                | mar
          fecha:2017-01..2018-12  | mar,rio
          fecha:..2017            | mar,veto
          desde:2018              | rio
          año:ninguno             | plaza
          LPELP                   | plaza,veto
          =LPELP                  | veto
          lpelp veto              | veto
          ley de protección al espacio | plaza,veto
          «ley de protección al espacio» | veto
          -LPELP agua             | mar,rio
          """)
  void a_question_finds(String text, String titles) throws IOException {
    assertThat(String.join(",", complete(text))).isEqualTo(titles == null ? "" : titles);
  }

  @Test
  void the_marks_are_those_of_the_names_and_shapes_that_matched() throws IOException {
    assertThat(Shelf.marked(ask("LPELP")))
        .containsExactlyInAnyOrder("LPELP", "Ley de la Protección del Espacio");
    assertThat(Shelf.marked(ask("*serva*"))).containsExactly("Observaciones");
    assertThat(Shelf.marked(ask("obserbaciones~"))).containsExactly("Observaciones");
    assertThat(Shelf.marked(ask("en:(canon grande)"))).containsExactly("canon", "grande");
    assertThat(Shelf.marked(ask("en:(agua (grande O NO mar))")))
        .containsExactlyInAnyOrder("agua", "agua", "grande");
    assertThat(Shelf.marked(ask("en:(agua -mar)"))).containsExactly("agua");
  }

  @Test
  void few_results_tell_what_each_part_finds() throws IOException {
    SearchResult result = ask("agua veto canon");
    assertThat(result.complete()).isZero();
    assertThat(result.diagnosis()).extracting(Diagnosis::alone).containsExactly(2L, 1L, 2L);
    assertThat(result.diagnosis()).extracting(Diagnosis::others).containsExactly(0L, 2L, 0L);
    assertThat(result.diagnosis().get(1).without()).isEqualTo("agua canon");
  }

  @Test
  void an_expansion_is_told_with_the_question_that_takes_it_back() throws IOException {
    SearchResult.Expansion expansion = ask("veto LPELP").expansions().getFirst();
    assertThat(expansion.term()).isEqualTo("LPELP");
    assertThat(expansion.to()).containsExactly("Ley de Protección al Espacio");
    assertThat(expansion.without()).isEqualTo("veto =LPELP");
  }

  @Test
  void no_string_of_signs_and_words_is_an_error() throws IOException {
    String[] pieces = {
      "\"",
      "“",
      "”",
      "«",
      "»",
      "(",
      ")",
      "-",
      "=",
      "~",
      "~9",
      "*",
      "?",
      ":",
      "Y",
      "O",
      "NO",
      "AND",
      "ley:",
      "fecha:",
      "en:",
      "consejo:",
      "titulo:",
      "2017..",
      "..",
      "agua",
      "canon",
      "art. 15/2",
      "c:\\x",
      "¿qué?",
      "de",
      "la",
      "~1",
      "😀",
      "\u0000",
      "[a TO b]",
      "^2",
      "&&",
      "||",
      "!",
      "\\"
    };
    Random random = new Random(7);
    LuceneSearch search = new LuceneSearch(shelf.committed(), (facet, value) -> value, () -> NAMES);
    for (int i = 0; i < 2_000; i++) {
      List<String> some = new ArrayList<>();
      for (int n = random.nextInt(1, 9); n > 0; n--)
        some.add(pieces[random.nextInt(pieces.length)]);
      String text = String.join(random.nextBoolean() ? " " : "", some);
      SearchResult result = search.search(SearchRequest.of(text));
      assertThat(result.complete()).as(text).isLessThanOrEqualTo(result.totalDocuments());
      for (var hit : result.hits()) {
        search.marks(text, hit.document().sha256());
      }
    }
  }
}
