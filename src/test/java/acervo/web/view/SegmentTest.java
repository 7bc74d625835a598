package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentTest {
  private static String written(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                segment.isPlain()
                    ? segment.text()
                    : "[" + segment.text() + ":" + segment.css() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void a_hit_within_a_quotation_keeps_both_marks() {
    String text = "el río Lempa nace lejos";
    var segments =
        Segment.of(text, new Span(0, text.length()), List.of(new Span(7, 12)), new Span(3, 17));
    assertThat(written(segments))
        .isEqualTo("el [río :quoted][Lempa:hit quoted][ nace:quoted] lejos");
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(text);
  }

  @Test
  void marks_that_cross_the_ends_of_a_stretch_are_cut_there() {
    String text = "uno dos tres";
    var segments =
        Segment.of(text, new Span(4, 7), List.of(new Span(0, 5), new Span(6, 12)), Segment.NOWHERE);
    assertThat(written(segments)).isEqualTo("[d:hit]o[s:hit]");
    assertThat(segments.getFirst().first()).isFalse();
    assertThat(segments.getLast().first()).isTrue();
  }

  @Test
  void a_long_passage_is_shown_around_its_first_highlight() {
    String text = "palabra ".repeat(100) + "hallazgo " + "otra ".repeat(100);
    int at = text.indexOf("hallazgo");
    Snippet snippet = Snippet.of(text, List.of(new Span(at, at + 8)));
    assertThat(snippet.clippedBefore()).isTrue();
    assertThat(snippet.clippedAfter()).isTrue();
    assertThat(written(snippet.segments())).contains("[hallazgo:hit]").startsWith("palabra ");
    assertThat(snippet.segments().stream().mapToInt(s -> s.text().length()).sum())
        .isBetween(Snippet.ROOM, Snippet.ROOM + 60);
  }
}
