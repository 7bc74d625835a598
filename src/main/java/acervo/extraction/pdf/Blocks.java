package acervo.extraction.pdf;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what the lines of one page are. */
final class Blocks {
  /** Letters past which large or heavy type is a paragraph, not a heading. */
  private static final int LONGEST_HEADING = 220;

  private static final int MOST_HEADING_LINES = 5;

  private final PageLines page;
  private final Typography typography;
  private final List<Draft> drafts = new ArrayList<>();

  /** Left edges of the open list levels, outermost first. */
  private final List<Float> indents = new ArrayList<>();

  private Draft current;

  private Blocks(PageLines page, Typography typography) {
    this.page = page;
    this.typography = typography;
  }

  /** The blocks of a page: running headers, the text in reading order, running footers. */
  static List<Draft> of(PageLines page, Typography typography) {
    Blocks blocks = new Blocks(page, typography);
    blocks.addRunning(Line.Role.HEADER, Block.Kind.RUNNING_HEADER);
    List<Line> body = page.lines().stream().filter(line -> line.role == Line.Role.BODY).toList();
    int from = 0;
    for (int to = 1; to <= body.size(); to++) {
      if (to < body.size() && body.get(to).region == body.get(from).region) continue;
      blocks.addRegion(body.subList(from, to));
      from = to;
    }
    blocks.demoteLongHeadings();
    blocks.addRunning(Line.Role.FOOTER, Block.Kind.RUNNING_FOOTER);
    return blocks.drafts;
  }

  private void addRunning(Line.Role role, Block.Kind kind) {
    for (Line line : page.lines()) {
      if (line.role == role) drafts.add(new Draft(kind, "", line));
    }
  }

