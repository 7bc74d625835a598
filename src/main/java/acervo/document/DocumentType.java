package acervo.document;

import java.util.Locale;

/** What a document is to the secretariat. */
public enum DocumentType {
  RESULTS_SLIDES,
  LEGAL_OPINION,
  COUNCIL_POSITION,
  REPORT,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of a code; {@link #OTHER} for an unknown one. */
  public static DocumentType of(String code) {
    for (DocumentType type : values()) if (type.code().equals(code)) return type;
    return OTHER;
  }
}
