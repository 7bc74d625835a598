package acervo.document;

import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of a page that has one: its size as displayed, in points, and its words in the order
 * of the text.
 */
public record Layout(float width, float height, List<WordBox> words) {
  public Layout {
    words = List.copyOf(words);
  }

  /**
   * The boxes that cover a span of the page's text, one for each line it touches, in reading order.
   * A word partly covered counts in the proportion of its units, so that a mark on half a compound
   * word is half as wide.
   */
  public List<Box> boxesOf(Span span) {
    List<Box> boxes = new ArrayList<>();
    int line = -1;
    for (WordBox word : words) {
      if (!word.span().overlaps(span)) continue;
      Box part = part(word, span);
      if (word.line() == line) {
        boxes.set(boxes.size() - 1, boxes.getLast().union(part));
      } else {
        boxes.add(part);
        line = word.line();
      }
    }
    return boxes;
  }

  private static Box part(WordBox word, Span span) {
    Box box = word.box();
    if (span.contains(word.span())) return box;
    float perUnit = box.width() / word.span().length();
    int from = Math.max(span.start(), word.span().start()) - word.span().start();
    int to = Math.min(span.end(), word.span().end()) - word.span().start();
    return new Box(box.x() + from * perUnit, box.y(), (to - from) * perUnit, box.height());
  }
}
