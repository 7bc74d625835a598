package acervo.export;

import acervo.export.RecordTable.Column;
import acervo.search.RecordResult.RecordHit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table as CSV (RFC 4180): a row of headings, commas, lines ended by CR LF, UTF-8 after a byte
 * order mark, without which Excel takes it for another encoding. A text that a spreadsheet would
 * run as a formula has an apostrophe before it.
 */
public final class CsvRecords implements RecordWriter {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  @Override
  public void write(MatchingRecords records, Edition edition, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
    for (Column column : Column.values()) table.print(column.header(edition));
    table.println();
    for (RecordHit hit : records) {
      for (Column column : Column.values()) table.print(harmless(column, hit, edition));
      table.println();
    }
    table.flush();
  }

  private static String harmless(Column column, RecordHit hit, Edition edition) {
    String cell = column.cell(hit, edition);
    boolean number = column.number(hit).isPresent();
    return !number && SafeText.readsAsFormula(cell) ? "'" + cell : cell;
  }
}
