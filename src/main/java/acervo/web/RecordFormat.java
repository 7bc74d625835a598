package acervo.web;

import acervo.export.CsvRecords;
import acervo.export.Edition;
import acervo.export.MarkdownRecords;
import acervo.export.RecordExport;
import acervo.export.RecordWriter;
import acervo.export.XlsxRecords;
import acervo.search.RecordRequest;
import acervo.search.RecordSearch;
import acervo.web.view.PageAddress;
import acervo.web.view.Wording;
import java.util.Locale;
import java.util.Optional;

/** What result records can be written as. */
public enum RecordFormat {
  JSON("application/json", RecordJson::writeAll),
  CSV("text/csv; charset=utf-8", new CsvRecords()),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxRecords()),
  MD("text/markdown; charset=utf-8", new MarkdownRecords());

  private final String mediaType;
  private final RecordWriter writer;

  RecordFormat(String mediaType, RecordWriter writer) {
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Its name on the command line and the ending of its files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RecordFormat> of(String code) {
    for (RecordFormat format : values()) if (format.code().equals(code)) return Optional.of(format);
    return Optional.empty();
  }

  /** With its character set, where it has one. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * All that a question matches, in this format.
   *
   * @param origin what stands before the path of an address: scheme and host, or nothing; JSON has
   *     paths alone, as in the whole interface
   */
  public RecordExport export(
      RecordSearch search, RecordRequest request, Wording wording, String origin) {
    Edition edition =
        new Edition(wording.messages(), wording::value, record -> origin + PageAddress.of(record));
    return new RecordExport(search, request, writer, edition);
  }
}
