package acervo.certificate;

import acervo.certificate.Certificate.Answer;
import acervo.certificate.Certificate.Digest;
import acervo.certificate.Certificate.Found;
import acervo.certificate.Certificate.Issued;
import acervo.certificate.Certificate.Most;
import acervo.document.PartialDate;
import acervo.document.Sha256;
import acervo.search.ExhaustiveSearch;
import acervo.search.SearchRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Issues certificates of searches. Safe for many threads. */
public final class Certificates {
  /** So long that a certificate of any search stays below {@link #LONGEST}. */
  private static final Most MOST = new Most(1_000, 20_000, 2_000);

  /** Bytes of the longest file that is read as a certificate. */
  public static final int LONGEST = 16 * 1024 * 1024;

  private final ExhaustiveSearch search;
  private final Clock clock;
  private final String program;

  /**
   * @param program name and version
   */
  public Certificates(ExhaustiveSearch search, Clock clock, String program) {
    this.search = search;
    this.clock = clock;
    this.program = program;
  }

  /**
   * A certificate of one search, sealed; all it states is of one state of the collection.
   *
   * @param request of which neither page nor size matter
   * @param address where the same search can be certified again; empty when there is none
   */
  public Certificate issue(SearchRequest request, Terms terms, String address) throws IOException {
    return search.all(request, answer -> certificate(request, answer, terms, address));
  }

  /** The file of a certificate: JSON in canonical form, in UTF-8. */
  public static byte[] file(Certificate certificate) {
    return CertificateFile.bytes(certificate);
  }

  private Certificate certificate(
      SearchRequest request, ExhaustiveSearch.Answer answer, Terms terms, String address) {
    Stating stating = new Stating(terms);
    Certificate certificate =
        new Certificate(
            Certificate.KIND,
            Certificate.VERSION,
            terms.messages().language(),
            issued(address),
            stating.question(request, answer),
            stating.collection(answer.state(), MOST.unread()),
            answer(answer, stating),
            new Digest(Digest.ALGORITHM, Digest.FORM, ""));
    return CertificateFile.sealed(certificate);
  }

  private Issued issued(String address) {
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return new Issued(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
        clock.getZone().getId(),
        program,
        address);
  }

  private static Answer answer(ExhaustiveSearch.Answer answer, Stating stating) {
    List<String> hashes = answer.hashes();
    List<Found> complete = new ArrayList<>();
    List<Found> partial = new ArrayList<>();
    int number = 0;
    for (ExhaustiveSearch.Found found : answer.documents()) {
      if (++number > MOST.detailed()) break;
      (number <= answer.complete() ? complete : partial).add(found(number, found, stating));
    }
    return new Answer(
        hashes.size(),
        answer.complete(),
        answer.passages(),
        Sha256.ofLines(hashes),
        complete,
        partial,
        hashes.stream().limit(MOST.listed()).map(Certificates::id).toList(),
        MOST);
  }

  private static Found found(int number, ExhaustiveSearch.Found found, Stating stating) {
    return new Found(
        number,
        found.document().id(),
        found.document().sha256(),
        found.document().title(),
        found.document().date().map(PartialDate::toString).orElse(""),
        found.paths(),
        found.document().unit().code(),
        found.pages(),
        found.lacks().stream().map(stating::words).toList());
  }

  private static String id(String sha256) {
    return sha256.substring(0, acervo.document.Document.ID_LENGTH);
  }
}
