package acervo.extraction.pdf;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rows of tables: three lines or more, one below the other, whose words stand in the same
 * columns with clear white between them. What is less certain stays a paragraph.
 */
final class Tables {
  private static final int FEWEST_ROWS = 3;

  /** Ems of white that part two cells. */
  private static final float CELL_GAP = 1.2f;

  /** Ems of white down the whole table that part two columns. */
  private static final float COLUMN_GAP = 0.5f;

  /** A stretch of a row. */
  private record Cell(List<Word> words, float left, float right) {}

  /** The drafts of the lines of one region that are rows, by the line's index. */
  static Map<Integer, Draft> rows(List<Line> lines) {
    Map<Integer, Draft> rows = new HashMap<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && cells(lines.get(to)).size() >= 2 && follows(lines, from, to))
        to++;
      if (to - from >= FEWEST_ROWS) addRows(lines, from, to, rows);
      from = Math.max(to, from + 1);
    }
    return rows;
  }

  private static boolean follows(List<Line> lines, int from, int at) {
    if (at == from) return true;
    Line line = lines.get(at);
    float step = line.baseline - lines.get(at - 1).baseline;
    return step > 0 && step < 5 * line.size;
  }

  private static List<Cell> cells(Line line) {
    List<Cell> cells = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    float right = 0;
    for (int i = 0; i < line.words.size(); i++) {
      Word word = line.words.get(i);
      if (!words.isEmpty() && word.left() - right > CELL_GAP * line.size && !isMarker(line, i)) {
        cells.add(new Cell(words, words.getFirst().left(), right));
        words = new ArrayList<>();
      }
      words.add(word);
      right = Math.max(word.right(), words.size() == 1 ? word.right() : right);
    }
    cells.add(new Cell(words, words.getFirst().left(), right));
    return cells;
  }

  /** The white after a bullet or number is no column. */
  private static boolean isMarker(Line line, int next) {
    return next == 1 && Marker.of(line).isPresent();
  }

  private static void addRows(List<Line> lines, int from, int to, Map<Integer, Draft> rows) {
    List<List<Cell>> table = new ArrayList<>();
    for (int i = from; i < to; i++) table.add(cells(lines.get(i)));
    List<float[]> columns = columns(table, lines.get(from).size);
    if (columns.size() < 2) return;
    List<List<List<Word>>> placed = new ArrayList<>();
    int apart = 0;
    for (List<Cell> row : table) {
      List<List<Word>> cells = place(row, columns);
      if (cells.stream().filter(cell -> !cell.isEmpty()).count() >= 2) apart++;
      placed.add(cells);
    }
    if (apart * 10 < table.size() * 8 || isSparse(placed, columns.size())) return;
    for (int i = 0; i < placed.size(); i++) {
      Line line = lines.get(from + i);
      boolean header = i == 0 && isHeader(lines, from, to);
      Block.Kind kind = header ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
      rows.put(from + i, Draft.row(kind, line, placed.get(i)));
    }
  }

  /** The stretches that the cells of all rows cover together. */
  private static List<float[]> columns(List<List<Cell>> table, float size) {
    List<float[]> stretches = new ArrayList<>();
    for (List<Cell> row : table) {
      for (Cell cell : row) stretches.add(new float[] {cell.left, cell.right});
    }
    stretches.sort((a, b) -> Float.compare(a[0], b[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] stretch : stretches) {
      float[] last = columns.isEmpty() ? null : columns.getLast();
      if (last != null && stretch[0] - last[1] < COLUMN_GAP * size) {
        last[1] = Math.max(last[1], stretch[1]);
      } else {
        columns.add(stretch);
      }
    }
    return columns;
  }

  private static List<List<Word>> place(List<Cell> row, List<float[]> columns) {
    List<List<Word>> cells = new ArrayList<>();
    for (float[] column : columns) {
      List<Word> words = new ArrayList<>();
      for (Cell cell : row) {
        if (cell.left >= column[0] && cell.right <= column[1]) words.addAll(cell.words);
      }
      cells.add(words);
    }
    return cells;
  }

  /** Columns in which hardly any row has words were not meant as columns. */
  private static boolean isSparse(List<List<List<Word>>> rows, int columns) {
    for (int column = 0; column < columns; column++) {
      int at = column;
      if (rows.stream().filter(row -> !row.get(at).isEmpty()).count() * 2 >= rows.size()) continue;
      if (columns <= 2) return true;
    }
    return false;
  }

  private static boolean isHeader(List<Line> lines, int from, int to) {
    Line first = lines.get(from);
    if (first.text().chars().filter(Character::isDigit).count() * 3 > first.text().length()) {
      return false;
    }
    Optional<Line> plain =
        lines.subList(from + 1, to).stream().filter(line -> line.bold == first.bold).findFirst();
    return first.bold && plain.isEmpty();
  }

  private Tables() {}
}
