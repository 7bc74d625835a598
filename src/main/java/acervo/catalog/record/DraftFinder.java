package acervo.catalog.record;

import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.record.Kind;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which parts of a document report results, observations, positions or opinions, and where
 * each record begins and ends.
 *
 * <p>An outermost item of a list is a record with its sub-list; so are a row of a table with a
 * column of records or, in a part of results, of figures, a paragraph of a part without a list,
 * and, in parts of observations, opinions and positions, a subsection told in prose. What a council
 * or a committee agrees in its minutes is a position; what staff agrees in a meeting are tasks, and
 * no records.
 */
final class DraftFinder {
  static final String LEAD_IN = "record-lead-in";

  /** Words of a paragraph that only leads into a list; a longer one argues. */
  private static final int LEAD_IN_WORDS = 20;

  private static final Comparator<Draft> ORDER =
      Comparator.comparing((Draft draft) -> draft.stretches().getFirst().page())
          .thenComparing(draft -> draft.stretches().getFirst().span());

  private final Setting setting;
  private final List<Section> sections;
  private final List<Draft> drafts = new ArrayList<>();

  private final Map<Section, List<Draft.Above>> headings = new HashMap<>();

  /** The first section with text of a document that has parts which report: it only opens it. */
  private final Optional<Section> opening;

  private DraftFinder(Setting setting, List<Section> sections) {
    this.setting = setting;
    this.sections = sections;
    boolean parts = sections.stream().anyMatch(section -> section.role().isPresent());
    this.opening =
        sections.stream()
            .filter(section -> parts && !section.content().isEmpty())
            .findFirst()
            .filter(section -> section.role().isEmpty());
  }

  /**
   * The records of a document, in reading order. Takes time in proportion to its blocks.
   *
   * @param unit what most of its pages are
   */
  static List<Draft> find(List<Page> pages, DocumentType type, PageUnit unit) {
    Setting setting = Setting.of(pages, type, unit);
    List<Section> sections = Outline.of(pages, setting);
    Roles.name(sections, setting);
    Dividers.place(sections);
    Roles.assign(sections, setting);
    DraftFinder finder = new DraftFinder(setting, sections);
    int i = 0;
    while (i < sections.size()) i = finder.read(i);
    finder.drafts.sort(ORDER);
    return List.copyOf(finder.drafts);
  }

  /** Reads a section, with those below it when they are one record; returns the next to read. */
  private int read(int index) {
    Section section = sections.get(index);
    if (section.role().isPresent() && section.heading().isPresent() && isOneRecord(section)) {
      return whole(index);
    }
    boolean columns = columns(section);
    if (section.role().isPresent()) {
      if (!section.first().onSheet()) reported(section, section.role().get(), columns);
    } else if (!section.isAnotherPart() && !section.first().onSheet()) {
      announced(section);
    }
    return index + 1;
  }

  /** Whether a section is one record: by its number, or as a prose part of a part that reports. */
  private boolean isOneRecord(Section section) {
    HeadingPart part = section.part();
    Kind kind = section.role().get().kind();
    if (part instanceof HeadingPart.Reports reports) {
      boolean enumerates = kind == Kind.POSITION && enumerates(section);
      return reports.numbered() && section.has(element -> true) && !enumerates;
    }
    if (kind == Kind.RESULT || !section.first().isHeading() || section.content().isEmpty()) {
      return false;
    }
    if (section.parent().isEmpty() && section.dividers().isEmpty()) return false;
    boolean told = section.content().getFirst().isParagraph() && section.has(Prose::states);
    return told && !leadsIn(section.content().getFirst());
  }

  /** Whether a section only leads into a list, each item of which demands something else. */
  private static boolean enumerates(Section section) {
    List<Element> content = section.content();
    return content.size() > 2 && leadsIn(content.getFirst()) && content.get(1).isItem();
  }

  private static boolean leadsIn(Element paragraph) {
    return paragraph.isParagraph()
        && paragraph.endsWithColon()
        && Prose.words(paragraph.folded()) <= LEAD_IN_WORDS;
  }

  private int whole(int index) {
    Section section = sections.get(index);
    int next = index + 1;
    List<Element> elements = new ArrayList<>(List.of(section.first()));
    elements.addAll(section.content());
    while (next < sections.size() && isBelow(sections.get(next), section)) {
      Section below = sections.get(next++);
      below.heading().ifPresent(elements::add);
      elements.addAll(below.content());
    }
    elements = withoutTable(withoutSummary(elements));
    if (endsSeries(index, next)) elements = new ArrayList<>(elements.subList(0, 2));
    while (elements.size() > 1 && Prose.endsText(elements.getLast())) elements.removeLast();
    if (elements.size() > 1) {
      Section.Role role = section.role().get();
      add(role.kind(), new Piece(elements, List.of()), aboveHeading(section), role.evidence());
    }
    return next;
  }

