package acervo.web;

import acervo.message.Message;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordSearch;
import java.util.List;
import java.util.Map;

/** Result records in memory. */
final class FakeRecords implements RecordSearch {
  @Override
  public RecordResult records(RecordRequest request) {
    return new RecordResult(
        Message.of("search.reading.everything"), 0, 0, 7, List.of(), Map.of(), Map.of());
  }

  @Override
  public List<RecordResult.RecordHit> recordsOf(String sha256) {
    return List.of();
  }
}
