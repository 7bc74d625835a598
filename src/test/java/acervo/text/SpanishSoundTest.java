package acervo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishSoundTest {
  @ParameterizedTest
  @CsvSource({
    "observación, obserbacion",
    "penitenciaria, penitensiaria",
    "consejo, concejo",
    "habilitación, avilitasion",
    "gente, jente",
    "guitarra, guitara",
    "queso, keso",
    "convivencia, combibensia",
    "tambien, tanvien",
    "lluvia, yubia",
    "excelente, exelente",
    "niñez, nines"
  })
  void words_written_one_for_the_other_have_one_key(String word, String misspelt) {
    assertThat(SpanishSound.key(misspelt)).isEqualTo(SpanishSound.key(word));
  }

  @Test
  void words_that_sound_otherwise_have_other_keys() {
    assertThat(SpanishSound.key("casa")).isNotEqualTo(SpanishSound.key("cosa"));
    assertThat(SpanishSound.key("chico")).isNotEqualTo(SpanishSound.key("cico"));
    assertThat(SpanishSound.key("guerra")).isNotEqualTo(SpanishSound.key("gerra"));
    assertThat(SpanishSound.key("")).isEmpty();
  }
}
