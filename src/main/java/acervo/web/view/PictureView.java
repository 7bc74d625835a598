package acervo.web.view;

import acervo.document.Box;
import acervo.document.Document;
import acervo.document.Layout;
import acervo.document.Page;
import acervo.document.WordBox;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The picture of a page, its words to be laid over it, and its marks. Lengths are points with two
 * decimals, from the top left corner of the page.
 *
 * @param image the picture without marks, so that it is the same for every question
 */
public record PictureView(
    String image, String width, String height, List<Line> lines, List<Mark> marks) {
  private static final int DPI = 144;
  private static final int PREVIEW_DPI = 96;

  /** Of the height of a line, what is above its baseline: about that of any Latin type. */
  private static final float ASCENT = 0.8f;

  /** A line of words; {@code size} is that of its type. */
  public record Line(String baseline, String size, List<Word> words) {}

  /** A word and the part of the page's text that it is. */
  public record Word(String text, String x, String width, int start, int end) {}

  /**
   * A rectangle over words.
   *
   * @param id anchor, empty for the later lines of one mark
   * @param hit its number among the hits of the page, 0 for a quotation
   */
  public record Mark(
      String id, String css, int hit, String x, String y, String width, String height) {}

  static PictureView of(Document document, Page page, Layout layout, List<Span> hits, Span quote) {
    List<Mark> marks = new ArrayList<>();
    if (!quote.isEmpty()) addMarks(marks, layout.boxesOf(quote), "cita", "quoted", 0);
    for (int i = 0; i < hits.size(); i++) {
      addMarks(marks, layout.boxesOf(hits.get(i)), "h" + (i + 1), "hit", i + 1);
    }
    return new PictureView(
        image(document, page.number(), DPI),
        points(layout.width()),
        points(layout.height()),
        lines(page, layout),
        marks);
  }

  /** A smaller picture, with marks and without words to select. */
  static PictureView preview(Document document, Page page, Layout layout, List<Span> hits) {
    PictureView whole = of(document, page, layout, hits, Segment.NOWHERE);
    String image = image(document, page.number(), PREVIEW_DPI);
    return new PictureView(image, whole.width, whole.height, List.of(), whole.marks);
  }

  /** The address of a page's picture, without marks. */
  static String image(Document document, int page, int dpi) {
    return "/api/documents/%s/pages/%d.png?dpi=%d".formatted(document.id(), page, dpi);
  }

  private static List<Line> lines(Page page, Layout layout) {
    Map<Integer, List<WordBox>> lines =
        layout.words().stream()
            .filter(word -> !word.span().isEmpty())
            .collect(Collectors.groupingBy(WordBox::line, TreeMap::new, Collectors.toList()));
    return lines.values().stream().map(words -> line(page, words)).toList();
  }

  private static Line line(Page page, List<WordBox> words) {
    Box box = words.stream().map(WordBox::box).reduce(Box::union).orElseThrow();
    return new Line(
        points(box.y() + box.height() * ASCENT),
        points(box.height()),
        words.stream()
            .map(
                word ->
                    new Word(
                        word.span().in(page.text()),
                        points(word.box().x()),
                        points(word.box().width()),
                        word.span().start(),
                        word.span().end()))
            .toList());
  }

  private static void addMarks(List<Mark> marks, List<Box> boxes, String id, String css, int hit) {
    String anchor = id;
    for (Box box : boxes) {
      marks.add(
          new Mark(
              anchor,
              css,
              hit,
              points(box.x()),
              points(box.y()),
              points(box.width()),
              points(box.height())));
      anchor = "";
    }
  }

  private static String points(float length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
