package acervo.catalog.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Participación en la mesa de agua de Apopa                 | participación
          PARTICIPACIÓN EN LA MESA DE AGUA                          | participación
          PARTICIPACION EN LA MESA DE AGUA                          | participación
          • Apoyo técnico a las alcaldías                           | apoyo técnico
          Acompañamiento técnico para las comunidades               | acompañamiento técnico
          Acompañamiento en la ruta de atención                     | acompañamiento
          Asesoría jurídica al equipo                               | asesoría jurídica
          Coordinación efectiva con tres ministerios                | coordinación
          Capacitación integral de docentes                         | capacitación
          Lanzamiento de la campaña de lectura                      | lanzamiento
          Firma del convenio con la universidad                     | firma
          Presentaciones al pleno de los avances                    | presentación
          Aportes al reglamento interno                             | aporte
          Insumos para el discurso                                  | insumo
          Reuniones con los gremios                                 | reunión
          Asesorías legales a las mesas                             | asesoría legal
          Elaboración y entrega de boletines                        | elaboración
          Construcción conjunta de la agenda                        | construcción
          Organización de ferias en los barrios                     | organización
          Presentación Panorama de la niñez                         | presentación
          Traslado de los archivos a Sonsonate                      | traslado
          Constitución de 12 comités de agua                        | constitución
          Encargar a la mesa un estudio de costos                   | encargo
          Reformar el reglamento interno                            | reforma
          Aumentar la cobertura de agua                             | aumento
          Suprimir el segundo párrafo                               | supresión
          Reunirse con los alcaldes del norte                       | reunión
          """)
  void a_leading_noun_is_the_action(String text, String action) {
    assertThat(ActionFinder.find(text)).map(ActionMention::action).contains(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Se elaboró la hoja de ruta                                | elaboración
          Se brindaron observaciones al borrador                    | observación
          Se dieron 12 charlas en escuelas                          | charla
          Se realizaron dos talleres con jóvenes                    | taller
          Se realizó la compra de equipo                            | compra
          Se llevó a cabo una capacitación sobre riesgos            | capacitación
          Se hizo entrega de los títulos                            | entrega
          Se brindó apoyo técnico a la mesa                         | apoyo técnico
          Se presentaron recomendaciones al ministro                | recomendación
          Se presentó el plan a los alcaldes                        | presentación
          Se ha entregado el informe                                | entrega
          Se les entregaron mochilas                                | entrega
          Se produjeron tres videos                                 | producción
          Se distribuyeron cuadernos                                | distribución
          Se fortaleció la red de mujeres                           | fortalecimiento
          Se emitió el dictamen                                     | emisión
          Se monitorean los casos                                   | monitoreo
          Se suscribió el acta                                      | suscripción
          Se creó la red de archivos                                | creación
          Se recibió la visita del embajador                        | recepción
          Compartido el plan con las alcaldías                      | compartición
          Entregados los cuadernos a la escuela                     | entrega
          Revisadas las bases del concurso                          | revisión
          Realizadas cuatro visitas de campo                        | visita
          Generado el tablero semanal                               | generación
          Produciendo materiales para la radio                      | producción
          Apoyando a las juntas de agua                             | apoyo
          Fortalecer la red de bibliotecas                          | fortalecimiento
          Elaboramos la guía con las docentes                       | elaboración
          Hemos capacitado a 30 promotores                          | capacitación
          La Secretaría coordinó la mesa                            | coordinación
          El protocolo también fue presentado al gabinete           | presentación
          En mayo se inauguraron las oficinas                       | inauguración
          Durante el año, el equipo revisó los expedientes          | revisión
          """)
  void a_verb_is_called_by_its_noun(String text, String action) {
    assertThat(ActionFinder.find(text)).map(ActionMention::action).contains(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 jornadas de lectura                                     | jornada
          (1) Taller para bibliotecarias                            | taller
          Tres foros sobre migración                                | foro
          Los 4 talleres de costura                                 | taller
          12 promotoras formadas en primeros auxilios               | formación
          Las 9 cooperativas generaron planes de mejora             | generación
          Las 13 organizaciones de la costa, entregaron tres planes | entrega
          Fundaciones del puerto donaron boyas                      | donación
          3 becarios fueron reincorporados                          | reincorporación
          Docentes actualizados en lectura y cálculo                | actualización
          """)
  void a_count_of_events_is_the_event_and_of_others_what_was_done(String text, String action) {
    assertThat(ActionFinder.find(text)).map(ActionMention::action).contains(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Biblioteca. Elaboración de 20 fichas                      | elaboración
          Mesa de Lectura. Presentación de la guía                  | presentación
          Difusión y prensa. Suministro de fotografías              | suministro
          Mesa de Lectura: Revisión del catálogo                    | revisión
          1. Revisión del catálogo                                  | revisión
          b) Entrega de libros                                      | entrega
          A. GESTIÓN DE ARCHIVOS                                    | gestión
          Presentación de avances: Mesa de Lectura                  | presentación
          """)
  void a_leading_label_or_mark_is_skipped(String text, String action) {
    assertThat(ActionFinder.find(text)).map(ActionMention::action).contains(action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "•",
        "Comisión de Salud",
        "Organización de las Naciones Unidas",
        "15 organizaciones de la costa",
        "Ley Especial de Bibliotecas",
        "Estado de la cuestión",
        "Resultados del año",
        "Se cuenta con un archivo",
        "La población de la zona norte",
        "La mesa que se reunió en mayo",
      })
  void what_names_no_action_has_none(String text) {
    assertThat(ActionFinder.find(text)).isEmpty();
  }

  @Test
  void the_words_that_say_it_are_marked() {
    String text = "Se dieron los apoyos técnicos del mes";

    ActionMention found = ActionFinder.find(text).orElseThrow();

    assertThat(found.span().in(text)).isEqualTo("dieron los apoyos técnicos");
    assertThat(found.action()).isEqualTo("apoyo técnico");
  }
}
