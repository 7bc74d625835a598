package acervo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-03-26, 26 de marzo de 2018, 26 March 2018
          2016-04-01, 1 de abril de 2016,  1 April 2016
          2018-07,    julio de 2018,       July 2018
          2018,       2018,                2018
          """)
  void a_date_is_written_as_far_as_it_is_known(String iso, String spanish, String english) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();

    assertThat(WrittenDate.of(date, Locale.of("es", "SV"))).isEqualTo(spanish);
    assertThat(WrittenDate.of(date, Locale.of("en"))).isEqualTo(english);
  }
}
