package acervo.document;

import java.util.Locale;

/** How far a metadata value may be trusted before anyone has looked at it. */
public enum Confidence {
  /** The document says so in the place where documents say it, or a person put it there. */
  HIGH,
  /** Read from its structure or its wording. */
  MEDIUM,
  /** For want of anything better: the file's name or properties, a lone mention. */
  LOW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
