package acervo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LigaturesTest {
  @Test
  void letters_cast_as_one_are_parted() {
    assertThat(Ligatures.parted("La oﬁcina eﬃciente, ﬂujo y ﬀ"))
        .isEqualTo("La oficina efficiente, flujo y ff");
    assertThat(Ligatures.parted("ﬅ ﬆ")).isEqualTo("st st");
  }

  @Test
  void a_text_without_any_stays_the_same() {
    String text = "Œuvre, año y 2º";
    assertThat(Ligatures.parted(text)).isSameAs(text);
  }
}
