package acervo.ingest;

import acervo.catalog.Cataloguer;
import acervo.catalog.Described;
import acervo.catalog.correction.Corrections;
import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.extraction.Content;
import java.util.List;
import java.util.Set;

/** A cataloguer as an ingestion knows it. */
record ByCataloguer(Cataloguer cataloguer) implements Ingestion.Cataloguing {
  @Override
  public Described describe(
      String sha256, String fileName, long bytes, Content content, Corrections corrections) {
    return cataloguer.describe(sha256, fileName, bytes, content, corrections);
  }

  @Override
  public Described describeAgain(
      String sha256,
      String fileName,
      long bytes,
      Content content,
      Corrections corrections,
      List<Definition> definitions) {
    return cataloguer.describeAgain(sha256, fileName, bytes, content, corrections, definitions);
  }

  @Override
  public String version() {
    return cataloguer.version();
  }

  @Override
  public Set<String> formsChangedBy(Learnt learnt) {
    return cataloguer.formsChangedBy(learnt);
  }

  @Override
  public Learning learning() {
    return cataloguer.learning();
  }

  @Override
  public Ingestion.Cataloguing knowing(Learnt learnt) {
    return new ByCataloguer(cataloguer.knowing(learnt));
  }
}
