package acervo.web.view.records;

import acervo.record.Kind;
import acervo.search.RecordResult.RecordHit;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of one document, kind by kind, in reading order.
 *
 * @param total how many, in words; empty for none
 */
public record DocumentRecords(String total, List<Group> groups) {
  private static final int SHOWN = 12;

  /**
   * The records of a kind.
   *
   * @param more those past the first dozen, folded away
   */
  public record Group(
      String label, String number, List<RecordView> records, List<RecordView> more) {}

  /** {@code text} is what was asked for, marked on the pages that links open. */
  public static DocumentRecords of(List<RecordHit> records, String text, Wording wording) {
    List<Group> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<RecordView> some =
          records.stream()
              .filter(hit -> hit.record().kind() == kind)
              .map(hit -> RecordView.of(hit, text, wording))
              .toList();
      if (some.isEmpty()) continue;
      int cut = Math.min(SHOWN, some.size());
      groups.add(
          new Group(
              wording.kinds(kind),
              wording.number(some.size()),
              some.subList(0, cut),
              some.subList(cut, some.size())));
    }
    return new DocumentRecords(
        records.isEmpty() ? "" : wording.say("web.records.total", records.size()), groups);
  }
}