  private void addRegion(List<Line> lines) {
    Column column = Column.of(lines);
    Map<Integer, Draft> rows = Tables.rows(lines);
    int notes = Notes.start(lines, page, typography, rows);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line previous = i == 0 ? null : lines.get(i - 1);
      if (i >= notes) {
        addNoteLine(line, i == notes);
      } else if (rows.containsKey(i)) {
        if (rows.get(i) != current) open(rows.get(i));
        indents.clear();
      } else {
        Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        addLine(line, previous, next, column);
      }
    }
  }

  private void addNoteLine(Line line, boolean first) {
    if (first || Notes.begins(line)) {
      open(new Draft(Block.Kind.NOTE, "", line));
    } else {
      current.lines.add(line);
    }
  }

  private void addLine(Line line, Line previous, Line next, Column column) {
    Optional<Marker> marker = Marker.of(line);
    boolean fresh =
        current == null
            || isFresh(line, previous, column)
            || (marker.isPresent() && mayEnd(previous, line, column));
    boolean sure = marker.isPresent() && marker.get().sure();
    if (!sure && isHeading(line, next, column, fresh, marker.isPresent())) {
      addHeadingLine(line);
    } else if (sure || (marker.isPresent() && (fresh || continuesList(line, marker.get())))) {
      open(new Draft(Block.Kind.ITEM, marker.get().text(), line));
      current.level = listLevel(line.left, line.size);
    } else if (fresh || current.kind == Block.Kind.HEADING) {
      open(new Draft(Block.Kind.PARAGRAPH, "", line));
      indents.clear();
    } else {
      current.lines.add(line);
    }
  }

  private void open(Draft draft) {
    drafts.add(draft);
    current = draft;
  }

  /** Whether a line begins something new, whatever it is. */
  private boolean isFresh(Line line, Line previous, Column column) {
    if (current.kind.isRow() || current.kind == Block.Kind.NOTE) return true;
    if (previous == null) return !continuesElsewhere(line);
    if (Characters.hasLeaders(previous.text())) return true;
    if (current.kind == Block.Kind.ITEM) return column.endsItem(current, previous, line);
    return column.startsParagraph(previous, line);
  }

  /** Whether an item may begin on a line below another. */
  private static boolean mayEnd(Line previous, Line line, Column column) {
    return previous == null
        || Characters.endsSentence(previous.text())
        || Characters.hasLeaders(previous.text())
        || column.isShort(previous)
        || Math.abs(previous.size - line.size) > 0.05f * line.size;
  }

  /** Whether a sentence runs on from another column or frame. */
  private boolean continuesElsewhere(Line line) {
    Line last = current.last();
    return (current.kind == Block.Kind.PARAGRAPH || current.kind == Block.Kind.ITEM)
        && last.angle == line.angle
        && !page.isLandscape()
        && Math.abs(last.size - line.size) < 0.1f * line.size
        && !Characters.endsSentence(last.text())
        && !Characters.startsLikeSentence(line.text())
        && Marker.of(line).isEmpty();
  }

  /** Whether an uncertain marker stands below one of its kind. */
  private boolean continuesList(Line line, Marker marker) {
    return current.kind == Block.Kind.ITEM
        && Math.abs(current.first().left - line.left) < 0.4f * line.size
        && shape(current.marker).equals(shape(marker.text()));
  }

  private static String shape(String marker) {
    return marker.replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a");
  }

  private int listLevel(float left, float size) {
    while (!indents.isEmpty() && indents.getLast() > left + 0.5f * size) indents.removeLast();
    if (indents.isEmpty() || indents.getLast() < left - 0.7f * size) indents.add(left);
    return indents.size() - 1;
  }

  private void addHeadingLine(Line line) {
    boolean more =
        current != null
            && current.kind == Block.Kind.HEADING
            && current.last().region == line.region
            && Math.abs(current.last().size - line.size) < 0.08f * line.size
            && current.last().bold == line.bold
            && Column.isClose(current.last(), line)
            && Marker.of(line).isEmpty()
            && !startsNumbered(line);
    if (more) {
      current.lines.add(line);
    } else {
      open(new Draft(Block.Kind.HEADING, "", line));
      indents.clear();
    }
  }

  private static boolean startsNumbered(Line line) {
    return line.first().text().matches("(?u)[IVXLC]{1,6}[.)-]|[A-Z][.)]");
  }

  private boolean isHeading(Line line, Line next, Column column, boolean fresh, boolean marked) {
    String text = line.text();
    if (Characters.letters(text) < 2 || text.endsWith(",") || text.endsWith(";")) return false;
    if (Characters.hasLeaders(text)) return false;
    boolean follows = current != null && current.kind == Block.Kind.HEADING;
    if (typography.isLarge(line)) {
      return (!page.isLandscape() || isSlideTitle(line)) && !(marked && page.isLandscape());
    }
    if (!fresh && !follows) return false;
    if (!Characters.startsLikeSentence(text) && !follows) return false;
    if (text.endsWith(".") && !follows && text.length() > 60) return false;
    if (line.words.size() > 22 || runsOn(line, next, column)) return false;
    if (typography.isStrong(line)) return true;
    return !marked
        && typography.isCapitalsHeading(line)
        && line.words.size() <= 14
        && (column.isCentered(line) || column.isShort(line));
  }

  private boolean isSlideTitle(Line line) {
    if (line.baseline < page.height() * 0.35f) return true;
    return page.lines().stream().noneMatch(other -> other.size > line.size * 1.05f);
  }

  /** Whether the next line goes on with the sentence in ordinary type. */
  private static boolean runsOn(Line line, Line next, Column column) {
    return next != null
        && next.bold != line.bold
        && (!Characters.startsLikeSentence(next.text()) || endsInside(line, next, column))
        && !column.startsParagraph(line, next, false);
  }

  /** Whether heavy words that fill a line go on in the next and end before it does. */
  private static boolean endsInside(Line line, Line next, Column column) {
    return line.bold && next.first().bold() && !column.isShort(line);
  }

  private void demoteLongHeadings() {
    for (Draft draft : drafts) {
      if (draft.kind != Block.Kind.HEADING) continue;
      int sentenceLetters = typography.isLarge(draft.first()) ? 140 : 100;
      boolean sentence = draft.last().text().endsWith(".") && draft.letters() > sentenceLetters;
      if (sentence
          || draft.lines.size() > MOST_HEADING_LINES
          || draft.letters() > LONGEST_HEADING) {
        draft.kind = Block.Kind.PARAGRAPH;
      }
    }
  }
}
