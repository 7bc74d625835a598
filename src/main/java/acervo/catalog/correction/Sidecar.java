package acervo.catalog.correction;

import acervo.corpus.CorpusFolder;

/**
 * A corrections file as it was found.
 *
 * @param path relative to the corpus folder, with forward slashes
 * @param sha256 of the bytes it was made for, empty when it does not say
 */
public record Sidecar(String path, String sha256, Corrections corrections) {
  /** The path of the document's file it stands beside, which may no longer be there. */
  public String about() {
    return path.substring(0, path.length() - CorpusFolder.SIDECAR.length());
  }
}
