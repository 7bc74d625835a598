package acervo.extraction.office.slides;

import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.office.ChartText;
import acervo.extraction.office.DiagramText;
import acervo.extraction.office.Marker;
import acervo.extraction.office.ReadingOrder;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * Writes one slide of either PowerPoint format as a page: title, bodies as read, notes, footers.
 */
final class SlideWriter {
  /** What the shapes of one format show beyond what both formats have in common. */
  interface Graphics {
    /** The chart that a shape shows; null when it shows none. */
    ChartText chart(Shape<?, ?> shape) throws IOException;

    /** The boxes of the diagram that a shape shows; empty when it shows none. */
    List<DiagramText.Node> diagram(Shape<?, ?> shape) throws IOException;

    /** Whether the first row of a table names its columns. */
    boolean hasHeader(TableShape<?, ?> table);

    /** Whether a text is the slide's title, beside what its placeholder says. */
    boolean isTitle(TextShape<?, ?> shape);

    /** What a paragraph has before it; null when it has nothing. */
    ItemNumbers.Bullet bullet(TextParagraph<?, ?, ?> paragraph);
  }

  /** Units past which the words of a title placeholder are not a heading. */
  private static final int LONGEST_TITLE = 300;

  private final PageBuilder page;
  private final Graphics graphics;
  private final List<String> headers = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private boolean hasPicture;

  private SlideWriter(int number, Graphics graphics) {
    this.page = new PageBuilder(number).unit(PageUnit.SLIDE);
    this.graphics = graphics;
  }

  static Page write(Slide<?, ?> slide, int number, Graphics graphics) throws IOException {
    return new SlideWriter(number, graphics).write(slide);
  }

  private Page write(Slide<?, ?> slide) throws IOException {
    List<Shape<?, ?>> body = new ArrayList<>();
    List<TextShape<?, ?>> titles = new ArrayList<>();
    for (Shape<?, ?> shape : slide.getShapes()) sortOut(shape, titles, body);
    body = Cards.order(body, SlideWriter::place, SlideWriter::isBox);
    headers.forEach(page::runningHeader);
    titles.removeIf(title -> words(title).isEmpty());
    for (TextShape<?, ?> title : ReadingOrder.of(titles, SlideWriter::place)) title(title);
    if (titles.isEmpty()) body = withoutPoster(slide, body);
    for (Shape<?, ?> shape : body) shape(shape);
    boolean blind = page.isEmpty() && hasPicture;
    notes(slide);
    footers.forEach(page::runningFooter);
    return blind && page.isEmpty() ? page.build(PageState.NEEDS_OCR) : page.build();
  }

  private void sortOut(Shape<?, ?> shape, List<TextShape<?, ?>> titles, List<Shape<?, ?>> body) {
    if (shape instanceof TextShape<?, ?> text && graphics.isTitle(text)) {
      titles.add(text);
      return;
    }
    Placeholder role = role(shape);
    if (role == null || !(shape instanceof TextShape<?, ?> words)) {
      body.add(shape);
      return;
    }
    switch (role) {
      case TITLE, CENTERED_TITLE, VERTICAL_TEXT_TITLE -> titles.add(words);
      case FOOTER, DATETIME -> footers.add(words(words));
      case HEADER -> headers.add(words(words));
      case SLIDE_NUMBER -> {}
      default -> body.add(shape);
    }
  }

  /** Writes the title of a slide without a title placeholder; the shapes that are left. */
  private List<Shape<?, ?>> withoutPoster(Slide<?, ?> slide, List<Shape<?, ?>> body) {
    List<TextShape<?, ?>> texts = new ArrayList<>();
    for (Shape<?, ?> shape : body) {
      if (shape instanceof TextShape<?, ?> text && !words(text).isEmpty()) texts.add(text);
    }
    var title = PosterTitle.of(texts, slide.getSlideShow().getPageSize().getHeight());
    page.heading(1, String.join(" ", title.stream().map(SlideWriter::words).toList()));
    List<Shape<?, ?>> rest = new ArrayList<>(body);
    rest.removeAll(title);
    return rest;
  }

  private void title(TextShape<?, ?> shape) {
    String words = words(shape);
    if (words.length() > LONGEST_TITLE) {
      text(shape);
    } else {
      page.heading(1, words);
    }
  }

