package acervo.catalog.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private static List<String> places(String text) {
    return PlaceFinder.find(text).stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          talleres en Apopa y Nejapa                          | Apopa;Nejapa
          SAN SALVADOR, 3 de mayo                             | SAN SALVADOR
          vecinos de Santa Ana Norte                          | Santa Ana Norte
          la sede UNICAES-Ilobasco                            | Ilobasco
          llegó a Concepcion de Ataco                         | Concepcion de Ataco
          feria en La Libertad                                | La Libertad
          talleres en La Paz, La Unión y Sonsonate            | La Paz;La Unión;Sonsonate
          departamento de Cabañas                             | Cabañas
          la alcaldía municipal de Colón                      | Colón
          en el municipio de Victoria, Cabañas                | Victoria;Cabañas
          municipios de Dolores, Alegría y Berlín             | Dolores;Alegría;Berlín
          escuelas de San Martín                              | San Martín
          Sociedad (Morazán) y Perquín                        | Sociedad;Morazán;Perquín
          DEPARTAMENTO DE LA LIBERTAD                         | LA LIBERTAD
          San José Las Flores                                 | San José Las Flores
          el municipio de Antigua Guatemala                   | Antigua Guatemala
          la cuenca del río Lempa                             | río Lempa
          el parque Santa Marta quedó listo                   | parque Santa Marta
          Parque Nacional El Imposible                        | Parque Nacional El Imposible
          en el cantón El Zapote de la zona                   | cantón El Zapote
          los ríos Lempa y Acelhuate                          | ríos Lempa;Acelhuate
          cantones El Limón, Las Pilas y Ojushtal             | cantones El Limón;Las Pilas;Ojushtal
          colonia 10 de Octubre                               | colonia 10 de Octubre
          limpieza de la playa El Tunco                       | playa El Tunco
          el lago de Ilopango                                 | lago de Ilopango
          la comunidad La Pita                                | comunidad La Pita
          los barrios de Apopa                                | Apopa
          la cordillera del Bálsamo                           | cordillera del Bálsamo
          puerto de La Libertad                               | puerto de La Libertad
          el volcán de San Vicente                            | volcán de San Vicente
          entre Comalapa y\\nZacatecoluca                      | Comalapa;Zacatecoluca
          """)
  void a_place_is_found_as_written(String text, String places) {
    assertThat(places(text.replace("\\n", "\n"))).containsExactly(places.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El Salvador y Guatemala",
        "el Plan El Salvador Seguro",
        "Universidad de San Salvador",
        "el Protocolo de San Salvador",
        "cultura de la paz",
        "CULTURA DE LA PAZ",
        "la libertad de prensa",
        "La Libertad es un derecho",
        "LIBERTAD Y UNIÓN",
        "la unión hace la fuerza",
        "Francisco Morazán gobernó",
        "Hospital San Juan",
        "devotos de San Martín de Porres",
        "Carolina Pérez y Dolores Rivas",
        "el Muro de Berlín",
        "las ideas de Bolívar",
        "con mucha alegría",
        "la comunidad educativa",
        "la Comunidad Internacional",
        "Departamento de Recursos Humanos",
        "Ministerio de Hacienda Pública",
        "Gerardo Barrios La Facultad",
        "BARRIOS Y COLONIAS",
        "el parque vehicular",
        "municipio de la zona norte",
      })
  void what_only_looks_like_a_place_is_left_alone(String text) {
    assertThat(places(text)).isEmpty();
  }

  @Test
  void every_municipality_is_found_where_it_is_called_one() {
    assertThat(places("municipio de Guaymango; municipio de Turín; municipio de El Sauce"))
        .containsExactly("Guaymango", "Turín", "El Sauce");
  }
}
