package acervo.record;

import java.util.Locale;
import java.util.Optional;

/** What a record states. */
public enum Kind {
  /** Something done or achieved («resultado»). */
  RESULT,
  /** A remark on a text under review, usually a law («observación»). */
  OBSERVATION,
  /** What a council holds («posicionamiento»). */
  POSITION,
  /** What a legal opinion concludes or recommends («opinión»). */
  OPINION;

  /** Its name in addresses and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String code) {
    for (Kind kind : values()) if (kind.code().equals(code)) return Optional.of(kind);
    return Optional.empty();
  }
}
