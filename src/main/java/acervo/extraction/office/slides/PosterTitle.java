package acervo.extraction.office.slides;

import acervo.document.PageBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * The title of a slide that has no title placeholder: the words in the largest letters of its upper
 * part, where these are larger than what most of the slide is written in.
 */
final class PosterTitle {
  private static final int LONGEST = 150;
  private static final double LARGER = 1.15;
  private static final double UPPER = 0.6;
  private static final double SAME = 0.5;

  private PosterTitle() {}

  /**
   * The shapes that make the title, in reading order; none when nothing stands out.
   *
   * @param shapes with text, in reading order
   * @param height of the slide, in points
   */
  static List<TextShape<?, ?>> of(List<TextShape<?, ?>> shapes, double height) {
    if (shapes.size() < 2) return List.of();
    List<TextShape<?, ?>> large =
        shapes.stream().filter(shape -> mayBeTitle(shape, height)).toList();
    double largest = large.stream().mapToDouble(PosterTitle::size).max().orElse(0);
    if (largest < LARGER * common(shapes)) return List.of();
    List<TextShape<?, ?>> title = new ArrayList<>();
    for (TextShape<?, ?> shape : shapes) {
      boolean part = large.contains(shape) && size(shape) > largest - SAME;
      if (part) title.add(shape);
      else if (!title.isEmpty()) break;
    }
    // Several pieces in the largest letters are cards, not a title over two lines.
    long parts = large.stream().filter(shape -> size(shape) > largest - SAME).count();
    return parts == title.size() && parts <= 2 ? title : List.of();
  }

  private static boolean mayBeTitle(TextShape<?, ?> shape, double height) {
    String words = PageBuilder.clean(shape.getText());
    boolean named = words.codePoints().filter(Character::isLetter).count() >= 3;
    if (!named || words.length() > LONGEST) return false;
    int paragraphs = 0;
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      if (paragraph.getBulletStyle() != null) return false;
      paragraphs++;
    }
    var place = shape.getAnchor();
    return paragraphs <= 3 && (place == null || place.getMinY() < UPPER * height);
  }

  /** The largest letters of a shape, in points; 0 when unknown. */
  private static double size(TextShape<?, ?> shape) {
    return runs(shape).stream().mapToDouble(PosterTitle::size).max().orElse(0);
  }

  private static double size(TextRun run) {
    return run.getFontSize() == null ? 0 : run.getFontSize();
  }

  /** The size that the middle letter of all has, when they are put in order of size. */
  private static double common(List<TextShape<?, ?>> shapes) {
    List<TextRun> runs =
        shapes.stream()
            .flatMap(shape -> runs(shape).stream())
            .sorted(Comparator.comparingDouble(PosterTitle::size))
            .toList();
    long letters = runs.stream().mapToLong(run -> run.getRawText().length()).sum();
    long before = 0;
    for (TextRun run : runs) {
      before += run.getRawText().length();
      if (before * 2 >= letters) return size(run);
    }
    return 0;
  }

  private static List<TextRun> runs(TextShape<?, ?> shape) {
    List<TextRun> runs = new ArrayList<>();
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      for (TextRun run : paragraph.getTextRuns()) {
        if (run.getRawText() != null && !run.getRawText().isBlank()) runs.add(run);
      }
    }
    return runs;
  }
}
