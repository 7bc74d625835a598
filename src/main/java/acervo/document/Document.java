package acervo.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document of the collection and what is known of it. Its identity is the SHA-256 of its bytes:
 * two files with the same bytes are one document.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param title never blank
 * @param period what it tells of, where it states one
 * @param issuer the body that issued it, empty when unknown
 * @param author the person or office named as its author, empty when unknown
 * @param areas slugs of the authority file, as are councils, laws, plans and institutions
 * @param language ISO 639-1, empty when unknown
 * @param pages how many pages it has
 * @param unit what its pages are called
 * @param bytes the size of the file
 * @param evidence for each field that has a value, why; keyed by the field's name in JSON: title,
 *     type, date, period, issuer, author, area, councils, laws, plans, institutions, language
 */
public record Document(
    String sha256,
    String title,
    DocumentType type,
    Optional<PartialDate> date,
    Optional<Period> period,
    String issuer,
    String author,
    List<String> areas,
    List<String> councils,
    List<String> laws,
    List<String> plans,
    List<String> institutions,
    String language,
    int pages,
    PageUnit unit,
    Format format,
    long bytes,
    Map<String, List<Evidence>> evidence) {
  public static final int ID_LENGTH = 12;

  public Document {
    if (sha256.length() != 64) throw new IllegalArgumentException("not a SHA-256: " + sha256);
    if (title.isBlank()) throw new IllegalArgumentException("a document needs a title");
    areas = List.copyOf(areas);
    councils = List.copyOf(councils);
    laws = List.copyOf(laws);
    plans = List.copyOf(plans);
    institutions = List.copyOf(institutions);
    evidence = Map.copyOf(evidence);
  }

  /** One of which nothing is known but what its file shows. */
  public static Document undescribed(
      String sha256,
      String title,
      String language,
      int pages,
      PageUnit unit,
      Format format,
      long bytes) {
    return new Document(
        sha256,
        title,
        DocumentType.OTHER,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        language,
        pages,
        unit,
        format,
        bytes,
        Map.of());
  }

  /** The one year it tells of, that of its period or else of its date; empty when it has none. */
  public OptionalInt year() {
    Optional<PartialDate> told =
        period
            .filter(each -> each.from().year() == each.to().year())
            .map(Period::from)
            .or(() -> date);
    return told.map(day -> OptionalInt.of(day.year())).orElse(OptionalInt.empty());
  }

  /** The first 12 digits of the hash: its name in addresses. */
  public String id() {
    return sha256.substring(0, ID_LENGTH);
  }
}
