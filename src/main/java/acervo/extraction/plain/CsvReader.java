package acervo.extraction.plain;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.EncodedText;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.Outcomes;
import acervo.message.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables of plain text. Rows are counted from 1 with the row of headings, as a spreadsheet
 * does; rows of any length are kept whole.
 */
public final class CsvReader implements FormatReader {
  /** Rows of one page. */
  static final int ROWS = 500;

  private static final Set<String> TYPES = Set.of("text/csv", "text/tab-separated-values");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    String text = EncodedText.decode(Files.readAllBytes(file));
    List<Message> reached = new ArrayList<>();
    if (text.length() > limits.characters()) {
      text = text.substring(0, (int) limits.characters());
      reached.add(Outcomes.limit("extraction.limit.characters", limits.characters()));
    }
    Delimiter delimiter = Delimiter.of(text);
    List<List<String>> rows = rows(text.substring(delimiter.skip()), delimiter.unit());
    return Outcomes.of(new Content(Format.CSV, Map.of(), pages(rows), List.of()), reached);
  }

  /** Quotes that are not in order are taken as the characters they are. */
  private static List<List<String>> rows(String text, char delimiter) throws IOException {
    CSVFormat.Builder format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
    try {
      return parse(text, format.get());
    } catch (IOException | UncheckedIOException disorder) {
      return parse(text, format.setQuote(null).get());
    }
  }

  private static List<List<String>> parse(String text, CSVFormat format) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) rows.add(List.of(row.values()));
    }
    return rows;
  }

  private static List<Page> pages(List<List<String>> rows) {
    int header = header(rows);
    List<Page> pages = new ArrayList<>();
    for (int from = 0; from == 0 || from < rows.size(); from += ROWS) {
      int to = Math.min(from + ROWS, rows.size());
      PageBuilder page = new PageBuilder(pages.size() + 1).unit(PageUnit.SHEET);
      if (to > 0) page.label("filas %d–%d".formatted(from + 1, to));
      for (int i = from; i < to; i++) page.row(i == header, rows.get(i));
      pages.add(page.build());
    }
    return pages;
  }

  /** The row that names the columns: the first with several cells, none of them a number; or -1. */
  private static int header(List<List<String>> rows) {
    for (int i = 0; i < Math.min(rows.size() - 1, ROWS); i++) {
      List<String> words = rows.get(i).stream().filter(cell -> !cell.isBlank()).toList();
      if (words.size() < 2) continue;
      return words.stream().noneMatch(cell -> cell.matches("[-+$\\s]*[\\d.,]+\\s*%?\\s*")) ? i : -1;
    }
    return -1;
  }
}
