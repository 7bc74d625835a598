package acervo.extraction.pdf;

import acervo.document.Block;
import acervo.document.Layout;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.document.WordBox;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the text of one page, its blocks, and a box for each word. */
final class PageWriter {
  private static final String CELL_GAP = "\t";

  private final Hyphens hyphens;
  private final Typography typography;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<WordBox> boxes = new ArrayList<>();
  private int line = -1;

  private PageWriter(Hyphens hyphens, Typography typography) {
    this.hyphens = hyphens;
    this.typography = typography;
  }

  static Page write(
      PageLines page, List<Draft> drafts, PageUnit unit, Hyphens hyphens, Typography typography) {
    PageWriter writer = new PageWriter(hyphens, typography);
    for (Draft draft : drafts) writer.write(draft);
    Layout layout = new Layout(page.width(), page.height(), writer.boxes);
    return new Page(
        page.number(),
        page.label(),
        unit,
        page.state(),
        writer.text.toString(),
        writer.blocks,
        0,
        Optional.of(layout));
  }

  private void write(Draft draft) {
    if (!text.isEmpty()) text.append('\n');
    if (draft.cells.isEmpty()) {
      writeLines(draft);
    } else {
      writeRow(draft);
    }
  }

  private void writeLines(Draft draft) {
    int start = text.length();
    int bodyStart = start;
    String separator = "";
    boolean touches = false;
    for (int i = 0; i < draft.lines.size(); i++) {
      List<Word> words = draft.lines.get(i).words;
      line++;
      for (int j = 0; j < words.size(); j++) {
        boolean marker = i == 0 && j == 0 && !draft.marker.isEmpty();
        boolean ends = j + 1 == words.size();
        String word = marker ? draft.marker : words.get(j).text();
        Hyphens.Join join = Hyphens.Join.NONE;
        if (ends && i + 1 < draft.lines.size()) {
          join = hyphens.join(word, draft.lines.get(i + 1).first().text());
        }
        if (!touches) text.append(separator);
        write(written(word, join), words.get(j));
        // The line ends after the whole word, wherever its parts stand.
        separator = ends || touches ? "\n" : " ";
        touches = join != Hyphens.Join.NONE;
        if (marker) bodyStart = text.length() + separator.length();
      }
    }
    int level = draft.kind == Block.Kind.HEADING ? typography.level(draft.first()) : draft.level;
    Span span = new Span(Math.min(bodyStart, text.length()), text.length());
    blocks.add(new Block(draft.kind, level, span, draft.marker, List.of()));
  }

  private static String written(String word, Hyphens.Join join) {
    boolean soft = word.length() > 1 && word.charAt(word.length() - 1) == '\u00ad';
    return soft || join == Hyphens.Join.WITHOUT_HYPHEN
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private void write(String units, Word word) {
    int from = text.length();
    text.append(units);
    boxes.add(new WordBox(new Span(from, text.length()), word.box(), line));
  }

  private void writeRow(Draft draft) {
    line++;
    int start = text.length();
    List<Span> cells = new ArrayList<>();
    for (List<Word> cell : draft.cells) {
      if (!cells.isEmpty()) text.append(CELL_GAP);
      int from = text.length();
      writeCell(draft, cell);
      cells.add(new Span(from, text.length()));
    }
    blocks.add(new Block(draft.kind, 0, new Span(start, text.length()), "", cells));
  }

  /** Words of one cell follow each other, whatever stands beside them; each line has a box. */
  private void writeCell(Draft draft, List<Word> cell) {
    if (draft.lines.size() > 1) line++;
    for (int i = 0; i < cell.size(); i++) {
      Word word = cell.get(i);
      boolean last = i + 1 == cell.size();
      boolean ends = !last && draft.lineOf(word) != draft.lineOf(cell.get(i + 1));
      Hyphens.Join join =
          ends ? hyphens.join(word.text(), cell.get(i + 1).text()) : Hyphens.Join.NONE;
      write(written(word.text(), join), word);
      if (ends) line++;
      if (!last && join == Hyphens.Join.NONE) text.append(' ');
    }
  }
}
