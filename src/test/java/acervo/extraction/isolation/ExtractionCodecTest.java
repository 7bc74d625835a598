package acervo.extraction.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionCodecTest {
  private static final Content CONTENT =
      new Content(
          Format.ODT,
          Map.of(Content.Property.TITLE, "Opinión nº 3", Content.Property.SENT, "2018-07-04"),
          List.of(
              new PageBuilder(1).heading(1, "Título").paragraph("Texto 🌳").build(),
              new PageBuilder(2).build()),
          List.of(Message.of("a.b", "x", 3), Message.of("c")));

  static List<Extraction> outcomes() {
    return List.of(
        new Extraction.Extracted(CONTENT),
        new Extraction.NeedsOcr(CONTENT),
        new Extraction.Truncated(CONTENT, Message.of("limit", "50")),
        new Extraction.Locked(),
        new Extraction.Unreadable(Message.of("why"), Message.of("what", "«a»")),
        new Extraction.Skipped(Message.of("why")));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void every_outcome_comes_back_equal(Extraction outcome) throws IOException {
    assertThat(ExtractionCodec.decode(ExtractionCodec.encode(outcome))).isEqualTo(outcome);
  }

  @Test
  void bytes_cut_short_are_an_input_error() {
    byte[] bytes = ExtractionCodec.encode(new Extraction.Extracted(CONTENT));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ExtractionCodec.decode(cut)).isInstanceOf(IOException.class);
    }
  }
}
