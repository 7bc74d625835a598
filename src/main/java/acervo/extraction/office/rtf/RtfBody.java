package acervo.extraction.office.rtf;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.office.Marker;
import acervo.extraction.office.Reading;
import java.util.ArrayList;
import java.util.List;

/** Gathers the paragraphs and tables of an RTF file's body and writes them as blocks. */
final class RtfBody {
  private static final int LONGEST_HEADING = 400;

  private static final class Row {
    final List<List<String>> cells = new ArrayList<>();
    boolean saysHeader;
    boolean bold = true;

    List<String> lines() {
      return cells.stream().map(paragraphs -> String.join("\n", paragraphs)).toList();
    }
  }

  private final Reading reading;
  private final SectionCutter out;
  private final RtfTables tables;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder marker = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final List<String> boxes = new ArrayList<>();
  private final List<Row> table = new ArrayList<>();
  private final List<String> cell = new ArrayList<>();
  private Row row = new Row();
  private boolean bold = true;

  /** Properties of the paragraph that is open. */
  int style;

  int outline = -1;
  int level;
  boolean inTable;
  boolean breakBefore;

  RtfBody(Reading reading, SectionCutter out, RtfTables tables) {
    this.reading = reading;
    this.out = out;
    this.tables = tables;
  }

  void append(String text, boolean isBold) {
    words.append(text);
    if (!text.isBlank()) bold &= isBold;
  }

  void appendMarker(String text) {
    marker.append(text);
  }

  void note(String text) {
    notes.add(text);
  }

  void box(String text) {
    boxes.add(text);
  }

  /** The properties of the paragraph are those of plain body text. */
  void plain() {
    style = 0;
    outline = -1;
    level = 0;
    inTable = false;
    breakBefore = false;
  }

  void endParagraph() {
    reading.check();
    if (inTable) {
      endLine();
      return;
    }
    endTable();
    if (breakBefore) out.breakPage();
    write();
    after();
    clear();
  }

  void breakPage() {
    if (!PageBuilder.clean(words.toString()).isEmpty()) endParagraph();
    endTable();
    out.breakPage();
  }

  void beginRow() {
    row.saysHeader = false;
  }

  void headerRow() {
    row.saysHeader = true;
  }

  void endCell() {
    endLine();
    row.cells.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    reading.check();
    // Words after the last cell belong to no cell; they are kept all the same.
    if (!words.toString().isBlank()) endCell();
    table.add(row);
    row = new Row();
  }

  /** Writes what is still open. */
  void end() {
    if (!row.cells.isEmpty() || !cell.isEmpty()) {
      endCell();
      endRow();
    }
    inTable = false;
    endParagraph();
  }

  private void endLine() {
    String line = PageBuilder.clean(words.toString());
    String shown = shownMarker();
    if (!line.isEmpty()) {
      cell.add(shown.isEmpty() ? line : shown + " " + line);
      row.bold &= bold;
    }
    clear();
  }

  private void clear() {
    words.setLength(0);
    marker.setLength(0);
    bold = true;
  }

  private void write() {
    String text = words.toString();
    if (PageBuilder.clean(text).isEmpty()) return;
    String shown = shownMarker();
    int heading = outline >= 0 ? (outline >= 9 ? 0 : outline + 1) : tables.headingLevel(style);
    if (heading > 0 && text.length() <= LONGEST_HEADING) {
      out.heading(heading, shown.equals(Marker.BULLET) ? text : shown + " " + text);
    } else if (!shown.isEmpty()) {
      if (Marker.hasWords(shown)) out.paragraph(shown + " " + text);
      else out.item(level, shown, text);
    } else {
      Marker.typed(text)
          .ifPresentOrElse(
              typed -> out.item(0, typed.marker(), typed.words()), () -> out.paragraph(text));
    }
  }

  private String shownMarker() {
    String shown = PageBuilder.clean(marker.toString());
    boolean numbered = shown.codePoints().anyMatch(Character::isLetterOrDigit);
    boolean letter = shown.length() == 1 && numbered && !shown.matches("\\d");
    if (shown.isEmpty()) return "";
    if (numbered && !letter) return shown;
    // A single letter, or the middle dot, is how a pictorial font writes its bullet.
    return shown.equals("·") ? Marker.BULLET : Marker.bullet(shown, "");
  }

  private void after() {
    boxes.forEach(out::paragraph);
    notes.forEach(out::note);
    boxes.clear();
    notes.clear();
  }

  private void endTable() {
    if (table.isEmpty()) return;
    out.endTable();
    boolean frame = table.stream().allMatch(line -> line.cells.size() <= 1);
    boolean boldHead = table.size() > 1 && table.getFirst().bold && !table.get(1).bold;
    for (int i = 0; i < table.size(); i++) {
      Row line = table.get(i);
      if (frame) line.cells.forEach(paragraphs -> paragraphs.forEach(out::paragraph));
      else out.row(line.saysHeader || (i == 0 && boldHead), line.lines());
    }
    out.endTable();
    table.clear();
    after();
  }
}
