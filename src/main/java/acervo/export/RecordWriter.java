package acervo.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes records in one format. */
@FunctionalInterface
public interface RecordWriter {
  /** Writes them all, one after another, and leaves {@code out} open. */
  void write(MatchingRecords records, Edition edition, OutputStream out) throws IOException;
}
