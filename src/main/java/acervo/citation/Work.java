package acervo.citation;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.PartialDate;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list of sources says of a document.
 *
 * @param issuer the body that issued it, empty when unknown
 * @param author empty when unknown
 * @param language ISO 639-1, empty when unknown
 * @param url where it can be read, absolute; empty when nowhere
 */
public record Work(
    String sha256,
    String title,
    String issuer,
    String author,
    Optional<PartialDate> date,
    DocumentType type,
    String language,
    String url) {

  /**
   * A document of the collection.
   *
   * @param origin scheme and host of the server as the reader reached it
   */
  public static Work of(Document document, String origin) {
    return new Work(
        document.sha256(),
        document.title(),
        document.issuer(),
        document.author(),
        document.date(),
        document.type(),
        document.language(),
        origin + "/documentos/" + document.id());
  }

  /** A document of which only a citation is left. */
  public static Work gone(Citation citation) {
    return new Work(
        citation.locator().sha256(),
        citation.title(),
        citation.issuer(),
        citation.author(),
        citation.date(),
        DocumentType.OTHER,
        "",
        "");
  }

  /**
   * The order of a list of sources: by who answers for a work, or its title when nobody does; then
   * by date, those without one first; then by title. Ties are broken by the hash.
   */
  static Comparator<Work> alphabetical(Locale locale) {
    Collator words = Collator.getInstance(locale);
    return Comparator.comparing(Work::entry, words)
        .thenComparing(Work::isoDate)
        .thenComparing(Work::title, words)
        .thenComparing(Work::sha256);
  }

  /** The word under which it is found in a list. */
  String entry() {
    return body().isBlank() ? title : body();
  }

  /** ISO 8601, empty without a date. */
  private String isoDate() {
    return date.map(PartialDate::toString).orElse("");
  }

  /** Who answers for it: its issuer or else its author; empty when neither is known. */
  public String body() {
    return issuer.isBlank() ? author : issuer;
  }

  /** Whether it can no longer be read anywhere. */
  public boolean isGone() {
    return url.isEmpty();
  }

  /**
   * Its name in lists of references, the same in every export whatever is corrected about the
   * document: {@code acervo-0123456789ab}.
   */
  public String key() {
    return "acervo-" + sha256.substring(0, Document.ID_LENGTH);
  }
}
