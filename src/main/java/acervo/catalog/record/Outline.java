package acervo.catalog.record;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a document into sections. Headings reach over pages, except over slides, sheets and long
 * gaps of flowing text.
 */
final class Outline {
  /**
   * Blank lines that a picture slide leaves when slides are saved as text. Between two slides with
   * text there are two to ten.
   */
  static final int LONG_GAP = 12;

  /** Of a line of running text that only names a part: inside every heading. */
  private static final int PART_NAME = 7;

  private final Setting setting;
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> open = new ArrayList<>();
  private boolean leaveHeadings;

  private Outline(Setting setting) {
    this.setting = setting;
  }

  /** The sections of a document, in reading order. */
  static List<Section> of(List<Page> pages, Setting setting) {
    Outline outline = new Outline(setting);
    PageUnit unit = null;
    for (Page page : pages) {
      boolean alone = page.unit() == PageUnit.SLIDE || page.unit() == PageUnit.SHEET;
      if (alone || page.unit() != unit) outline.leaveHeadings = true;
      unit = page.unit();
      outline.add(page);
    }
    return outline.sections;
  }

  private void add(Page page) {
    int end = 0;
    boolean rest = false;
    boolean first = true;
    for (Block block : page.blocks()) {
      if (block.span().isEmpty()) continue;
      int gap = gap(page, end, block.span().start());
      end = block.span().end();
      if (block.kind().isRunning() || block.kind() == Block.Kind.NOTE) continue;
      Element element = new Element(page, block, gap);
      Optional<Section> broken = first ? brokenBy(element) : Optional.empty();
      if (broken.isPresent()) {
        broken.get().content().add(element);
        rest = true;
      } else if (!rest || !repeatsHeading(element)) {
        add(element);
      }
      first = false;
    }
  }

  /**
   * The section whose last item a slide begins by going on with. A heading that reading order has
   * put after the items of its slide stands between them and the next slide.
   */
  private Optional<Section> brokenBy(Element rest) {
    if (!rest.onSlide() || sections.isEmpty()) return Optional.empty();
    Section last = sections.getLast();
    boolean belated = last.content().isEmpty() && sections.size() > 1;
    return Optional.of(belated ? sections.get(sections.size() - 2) : last)
        .filter(section -> section.has(Element::isItem))
        .filter(
            section -> {
              Element item = section.content().getLast();
              boolean next = item.page().number() == rest.page().number() - 1;
              return next && item.isItem() && ListPieces.goesOn(item, rest);
            });
  }

  /** Whether a heading is that of the slide before, written again over the rest of its item. */
  private boolean repeatsHeading(Element element) {
    return element.isHeading()
        && sections.getLast().heading().isPresent()
        && sections.getLast().heading().get().folded().equals(element.folded());
  }

  private void add(Element element) {
    if (leaveHeadings || element.gap() >= LONG_GAP) open.clear();
    boolean headless = open.isEmpty();
    if (element.isHeading()) {
      begin(element, element.block().level());
    } else if (namesPart(element)) {
      begin(element, PART_NAME);
    } else {
      if (headless && (leaveHeadings || element.gap() >= LONG_GAP || sections.isEmpty())) {
        sections.add(new Section(Optional.empty(), Optional.empty(), 0));
      }
      sections.getLast().content().add(element);
    }
    leaveHeadings = false;
  }

  /** In a document that reports; in any other the line is only a lead-in to a list. */
  private boolean namesPart(Element element) {
    return setting.reports()
        && element.isParagraph()
        && !element.onSlide()
        && !element.onSheet()
        && HeadingWords.isPartName(element.opening(), setting);
  }

  private void begin(Element heading, int level) {
    while (!open.isEmpty() && open.getLast().level() >= level) open.removeLast();
    Optional<Section> parent = open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    Section section = new Section(parent, Optional.of(heading), level);
    open.add(section);
    sections.add(section);
  }

  private static int gap(Page page, int from, int to) {
    if (page.unit() != PageUnit.SECTION) return 0;
    int lines = 0;
    for (int i = from; i < to; i++) if (page.text().charAt(i) == '\n') lines++;
    return Math.max(0, from == 0 ? lines : lines - 1);
  }
}
