package acervo.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static List<String> forms(String text) {
    return Likeness.of(text).stream().map(Token::form).toList();
  }

  private static void same(String one, String other) {
    assertThat(forms(one)).isEqualTo(forms(other));
  }

  private static void different(String one, String other) {
    assertThat(forms(one)).isNotEqualTo(forms(other));
  }

  @Test
  void white_space_of_any_kind_does_not_count() {
    same("la ley de aguas", "la\u00a0ley\n de\t\u202faguas ");
  }

  @Test
  void a_word_parted_at_a_line_end_is_whole() {
    same("la contribución especial", "la contribu-\nción especial");
    same("la contribución especial", "la contribu-  \n   ción especial");
    same("la contribución especial", "la contribu\u00ad\nción especial");
    same("la contribución especial", "la contri\u00adbución especial");
  }

  @Test
  void a_hyphen_between_letters_may_stand_at_a_line_end() {
    same("el informe técnico-jurídico", "el informe técnico-\njurídico");
    different("el informe técnico-jurídico", "el informe técnico jurídico");
  }

  @Test
  void a_dash_after_a_word_is_no_hyphenation() {
    same("el lunes —día de mercado— llovió", "el lunes –día de mercado– llovió");
    same("2018–2019", "2018-2019");
    assertThat(forms("domingo -\nfueron")).containsExactly("domingo", "-", "fueron");
  }

  @Test
  void quotation_marks_do_not_count_and_apostrophes_are_one() {
    same("el «Plan» y la “Ley”", "el \"Plan\" y la 'Ley'");
    same("D’Aubuisson", "D'Aubuisson");
    different("D'Aubuisson", "D Aubuisson");
  }

  @Test
  void ligatures_and_decomposed_letters_are_their_letters() {
    same("oficina", "o\ufb01cina");
    same("conflicto", "con\ufb02icto");
    same("niñez y acción", Normalizer.normalize("niñez y acción", Normalizer.Form.NFD));
  }

  @Test
  void marks_without_meaning_of_their_own_do_not_count() {
    same("agua y luz", "agua\u200b y\ufeff luz");
    same("agua\nluz", "• agua\n• luz");
    same("agua\nluz", "- agua\n– luz");
    same("el agua es de todos", "el agua¹ es de todos");
  }

  @Test
  void case_accents_digits_words_and_punctuation_count() {
    different("El Estado", "el Estado");
    different("el publico", "el público");
    different("17 millones", "71 millones");
    different("se aprobó", "no se aprobó");
    different("vida, muerte", "vida muerte");
    different("ano", "año");
  }

  @Test
  void figures_are_words_with_their_marks() {
    assertThat(forms("$6,300.50, o 3.5 %."))
        .containsExactly("$", "6,300.50", ",", "o", "3.5", "%", ".");
    assertThat(forms("en 40 km² de")).containsExactly("en", "40", "km2", "de");
  }

  @Test
  void every_word_knows_where_it_stands() {
    String text = "la contribu-\nción de la o\ufb01cina";

    List<String> raw = Likeness.of(text).stream().map(each -> each.span().in(text)).toList();

    assertThat(raw).containsExactly("la", "contribu-\nción", "de", "la", "o\ufb01cina");
  }

  @Test
  void odd_text_is_read_to_its_end() {
    assertThat(forms("\ud800 [] ]a [b \u0301 -")).contains("a", "b");
    assertThat(forms("")).isEmpty();
  }
}
