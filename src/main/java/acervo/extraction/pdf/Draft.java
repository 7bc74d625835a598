package acervo.extraction.pdf;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.List;

/** A block before its text is written: its kind and its lines, or the cells of a row. */
final class Draft {
  Block.Kind kind;

  /** The bullet or number at its beginning; empty when it has none. */
  final String marker;

  /** Of a list item, from 0; headings get theirs from the whole document. */
  int level;

  final List<Line> lines = new ArrayList<>();

  /** Of a table row, the words of each cell by column, none for an empty one; otherwise empty. */
  final List<List<Word>> cells;

  Draft(Block.Kind kind, String marker, Line line) {
    this(kind, marker, List.of(line), List.of());
  }

  private Draft(Block.Kind kind, String marker, List<Line> lines, List<List<Word>> cells) {
    this.kind = kind;
    this.marker = marker;
    this.cells = cells;
    this.lines.addAll(lines);
  }

  static Draft row(Block.Kind kind, List<Line> lines, List<List<Word>> cells) {
    return new Draft(kind, "", lines, List.copyOf(cells));
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  int letters() {
    int letters = 0;
    for (Line line : lines) letters += Characters.letters(line.text());
    return letters;
  }

  /** The index of the line on which a word of it stands. */
  int lineOf(Word word) {
    int line = 0;
    while (!lines.get(line).words.contains(word)) line++;
    return line;
  }

  /** Where the words after the marker begin. */
  float textLeft() {
    Line line = first();
    return !marker.isEmpty() && line.words.size() > 1 ? line.words.get(1).left() : line.left;
  }
}
