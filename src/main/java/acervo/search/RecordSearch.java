package acervo.search;

import java.util.List;

/** Answers questions about the result records. Safe for many threads. */
public interface RecordSearch {
  /** No text is an error: what cannot be parsed is searched as plain words. */
  RecordResult records(RecordRequest request);

  /** The records of one document in reading order; none for an unknown document. */
  List<RecordResult.RecordHit> recordsOf(String sha256);
}
