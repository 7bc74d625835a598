package acervo.extraction.office.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The words of a stretch of a DOC as they are printed, without deletions, hidden text and the
 * instructions of fields ([MS-DOC] 2.8.25).
 *
 * @param notes where the marks of its footnotes stand, as offsets in the document
 * @param hidden whether some of its text is hidden
 * @param pageBreak whether a page break stands in it
 */
record DocText(
    String words,
    List<Integer> notes,
    boolean bold,
    boolean hidden,
    boolean deleted,
    boolean hasPageNumber,
    boolean pageBreak) {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NOTE = 0x02;
  private static final char HARD_HYPHEN = 0x1e;
  private static final char PAGE_BREAK = 0x0c;

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;

    boolean isPageNumber() {
      String kind = instruction.toString().strip().split("\\s+", 2)[0];
      return kind.toUpperCase(Locale.ROOT).matches("PAGE|NUMPAGES|SECTIONPAGES");
    }
  }

  static DocText of(Range range) {
    StringBuilder words = new StringBuilder();
    List<Integer> notes = new ArrayList<>();
    Deque<Field> fields = new ArrayDeque<>();
    boolean bold = false;
    boolean plain = false;
    boolean hidden = false;
    boolean deleted = false;
    boolean pageNumber = false;
    boolean pageBreak = false;
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      deleted |= run.isMarkedDeleted();
      hidden |= run.isVanished() && !run.text().isBlank() && fields.isEmpty();
      boolean shown = !run.isMarkedDeleted() && !run.isVanished();
      String text = run.text();
      for (int at = 0; at < text.length(); at++) {
        char unit = text.charAt(at);
        switch (unit) {
          case FIELD_BEGIN -> fields.push(new Field());
          case FIELD_RESULT -> {
            if (!fields.isEmpty()) fields.peek().inResult = true;
          }
          case FIELD_END -> {
            if (!fields.isEmpty()) pageNumber |= fields.pop().isPageNumber();
          }
          case NOTE -> notes.add(run.getStartOffset() + at);
          default -> {
            if (!fields.isEmpty() && !fields.peek().inResult) {
              fields.peek().instruction.append(unit);
            } else if (shown && fields.stream().allMatch(f -> f.inResult && !f.isPageNumber())) {
              // At the end of a paragraph the same character ends a section.
              boolean inside = at + 1 < text.length() || i + 1 < range.numCharacterRuns();
              pageBreak |= unit == PAGE_BREAK && inside;
              words.append(unit == HARD_HYPHEN ? '-' : unit < ' ' ? '\n' : unit);
              if (run.isBold()) bold |= unit > ' ';
              else plain |= unit > ' ';
            }
          }
        }
      }
    }
    return new DocText(
        words.toString(), notes, bold && !plain, hidden, deleted, pageNumber, pageBreak);
  }
}
