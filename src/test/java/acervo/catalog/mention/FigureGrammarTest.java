package acervo.catalog.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          3 millones de semillas repartidas            | 3000000   | semillas               | 3 millones de semillas
          1.2 millones de semillas                     | 1200000   | semillas               | 1.2 millones de semillas
          dos millones y medio de peces                | 2500000   | peces                  | dos millones y medio de peces
          un millón de peces                           | 1000000   | peces                  | un millón de peces
          2 millones 350 mil colones                   | 2350000   | colones                | 2 millones 350 mil colones
          4 mil 800 quintales                          | 4800      | quintales              | 4 mil 800 quintales
          70 mil sacos de abono                        | 70000     | sacos                  | 70 mil sacos
          220 viveros                                  | 220       | viveros                | 220 viveros
          un logro del 85 % en el trimestre            | 85        | %                      | 85 %
          el 50% de las escuelas                       | 50        | %                      | 50%
          3.5 % de avance                              | 3.5       | %                      | 3.5 %
          12,79 %                                      | 12.79     | %                      | 12,79 %
          3.125 %                                      | 3.125     | %                      | 3.125 %
          1,120% más                                   | 1120      | %                      | 1,120%
          20 por ciento                                | 20        | %                      | 20 por ciento
          el ciento por ciento                         | 100       | %                      | ciento por ciento
          bajó 12 puntos porcentuales                  | 12        | puntos porcentuales    | 12 puntos porcentuales
          $4,750 en donativos                          | 4750      | US$                    | $4,750
          US$1,200.50                                  | 1200.5    | US$                    | US$1,200.50
          USD 3,000                                    | 3000      | US$                    | USD 3,000
          3,000 USD                                    | 3000      | US$                    | 3,000 USD
          6 mil dólares                                | 6000      | US$                    | 6 mil dólares
          diez mil dólares                             | 10000     | US$                    | diez mil dólares
          $1.2 millones de dólares                     | 1200000   | US$                    | $1.2 millones de dólares
          $50 millones de pesos                        | 50000000  | pesos                  | $50 millones de pesos
          $ 410 000                                    | 410000    | US$                    | $ 410 000
          Q.500 de multa                               | 500       | Q                      | Q.500
          Q 1,200.00                                   | 1200      | Q                      | Q 1,200.00
          ₡500                                         | 500       | ₡                      | ₡500
          C$250                                        | 250       | C$                     | C$250
          B/.300                                       | 300       | B/.                    | B/.300
          500 quetzales                                | 500       | quetzales              | 500 quetzales
          2,310 nuevas lectoras en línea               | 2310      | nuevas lectoras        | 2,310 nuevas lectoras
          (9 sesiones)                                 | 9         | sesiones               | 9 sesiones
          tres círculos de lectura                     | 3         | círculos               | tres círculos
          Los cuatro círculos                          | 4         | círculos               | cuatro círculos
          doscientas familias                          | 200       | familias               | doscientas familias
          treinta y cinco mil personas                 | 35000     | personas               | treinta y cinco mil personas
          45 horas impartidas                          | 45        | horas                  | 45 horas
          1.555 casas                                  | 1555      | casas                  | 1.555 casas
          1 555 casas                                  | 1555      | casas                  | 1 555 casas
          1.234.567,89 colones                         | 1234567.89 | colones               | 1.234.567,89 colones
          2.5 km² de bosque                            | 2.5       | km²                    | 2.5 km²
          2.5km de calle                               | 2.5       | km                     | 2.5km
          35 °C                                        | 35        | °C                     | 35 °C
          más de 300 familias                          | 300       | familias               | 300 familias
          (1) Curso para tutores                       | 1         | Curso                  | (1) Curso
          veinte (20) días hábiles                     | 20        | días hábiles           | (20) días hábiles
          14 Concejos Municipales Plurales             | 14        | Concejos Municipales Plurales | 14 Concejos Municipales Plurales
          11 asesoras nacionales, formadas             | 11        | asesoras nacionales    | 11 asesoras nacionales
          27 escuelas priorizadas                      | 27        | escuelas               | 27 escuelas
          8 cooperativas culminaron                    | 8         | cooperativas           | 8 cooperativas
          12 PYMES de la zona                          | 12        | PYMES                  | 12 PYMES
          2000 árboles plantados                       | 2000      | árboles                | 2000 árboles
          suma un total de 1,250                       | 1250      | -                      | 1,250
          ¢ 5,000 de multa                             | 5000      | ₡                      | ¢ 5,000
          ¢300                                         | 300       | ₡                      | ¢300
          3½ hectáreas de mangle                       | 3.5       | hectáreas              | 3½ hectáreas
          2 ¾ manzanas                                 | 2.75      | manzanas               | 2 ¾ manzanas
          y 6 de ellos terminaron                      | 6         | -                      | 6 de ellos
          doce de ellas nuevas                         | 12        | -                      | doce de ellas
          24  Concejos Municipales Plurales            | 24        | Concejos Municipales Plurales | 24  Concejos Municipales Plurales
          la gira dio como resultado 2 Cooperativas nuevas | 2     | Cooperativas nuevas    | 2 Cooperativas nuevas
          jornadas de 8\\n30 lectores                   | 30        | lectores               | 30 lectores
          """)
  void a_figure_has_its_value_and_unit(String text, String value, String unit, String words) {
    String written = text.replace("\\n", "\n");

    List<FigureMention> found = FigureGrammar.find(written);

    assertThat(found).hasSize(1);
    FigureMention figure = found.getFirst();
    assertThat(figure.value().toPlainString()).isEqualTo(value);
    assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
    assertThat(figure.span().in(written)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entre 10 y 15 talleres                       | 10 talleres;15 talleres
          10-15 visitas                                | 10 visitas;15 visitas
          15-20 %                                      | 15 %;20 %
          24 de los 262 municipios                     | 24 municipios;262 municipios
          de 8 a 12 horas semanales                    | 8 horas semanales;12 horas semanales
          5 talleres, 3 foros y dos ferias             | 5 talleres;3 foros;2 ferias
          9 mil árboles en 40 predios, 80 % vivos y $900 | 9000 árboles;40 predios;80 %;900 US$
          """)
  void figures_come_in_order_and_joined_ones_share_a_unit(String text, String figures) {
    String found =
        FigureGrammar.find(text).stream()
            .map(figure -> figure.value().toPlainString() + " " + figure.unit())
            .collect(Collectors.joining(";"));

    assertThat(found).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Balao 0 0 0\nCostos de bodega",
        "en 2018",
        "Edición 2018 de la feria",
        "Agenda 2030",
        "Plan 10",
        "art. 15",
        "art.15 inc. 2°",
        "arts. 3, 4 y 7 vigentes",
        "los artículos 12 y 13 reformados",
        "D.L. 321",
        "No. 17",
        "N° 18 reformas",
        "nº 18",
        "fase II",
        "fase 2",
        "lámina 7",
        "p. 12",
        "Decreto 12-91",
        "Decreto Legislativo No. 59 reformas",
        "teléfono 2250-1234",
        "llamar al 2250-2399",
        "10:30 horas",
        "a las 10 horas",
        "2º informe",
        "2.º informe",
        "1er lugar",
        "primera edición",
        "3.1 Resultados",
        "versión 3.1.2",
        "código 011-2018",
        "(1) Taller de lectura. (2) Taller de canto",
        "una mesa y un foro",
        "1. Taller de lectura",
        "1 Presentación",
        "4 de cada 10 mujeres",
        "5 de mayo",
        "del 3 al 5 de mayo de 2018",
        "Q3",
        "ISO 9001",
        "24/7",
        "grupo A-12",
        "correo ana12@ejemplo.org",
        "en 1988 mandamos",
        "los tres de siempre",
        "162 Carlos Mario Cruz",
        "el resultado 2 Faros limpios",
        "una de ellas",
      })
  void a_number_that_names_is_no_figure(String text) {
    assertThat(FigureGrammar.find(text)).isEmpty();
  }

  @Test
  void a_number_late_in_a_line_of_text_counts_what_the_next_line_begins_with() {
    String text = "una semana de giras por la costa que dejó a 2\nCooperativas nuevas";

    assertThat(FigureGrammar.find(text))
        .extracting(FigureMention::unit)
        .containsExactly("Cooperativas nuevas");
    assertThat(FigureGrammar.find("giras por 2\nCooperativas nuevas")).isEmpty();
  }

  @Test
  void a_date_of_the_year_told_is_no_figure() {
    String text = "acto (julio 19) con 40 lectores";
    List<DateMention> dates = DateGrammar.find(text, OptionalInt.of(2018));

    assertThat(FigureGrammar.find(text, dates))
        .extracting(figure -> figure.span().in(text))
        .containsExactly("40 lectores");
  }
}
