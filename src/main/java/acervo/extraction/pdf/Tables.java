package acervo.extraction.pdf;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rows of tables: three lines or more, one below the other, whose words stand in the same
 * columns with clear white between them. What is less certain stays a paragraph.
 */
final class Tables {
  private static final int FEWEST_ROWS = 3;

  /** Ems of white that part two cells. */
  private static final float CELL_GAP = 1.2f;

  /** Ems from line to line within a cell. */
  private static final float CLOSE = 1.6f;

  /** Ems of white down the whole table that part two columns. */
  private static final float COLUMN_GAP = 0.5f;

  /** A stretch of a row. */
  private record Cell(List<Word> words, float left, float right) {
    char begins() {
      return words.getFirst().text().charAt(0);
    }

    /** Whether it stands below another as the next line of the same cell would. */
    boolean isBelow(Cell other, float size) {
      float middles = Math.abs(left + right - other.left - other.right) / 2;
      return Math.min(Math.abs(left - other.left), middles) < 0.5f * size;
    }
  }

  /** A row: its first line, and those on which words of its cells go on. */
  private record Row(int index, List<Line> lines, List<List<Cell>> cells) {
    static Row of(int index, Line line) {
      Row row = new Row(index, new ArrayList<>(), new ArrayList<>());
      row.add(line);
      return row;
    }

    void add(Line line) {
      lines.add(line);
      cells.add(Tables.cells(line));
    }

    Line first() {
      return lines.getFirst();
    }

    Line last() {
      return lines.getLast();
    }
  }

  /**
   * The drafts of the lines of one region that are rows, by the line's index. The lines of a row
   * have the same draft.
   */
  static Map<Integer, Draft> rows(List<Line> lines) {
    Map<Integer, Draft> rows = new HashMap<>();
    int from = 0;
    while (from < lines.size()) {
      List<Row> table = table(lines, from);
      if (table.size() >= FEWEST_ROWS) addRows(table, rows);
      int taken = 0;
      for (Row row : table) taken += row.lines.size();
      from += Math.max(taken, 1);
    }
    return rows;
  }

  /** As many lines as may be rows of one table. */
  private static List<Row> table(List<Line> lines, int from) {
    List<Row> table = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!table.isEmpty() && goesOn(lines, i, table)) {
        table.getLast().add(line);
      } else if (cells(line).size() >= 2 && (table.isEmpty() || follows(lines.get(i - 1), line))) {
        table.add(Row.of(i, line));
      } else {
        break;
      }
    }
    return table;
  }

  private static boolean follows(Line above, Line line) {
    float step = line.baseline - above.baseline;
    return step > 0 && step < 5 * line.size;
  }

  /**
   * Whether a line holds no row of its own but the rest of some cells of the row above: it is as
   * close as lines of a paragraph are, and each stretch of it stands under a cell and within it.
   */
  private static boolean goesOn(List<Line> lines, int at, List<Row> table) {
    Row row = table.getLast();
    Line line = lines.get(at);
    float step = line.baseline - row.last().baseline;
    if (step <= 0 || step > CLOSE * line.size || line.bold != row.first().bold) return false;
    List<Cell> heads = row.cells.getFirst();
    List<Cell> stretches = cells(line);
    if (stretches.size() >= heads.size()) return false;
    boolean close = step < 0.87f * gap(lines, at, table);
    for (Cell stretch : stretches) {
      int head = head(heads, stretch, line.size);
      if (head < 0) return false;
      boolean alone = stretches.size() == 1;
      boolean mayGoOn = close && (alone || (head > 0 && !Character.isDigit(stretch.begins())));
      if (!mayGoOn && !isBroken(row, heads.get(head), stretch, line.size)) return false;
    }
    return true;
  }

  private static int head(List<Cell> heads, Cell stretch, float size) {
    for (int i = 0; i < heads.size(); i++) {
      float end = i + 1 < heads.size() ? heads.get(i + 1).left : Float.POSITIVE_INFINITY;
      if (stretch.isBelow(heads.get(i), size) && stretch.right < end) return i;
    }
    return -1;
  }

  /** Whether a cell's words break off where a stretch below it goes on. */
  private static boolean isBroken(Row row, Cell head, Cell stretch, float size) {
    String above = head.words.getLast().text();
    for (List<Cell> cells : row.cells) {
      for (Cell cell : cells) {
        if (cell.isBelow(head, size)) above = cell.words.getLast().text();
      }
    }
    return Character.isLowerCase(stretch.begins()) && !Characters.endsSentence(above);
  }

  /** The distance between rows, as far as it shows near a line. */
  private static float gap(List<Line> lines, int at, List<Row> table) {
    if (table.size() > 1) {
      Row row = table.getLast();
      return row.first().baseline - table.get(table.size() - 2).last().baseline;
    }
    boolean another = at + 1 < lines.size() && cells(lines.get(at + 1)).size() >= 2;
    return another ? lines.get(at + 1).baseline - lines.get(at).baseline : 0;
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

  private static void addRows(List<Row> table, Map<Integer, Draft> rows) {
    List<float[]> columns = columns(table, table.getFirst().first().size);
    if (columns.size() < 2) return;
    List<List<List<Word>>> placed = new ArrayList<>();
    int apart = 0;
    for (Row row : table) {
      List<List<Word>> cells = place(row, columns);
      if (cells.stream().filter(cell -> !cell.isEmpty()).count() >= 2) apart++;
      placed.add(cells);
    }
    if (apart * 10 < table.size() * 8 || isSparse(placed, columns.size())) return;
    for (int i = 0; i < placed.size(); i++) {
      Row row = table.get(i);
      boolean header = i == 0 && isHeader(table);
      Block.Kind kind = header ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
      Draft draft = Draft.row(kind, row.lines, placed.get(i));
      for (int j = 0; j < row.lines.size(); j++) rows.put(row.index + j, draft);
    }
  }

  /** The stretches that the cells of all rows cover together. */
  private static List<float[]> columns(List<Row> table, float size) {
    List<float[]> stretches = new ArrayList<>();
    for (Row row : table) {
      for (List<Cell> line : row.cells) {
        for (Cell cell : line) stretches.add(new float[] {cell.left, cell.right});
      }
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

  private static List<List<Word>> place(Row row, List<float[]> columns) {
    List<List<Word>> cells = new ArrayList<>();
    for (float[] column : columns) {
      List<Word> words = new ArrayList<>();
      for (List<Cell> line : row.cells) {
        for (Cell cell : line) {
          if (cell.left >= column[0] && cell.right <= column[1]) words.addAll(cell.words);
        }
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

  /** Whether the first row is heavy and the table below it is not, but for a row of totals. */
  private static boolean isHeader(List<Row> table) {
    Line first = table.getFirst().first();
    if (first.text().chars().filter(Character::isDigit).count() * 3 > first.text().length()) {
      return false;
    }
    long heavy = table.stream().filter(row -> row.first().bold).count() - 1;
    return first.bold && !table.get(1).first().bold && heavy * 3 <= table.size() - 1;
  }

  private Tables() {}
}
