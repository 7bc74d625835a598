package acervo.samples;

import acervo.samples.Block.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Lays a table out in a text document: a repeated, shaded header row and fitted columns. */
final class TextTable {
  private static final int WIDTH_TWIPS = 9360;

  private TextTable() {}

  static void append(XWPFDocument document, Table block) {
    int columns = block.rows().getFirst().size();
    XWPFTable table = document.createTable(block.rows().size(), columns);
    table.getCTTbl().getTblPr().addNewTblStyle().setVal("TableGrid");
    table.setWidth(WIDTH_TWIPS);
    int[] widths = widths(block.rows(), columns);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    for (int r = 0; r < block.rows().size(); r++) {
      if (r == 0) table.getRow(r).setRepeatHeader(true);
      table.getRow(r).setCantSplitRow(true);
      for (int c = 0; c < columns; c++) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        cell.setWidth(String.valueOf(widths[c]));
        if (r == 0) cell.setColor("D9E2F3");
        fill(cell.getParagraphs().getFirst(), block.rows().get(r).get(c), r == 0);
      }
    }
    document.createParagraph().setSpacingAfter(60);
  }

  private static void fill(XWPFParagraph paragraph, String marked, boolean header) {
    paragraph.setStyle("TableText");
    for (Inline part : Inline.parse(marked)) {
      XWPFRun run = paragraph.createRun();
      run.setText(part.text());
      run.setBold(header || part.bold());
      run.setItalic(part.italic());
    }
  }

  /** Widths in twips, in proportion to the square root of each column's text. */
  private static int[] widths(List<List<String>> rows, int columns) {
    double[] weight = new double[columns];
    double total = 0;
    for (int c = 0; c < columns; c++) {
      int column = c;
      weight[c] =
          Math.sqrt(10 + rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
      total += weight[c];
    }
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) widths[c] = (int) (WIDTH_TWIPS * weight[c] / total);
    return widths;
  }
}
