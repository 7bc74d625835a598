package acervo.ingest;

import acervo.catalog.correction.Corrections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people have corrected, as it stands now: read from the folder by each ingestion, changed by
 * the pages in between. Safe for many threads.
 */
public final class StandingCorrections {
  private final Map<String, Corrections> byDocument = new ConcurrentHashMap<>();

  /** Of a document, by its SHA-256. */
  public Corrections of(String sha256) {
    return byDocument.getOrDefault(sha256, Corrections.NONE);
  }

  /** Takes what a document's corrections are from now on. */
  public void put(String sha256, Corrections corrections) {
    if (corrections.isEmpty()) {
      byDocument.remove(sha256);
    } else {
      byDocument.put(sha256, corrections);
    }
  }

  /** Takes what the folder says, of all documents. */
  void replaceWith(Map<String, Corrections> all) {
    byDocument.keySet().retainAll(all.keySet());
    all.forEach(this::put);
  }

  /** For each corrected document, what changes when its corrections do. */
  Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new java.util.TreeMap<>();
    byDocument.forEach((sha256, some) -> fingerprints.put(sha256, some.fingerprint()));
    return fingerprints;
  }
}
