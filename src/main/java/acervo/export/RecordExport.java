package acervo.export;

import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordSearch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that a question matches, to be written to a file. */
public record RecordExport(
    RecordSearch search, RecordRequest request, RecordWriter writer, Edition edition) {
  /** An ingestion commits now and then; who meets that many commits in a row should wait. */
  private static final int ATTEMPTS = 3;

  /**
   * Writes the file, which is whole when this returns. When the collection changes meanwhile it
   * begins again, so that the file tells one state of it.
   *
   * @return the first page of the answer, with its total
   * @throws CollectionChanged when it changed at every attempt
   */
  public RecordResult to(Path file) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        MatchingRecords records = MatchingRecords.of(search, request);
        writer.write(records, edition, out);
        return records.first();
      } catch (CollectionChanged changed) {
        if (attempt == ATTEMPTS) throw changed;
      }
    }
  }
}