  private void shape(Shape<?, ?> shape) throws IOException {
    ChartText chart = graphics.chart(shape);
    if (chart != null) {
      chart(chart);
    } else if (shape instanceof TableShape<?, ?> table) {
      table(table);
    } else if (shape instanceof GroupShape<?, ?> group) {
      List<Shape<?, ?>> members = new ArrayList<>();
      for (Shape<?, ?> member : group.getShapes()) members.add(member);
      for (Shape<?, ?> member : ReadingOrder.of(members, SlideWriter::place)) shape(member);
    } else if (shape instanceof TextShape<?, ?> text) {
      if (role(shape) == Placeholder.SUBTITLE && words(text).length() <= LONGEST_TITLE) {
        subtitle(text);
      } else {
        text(text);
      }
    } else if (shape instanceof PictureShape<?, ?>) {
      hasPicture = true;
    }
    for (DiagramText.Node node : graphics.diagram(shape)) page.item(node.level(), "", node.words());
  }

  private void subtitle(TextShape<?, ?> shape) {
    boolean first = true;
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      String words = words(paragraph);
      if (words.isBlank()) continue;
      if (first) page.heading(2, words);
      else page.paragraph(words);
      first = false;
    }
  }

  private void text(TextShape<?, ?> shape) {
    ItemNumbers numbers = new ItemNumbers();
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      String words = words(paragraph);
      if (PageBuilder.clean(words).isEmpty()) continue;
      int level = Math.max(0, paragraph.getIndentLevel());
      String marker = numbers.marker(level, graphics.bullet(paragraph));
      var typed = Marker.typed(words);
      if (typed.isPresent()) {
        page.item(level, typed.get().marker(), typed.get().words());
      } else if (!marker.isEmpty()) {
        page.item(level, marker, words);
      } else {
        page.paragraph(words);
      }
    }
  }

  private void table(TableShape<?, ?> table) {
    boolean header = graphics.hasHeader(table) || hasBoldHead(table);
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.getNumberOfColumns(); column++) {
        TableCell<?, ?> cell = table.getCell(row, column);
        cells.add(cell == null || cell.isMerged() ? "" : words(cell));
      }
      page.row(header && row == 0, cells);
    }
  }

  private static boolean hasBoldHead(TableShape<?, ?> table) {
    return table.getNumberOfRows() > 1 && isBold(table, 0) && !isBold(table, 1);
  }

  private static boolean isBold(TableShape<?, ?> table, int row) {
    for (int column = 0; column < table.getNumberOfColumns(); column++) {
      TableCell<?, ?> cell = table.getCell(row, column);
      if (cell == null) continue;
      for (TextParagraph<?, ?, ?> paragraph : cell.getTextParagraphs()) {
        for (TextRun run : paragraph.getTextRuns()) {
          boolean blank = run.getRawText() == null || run.getRawText().isBlank();
          if (!blank && !run.isBold()) return false;
        }
      }
    }
    return true;
  }

  private void chart(ChartText chart) {
    page.paragraph(chart.title());
    for (int row = 0; row < chart.rows().size(); row++) page.row(row == 0, chart.rows().get(row));
  }

  private void notes(Slide<?, ?> slide) {
    if (slide.getNotes() == null) return;
    for (Shape<?, ?> shape : slide.getNotes().getShapes()) {
      if (role(shape) != Placeholder.BODY || !(shape instanceof TextShape<?, ?> text)) continue;
      for (TextParagraph<?, ?, ?> paragraph : text.getTextParagraphs()) page.note(words(paragraph));
    }
  }

  /** Whether a shape is drawn without words or picture. */
  private static boolean isBox(Shape<?, ?> shape) {
    return shape instanceof TextShape<?, ?> text
        && !(shape instanceof PictureShape<?, ?>)
        && words(text).isEmpty();
  }

  private static Placeholder role(Shape<?, ?> shape) {
    return shape instanceof SimpleShape<?, ?> simple ? simple.getPlaceholder() : null;
  }

  private static Rectangle2D place(Shape<?, ?> shape) {
    if (!(shape instanceof PlaceableShape<?, ?> placeable)) return null;
    try {
      return placeable.getAnchor();
    } catch (RuntimeException incomplete) {
      return null; // a shape without a size of its own nor one to inherit
    }
  }

  private static String words(TextShape<?, ?> shape) {
    List<String> words = new ArrayList<>();
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) words.add(words(paragraph));
    return PageBuilder.clean(String.join(" ", words));
  }

  private static String words(TextParagraph<?, ?, ?> paragraph) {
    StringBuilder words = new StringBuilder();
    for (TextRun run : paragraph.getTextRuns()) {
      if (run.getRawText() != null) words.append(run.getRawText());
    }
    // PowerPoint writes a line break within a paragraph as a vertical tab.
    return words.toString().replace('\u000b', '\n');
  }
}
