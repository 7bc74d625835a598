package acervo.export.dossier;

import acervo.citation.ReferenceFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a dossier can be written as here. */
public enum DossierFormat {
  DOCX(
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      DocxDossier::write),
  MD("md", "text/markdown; charset=utf-8", MarkdownDossier::write),
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      XlsxDossier::write),
  RIS(ReferenceFormat.RIS),
  BIB(ReferenceFormat.BIB),
  CSL(ReferenceFormat.CSL);

  private final String ending;
  private final String mediaType;
  private final Writer writer;

  DossierFormat(String ending, String mediaType, Writer writer) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Its sources alone, in the order of the style. */
  DossierFormat(ReferenceFormat format) {
    this(
        format.ending(),
        format.mediaType(),
        (checked, out) ->
            out.write(
                format
                    .write(
                        checked.sources().stream().map(listed -> listed.work()).toList(),
                        checked.edition().messages())
                    .getBytes(StandardCharsets.UTF_8)));
  }

  private interface Writer {
    void write(CheckedDossier checked, OutputStream out) throws IOException;
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a code; empty for an unknown one. */
  public static Optional<DossierFormat> of(String code) {
    for (DossierFormat format : values())
      if (format.code().equals(code)) return Optional.of(format);
    return Optional.empty();
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  /** With its character set, where it has one. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes the whole file and leaves {@code out} open. */
  public void write(CheckedDossier checked, OutputStream out) throws IOException {
    writer.write(checked, out);
  }
}
