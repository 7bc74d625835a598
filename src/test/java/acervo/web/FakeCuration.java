package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections and decisions in memory. */
final class FakeCuration implements Curation {
  private final Map<String, Corrections> corrections = new HashMap<>();

  @Override
  public Corrections corrections(String sha256) {
    return corrections.getOrDefault(sha256, Corrections.NONE);
  }

  @Override
  public Outcome correct(String sha256, Map<Field, Optional<Correction>> changes) {
    Corrections now = corrections(sha256);
    for (var change : changes.entrySet()) {
      now =
          change.getValue().isPresent()
              ? now.with(change.getKey(), change.getValue().get())
              : now.without(change.getKey());
    }
    corrections.put(sha256, now);
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
