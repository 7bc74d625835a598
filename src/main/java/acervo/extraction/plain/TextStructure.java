package acervo.extraction.plain;

import acervo.document.Block;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the structure of plain text from how people type it. Bullets and paragraphs reach over
 * their wrapped lines, and over a blank line in the middle of a sentence, as text copied from
 * slides has.
 */
final class TextStructure {
  /** Blank lines that part what has nothing to do with each other: slides, chapters. */
  private static final int WIDE_GAP = 3;

  /** The same after a heading, which would rather head something. */
  private static final int VERY_WIDE_GAP = 5;

  /** Blank lines inside one sentence; more are not an accident. */
  private static final int NARROW_GAP = 2;

  /** Lines longer than this are not wrapped: each is a paragraph. */
  private static final int WRAPPED = 160;

  private final List<Line> lines;
  private final int width;
  private final List<Block> blocks = new ArrayList<>();
  private final HeadingLook.Levels headings = new HeadingLook.Levels();
  private final ListLevels list = new ListLevels();

  /** The lines of the block that is open, and its marker if it is an item. */
  private final List<Line> open = new ArrayList<>();

  private Marker marker;
  private int level;

  private TextStructure(String text) {
    this.lines = Line.of(text);
    this.width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
  }

  /**
   * The blocks of {@code text} in order. Their spans have neither markers nor white space at the
   * ends, and may hold line feeds.
   */
  static List<Block> of(String text) {
    TextStructure structure = new TextStructure(text);
    for (int i = 0; i < structure.lines.size(); i++) structure.read(i);
    structure.close();
    structure.endWithoutHeading();
    return List.copyOf(structure.blocks);
  }

  /** A short last line that heads nothing is a signature or a contact, unless it is in capitals. */
  private void endWithoutHeading() {
    boolean text = blocks.stream().anyMatch(block -> block.kind() != Block.Kind.HEADING);
    if (!text || blocks.getLast().kind() != Block.Kind.HEADING) return;
    Span span = blocks.getLast().span();
    Line last = lines.getLast();
    if (last.end() != span.end() || HeadingLook.isCapitals(last.words())) return;
    blocks.set(blocks.size() - 1, Block.of(Block.Kind.PARAGRAPH, 0, span));
  }

  private void read(int index) {
    Line line = lines.get(index);
    if (line.isRule()) {
      readRule(line);
      return;
    }
    Marker found = marker(line);
    if (found != null || !continues(line)) {
      close();
      if (isWideGap(line)) startOver();
    }
    if (found != null) {
      marker = found;
      level = list.begin(found, line.indent());
    }
    open.add(line);
  }

  /** A drawn line ends what is above it, and makes a heading of it when it underlines it. */
  private void readRule(Line line) {
    boolean underlines = line.underlines() > 0 && line.blanks() == 0;
    if (underlines && open.size() == 1 && marker == null) {
      Line heading = open.getFirst();
      add(Block.Kind.HEADING, line.underlines(), new Span(heading.start(), heading.end()), "");
      open.clear();
    } else {
      close();
    }
  }

  private boolean isWideGap(Line line) {
    boolean afterHeading = !blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.HEADING;
    return line.blanks() >= (afterHeading ? VERY_WIDE_GAP : WIDE_GAP);
  }

  private void startOver() {
    headings.startOver();
    list.end();
  }

  /** The marker of a line, unless it is a number that only happens to stand there. */
  private Marker marker(Line line) {
    Marker found = Marker.at(line.words());
    if (found == null || found.kind().isGlyph()) return found;
    boolean alone = line.blanks() > 0 || open.isEmpty();
    boolean inOrder = found.order() == 1 || list.expects(found);
    if (!alone && !inOrder) return null;
    boolean heading = HeadingLook.isCapitals(line.words().substring(found.length()));
    return heading && alone && found.kind() == Marker.Kind.NUMBER ? null : found;
  }

  /** Whether a line without marker belongs to the block that is open. */
  private boolean continues(Line line) {
    if (open.isEmpty()) return false;
    Line last = open.getLast();
    if (last.words().length() == markerLength(last)) return line.blanks() <= NARROW_GAP;
    boolean unfinished = !last.endsSentence();
    if (line.blanks() > 0) {
      boolean goesOn = line.goesOn() || last.asksForMore();
      return unfinished && goesOn && line.blanks() <= NARROW_GAP;
    }
    if (line.beginsLower()) return true;
    if (width > WRAPPED) return false;
    if (marker == null && open.size() == 1 && standsAlone(last) && isCapitalsOverText(last, line)) {
      return false;
    }
    return unfinished || last.words().length() + last.indent() > width * 7 / 10;
  }

  private static boolean isCapitalsOverText(Line last, Line line) {
    return HeadingLook.isCapitals(last.words())
        && !HeadingLook.isCapitals(line.words())
        && !last.asksForMore()
        && HeadingLook.of(List.of(last.words())) != null
        && line.words().length() > last.words().length();
  }

  private int markerLength(Line line) {
    return marker != null && line == open.getFirst() ? marker.length() : 0;
  }

  /** Ends the block that is open. */
  private void close() {
    if (open.isEmpty()) return;
    int end = open.getLast().end();
    if (marker != null) {
      int start = itemStart();
      if (start < end) add(Block.Kind.ITEM, level, new Span(start, end), marker.shown());
      list.ended(open.getLast());
    } else {
      Line first = open.getFirst();
      Span span = new Span(first.start(), end);
      HeadingLook look = HeadingLook.of(open.stream().map(Line::words).toList());
      boolean heading = look != null && standsAlone(first);
      if (heading) add(Block.Kind.HEADING, headings.next(look), span, "");
      else add(Block.Kind.PARAGRAPH, 0, span, "");
    }
    open.clear();
    marker = null;
  }

  /** Where the words of the open item begin, which may be the line after its marker. */
  private int itemStart() {
    Line first = open.getFirst();
    boolean bare = first.words().length() == marker.length();
    return bare && open.size() > 1 ? open.get(1).start() : first.start() + marker.length();
  }

  /** Whether a blank line, or nothing, stands before it. */
  private boolean standsAlone(Line first) {
    return first.blanks() > 0 || first == lines.getFirst();
  }

  private void add(Block.Kind kind, int level, Span span, String shown) {
    blocks.add(new Block(kind, level, span, shown, List.of()));
    headings.passed(kind);
    if (kind != Block.Kind.ITEM) list.end();
  }
}
