package acervo.export.dossier;

import acervo.document.Block;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a quotation in lines: one ends where the page's own structure has an end, of a
 * paragraph, an item or a row, and not where the paper's line did. Nothing but white space differs
 * from the quotation.
 */
final class QuoteLines {
  /** The lines of a stretch of a page, none empty. */
  static List<String> of(Page page, Span span) {
    List<String> lines = new ArrayList<>();
    int from = span.start();
    for (Block block : page.blocks()) {
      if (block.span().start() <= from) continue;
      int break_ = lineBefore(page.text(), block.span().start());
      if (break_ <= from || break_ >= span.end()) continue;
      add(lines, page.text().substring(from, break_));
      from = break_;
    }
    add(lines, page.text().substring(from, span.end()));
    return lines;
  }

  /** Where the line begins on which a block does: its bullet or number stands before it. */
  private static int lineBefore(String text, int start) {
    return text.lastIndexOf('\n', start - 1) + 1;
  }

  /** A quotation whose page is not known any more, on one line. */
  static List<String> of(String quote) {
    List<String> lines = new ArrayList<>();
    add(lines, quote);
    return lines;
  }

  private static void add(List<String> lines, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) lines.add(line);
  }

  /**
   * Joins the lines of one page and the next: a sentence that runs over the end of the page stays
   * one line.
   */
  static List<String> joined(List<List<String>> pages) {
    List<String> all = new ArrayList<>();
    for (List<String> lines : pages) {
      Optional<String> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
      if (last.isPresent() && !lines.isEmpty() && !endsSentence(last.get())) {
        all.set(all.size() - 1, last.get() + " " + lines.getFirst());
        all.addAll(lines.subList(1, lines.size()));
      } else {
        all.addAll(lines);
      }
    }
    return List.copyOf(all);
  }

  private static boolean endsSentence(String line) {
    return ".!?:;…»”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private QuoteLines() {}
}
