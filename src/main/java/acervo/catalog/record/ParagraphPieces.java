package acervo.catalog.record;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a section without a list that say something by themselves, a record each. */
final class ParagraphPieces {
  /** The records of paragraphs; numbered ones («Observación 1. …») keep what stands below them. */
  static List<Piece> of(List<Element> content, Setting setting) {
    List<Piece> pieces = new ArrayList<>();
    List<Element> leadIns = List.of();
    int i = 0;
    while (i < content.size()) {
      Element element = content.get(i);
      int end = i + 1;
      if (isNumbered(element, setting)) {
        end = endOfNumbered(content, i, setting);
        pieces.add(new Piece(content.subList(i, end), leadIns));
      } else if (element.isParagraph() && element.endsWithColon()) {
        if (!Prose.introduces(element.folded())) leadIns = List.of(element);
      } else if (Prose.states(element) || isBroken(content, i)) {
        while (end < content.size() && ListPieces.goesOn(content.get(end - 1), content.get(end))) {
          end++;
        }
        pieces.add(new Piece(content.subList(i, end), leadIns));
      }
      i = end;
    }
    return pieces;
  }

  /** Where the record that begins with a numbered paragraph ends: before the next, or a closing. */
  static int endOfNumbered(List<Element> content, int from, Setting setting) {
    int end = from + 1;
    while (end < content.size()
        && !isNumbered(content.get(end), setting)
        && !Prose.concludes(content.get(end))
        && !Prose.endsText(content.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumbered(Element element, Setting setting) {
    if (!element.isParagraph() && !element.isItem()) return false;
    String words = element.opening();
    return HeadingWords.numbered(words, setting).isPresent()
        || (element.isParagraph() && HeadingWords.isOrdinal(words));
  }

  /** Whether a paragraph is the beginning of one that a page breaks. */
  private static boolean isBroken(List<Element> content, int index) {
    Element element = content.get(index);
    return element.isParagraph()
        && index + 1 < content.size()
        && content.get(index + 1).beginsLower()
        && ListPieces.goesOn(element, content.get(index + 1));
  }

  private ParagraphPieces() {}
}
