package acervo.web.view.records;

import acervo.document.Evidence;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.RecordResult.RecordHit;
import acervo.web.view.Proof;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why the values of a field of a record are believed.
 *
 * @param label of the field; of what makes it a record, its kind
 */
public record Grounds(String label, List<Ground> grounds) {
  /**
   * Why one value is believed.
   *
   * @param value in words; empty when the quote says it itself
   * @param inherited whether the headings say it and the record itself does not
   */
  public record Ground(String value, boolean inherited, Proof proof) {}

  /** Those of a record: what makes it one, then its fields in the order they are shown in. */
  static List<Grounds> of(RecordHit hit, Wording wording) {
    Maker maker = new Maker(hit, wording);
    ResultRecord record = hit.record();
    maker.add(wording.kind(record.kind()), Stream.of(maker.ground("", false, record.role())));
    maker.named("web.record.area", record.area().stream().toList(), FacetName.AREA);
    maker.named("web.record.councils", record.councils(), FacetName.COUNCIL);
    maker.laws(record.laws());
    maker.named("web.record.plans", record.plans(), FacetName.PLAN);
    maker.named("web.record.institutions", record.institutions(), FacetName.INSTITUTION);
    maker.written("web.record.programme", record.programme().stream().toList());
    maker.written("web.record.action", record.action().stream().toList());
    maker.said("web.record.figures", record.figures().stream().map(Figure::evidence));
    maker.said("web.record.dates", record.dates().stream().map(DateReference::evidence));
    maker.written("web.record.places", record.places());
    return List.copyOf(maker.all);
  }

  private record Maker(RecordHit hit, Wording wording, List<Grounds> all) {
    Maker(RecordHit hit, Wording wording) {
      this(hit, wording, new ArrayList<>());
    }

    void add(String label, Stream<Ground> some) {
      List<Ground> grounds = some.distinct().toList();
      if (!grounds.isEmpty()) all.add(new Grounds(label, grounds));
    }

    void named(String key, List<Attribute> values, FacetName facet) {
      add(
          wording.say(key, values.size()),
          values.stream()
              .map(
                  value ->
                      ground(
                          wording.value(facet, value.value()),
                          value.inherited(),
                          value.evidence())));
    }

    void laws(List<LawReference> laws) {
      add(
          wording.say("web.record.laws", laws.size()),
          laws.stream()
              .map(
                  law ->
                      ground(
                          wording.value(FacetName.LAW, law.slug()),
                          law.inherited(),
                          law.evidence())));
    }

    void written(String key, List<Attribute> values) {
      add(
          wording.say(key, values.size()),
          values.stream().map(words -> ground(words.value(), words.inherited(), words.evidence())));
    }

    void said(String key, Stream<Evidence> evidence) {
      List<Ground> grounds = evidence.map(proof -> ground("", false, proof)).toList();
      add(wording.say(key, grounds.size()), grounds.stream());
    }

    Ground ground(String value, boolean inherited, Evidence evidence) {
      Proof proof = Proof.of(evidence, hit.document().id(), place(evidence), wording);
      return new Ground(value.equals(proof.quote()) ? "" : value, inherited, proof);
    }

    private String place(Evidence evidence) {
      boolean same = evidence.page() == hit.record().source().page();
      return wording.shortPage(hit.unit(), same ? hit.label() : Integer.toString(evidence.page()));
    }
  }
}
