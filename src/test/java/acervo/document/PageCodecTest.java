package acervo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageCodecTest {
  private static final Page TABLE =
      new PageBuilder(3)
          .unit(PageUnit.SHEET)
          .label("Presupuesto «2018»")
          .heading(2, "Árboles 🌳 y ríos")
          .item(1, "b)", "17 millones de árboles")
          .row(true, List.of("Consejo", "", "Monto"))
          .row(false, List.of("CONASAV", "reunión", "$6,300"))
          .note("nota")
          .build();

  @Test
  void a_page_with_structure_comes_back_equal() {
    assertThat(PageCodec.decode(PageCodec.encode(TABLE))).isEqualTo(TABLE);
  }

  @Test
  void every_unit_state_and_kind_of_block_comes_back() {
    for (PageUnit unit : PageUnit.values()) {
      for (PageState state : PageState.values()) {
        for (Block.Kind kind : Block.Kind.values()) {
          List<Block> blocks = List.of(Block.of(kind, 0, new Span(0, 1)));
          Page page = new Page(1, "iv", unit, state, "a\nb", blocks, 12, Optional.empty());
          assertThat(PageCodec.decode(PageCodec.encode(page))).isEqualTo(page);
        }
      }
    }
  }

  @Test
  void word_boxes_come_back_within_a_twentieth_of_a_point() {
    List<WordBox> words =
        List.of(
            new WordBox(new Span(0, 4), new Box(72.013f, 700.5f, 31.277f, 11.04f), 0),
            new WordBox(new Span(4, 8), new Box(72.9f, 712.5f, 20.1f, 11.04f), 1),
            // A margin note, above and to the left of what comes before it in the text.
            new WordBox(new Span(9, 12), new Box(10f, 12f, 500f, 30f), 0));
    Layout layout = new Layout(612f, 792f, words);
    Layout back = roundTrip(layout, "palabras hay");
    assertThat(back.width()).isEqualTo(612f);
    for (int i = 0; i < words.size(); i++) {
      WordBox was = words.get(i);
      WordBox is = back.words().get(i);
      assertThat(is.span()).isEqualTo(was.span());
      assertThat(is.line()).isEqualTo(was.line());
      assertThat(is.box().x()).isCloseTo(was.box().x(), within());
      assertThat(is.box().y()).isCloseTo(was.box().y(), within());
      assertThat(is.box().right()).isCloseTo(was.box().right(), within());
      assertThat(is.box().bottom()).isCloseTo(was.box().bottom(), within());
    }
  }

  @Test
  void a_box_that_touches_the_edge_of_the_page_stays_inside_it() {
    for (float width = 500.001f; width < 620; width += 0.37f) {
      Box box = new Box(width / 3, 100, width - width / 3, 10);
      Layout back =
          roundTrip(new Layout(width, 110, List.of(new WordBox(new Span(0, 1), box, 0))), "a");
      assertThat(back.words().getFirst().box().right()).isLessThanOrEqualTo(width);
      assertThat(back.words().getFirst().box().bottom()).isLessThanOrEqualTo(110);
    }
  }

  @Test
  void a_word_costs_few_bytes() {
    List<WordBox> words = new java.util.ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      words.add(
          new WordBox(
              new Span(text.length(), text.length() + 7),
              new Box(72 + (i % 10) * 45.3f, 80 + (i / 10) * 13.8f, 41.7f, 10.9f),
              i / 10));
      text.append("consejo ");
    }
    Page page = page(new Layout(612, 792, words), text.toString());
    assertThat(PageCodec.encode(page).length).isLessThan(text.length() + 500 * 10);
  }

  @Test
  void damaged_bytes_are_refused_in_one_way() {
    byte[] bytes = PageCodec.encode(TABLE);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> PageCodec.decode(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    bytes[0] = (byte) (PageCodec.VERSION + 1);
    assertThatThrownBy(() -> PageCodec.decode(bytes)).hasMessageContaining("form");
  }

  /** Positions are what is stored: moving one needs a new version of the form. */
  @Test
  void the_order_of_the_enumerations_is_part_of_the_form() {
    assertThat(List.of(PageUnit.values()).toString())
        .isEqualTo("[PAGE, SLIDE, SHEET, SECTION, MESSAGE, ATTACHMENT]");
    assertThat(List.of(PageState.values()).toString())
        .isEqualTo("[TEXT, OCR, NEEDS_OCR, EMPTY, FAILED]");
    assertThat(List.of(Block.Kind.values()).toString())
        .isEqualTo(
            "[HEADING, PARAGRAPH, ITEM, HEADER_ROW, ROW, NOTE, RUNNING_HEADER, RUNNING_FOOTER]");
  }

  private static Layout roundTrip(Layout layout, String text) {
    return PageCodec.decode(PageCodec.encode(page(layout, text))).layout().orElseThrow();
  }

  private static Page page(Layout layout, String text) {
    return new Page(1, "1", PageUnit.PAGE, PageState.TEXT, text, List.of(), 0, Optional.of(layout));
  }

  private static org.assertj.core.data.Offset<Float> within() {
    return org.assertj.core.data.Offset.offset(0.0251f);
  }
}
