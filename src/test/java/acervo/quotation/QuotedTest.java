package acervo.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
  private static List<String> kinds(String text) {
    return Quoted.of(text).tokens().stream()
        .map(each -> each.isWord() ? each.form() : each.kind().name())
        .toList();
  }

  @Test
  void ellipses_of_any_form_mark_words_left_out() {
    for (String ellipsis : List.of("…", "...", "[…]", "[...]", "(…)", "(...)", "[. . .]", "....")) {
      assertThat(kinds("uno " + ellipsis + " dos")).containsExactly("uno", "OMISSION", "dos");
    }
  }

  @Test
  void at_the_ends_they_and_punctuation_stand_for_nothing() {
    assertThat(kinds("…uno dos, […].")).containsExactly("uno", "dos");
    assertThat(kinds("¿uno dos?")).containsExactly("uno", "dos");
  }

  @Test
  void brackets_hold_the_quoters_own_words() {
    assertThat(kinds("uno [el Estado] dos")).containsExactly("uno", "INTERPOLATION", "dos");
    assertThat(kinds("uno [sic] dos (sic) tres[1] cuatro"))
        .containsExactly("uno", "dos", "tres", "cuatro");
  }

  @Test
  void letters_in_brackets_are_part_of_their_word() {
    Quoted quoted = Quoted.of("[E]l agua de l[a]s niñ[as]");

    assertThat(quoted.tokens())
        .extracting(Token::form)
        .containsExactly("El", "agua", "de", "las", "niñas");
    assertThat(quoted.tokens().getFirst().kind()).isEqualTo(Token.Kind.ADJUSTED);
    assertThat(quoted.tokens().get(1).kind()).isEqualTo(Token.Kind.WORD);
  }

  @Test
  void gaps_part_the_words_into_segments() {
    assertThat(Quoted.of("uno dos […] tres [o más] cuatro").segments())
        .containsExactly(List.of("uno", "dos"), List.of("tres"), List.of("cuatro"));
  }

  @Test
  void a_quotation_may_have_no_word() {
    assertThat(Quoted.of("… , ").tokens()).isEmpty();
    assertThat(Quoted.of("").words()).isZero();
  }
}
