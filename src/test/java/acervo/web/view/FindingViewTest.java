package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.message.Messages;
import acervo.search.SearchEngine.PageMarks;
import acervo.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows where the hits of a document are, in short documents and long ones. */
class FindingViewTest {
  private static final Wording WORDING = new Wording(Messages.SPANISH, (facet, value) -> value);
  private static final PageView.Wanted VETO = PageView.Wanted.of("veto");

  private static Document document(int pages) {
    return Document.undescribed(
        "ab".repeat(32), "Memoria", "es", pages, PageUnit.PAGE, Format.PDF, 1);
  }

  private static PageMarks marks(int page, int hits) {
    return new PageMarks(
        page, IntStream.range(0, hits).mapToObj(i -> new Span(10 * i, 10 * i + 4)).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 200, 2000})
  void every_hit_is_in_the_strip_or_the_map_and_no_page_is_counted_twice(int pages) {
    List<PageMarks> marks = IntStream.rangeClosed(1, pages).mapToObj(p -> marks(p, 2)).toList();
    PageStrip strip = PageStrip.of(document(pages), 1, VETO, marks, WORDING);
    assertThat(strip.steps().size()).isLessThan(700);
    PageMap map = PageMap.of(document(pages), 1, VETO, marks, WORDING);
    if (pages <= PageMap.FEW) {
      assertThat(map).isNull();
      assertThat(strip.steps()).hasSize(pages).allMatch(step -> step.hits() == 2);
    } else {
      assertThat(map.slots().stream().mapToInt(PageMap.Slot::hits).sum()).isEqualTo(2 * pages);
      assertThat(map.slots()).hasSizeBetween(100, 160);
    }
  }

  @Test
  void a_stroke_of_the_map_says_its_pages_and_leads_to_the_first_of_them_with_hits() {
    PageMap map = PageMap.of(document(2000), 1999, VETO, List.of(marks(1995, 3)), WORDING);
    PageMap.Slot last = map.slots().getLast();
    assertThat(last.label()).isEqualTo("Página 1989–2000: 3 coincidencias");
    assertThat(last.url()).isEqualTo("/documentos/abababababab/p/1995?q=veto#h1");
    assertThat(map.slots().getFirst().url()).isEqualTo("/documentos/abababababab/p/1?q=veto");
  }

  @Test
  void a_strip_too_long_to_be_shown_keeps_the_hits_nearest_to_the_page() {
    List<PageMarks> marks = IntStream.rangeClosed(1, 2000).mapToObj(p -> marks(p, 9)).toList();
    PageStrip strip = PageStrip.of(document(2000), 1500, VETO, marks, WORDING);
    assertThat(strip.steps()).extracting(PageStrip.Step::number).contains(1, 1420, 1580, 2000);
    assertThat(strip.steps().get(2).ticks()).as("nine are a number").isEmpty();
  }

  @Test
  void one_walks_from_the_last_hit_of_a_page_to_the_first_of_the_next_that_has_any() {
    List<PageMarks> marks = List.of(marks(3, 2), marks(7, 1), marks(9, 4));
    HitWalk walk = HitWalk.of(document(9), 7, VETO, marks, WORDING);
    assertThat(walk.said()).isEqualTo("3 de 7");
    assertThat(walk.previous().url()).isEqualTo("/documentos/abababababab/p/3?q=veto&n=2#h2");
    assertThat(walk.next().url()).isEqualTo("/documentos/abababababab/p/9?q=veto#h1");
    HitWalk last =
        HitWalk.of(
            document(9), 9, new PageView.Wanted("veto", Segment.NOWHERE, true, 4), marks, WORDING);
    assertThat(last.said()).isEqualTo("7 de 7");
    assertThat(last.next()).isNull();
    assertThat(last.previous().url()).contains("/p/9?q=veto&ver=texto&n=3#h3");
  }

  @Test
  void a_quotation_is_where_one_stands_and_a_number_the_page_has_not_is_passed_over() {
    List<PageMarks> marks = List.of(marks(1, 3));
    var quoting = new PageView.Wanted("veto", new Span(12, 30), false, 0);
    assertThat(HitWalk.of(document(1), 1, quoting, marks, WORDING).current()).isEqualTo(2);
    var beyond = new PageView.Wanted("veto", Segment.NOWHERE, false, 99);
    assertThat(HitWalk.of(document(1), 1, beyond, marks, WORDING).current()).isEqualTo(1);
  }

  @Test
  void reading_on_begins_at_the_page_and_then_from_the_beginning() {
    List<PageMarks> marks = List.of(marks(3, 2), marks(7, 1));
    assertThat(HitWalk.from(document(9), 4, VETO, marks).toString()).contains("/p/7?");
    assertThat(HitWalk.from(document(9), 8, VETO, marks).toString()).contains("/p/3?");
    assertThat(HitWalk.from(document(9), 8, VETO, List.of()).toString()).contains("/p/8?q=veto");
  }

  @Test
  void reading_on_from_a_place_of_a_page_begins_at_the_hit_that_stands_there_or_follows() {
    List<PageMarks> marks = List.of(marks(3, 3), marks(7, 1));
    assertThat(HitWalk.from(document(9), 3, 0, VETO, marks).toString()).endsWith("/p/3?q=veto#h1");
    assertThat(HitWalk.from(document(9), 3, 12, VETO, marks).toString()).endsWith("&n=2#h2");
    assertThat(HitWalk.from(document(9), 3, 14, VETO, marks).toString()).endsWith("&n=3#h3");
    assertThat(HitWalk.from(document(9), 3, 99, VETO, marks).toString()).contains("/p/7?");
    assertThat(HitWalk.from(document(9), 4, 5, VETO, marks).toString()).contains("/p/7?");
  }
}