  /**
   * Whether a numbered position is the last of its document, and every one before it is a single
   * paragraph: what more stands below it closes the document.
   */
  private boolean endsSeries(int index, int next) {
    Section last = sections.get(index);
    if (next < sections.size() || last.role().get().kind() != Kind.POSITION) return false;
    if (!isNumbered(last) || last.content().size() < 2) return false;
    int singles = 0;
    for (int i = index - 1; i >= 0 && isNumbered(sections.get(i)); i--) {
      List<Element> content = sections.get(i).content();
      boolean list = content.stream().skip(1).allMatch(Element::isItem);
      if (content.isEmpty() || !content.getFirst().isParagraph() || !list) return false;
      singles++;
    }
    return singles > 0 && last.content().getFirst().isParagraph() && !last.has(Element::isItem);
  }

  private static boolean isNumbered(Section section) {
    return section.part() instanceof HeadingPart.Reports reports && reports.numbered();
  }

  /** A table of all the observations below the last of them is not part of it. */
  private static List<Element> withoutSummary(List<Element> elements) {
    for (int i = 1; i < elements.size(); i++) {
      if (Prose.captionsSummary(elements.get(i))) return new ArrayList<>(elements.subList(0, i));
    }
    return elements;
  }

  /** Nor is a table with a caption that stands at its end. */
  private static List<Element> withoutTable(List<Element> elements) {
    int end = elements.size();
    while (end > 0 && elements.get(end - 1).isRow()) end--;
    boolean captioned =
        end < elements.size() && end > 2 && Prose.captionsTable(elements.get(end - 1));
    return captioned ? new ArrayList<>(elements.subList(0, end - 1)) : elements;
  }

  private static boolean isBelow(Section section, Section above) {
    for (Section up = section; up != null; up = up.parent().orElse(null)) {
      if (up == above) return true;
    }
    return false;
  }

  /** The records of tables with a column of records; whether there were any. */
  private boolean columns(Section section) {
    boolean found = false;
    for (TableRows table : TableRows.of(section.content())) {
      Optional<TableRows.Column> column = table.column(setting, section.role().isPresent());
      if (column.isEmpty()) continue;
      found = true;
      for (Element row : table.records(column.get())) {
        addRow(column.get().kind(), section, table, row, column.get().evidence());
      }
    }
    return found;
  }

  private void addRow(Kind kind, Section section, TableRows table, Element row, Evidence evidence) {
    Piece piece = new Piece(List.of(row), List.of());
    drafts.add(new Draft(kind, piece.stretches(), above(section), table.cells(row), evidence));
  }

  /** The records of a part that reports; beside a table of records only those of its lists. */
  private void reported(Section section, Section.Role role, boolean columns) {
    List<Piece> pieces = isEssay(section, role) ? List.of() : ListPieces.of(section.content());
    if (pieces.isEmpty() && !columns && section.children().isEmpty() && stands(section, role)) {
      pieces = ParagraphPieces.of(section.content(), setting);
    }
    for (Piece piece : pieces) {
      if (piece.elements().size() == 1 && Prose.isContact(piece.first())) continue;
      add(role.kind(), piece, above(section), role.evidence());
    }
    if (role.kind() == Kind.POSITION && setting.is(DocumentType.COUNCIL_POSITION)) {
      if (section.has(Element::isItem)) {
        section.content().stream()
            .filter(Prose::states)
            .forEach(element -> held(section, new Piece(List.of(element), List.of())));
      }
    }
    if (columns) return;
    for (TableRows table : TableRows.of(section.content())) {
      if (role.kind() == Kind.RESULT && table.isOfFigures()) {
        for (Element row : table.all()) addRow(role.kind(), section, table, row, role.evidence());
        continue;
      }
      if (!pieces.isEmpty()) continue;
      if (!table.isToldInWords() || section.has(Prose::states)) continue;
      for (Element row : table.records()) {
        addRow(role.kind(), section, table, row, role.evidence());
      }
    }
  }

  /** Whether a conclusion is told in prose, with a list somewhere in it, by nobody in office. */
  private boolean isEssay(Section section, Section.Role role) {
    boolean led = section.content().stream().limit(2).anyMatch(Element::isItem);
    return !setting.reports() && role.kind() == Kind.OPINION && !led;
  }

  /** Whether bare paragraphs are records: essays conclude too, and report nothing by it. */
  private boolean stands(Section section, Section.Role role) {
    return setting.reports() || role.kind() == Kind.RESULT || role.kind() == Kind.POSITION;
  }

