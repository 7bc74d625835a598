package acervo.catalog.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts the list of a section into its records: an outermost item each, with its sub-list and with
 * what a page or a line break has parted from it.
 */
final class ListPieces {
  private final List<Element> content;
  private final int top;
  private final boolean bodies;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Element> open = new ArrayList<>();
  private List<Element> leadIns = new ArrayList<>();
  private String marker = "";
  private boolean insideSublist;

  private ListPieces(List<Element> content) {
    this.content = content;
    this.top = top(content).orElse(0);
    this.bodies = haveBodies(content, top);
  }

  /** The records of the list or lists among these elements; none without an item. */
  static List<Piece> of(List<Element> content) {
    if (content.stream().noneMatch(Element::isItem)) return List.of();
    ListPieces pieces = new ListPieces(content);
    for (int i = 0; i < content.size(); i++) pieces.read(i);
    pieces.close();
    return pieces.pieces;
  }

  private void read(int index) {
    Element element = content.get(index);
    if (element.isItem()) {
      item(element);
    } else if (element.isParagraph()) {
      paragraph(element, index);
    } else if (!open.isEmpty() && bodies) {
      open.add(element);
    } else {
      close();
    }
  }

  private void item(Element item) {
    if (isOutermost(item)) {
      close();
      marker = kindOf(item);
    }
    open.add(item);
  }

  /** Whether an item begins a record. A sub-list that has lost its level follows a colon. */
  private boolean isOutermost(Element item) {
    if (open.isEmpty()) return true;
    if (item.block().level() > top) return false;
    boolean other = !kindOf(item).equals(marker);
    if (other && (insideSublist || open.getLast().endsWithColon())) {
      insideSublist = true;
      return false;
    }
    return true;
  }

  private void paragraph(Element paragraph, int index) {
    if (goesOn(paragraph)) {
      open.add(paragraph);
      return;
    }
    boolean leads = paragraph.endsWithColon() && leadsTo(index + 1);
    if (bodies && !open.isEmpty() && !Prose.endsText(paragraph)) {
      open.add(paragraph);
    } else if (leads) {
      close();
      if (index == 0 || !isLeadIn(index - 1)) leadIns = new ArrayList<>();
      leadIns.add(paragraph);
    } else {
      close();
      leadIns = new ArrayList<>();
    }
  }

  private boolean isLeadIn(int index) {
    Element before = content.get(index);
    return before.isParagraph() && before.endsWithColon();
  }

  /** Whether an item or another lead-in comes next. */
  private boolean leadsTo(int index) {
    if (index >= content.size()) return false;
    Element next = content.get(index);
    return next.isItem() || (next.isParagraph() && next.endsWithColon());
  }

  private boolean goesOn(Element paragraph) {
    return !open.isEmpty() && goesOn(open.getLast(), paragraph);
  }

  /** Whether a paragraph is the rest of what a line or a page has broken off. */
  static boolean goesOn(Element broken, Element rest) {
    if (!rest.isParagraph() || broken.isRow()) return false;
    if (rest.onSlide()) {
      return rest.page() != broken.page() && rest.beginsLower() && !broken.isClosed();
    }
    if (rest.beginsLower()) return !broken.isClosed() || rest.page() != broken.page();
    return rest.page() != broken.page()
        && !broken.isClosed()
        && rest.isClosed()
        && !rest.endsWithColon();
  }

  private void close() {
    boolean notes = leadIns.stream().anyMatch(LeadIn::leadsToNotes);
    if (!open.isEmpty() && !notes) pieces.add(new Piece(open, leadIns));
    open.clear();
    insideSublist = false;
  }

  private static OptionalInt top(List<Element> content) {
    return content.stream().filter(Element::isItem).mapToInt(item -> item.block().level()).min();
  }

  /**
   * Whether the text of numbered items stands in paragraphs below them, as in opinions whose items
   * are titles: a paragraph between two of them that does not lead into a list.
   */
  private static boolean haveBodies(List<Element> content, int top) {
    boolean below = false;
    boolean item = false;
    for (Element element : content) {
      if (element.isItem() && element.block().level() == top && kindOf(element).equals("1")) {
        if (item && below) return true;
        item = true;
        below = false;
      } else if (element.isParagraph() && !element.endsWithColon() && !element.beginsLower()) {
        below = true;
      }
    }
    return false;
  }

  /** «1» of numbers, «a» of letters, the glyph of bullets. */
  private static String kindOf(Element item) {
    String marker = item.block().marker();
    if (marker.isEmpty()) return "";
    if (marker.chars().anyMatch(Character::isDigit)) return "1";
    return marker.chars().anyMatch(Character::isLetter) ? "a" : marker.substring(0, 1);
  }
}
