package acervo.citation;

import java.util.Locale;
import java.util.Optional;

/** The forms in which sources are cited. */
public enum CitationStyle {
  /** As the administration does, see {@link CitationWriter}. */
  ADMINISTRATIVE,
  /** Publication Manual of the American Psychological Association, 7th edition: author and year. */
  APA,
  /** The Chicago Manual of Style, 18th edition: notes and a bibliography. */
  CHICAGO,
  /** ISO 690: first element and date. */
  ISO690;

  /** Its name in addresses: «apa». */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style of a code; empty for an unknown one. */
  public static Optional<CitationStyle> of(String code) {
    for (CitationStyle style : values()) if (style.code().equals(code)) return Optional.of(style);
    return Optional.empty();
  }
}
