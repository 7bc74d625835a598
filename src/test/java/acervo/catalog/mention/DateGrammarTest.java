package acervo.catalog.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          San Salvador, 26 de marzo de 2018                   | 2018-03-26 | 26 de marzo de 2018
          San Salvador, 26 de marzo del 2018                  | 2018-03-26 | 26 de marzo del 2018
          SAN SALVADOR, 26 DE MARZO DEL AÑO 2018              | 2018-03-26 | 26 DE MARZO DEL AÑO 2018
          el 1.º de abril de 2016                             | 2016-04-01 | 1.º de abril de 2016
          el 1º de abril de 2016                              | 2016-04-01 | 1º de abril de 2016
          el 1° de octubre de 2012                            | 2012-10-01 | 1° de octubre de 2012
          el primero de abril de 2016                         | 2016-04-01 | primero de abril de 2016
          5 de setiembre de 2017                              | 2017-09-05 | 5 de setiembre de 2017
          5 de septiembre, 2017                               | 2017-09-05 | 5 de septiembre, 2017
          marzo 26, 2018                                      | 2018-03-26 | marzo 26, 2018
          marzo 26 de 2018                                    | 2018-03-26 | marzo 26 de 2018
          entregado en julio de 2018 al presidente            | 2018-07    | julio de 2018
          julio 2018                                          | 2018-07    | julio 2018
          26/03/2018                                          | 2018-03-26 | 26/03/2018
          6.3.2018                                            | 2018-03-06 | 6.3.2018
          26-03-18                                            | 2018-03-26 | 26-03-18
          12-mar-2018                                         | 2018-03-12 | 12-mar-2018
          2018-03-26                                          | 2018-03-26 | 2018-03-26
          a los veintiséis días del mes de marzo de dos mil dieciocho | 2018-03-26 | veintiséis días del mes de marzo de dos mil dieciocho
          a los 26 días del mes de marzo del año dos mil dieciocho | 2018-03-26 | 26 días del mes de marzo del año dos mil dieciocho
          treinta y uno de mayo de mil novecientos noventa y nueve | 1999-05-31 | treinta y uno de mayo de mil novecientos noventa y nueve
          el año dos mil dieciocho                            | 2018       | año dos mil dieciocho
          14 de mayo de 2.008                                 | 2008-05-14 | 14 de mayo de 2.008
          Resultados 2018                                     | 2018       | 2018
          resumen de 2018).                                   | 2018       | 2018
          edición 2018, (sumando                              | 2018       | 2018
          FERIA 2018 y carta                                  | 2018       | 2018
          Feria 2018 Resultados del concurso                  | 2018       | 2018
          candidatas 2019 de la red                           | 2019       | 2019
          en 2016 participaron todas                          | 2016       | 2016
          en julio/2017                                       | 2017-07    | julio/2017
          junio '18                                           | 2018-06    | junio '18
          Sent: Mon, 16 Apr 2018 09:00                        | 2018-04-16 | 16 Apr 2018
          al año 2030                                         | 2030       | año 2030
          antes de 2030                                       | 2030       | 2030
          """)
  void a_date_is_read_as_written(String text, String date, String words) {
    List<DateMention> found = DateGrammar.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().from()).hasToString(date);
    assertThat(found.getFirst().isPeriod()).isFalse();
    assertThat(found.getFirst().span().in(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          primer informe de monitoreo (2016/2017)       | 2016       | 2017
          desde su creación (2014-2018), entregado      | 2014       | 2018
          en el período 2014–18                         | 2014       | 2018
          entre 2014 y 2018                             | 2014       | 2018
          del 2014 al 2018                              | 2014       | 2018
          enero a junio de 2018                         | 2018-01    | 2018-06
          enero-junio 2018                              | 2018-01    | 2018-06
          de junio de 2017 a mayo de 2018               | 2017-06    | 2018-05
          del 5 al 9 de marzo de 2018                   | 2018-03-05 | 2018-03-09
          5 y 6 de marzo de 2018                        | 2018-03-05 | 2018-03-06
          del 28 de febrero al 2 de marzo de 2018       | 2018-02-28 | 2018-03-02
          del 1 de junio de 2017 al 31 de mayo de 2018  | 2017-06-01 | 2018-05-31
          segundo trimestre de 2018                     | 2018-04    | 2018-06
          primer semestre 2018                          | 2018-01    | 2018-06
          último trimestre de 2018                      | 2018-10    | 2018-12
          primer semestre de 2018                       | 2018-01    | 2018-06
          en los años 2016 y 2017                       | 2016       | 2017
          enero-marzo 2018                              | 2018-01    | 2018-03
          del 3 al 5 de mayo de 2018                    | 2018-05-03 | 2018-05-05
          período de mayo/97 a marzo/2001               | 1997-05    | 2001-03
          Revista, Septiembre−Octubre/1999              | 1999-09    | 1999-10
          desde la década de los años 1980              | 1980       | 1989
          entre junio y agosto de 2018                  | 2018-06    | 2018-08
          entre el año 2016 y el 2018                   | 2016       | 2018
          """)
  void a_period_has_its_two_ends(String text, String from, String to) {
    List<DateMention> found = DateGrammar.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().from()).hasToString(from);
    assertThat(found.getFirst().to()).hasToString(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 de febrero de 2018",
        "0 de mayo de 2018",
        "99 de mayo de 2018",
        "30/02/2018",
        "2018-13-01",
        "13/13/2018",
        "26-15-18",
        "expediente 26-03-18",
        "2000 árboles plantados",
        "$2000",
        "Decreto No. 2018",
        "1,999 personas",
        "2018%",
        "1990.5",
        "teléfono 2250-2018",
        "el 26 de marzo",
        "julio 19",
        "cuatro de cada diez",
        "dos mil dieciocho municipios",
        "de junio de 2018 a mayo de 2017",
        "Agenda 2030",
        "la agenda 2030 de Desarrollo",
        "Visión País 2040",
        "ISO 9001:2015",
        "Acuerdo No. 2017",
        "2000 m de tubería",
        "en julio",
        "primer trimestre",
        "(11-07)",
      })
  void what_is_no_date_is_left_alone(String text) {
    assertThat(DateGrammar.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          priorizados (julio 19)        | 2018-07-19
          el 19 de julio se entregó     | 2018-07-19
          1.º de mayo                   | 2018-05-01
          (agosto 15)                   | 2018-08-15
          (junio 18)                    | 2018-06-18
          sesión de comité, junio 18    | 2018-06-18
          la mesa de junio 18, así como | 2018-06
          la mesa de junio 17           | 2018-06-17
          la mesa de junio de 18        | 2018-06
          (11-07)                       | 2018-07-11
          (ago 15)                      | 2018-08-15
          (15-ago)                      | 2018-08-15
          (15 de agosto)                | 2018-08-15
          en julio se cerró             | 2018-07
          durante mayo                  | 2018-05
          en el mes de octubre          | 2018-10
          en consulta desde febrero     | 2018-02
          el informe de marzo           | 2018-03
          antes de diciembre            | 2018-12
          dos avances: marzo            | 2018-03
          Enero. Se abrió la mesa       | 2018-01
          el 3 de mayo de este año      | 2018-05-03
          """)
  void a_day_without_a_year_is_of_the_year_told(String text, String date) {
    List<DateMention> found = DateGrammar.find(text, OptionalInt.of(2018));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().from()).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          del 3 al 5 de mayo                    | 2018-05-03 | 2018-05-05
          del 28 de abril al 2 de mayo          | 2018-04-28 | 2018-05-02
          enero-marzo                           | 2018-01    | 2018-03
          de enero a junio se visitó            | 2018-01    | 2018-06
          en el segundo semestre                | 2018-07    | 2018-12
          entre agosto y octubre se visitó      | 2018-08    | 2018-10
          entre el 19 y el 29 de enero de este año | 2018-01-19 | 2018-01-29
          entre el 5 de mayo y el 8 de junio    | 2018-05-05 | 2018-06-08
          """)
  void a_period_without_a_year_is_of_the_year_told(String text, String from, String to) {
    List<DateMention> found = DateGrammar.find(text, OptionalInt.of(2018));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().from()).hasToString(from);
    assertThat(found.getFirst().to()).hasToString(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(31-02)",
        "de 11-07 a",
        "(acta 11-07)",
        "Julio César",
        "Mayo presidió la mesa",
        "cada julio",
        "antes de marzo próximo",
        "en el último trimestre",
        "en noviembre del año pasado",
        "(julio 45)",
        "junio 18:30",
        "mayo 12%",
      })
  void a_year_told_makes_no_date_of_a_number(String text) {
    assertThat(DateGrammar.find(text, OptionalInt.of(2018))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          las actas de 2016 y 2017                      | 2016, 2017
          en mayo y octubre de 2017                     | 2017-05, 2017-10
          en mayo, julio y octubre de 2017              | 2017-05, 2017-07, 2017-10
          vistas en mayo y en octubre                   | 2018-05, 2018-10
          los informes de marzo, junio y julio          | 2018-03, 2018-06, 2018-07
          rige desde 2015; en octubre de ese año        | 2015, 2015-10
          del 3 de mayo de 1996, publicado el 9 de junio del mismo año | 1996-05-03, 1996-06-09
          """)
  void what_is_joined_by_y_is_each_a_date_of_its_own(String text, String dates) {
    assertThat(DateGrammar.find(text, OptionalInt.of(2018)))
        .allMatch(mention -> !mention.isPeriod())
        .extracting(mention -> mention.from().toString())
        .containsExactly(dates.split(", "));
  }

  @Test
  void several_dates_come_in_order_of_the_text() {
    String text = "En 2016 se aprobó; el 3 de mayo de 2017 entró en vigor, hasta 31/12/2018.";

    assertThat(DateGrammar.find(text))
        .extracting(mention -> mention.from().toString())
        .containsExactly("2016", "2017-05-03", "2018-12-31");
  }

  @Test
  void a_date_broken_over_two_lines_is_one_date() {
    assertThat(DateGrammar.find("el 26 de\nmarzo de\n2018"))
        .extracting(mention -> mention.from().toString())
        .containsExactly("2018-03-26");
  }
}
