package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.record.Kind;
import acervo.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {
  private static HeadingPart read(String heading, DocumentType type, PageUnit unit) {
    return HeadingWords.read(Folding.fold(heading), new Setting(type, unit, false, false));
  }

  private static HeadingPart inReport(String heading) {
    return read(heading, DocumentType.REPORT, PageUnit.PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "Principales resultados, RESULT",
    "PRINCIPALES RESULTADO S, RESULT",
    "R E S U L T A D O S, RESULT",
    "3.2 Resultados, RESULT",
    "Resultados 2018, RESULT",
    "Logros y avances, RESULT",
    "Avances del año, RESULT",
    "Avances del primer semestre de 2018, RESULT",
    "Logros de enero a junio de 2018, RESULT",
    "Logros (continuación), RESULT",
    "Acciones realizadas, RESULT",
    "Otras acciones acompañadas, RESULT",
    "Actividades, RESULT",
    "III. Observaciones, OBSERVATION",
    "Observaciones generales, OBSERVATION",
    "Comentarios al articulado, OBSERVATION",
    "Análisis de las observaciones, OBSERVATION",
    "IV. Conclusión, OPINION",
    "Conclusiones y recomendaciones, OPINION",
    "Por tanto, OPINION",
    "Dictamen, OPINION",
    "Posición del Consejo, POSITION",
    "Pronunciamiento, POSITION"
  })
  void a_heading_that_only_names_a_part_is_generic(String heading, Kind kind) {
    assertThat(inReport(heading)).isEqualTo(new HeadingPart.Reports(kind, true, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Resultados 2018 del área de género, RESULT",
    "CNSCC: principales resultados, RESULT",
    "Principales resultados: formación, RESULT",
    "Resultados por eje, RESULT",
    "Actividades desarrolladas con alcaldías, RESULT",
    "II. Observaciones a la Ley, OBSERVATION",
    "Recomendaciones al ministerio, OPINION",
    "Posición del CONED sobre el canon, POSITION"
  })
  void a_heading_with_a_modifier_names_more_than_a_part(String heading, Kind kind) {
    assertThat(inReport(heading)).isEqualTo(new HeadingPart.Reports(kind, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Observación 3. Al artículo 15, OBSERVATION",
    "Observación No. 12: plazos, OBSERVATION",
    "Recomendación 2 – Presupuesto, OPINION",
    "Primera conclusión. Competencia, OPINION"
  })
  void a_numbered_heading_begins_one_record(String heading, Kind kind) {
    assertThat(inReport(heading)).isEqualTo(new HeadingPart.Reports(kind, false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antecedentes",
        "I. Marco normativo",
        "Agenda",
        "Contenido",
        "Retos para 2019",
        "5.3 Dificultades",
        "Metas para 2020",
        "Perspectivas",
        "Próximos pasos",
        "Muchas gracias",
        "Contacto",
        "Anexos",
        "Notas:",
        "Resultados esperados",
        "Actividades programadas",
        "CONSIDERANDO:"
      })
  void a_heading_may_name_a_part_that_reports_nothing(String heading) {
    assertThat(inReport(heading)).isEqualTo(new HeadingPart.Another());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los jóvenes y sus resultados escolares",
        "La observación de aves",
        "Opinión legal 044-2020",
        "Dictamen 15-2019",
        "Ley de Acceso: resultados de la primera fase",
        "Mesa de Movilidad"
      })
  void a_word_of_a_part_inside_a_subject_names_none(String heading) {
    assertThat(inReport(heading)).isEqualTo(new HeadingPart.Unnamed());
  }

  @Test
  void activities_are_results_only_where_a_document_reports() {
    assertThat(read("Actividades", DocumentType.OTHER, PageUnit.PAGE))
        .isEqualTo(new HeadingPart.Unnamed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Resultados", "Conclusiones", "Observaciones"})
  void slides_of_a_lesson_report_nothing_by_one_word(String heading) {
    assertThat(read(heading, DocumentType.OTHER, PageUnit.SLIDE))
        .isEqualTo(new HeadingPart.Unnamed());
  }

  @Test
  void an_ordinal_numbers_the_positions_of_a_council_and_nothing_else() {
    assertThat(read("Segundo. Tarifas", DocumentType.COUNCIL_POSITION, PageUnit.PAGE))
        .isEqualTo(new HeadingPart.Reports(Kind.POSITION, false, true));
    assertThat(inReport("Segundo. Tarifas")).isEqualTo(new HeadingPart.Unnamed());
  }
}
