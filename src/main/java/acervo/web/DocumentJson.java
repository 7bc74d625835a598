package acervo.web;

import acervo.catalog.RuleConfidence;
import acervo.document.Document;
import acervo.document.Evidence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document in JSON.
 *
 * @param date null when it is not known
 * @param period what it tells of, «2018-01/2018-06»; null where it states none
 * @param evidence why each value is believed; left out of lists
 */
record DocumentJson(
    String id,
    String sha256,
    String title,
    String type,
    String date,
    String period,
    String issuer,
    String author,
    List<String> area,
    List<String> councils,
    List<String> laws,
    List<String> plans,
    List<String> institutions,
    String language,
    int pages,
    String unit,
    String format,
    long bytes,
    List<String> paths,
    String url,
    @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<Proof>> evidence) {
  /** {@code page} 0 for a proof outside the text; start and end are then of {@code quote}. */
  record Proof(
      int page,
      int start,
      int end,
      String quote,
      String rule,
      String confidence,
      String correctedBy) {
    static Proof of(Evidence evidence) {
      return new Proof(
          evidence.page(),
          evidence.span().start(),
          evidence.span().end(),
          evidence.quote(),
          evidence.rule(),
          RuleConfidence.of(evidence).code(),
          evidence.correctedBy().orElse(null));
    }
  }

  /** A page of the list of all documents. */
  record Listing(int total, int page, int size, List<DocumentJson> documents) {}

  static DocumentJson of(Document document, List<String> paths) {
    return of(document, paths, null);
  }

  static DocumentJson withEvidence(Document document, List<String> paths) {
    Map<String, List<Proof>> evidence = new TreeMap<>();
    document
        .evidence()
        .forEach((field, proofs) -> evidence.put(field, proofs.stream().map(Proof::of).toList()));
    return of(document, paths, evidence);
  }

  private static DocumentJson of(
      Document document, List<String> paths, Map<String, List<Proof>> evidence) {
    return new DocumentJson(
        document.id(),
        document.sha256(),
        document.title(),
        document.type().code(),
        document.date().map(Object::toString).orElse(null),
        document.period().map(Object::toString).orElse(null),
        document.issuer(),
        document.author(),
        document.areas(),
        document.councils(),
        document.laws(),
        document.plans(),
        document.institutions(),
        document.language(),
        document.pages(),
        document.unit().code(),
        document.format().code(),
        document.bytes(),
        paths,
        acervo.web.view.Address.document(document.id()).toString(),
        evidence);
  }
}
