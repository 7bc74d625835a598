package acervo.document;

import java.util.Locale;

/** How the reading of one page ended. Every page ends in exactly one. */
public enum PageState {
  /** Its text was read. */
  TEXT,
  /** Its text was recognised from a picture. */
  OCR,
  /** It carries a picture and no text: its words are not searchable until they are recognised. */
  NEEDS_OCR,
  /** There is nothing on it. */
  EMPTY,
  /** It could not be read; the other pages were. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
