package acervo.catalog.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedLawTest {
  @ParameterizedTest
  @CsvSource({
    "ley-18399, Ley 18399",
    "ley-3958-1912, Ley 3958 de 1912",
    "decreto-legislativo-321-2016, Decreto Legislativo 321 de 2016",
    "decreto-12-91, Decreto 12-91",
    "decreto-19-2003, Decreto 19 de 2003",
    "decreto-ley-105-82-1982, Decreto Ley 105-82 de 1982",
    "acuerdo-gubernativo-2-72, Acuerdo Gubernativo 2-72"
  })
  void a_number_is_called_by_its_kind(String slug, String name) {
    assertThat(NumberedLaw.name(slug)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ley-penitenciaria", "lcesc", "codigo-de-1830-de-comercio", "", "321"})
  void a_name_is_left_alone(String slug) {
    assertThat(NumberedLaw.name(slug)).isEmpty();
  }

  @Test
  void a_year_alone_is_the_number() {
    assertThat(NumberedLaw.name("decreto-1983")).contains("Decreto 1983");
  }
}
