package acervo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {
  private static final String SPANISH =
      "Sesión del 4 de julio. ¿Qué acordó el Consejo? Niñez, pingüino, ÁREA Y AÑO.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-16",
        "X-UTF-32LE-BOM",
        "X-UTF-32BE-BOM",
        "windows-1252",
        "IBM850",
        "x-MacRoman"
      })
  void spanish_is_read_from_any_encoding_that_offices_have_used(String charset) {
    byte[] bytes = SPANISH.getBytes(Charset.forName(charset));
    assertThat(EncodedText.decode(bytes)).isEqualTo(SPANISH);
    assertThat(EncodedText.isBinary(bytes)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acta",
        "Acta\u001a",
        "\u001b[1mActa\u001b[0m",
        "Título\b\b\b\b\b\b______\n\f",
        "\uf0b7 Viñeta de otra fuente",
        "🦜 中文 ﷽",
        "Un renglón con un campo\u0013 PAGE \u0014 y su marca\u0015, entre otros de la misma nota."
            + " El consejo acordó seguir con el plan."
      })
  void a_text_with_odd_characters_is_a_text(String text) {
    assertThat(EncodedText.isBinary(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(EncodedText.isBinary(text.getBytes(StandardCharsets.UTF_16))).isFalse();
  }

  @Test
  void bytes_at_random_are_binary() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[2048];
      new Random(seed).nextBytes(bytes);
      assertThat(EncodedText.isBinary(bytes)).isTrue();
    }
  }

  @Test
  void quotes_and_dashes_of_windows_are_not_control_characters() {
    byte[] bytes = "El “Plan” – sí".getBytes(Charset.forName("windows-1252"));
    assertThat(EncodedText.decode(bytes)).isEqualTo("El “Plan” – sí");
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_text() {
    assertThat(EncodedText.decode(("\uFEFF" + SPANISH).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(SPANISH);
  }

  @Test
  void a_line_of_windows_text_pasted_into_utf8_is_read_too() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(SPANISH.getBytes(StandardCharsets.UTF_8));
    bytes.write("año".getBytes(Charset.forName("windows-1252")));
    assertThat(EncodedText.decode(bytes.toByteArray())).isEqualTo(SPANISH + "año");
  }

  @Test
  void well_formed_utf8_is_believed_more_than_what_is_declared() {
    byte[] utf8 = SPANISH.getBytes(StandardCharsets.UTF_8);
    assertThat(EncodedText.decode(utf8, "ISO-8859-1")).isEqualTo(SPANISH);
  }

  @Test
  void latin_1_is_read_as_windows_as_browsers_do() {
    byte[] bytes = "“año”".getBytes(Charset.forName("windows-1252"));
    assertThat(EncodedText.decode(bytes, "iso-8859-1")).isEqualTo("“año”");
  }

  @Test
  void a_declared_character_set_that_nobody_knows_says_nothing() {
    byte[] bytes = SPANISH.getBytes(Charset.forName("windows-1252"));
    assertThat(EncodedText.decode(bytes, "x-none such")).isEqualTo(SPANISH);
  }

  @Test
  void no_bytes_are_no_text() {
    assertThat(EncodedText.decode(new byte[0])).isEmpty();
  }
}
