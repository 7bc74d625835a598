package acervo.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they are compared, and the stretches of the text that they are. */
class FigureFilterTest {
  /** A word, and the text that it was made of. */
  private record Made(String word, String of) {}

  private static List<Made> words(String text) throws IOException {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(JoinedWords.of(new StringReader(text)));
    List<Made> words = new ArrayList<>();
    try (TokenStream tokens = new FigureFilter(tokenizer)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(
            new Made(term.toString(), text.substring(offsets.startOffset(), offsets.endOffset())));
      }
      tokens.end();
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inciso 2º y 3ª       | inciso 2 y 3
          inciso 2.º           | inciso 2
          inciso 2°            | inciso 2
          N.º 321              | N 321
          Nº 321, N° 321       | N 321 N 321
          15A y 2o             | 15A y 2o
          $6,300.00            | 6300
          $6,300.50            | 6300.50
          6,300                | 6300
          17,000,000           | 17000000
          1,55 y 1,5555        | 1,55 y 1,5555
          1555,000             | 1555,000
          5.3 %                | 5.3
          D.L. 321             | DL 321
          S.A. de C.V.         | SA de CV
          EE.UU.               | EE UU
          gob.sv               | gob sv
          Se opuso.El veto     | Se opuso El veto
          15.2                 | 15.2
          art.15               | art 15
          ª                    | ''
          """)
  void figures_and_initials_are_compared_however_they_are_written(String text, String words)
      throws IOException {
    assertThat(String.join(" ", words(text).stream().map(Made::word).toList())).isEqualTo(words);
  }

  @Test
  void a_word_broken_over_a_line_is_one_and_stands_on_both() throws IOException {
    assertThat(words("La contribu-\n  ción del Castro-\nPérez, 15-\nbis"))
        .containsExactly(
            new Made("La", "La"),
            new Made("contribución", "contribu-\n  ción"),
            new Made("del", "del"),
            new Made("Castro", "Castro"),
            new Made("Pérez", "Pérez"),
            new Made("15", "15"),
            new Made("bis", "bis"));
  }

  @Test
  void every_word_is_made_of_its_own_stretch_of_the_text() throws IOException {
    assertThat(words("gob.sv, 2º 6,300.00 D.L."))
        .extracting(Made::of)
        .containsExactly("gob", "sv", "2º", "6,300.00", "D.L");
  }
}
