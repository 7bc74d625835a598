package acervo.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el consejo no aprueba | el consejo aprueba      | no      | ''
          el consejo aprueba    | el consejo no aprueba   | ''      | no
          a b c d               | a x c d                 | b       | x
          a b c d               | a b c                   | d       | ''
          a b c d               | z b c y                 | a b c d | z b c y
          a a a                 | a a                     | a       | ''
          a b                   | ''                      | a b     | ''
          a  b                  | a b                     | ''      | ''
          """)
  void it_is_what_stands_between_the_same_beginning_and_the_same_end(
      String taken, String actual, String then, String now) {
    assertThat(Difference.of(taken, actual)).isEqualTo(new Difference(then, now));
  }

  @Test
  void a_long_one_is_cut() {
    String long_ = "palabra ".repeat(100);

    assertThat(Difference.of("uno", long_).actual()).hasSizeLessThan(130).endsWith("palabra…");
  }
}
