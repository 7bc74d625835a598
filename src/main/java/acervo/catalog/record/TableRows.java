package acervo.catalog.record;

import acervo.document.Block;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.record.Kind;
import acervo.record.Stretch;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One table of a section, and which of its rows are records: those of a table with a column of
 * results, observations or recommendations told in words.
 */
final class TableRows {
  static final String COLUMN = "record-column";
  private static final int FEWEST_WORDS = 2;

  /** Most words of the name of a column that is not marked as one. */
  private static final int NAME_WORDS = 4;

  /** Words that a column of phrases has in a row, one with another. */
  private static final int PHRASE = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern TOTAL =
      Pattern.compile("^(?:sub)?total(?:es)?\\b.*|^conjunto$|^promedio$|^suma$");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:principal(?:es)? )?(?:resultados?|logros?|avances?)"
              + "(?: (?:obtenid|alcanzad|principal)\\w*)?"
              + "|(?:acciones|acci[o]n|actividad(?:es)?) (?:realizad|ejecutad|desarrollad)\\w+");
  private static final Pattern ACTIVITY = Pattern.compile("actividad(?:es)?");
  private static final Pattern OBSERVATION = Pattern.compile("observacion(?:es)?|comentarios?");
  private static final Pattern OPINION =
      Pattern.compile("recomendacion(?:es)?|conclusion(?:es)?|sugerencias?");
  private static final Pattern UNDER_REVIEW =
      Pattern.compile("art(?:s|iculos?)?\\.?|propuesta|ley|texto|redaccion|disposicion");

  /** A column that makes records of the rows. */
  record Column(int index, Kind kind, Evidence evidence) {}

  private final Optional<Element> header;
  private final List<Element> rows;

  private TableRows(Optional<Element> header, List<Element> rows) {
    this.header = header;
    this.rows = rows;
  }

  /** The tables among the elements of a section, in order; a page break does not part one. */
  static List<TableRows> of(List<Element> content) {
    List<TableRows> tables = new ArrayList<>();
    Optional<Element> header = Optional.empty();
    List<Element> rows = new ArrayList<>();
    for (Element element : content) {
      if (element.is(Block.Kind.HEADER_ROW) || !element.isRow()) {
        if (!rows.isEmpty()) tables.add(table(header, rows));
        rows.clear();
        header = element.isRow() ? Optional.of(element) : Optional.empty();
      } else {
        rows.add(element);
      }
    }
    if (!rows.isEmpty()) tables.add(table(header, rows));
    return tables;
  }

  private static TableRows table(Optional<Element> header, List<Element> rows) {
    if (header.isPresent() || !namesColumns(rows)) return new TableRows(header, List.copyOf(rows));
    return new TableRows(Optional.of(rows.getFirst()), List.copyOf(rows.subList(1, rows.size())));
  }

  /**
   * Whether the first of these rows plays the part of a header that nobody has marked as one: it
   * has few words in every cell, no two alike, and stands over phrases without a figure of its own;
   * or it has a year in every cell but the first.
   */
  private static boolean namesColumns(List<Element> rows) {
    Element first = rows.getFirst();
    int columns = first.block().cells().size();
    Set<String> names = new HashSet<>();
    if (isOfYears(first)) return rows.size() > 1;
    for (int i = 0; i < columns; i++) {
      String name = folded(first, i);
      boolean noun = !name.endsWith(".") && name.chars().noneMatch(Character::isDigit);
      if (name.isEmpty() || !noun || words(first, i) > NAME_WORDS || !names.add(name)) return false;
    }
    List<Element> below = rows.subList(1, rows.size());
    for (int i = 0; i < columns && columns > 1 && below.size() > 1; i++) {
      int column = i;
      long told = below.stream().mapToInt(row -> words(row, column)).sum();
      if (told >= (long) PHRASE * below.size()) return true;
    }
    return false;
  }

  private static boolean isOfYears(Element row) {
    int columns = row.block().cells().size();
    for (int i = 1; i < columns; i++) if (!YEAR.matcher(folded(row, i)).matches()) return false;
    return columns > 2 && words(row, 0) > 0 && !FIGURE.matcher(folded(row, 0)).find();
  }

  /** The rows that are records: not the sums. */
  List<Element> records() {
    return rows.stream().filter(row -> !isTotal(row)).toList();
  }

  /** The rows whose cell in a column says something. */
  List<Element> records(Column column) {
    return records().stream().filter(row -> words(row, column.index()) > 0).toList();
  }

  /** The cells of a row that stand under a name. */
  List<Draft.Cell> cells(Element row) {
    List<Draft.Cell> cells = new ArrayList<>();
    List<Span> spans = row.block().cells();
    for (int i = 0; header.isPresent() && i < spans.size(); i++) {
      String name = folded(header.get(), i).isEmpty() ? "" : name(header.get(), i);
      if (name.isEmpty() || spans.get(i).isEmpty()) continue;
      cells.add(new Draft.Cell(name, new Stretch(row.page().number(), spans.get(i))));
    }
    return cells;
  }

  /**
   * The column of records, where the table has one that is told in words. A column of remarks in a
   * list is none: observations need what they are on beside them, or a document of observations.
   */
  Optional<Column> column(Setting setting, boolean inReport) {
    if (header.isEmpty()) return Optional.empty();
    int columns = header.get().block().cells().size();
    for (int i = 0; i < columns; i++) {
      Optional<Kind> kind = kind(folded(header.get(), i), setting, inReport);
      if (kind.isEmpty() || !isTold(i)) continue;
      Span name = header.get().block().cells().get(i);
      return Optional.of(new Column(i, kind.get(), Evidence.in(header.get().page(), name, COLUMN)));
    }
    return Optional.empty();
  }

  private Optional<Kind> kind(String name, Setting setting, boolean inReport) {
    if (RESULT.matcher(name).matches()) return Optional.of(Kind.RESULT);
    if (inReport && ACTIVITY.matcher(name).matches()) return Optional.of(Kind.RESULT);
    boolean review =
        inReport
            || setting.observes()
            || setting.is(DocumentType.LEGAL_OPINION)
            || names(UNDER_REVIEW).isPresent();
    if (review && OBSERVATION.matcher(name).matches()) return Optional.of(Kind.OBSERVATION);
    return OPINION.matcher(name).matches() ? Optional.of(Kind.OPINION) : Optional.empty();
  }

  private Optional<Integer> names(Pattern pattern) {
    for (int i = 0; i < header.get().block().cells().size(); i++) {
      if (pattern.matcher(folded(header.get(), i)).matches()) return Optional.of(i);
    }
    return Optional.empty();
  }

  /** Whether a column is filled, with phrases that differ, and not with numbers or states. */
  private boolean isTold(int column) {
    int filled = 0;
    long words = 0;
    Set<String> told = new HashSet<>();
    List<Element> records = records();
    for (Element row : records) {
      int here = words(row, column);
      if (here == 0) continue;
      filled++;
      words += here;
      told.add(folded(row, column));
    }
    return filled > 0
        && filled * 5 >= records.size() * 3
        && words >= (long) FEWEST_WORDS * filled
        && told.size() * 2 > filled;
  }

  /** Whether its rows say something in words beyond their first cell. */
  boolean isToldInWords() {
    List<Element> records = records();
    long told =
        records.stream()
            .filter(
                row -> {
                  for (int i = 1; i < row.block().cells().size(); i++) {
                    if (words(row, i) >= FEWEST_WORDS) return true;
                  }
                  return false;
                })
            .count();
    return header.isPresent() && told * 2 > records.size();
  }

  /** All its rows, the sums too, which of figures are figures. */
  List<Element> all() {
    return rows;
  }

  /**
   * Whether its rows hold figures under the names of what they count: most cells beyond the first
   * of each row have one and hardly any words.
   */
  boolean isOfFigures() {
    if (header.isEmpty() || rows.size() < 2) return false;
    int cells = 0;
    int figures = 0;
    for (Element row : rows) {
      for (int i = 1; i < row.block().cells().size(); i++) {
        String cell = folded(row, i);
        if (cell.isEmpty()) continue;
        cells++;
        if (FIGURE.matcher(cell).find() && words(row, i) < FEWEST_WORDS) figures++;
      }
    }
    return cells > 0 && figures * 2 > cells;
  }

  private static boolean isTotal(Element row) {
    for (int i = 0; i < row.block().cells().size(); i++) {
      String cell = folded(row, i);
      if (!cell.isEmpty()) return TOTAL.matcher(cell).matches();
    }
    return false;
  }

  /** The words with letters in a cell. */
  private static int words(Element row, int column) {
    if (column >= row.block().cells().size()) return 0;
    String cell = row.block().cells().get(column).in(row.page().text());
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < cell.length(); i++) {
      char unit = cell.charAt(i);
      if (Character.isLetter(unit) && !inside) {
        words++;
        inside = true;
      } else if (Character.isWhitespace(unit)) {
        inside = false;
      }
    }
    return words;
  }

  private static String folded(Element row, int column) {
    return column < row.block().cells().size() ? Folding.fold(name(row, column)) : "";
  }

  private static String name(Element row, int column) {
    return row.block().cells().get(column).in(row.page().text()).replaceAll("\\s+", " ").strip();
  }
}