  /** The records of a part that reports nothing by its heading, but by its sentences. */
  private void announced(Section section) {
    List<Element> content = section.content();
    int i = 0;
    while (i < content.size()) {
      Element element = content.get(i);
      int next = i + 1;
      if (LeadIn.leads(element, setting)) {
        Optional<Kind> kind = LeadIn.kind(element, setting);
        if (kind.isPresent()) {
          int end = endOfList(content, next);
          if (led(section, content.subList(i, end), kind.get())) next = end;
        }
      } else if (element.isParagraph() || element.isItem()) {
        Optional<Kind> kind = numbered(section, element);
        if (kind.isPresent()) {
          next = ParagraphPieces.endOfNumbered(content, i, setting);
          Piece piece = new Piece(content.subList(i, next), List.of());
          add(kind.get(), piece, above(section), element.proves(Roles.NUMBERED));
        } else if (takesPositions(section) && element.isItem()) {
          next = endOfList(content, i);
          ListPieces.of(content.subList(i, next)).forEach(piece -> held(section, piece));
        } else if (takesPositions(section) && Prose.states(element)) {
          held(section, new Piece(List.of(element), List.of()));
        }
      }
      i = next;
    }
  }

  /** The kind of the record that a paragraph or item begins by its number. */
  private Optional<Kind> numbered(Section section, Element element) {
    String words = element.opening();
    boolean agreed =
        takesPositions(section) && element.isParagraph() && HeadingWords.isOrdinal(words);
    return agreed ? Optional.of(Kind.POSITION) : HeadingWords.numbered(words, setting);
  }

  /** What a lead-in announces: the list below it, or else the paragraphs; whether it is there. */
  private boolean led(Section section, List<Element> announced, Kind kind) {
    Element leadIn = announced.getFirst();
    boolean council = kind == Kind.POSITION && setting.is(DocumentType.COUNCIL_POSITION);
    Evidence evidence = leadIn.proves(council ? Roles.COUNCIL : LEAD_IN);
    List<Piece> pieces = ListPieces.of(announced.subList(1, announced.size()));
    pieces = pieces.stream().map(piece -> piece.after(leadIn)).toList();
    boolean paragraphs = setting.reports() || (kind == Kind.POSITION && setting.minutes());
    if (pieces.isEmpty() && paragraphs) pieces = ParagraphPieces.of(announced, setting);
    for (Piece piece : pieces) add(kind, piece, above(section), evidence);
    return !pieces.isEmpty();
  }

  /** Where the list after a lead-in ends; without a list, where the paragraphs do. */
  private int endOfList(List<Element> content, int from) {
    boolean list = from < content.size() && content.get(from).isItem();
    int i = from;
    while (i < content.size()) {
      Element element = content.get(i);
      boolean more = i + 1 < content.size() && content.get(i + 1).isItem();
      if (element.isRow()) break;
      if (list && element.isParagraph() && !ListPieces.goesOn(content.get(i - 1), element)) {
        if (!more || content.get(i + 1).block().marker().matches("\\D*1?\\D*")) break;
      }
      if (!list && (element.isItem() || LeadIn.leads(element, setting))) break;
      i++;
    }
    return i;
  }

  /** Whether running text is a council's own: not what opens a position told in parts. */
  private boolean takesPositions(Section section) {
    return setting.is(DocumentType.COUNCIL_POSITION) && opening.filter(section::equals).isEmpty();
  }

  /** A paragraph or item is a record if a council takes a position in it. */
  private void held(Section section, Piece piece) {
    Optional<Span> stance = Stances.in(piece.first());
    if (stance.isEmpty()) return;
    Evidence evidence = Evidence.in(piece.first().page(), stance.get(), Roles.COUNCIL);
    add(Kind.POSITION, piece, above(section), evidence);
  }

  private void add(Kind kind, Piece piece, List<Draft.Above> above, Evidence evidence) {
    List<Draft.Above> headings = new ArrayList<>(above);
    for (Element leadIn : piece.leadIns()) headings.add(heading(leadIn));
    drafts.add(new Draft(kind, piece.stretches(), headings, List.of(), evidence));
  }

  /** The dividers and headings above what stands in a section, its own last. */
  private List<Draft.Above> above(Section section) {
    return headings.computeIfAbsent(
        section,
        own -> {
          List<Draft.Above> above = aboveHeading(own);
          own.heading().ifPresent(words -> above.add(heading(words)));
          return above;
        });
  }

  /** The dividers and headings above the heading of a section: dividers, then outer to inner. */
  private List<Draft.Above> aboveHeading(Section section) {
    List<Section> chain = new ArrayList<>();
    for (Section up = section; up != null; up = up.parent().orElse(null)) chain.addFirst(up);
    List<Draft.Above> above = new ArrayList<>();
    Set<Section> seen = new HashSet<>();
    for (Section up : chain) {
      for (Section divider : up.dividers()) {
        if (seen.add(divider)) {
          Dividers.headingsOf(divider).forEach(words -> above.add(heading(words)));
        }
      }
      up.belated().ifPresent(orphan -> above.add(heading(orphan)));
      boolean says = up != section && !(up.part() instanceof HeadingPart.Another);
      if (says) up.heading().ifPresent(words -> above.add(heading(words)));
    }
    return above;
  }

  private Draft.Above heading(Element element) {
    boolean generic = HeadingWords.read(element.folded(), setting).isGeneric();
    return new Draft.Above(element.place(), element.words(), generic);
  }
}
