package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
    shelf.put(
        "opinión",
        "La reforma penitenciaria recibió una observación del ministerio.",
        "El anteproyecto fija un plazo para la rehabilitación de la niñez.",
        "La CNSCC conoció el anteproyecto; véase la página 15/2.");
    shelf.put("acta", "OBSERVACIÓN ÚNICA", "El río Lempa y su cuenca.");
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  private Optional<String> spelt(String text) throws IOException {
    return shelf
        .committed()
        .read(snapshot -> new Spelling().suggest(snapshot, text, Schema.DOCUMENTS));
  }

  @ParameterizedTest
  @CsvSource({
    "penitensiaria, penitenciaria",
    "obserbacion, observación",
    "OBSERBACION, OBSERVACIÓN",
    "Obserbación, Observación",
    "anteproyeto, anteproyecto",
    "antreproyetco, anteproyecto",
    "reabilitacion, rehabilitación",
    "lenpa, lempa",
    "cuhenca, cuenca",
    "mynisterio, ministerio",
    "pajjina, página",
    "ninez, niñez"
  })
  void a_word_the_collection_lacks_is_spelled_as_one_it_has(String typed, String better)
      throws IOException {
    assertThat(spelt(typed)).hasValue(better);
  }

  @ParameterizedTest
  @CsvSource({
    "reforma penitensiaria, reforma penitenciaria",
    "«reforma penitensiaria», «reforma penitenciaria»",
    "-ministerio  (obserbacion O reforma), -ministerio  (observación O reforma)",
    "\"obserbacion del ministerio\"~5 plaso, \"observación del ministerio\"~5 plazo",
    "ley:lpelp obserbacion*  plaso, ley:lpelp obserbacion*  plazo"
  })
  void only_the_word_itself_is_replaced(String typed, String better) throws IOException {
    assertThat(spelt(typed)).hasValue(better);
  }

  @Test
  void an_accent_typed_apart_from_its_letter_is_part_of_the_word() throws IOException {
    assertThat(spelt("obserbacio\u0301n del agua")).hasValue("observación del agua");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "¿?",
        "observaciones",
        "OBSERVACION",
        "penitenciarias",
        "xilófono",
        "-obserbacion",
        "=obserbacion",
        "*obserbacio*",
        "obserbacion~",
        "titulo:obserbacion",
        "plas",
        "reforzar",
        "rephorma",
        "refonda",
        "CNSCD",
        "15/3",
        "del",
        "a@obserbacion"
      })
  void what_is_well_spelled_or_meant_by_its_letters_stays(String typed) throws IOException {
    assertThat(spelt(typed)).isEmpty();
  }

  @Test
  void a_rare_word_gives_way_to_one_far_more_frequent_alone() throws IOException {
    shelf.put("concejos", "El concejo municipal aprobó la ordenanza.");
    assertThat(spelt("concejo")).isEmpty();
    for (int i = 0; i < 12; i++) shelf.put("sesión " + i, "El consejo sesionó de nuevo.");
    assertThat(spelt("concejo")).hasValue("consejo");
    assertThat(spelt("consejo")).isEmpty();
    for (int i = 0; i < 4; i++) shelf.put("bando " + i, "Otro concejo de la comarca.");
    assertThat(spelt("concejo")).isEmpty();
  }

  @Test
  void of_words_as_near_the_one_found_beside_the_others_is_better() throws IOException {
    for (int i = 0; i < 5; i++) shelf.put("caso " + i, "Se cerró el caso de la semana.");
    shelf.put("vaso", "Un vaso de agua potable.");
    assertThat(spelt("xaso")).hasValue("caso");
    for (int i = 0; i < 5; i++) shelf.put("agua " + i, "El agua potable.");
    assertThat(spelt("xaso agua")).hasValue("vaso agua");
  }

  @Test
  void a_word_of_titles_alone_is_not_misspelled() throws IOException {
    shelf.put("Almanaque", "Un almanaques viejo.");
    shelf.put("Bitácora", "Nada más.");
    assertThat(spelt("bitacora")).isEmpty();
  }

  @Test
  void a_word_that_only_deleted_documents_have_is_not_proposed() throws IOException {
    shelf.put("efímero", "Una palabra: zarzaparrilla.");
    assertThat(spelt("zarsaparrilla")).hasValue("zarzaparrilla");
    shelf.writer.remove(Shelf.sha("efímero"));
    assertThat(spelt("zarsaparrilla")).isEmpty();
  }
}
