package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredPeriodTest {
  private static Document titled(String title, String... paragraphs) {
    PageBuilder page = new PageBuilder(1).heading(1, title);
    for (String paragraph : paragraphs) page.paragraph(paragraph);
    return describe("x.docx", Format.DOCX, Map.of(), page.build());
  }

  private static String period(Document document) {
    return document.period().map(Object::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "Informe de seguimiento 2016-2017, 2016/2017",
    "Informe de avance de enero a junio de 2018, 2018-01/2018-06",
    "Memoria de labores 2017, 2017",
    "Informe mensual de actividades de mayo de 2018, 2018-05",
    "Informe de la visita del 3 de mayo de 2018, ''",
    "Ley de Caminos 2018, ''",
  })
  void a_title_says_what_an_account_covers(String title, String period) {
    assertThat(period(titled(title, "Contenido del documento."))).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "'Período: enero a marzo de 2018', 2018-01/2018-03",
    "'Cifras correspondientes al año 2017, sin auditar.', 2017",
    "'Lo hecho en el período comprendido entre el 1 de enero y el 30 de junio de 2018.',"
        + " 2018-01-01/2018-06-30",
    "'Se reunieron durante el año 2017 con las alcaldías.', ''",
  })
  void words_that_state_a_period_prove_it(String paragraph, String period) {
    Document document = titled("Informe sobre caminos rurales", paragraph);
    assertThat(period(document)).isEqualTo(period);
    if (period.isEmpty()) return;
    Evidence proof = document.evidence().get("period").getFirst();
    assertThat(proof.rule()).isEqualTo("period-stated");
    assertThat(paragraph).contains(proof.quote());
  }

  @ParameterizedTest
  @CsvSource({
    "Memoria de labores 2019, Julio a diciembre de 2019, 2019-07/2019-12",
    "Estudio de caminos, Lo ejecutado entre 2014 y 2016 en tres municipios., 2014/2016",
    "Estudio de caminos, Resultados de la red vial de enero a marzo de 2017., 2017-01/2017-03",
    "Resumen de logros de las alcaldías, Unidad de Caminos · Año 2019, 2019",
    "Estudio de caminos, Unidad de Caminos · Año 2019, ''",
    "Estudio de caminos, La guerra que hubo entre 1980 y 1992 los destruyó., ''",
  })
  void a_line_or_a_sentence_under_the_title_tells_the_period(
      String title, String line, String period) {
    Document document =
        describe(
            "x.pptx",
            Format.PPTX,
            Map.of(),
            new PageBuilder(1).unit(PageUnit.SLIDE).heading(1, title).paragraph(line).build());
    assertThat(period(document)).isEqualTo(period);
  }

  @Test
  void the_language_is_proved_by_words_of_the_page() {
    Document document =
        titled(
            "Informe sobre caminos", "Se abrió el camino de la comunidad con el apoyo de todos.");
    assertThat(document.language()).isEqualTo("es");
    Evidence proof = document.evidence().get("language").getFirst();
    assertThat(proof.page()).isEqualTo(1);
    assertThat(proof.quote()).startsWith("Se abrió el camino");
  }
}
