package acervo.citation;

import acervo.document.DocumentType;
import acervo.document.PartialDate;

/** Works to be cited. */
final class Works {
  /** A work of the council; works of different numbers have different names. */
  static Work work(int number, DocumentType type, String body, String title, String date) {
    String sha256 = "%012d".formatted(number) + "c".repeat(52);
    return new Work(
        sha256,
        title,
        body,
        "",
        PartialDate.parse(date),
        type,
        "es",
        "http://acervo.gob.sv/documentos/" + sha256.substring(0, 12));
  }

  private Works() {}
}
