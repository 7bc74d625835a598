package acervo.extraction.office.word;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.office.Marker;
import acervo.extraction.office.Ordinal;
import acervo.extraction.office.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Writes the body of a DOC block by block. */
final class DocBody {
  private static final int LEVELS = 9;
  private static final int BULLET_FORMAT = 23;
  private static final int BODY_LEVEL = 9;
  private static final int LONGEST_HEADING = 400;

  private final HWPFDocument document;
  private final Reading reading;
  private final SectionCutter out;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private int hidden;
  private int deletions;

  DocBody(HWPFDocument document, Reading reading, SectionCutter out) {
    this.document = document;
    this.reading = reading;
    this.out = out;
  }

  void read() {
    Range body = document.getRange();
    for (int i = 0; i < body.numParagraphs(); i++) {
      reading.check();
      Paragraph paragraph = body.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = body.getTable(paragraph);
        table(table);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph);
      }
    }
    Range boxes = document.getMainTextboxRange();
    for (int i = 0; i < boxes.numParagraphs(); i++) paragraph(boxes.getParagraph(i));
    reading.remark("extraction.office.hiddenText", hidden);
    reading.remark("extraction.office.deletions", deletions);
    reading.remark("extraction.office.comments", comments());
  }

  private int comments() {
    Range range = document.getCommentsRange();
    int count = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      if (!PageBuilder.clean(range.getParagraph(i).text()).isEmpty()) count++;
    }
    return count;
  }

  private void paragraph(Paragraph paragraph) {
    DocText text = DocText.of(paragraph);
    if (text.pageBreak() && text.words().isBlank()) out.breakPage();
    String marker = marker(paragraph);
    if (!PageBuilder.clean(text.words()).isEmpty()) write(paragraph, text.words(), marker);
    after(text);
  }

  private void write(Paragraph paragraph, String words, String marker) {
    int level = headingLevel(paragraph);
    if (level > 0 && words.length() <= LONGEST_HEADING) {
      out.heading(level, marker.equals(Marker.BULLET) ? words : marker + " " + words);
    } else if (!marker.isBlank()) {
      if (Marker.hasWords(marker)) out.paragraph(marker + " " + words);
      else out.item(paragraph.getIlvl(), marker, words);
    } else {
      Marker.typed(words)
          .ifPresentOrElse(
              typed -> out.item(0, typed.marker(), typed.words()), () -> out.paragraph(words));
    }
  }

  private int headingLevel(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    // The built-in headings have the first nine places of every style sheet.
    if (style >= 1 && style <= 9) return style;
    if (paragraph.getLvl() < BODY_LEVEL) return paragraph.getLvl() + 1;
    if (style >= document.getStyleSheet().numStyles()) return 0;
    StyleDescription description = document.getStyleSheet().getStyleDescription(style);
    String name = description == null ? "" : String.valueOf(description.getName());
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "title", "título", "puesto" -> 1;
      case "subtitle", "subtítulo" -> 2;
      default -> 0;
    };
  }

  private void after(DocText text) {
    if (text.hidden()) hidden++;
    if (text.deleted()) deletions++;
    for (int place : text.notes()) {
      note(document.getFootnotes(), document.getFootnoteRange(), place);
      note(document.getEndnotes(), document.getEndnoteRange(), place);
    }
  }

  private void note(Notes notes, Range story, int place) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      if (notes.getNoteAnchorPosition(i) != place) continue;
      int from = story.getStartOffset() + notes.getNoteTextStartOffset(i);
      int to = story.getStartOffset() + notes.getNoteTextEndOffset(i);
      out.note(DocText.of(new Range(from, to, document)).words());
    }
  }

  private void table(Table table) {
    out.endTable();
    boolean firstBold = false;
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<String> cells = new ArrayList<>();
      List<DocText> texts = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        DocText text = DocText.of(cell);
        texts.add(text);
        boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        cells.add(covered ? "" : text.words());
      }
      boolean bold = texts.stream().allMatch(t -> t.bold() || t.words().isBlank());
      if (r == 0) firstBold = bold;
      boolean head = r == 0 && firstBold && table.numRows() > 1;
      out.row(row.isTableHeader() || head, cells);
      texts.forEach(this::after);
    }
    out.endTable();
  }

  /** The number or bullet of a list; empty when the paragraph is in none, or it cannot be told. */
  private String marker(Paragraph paragraph) {
    if (!paragraph.isInList()) return "";
    HWPFList list = paragraph.getList();
    ListData data = list == null ? null : list.getListData();
    int level = paragraph.getIlvl();
    if (data == null || level >= data.numLevels() || level >= LEVELS) return Marker.BULLET;
    int[] count = counts.computeIfAbsent(list.getLsid(), unused -> new int[LEVELS]);
    ListLevel shown = data.getLevel(level + 1);
    if (count[level] == 0) count[level] = shown.getStartAt() - 1;
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) count[deeper] = 0;
    if (shown.getNumberFormat() == BULLET_FORMAT) return Marker.bullet(shown.getNumberText(), "");
    StringBuilder marker = new StringBuilder();
    String text = shown.getNumberText() == null ? "" : shown.getNumberText();
    for (char unit : text.toCharArray()) {
      if (unit >= LEVELS) {
        marker.append(unit);
        continue;
      }
      ListLevel other = data.getLevel(Math.min(unit + 1, data.numLevels()));
      int number = Math.max(count[unit], 1);
      marker.append(Ordinal.write(number, format(other.getNumberFormat())));
    }
    return marker.toString();
  }

  /** The names of the number formats of [MS-OSHARED] 2.2.1.3 that lists use. */
  private static String format(int code) {
    return switch (code & 0xff) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
