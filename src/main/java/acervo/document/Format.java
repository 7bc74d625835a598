package acervo.document;

import java.util.Locale;

/** The kind of file a document came from. */
public enum Format {
  PDF,
  PPTX,
  PPT,
  ODP,
  DOCX,
  DOC,
  ODT,
  RTF,
  HTML,
  MD,
  TXT,
  XLSX,
  XLS,
  ODS,
  CSV,
  EML,
  OTHER;

  /** The word used in addresses, JSON and the index: {@code pdf}, {@code pptx}, … */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a code, {@link #OTHER} for an unknown one. */
  public static Format of(String code) {
    for (Format format : values()) if (format.code().equals(code)) return format;
    return OTHER;
  }
}
