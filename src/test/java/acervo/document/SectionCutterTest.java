package acervo.document;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionCutterTest {
  private final SectionCutter cutter = SectionCutter.bySections();

  @Test
  void a_short_document_is_one_page() {
    cutter.heading(1, "Uno").paragraph("a").heading(1, "Dos").paragraph("b");
    assertThat(cutter.pages()).hasSize(1);
    assertThat(cutter.pages().getFirst().unit()).isEqualTo(PageUnit.SECTION);
  }

  @Test
  void a_heading_begins_a_page_when_the_page_before_is_long_enough() {
    cutter.heading(1, "Uno").paragraph(words(2_600)).heading(2, "Dos").paragraph("b");
    assertThat(cutter.pages()).extracting(Page::title).containsExactly("Uno", "Dos");
  }

  @Test
  void a_heading_is_never_parted_from_what_follows_it() {
    cutter.paragraph(words(11_990)).heading(1, "Uno");
    cutter.heading(2, "Uno punto uno").paragraph(words(3_000));
    List<Page> pages = cutter.pages();
    assertThat(pages).hasSize(2);
    assertThat(texts(pages.get(1))).startsWith("Uno", "Uno punto uno");
  }

  @Test
  void without_headings_a_page_ends_at_a_block_once_it_is_long() {
    for (int i = 0; i < 30; i++) cutter.paragraph(words(1_000));
    assertThat(cutter.pages()).hasSize(3);
    assertThat(cutter.pages())
        .allSatisfy(page -> assertThat(page.text().length()).isLessThan(13_100));
  }

  @Test
  void a_table_is_not_cut_but_two_tables_may_be_parted() {
    for (int i = 0; i < 20; i++) cutter.row(i == 0, List.of(words(1_000), "x"));
    cutter.endTable();
    cutter.row(true, List.of("otra", "tabla"));
    List<Page> pages = cutter.pages();
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).blocks()).hasSize(20);
    assertThat(texts(pages.get(1))).containsExactly("otra\ttabla");
  }

  @Test
  void a_note_stays_with_the_paragraph_it_belongs_to() {
    cutter.paragraph(words(12_500)).note("una nota").paragraph("sigue");
    assertThat(cutter.pages()).hasSize(2);
    assertThat(texts(cutter.pages().getFirst())).contains("una nota");
  }

  @Test
  void recorded_pages_are_kept_as_they_are_even_the_blank_ones() {
    SectionCutter recorded = SectionCutter.byRecordedPages();
    recorded.paragraph(words(20_000)).paragraph("b").breakPage().breakPage().paragraph("c");
    List<Page> pages = recorded.pages();
    assertThat(pages)
        .extracting(Page::state)
        .containsExactly(PageState.TEXT, PageState.EMPTY, PageState.TEXT);
    assertThat(pages).allMatch(page -> page.unit() == PageUnit.PAGE);
  }

  @Test
  void a_running_footer_stands_at_the_end_of_its_page() {
    SectionCutter recorded = SectionCutter.byRecordedPages();
    recorded.runningHeader("arriba").runningFooter("abajo").paragraph("cuerpo").breakPage();
    recorded.paragraph("dos");
    assertThat(texts(recorded.pages().getFirst())).containsExactly("arriba", "cuerpo", "abajo");
  }

  @Test
  void nothing_written_is_one_empty_page() {
    assertThat(cutter.pages()).extracting(Page::state).containsExactly(PageState.EMPTY);
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream()
        .map(Block::span)
        .map((Span span) -> span.in(page.text()))
        .toList();
  }

  private static String words(int length) {
    return "palabra ".repeat(length / 8 + 1).substring(0, length - 1) + "x";
  }
}
