package acervo.quotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static List<String> in(String... paragraphs) {
    List<String> texts = Arrays.asList(paragraphs);
    return Marks.in(texts).stream()
        .map(each -> (each.closed() ? "" : "?") + each.text(texts))
        .toList();
  }

  @Test
  void each_kind_of_marks_closes_its_own() {
    assertThat(in("Uno «dos» tres “cuatro” cinco \"seis\" siete „ocho” nueve „diez“."))
        .containsExactly("dos", "cuatro", "seis", "ocho", "diez");
  }

  @Test
  void marks_inside_are_part_of_the_words() {
    assertThat(in("Dijo «el “Plan” \"A\" y el «B» siguen» y calló."))
        .containsExactly("el “Plan” \"A\" y el «B» siguen");
    assertThat(in("Dijo “el «Plan» sigue” y calló.")).containsExactly("el «Plan» sigue");
    assertThat(in("Dijo \"el «Plan» sigue\" y calló.")).containsExactly("el «Plan» sigue");
  }

  @Test
  void a_straight_mark_opens_before_a_word_and_closes_after_one() {
    assertThat(in("(\"uno dos\"), \"tres\"; un tubo de 5\" y otro."))
        .containsExactly("uno dos", "tres");
    assertThat(in("Un tubo de 5\" y nada más.")).isEmpty();
  }

  @Test
  void a_continuation_mark_carries_a_quotation_on_and_is_no_part_of_it() {
    assertThat(in("Dice: «Primero.", "»Segundo.", "»Tercero». Fin."))
        .containsExactly("Primero.\nSegundo.\nTercero");
    assertThat(in("Dice: «Primero.", "«Segundo.", "«Tercero». Fin."))
        .containsExactly("Primero.\nSegundo.\nTercero");
    assertThat(in("Dice: «Primero.\n»Segundo». Fin.")).containsExactly("Primero.\n»Segundo");
    assertThat(in("Dice: “Primero.", "“Segundo”.")).containsExactly("Primero.\nSegundo");
  }

  @Test
  void a_quotation_may_run_over_a_paragraph_that_says_nothing_of_it() {
    assertThat(in("Dice «uno dos", "tres cuatro» y sigue."))
        .containsExactly("uno dos\ntres cuatro");
  }

  @Test
  void one_that_is_not_closed_ends_nowhere() {
    assertThat(in("Dice «uno dos.", "Otro «tres» más.")).containsExactly("?uno dos.", "tres");
    assertThat(in("Dice “uno dos.")).containsExactly("?uno dos.");
    assertThat(in("Dice \"uno dos.")).isEmpty();
    assertThat(in("Dice «uno.", "Dos.", "Tres.", "Cuatro.", "Cinco».")).containsExactly("?uno.");
  }

  @Test
  void of_unbalanced_marks_the_first_closing_one_counts() {
    assertThat(in("Dice «uno «dos» tres.")).containsExactly("uno «dos");
  }

  @Test
  void a_closing_mark_alone_is_nothing() {
    assertThat(in("Uno» dos” tres.", "», cuatro «cinco».")).containsExactly("cinco");
  }

  @Test
  void many_open_marks_are_read_to_the_end() {
    assertThat(in("«".repeat(3000))).hasSize(3000);
    assertThat(in("« ".repeat(200_000))).hasSize(20_000);
  }
}
