package acervo.export.dossier;

import acervo.dossier.Dossier;
import acervo.search.Holdings;
import java.io.IOException;
import java.io.OutputStream;

/** A dossier in a file. */
public final class DossierExport {
  /**
   * Holds every quotation of a dossier against its source, and writes it.
   *
   * @param out left open
   */
  public static void write(
      DossierFormat format,
      Dossier dossier,
      Holdings holdings,
      DossierEdition edition,
      OutputStream out)
      throws IOException {
    format.write(CheckedDossier.of(dossier, holdings, edition), out);
  }

  private DossierExport() {}
}
