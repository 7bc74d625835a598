package acervo.document;

import java.util.Locale;

/**
 * What a page of a document is to the people who cite it. Formats without fixed pages are cut where
 * their own structure breaks.
 */
public enum PageUnit {
  /** A sheet of paper: PDF, or DOCX with the page breaks that its word processor last recorded. */
  PAGE,
  /** A slide («lámina»). */
  SLIDE,
  /** A sheet of a workbook («hoja»). */
  SHEET,
  /** A stretch of flowing text, cut at headings where it is long («sección»). */
  SECTION,
  /** The body of an e-mail. */
  MESSAGE,
  /** A page of a file attached to an e-mail («adjunto»). */
  ATTACHMENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
