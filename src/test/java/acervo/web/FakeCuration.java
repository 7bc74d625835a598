package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections and decisions in memory, which the collection shows at once. */
final class FakeCuration implements Curation {
  private final FakeCollection collection;
  private final Map<String, Corrections> corrections = new HashMap<>();
  private final Map<String, Document> found = new HashMap<>();

  /** When set, nothing can be changed. */
  Outcome.Refused refusal;

  FakeCuration(FakeCollection collection) {
    this.collection = collection;
  }

  @Override
  public Corrections corrections(String sha256) {
    return corrections.getOrDefault(sha256, Corrections.NONE);
  }

  @Override
  public Outcome correct(String sha256, Map<Field, Optional<Correction>> changes) {
    if (refusal != null) return refusal;
    Corrections now = corrections(sha256).with(changes);
    corrections.put(sha256, now);
    Document before = collection.document(sha256).orElseThrow();
    collection.replace(now.applyTo(found.computeIfAbsent(sha256, key -> before)));
    return new Outcome.Done();
  }

  @Override
  public List<Proposal> proposals() {
    return List.of();
  }

  @Override
  public Outcome accept(Authority entry) {
    return new Outcome.Done();
  }
}
