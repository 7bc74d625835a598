package acervo.citation;

import acervo.document.DocumentType;
import acervo.document.PartialDate;
import acervo.message.Messages;
import java.util.Collection;

/**
 * RIS (Research Information Systems, specification of 2011): a tag, two spaces, a hyphen, a space
 * and the value on each line; lines end in CR LF, and a value never takes two.
 */
final class RisFile {
  static String of(Collection<Work> works, Messages messages) {
    StringBuilder file = new StringBuilder();
    for (Work work : works) {
      line(file, "TY", type(work.type()));
      line(file, "ID", work.key());
      line(file, "TI", work.title());
      line(file, "AU", work.body());
      work.date().ifPresent(date -> line(file, "PY", "%04d".formatted(date.year())));
      work.date().ifPresent(date -> line(file, "DA", date(date)));
      line(file, "M3", CslItem.genre(work.type(), messages));
      if (work.type() == DocumentType.REPORT) line(file, "PB", work.body());
      line(file, "LA", work.language());
      line(file, "UR", work.url());
      if (work.isGone()) line(file, "N1", messages.say("citation.gone"));
      file.append("ER  - \r\n\r\n");
    }
    return file.toString();
  }

  private static String type(DocumentType type) {
    return switch (type) {
      case RESULTS_SLIDES -> "SLIDE";
      case REPORT, LEGAL_OPINION, COUNCIL_POSITION -> "RPRT";
      case OTHER -> "GEN";
    };
  }

  /** Year, month and day in three places between slashes, those not known left empty. */
  private static String date(PartialDate date) {
    String month = date.month() == 0 ? "" : "%02d".formatted(date.month());
    String day = date.day() == 0 ? "" : "%02d".formatted(date.day());
    return "%04d/%s/%s/".formatted(date.year(), month, day);
  }

  /** Nothing for an empty value. */
  private static void line(StringBuilder file, String tag, String value) {
    String line = CslItem.line(value);
    if (!line.isEmpty()) file.append(tag).append("  - ").append(line).append("\r\n");
  }

  private RisFile() {}
}
