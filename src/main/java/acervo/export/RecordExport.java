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
  /**
   * Writes the file, which is whole when this returns and tells one state of the collection.
   *
   * @return the first page of the answer, with its total
   */
  public RecordResult to(Path file) throws IOException {
    RecordRequest whole = request.fromTheFirst();
    return search.all(
        whole,
        (first, records) -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(new MatchingRecords(whole, first, records), edition, out);
          }
          return first;
        });
  }
}
