package acervo.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedWordsTest {
  private static String joined(String text) throws IOException {
    StringBuilder joined = new StringBuilder();
    try (var reader = JoinedWords.of(new StringReader(text))) {
      for (int unit = reader.read(); unit >= 0; unit = reader.read()) joined.append((char) unit);
    }
    return joined.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contribu-/ción | contribución",
        "contribu- /  ción | contribución",
        "contribu‐/ción | contribución",
        "2018-/ción | 2018-/ción",
        "Castro-/Pérez | Castro-/Pérez",
        "contribu-//ción | contribu-//ción",
        "co-gestión | co-gestión",
        "opuso.El | opuso El",
        "presidencia.gob.sv | presidencia gob sv",
        "D.L. | D.L.",
        "art.15 | art.15",
        "a.El | a.El",
        "fin- | fin-",
        "- | -",
      })
  void a_word_goes_on_in_the_next_line_and_a_point_parts_two(String text, String expected)
      throws IOException {
    assertThat(joined(text.replace('/', '\n'))).isEqualTo(expected.replace('/', '\n'));
  }

  @Test
  void long_texts_are_read_whole() throws IOException {
    String text = "contribu-\nción opuso.El ".repeat(5_000);
    assertThat(joined(text)).isEqualTo("contribución opuso El ".repeat(5_000));
  }

  @Test
  void offsets_are_those_of_the_text_itself() throws IOException {
    String text = "La contribu-\n  ción opuso.El río Lem-\npa";
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = SpanishAnalyzer.WORDS.tokenStream("", text)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      tokens.end();
    }
    assertThat(words).containsExactly("La", "contribu-\n  ción", "opuso", "El", "río", "Lem-\npa");
  }
}
