package acervo.web.view.records;

import acervo.document.Evidence;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.web.view.Address;
import acervo.web.view.RecordAddress;
import acervo.web.view.Section;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field of a record that has values, under its label. */
public record RecordField(String label, List<Value> values) {
  /**
   * A value.
   *
   * @param url the page of a council or law, or the records that share the value; empty when they
   *     cannot be asked for
   * @param inherited whether the headings say it and the record itself does not
   * @param why the words that say it, or where it is inherited from; empty when it shows them
   *     itself
   */
  public record Value(String words, String url, boolean inherited, String why) {}

  /** Those that a record has, the laws first. */
  static List<RecordField> all(ResultRecord record, Wording wording) {
    List<RecordField> fields = new ArrayList<>();
    add(fields, "laws", laws(record, wording), wording);
    add(fields, "plans", named(record.plans(), FacetName.PLAN, wording), wording);
    add(
        fields,
        "institutions",
        named(record.institutions(), FacetName.INSTITUTION, wording),
        wording);
    add(fields, "programme", written(record.programme().stream().toList(), wording), wording);
    add(fields, "action", written(record.action().stream().toList(), wording), wording);
    add(fields, "figures", record.figures().stream().map(RecordField::figure).toList(), wording);
    add(
        fields,
        "dates",
        record.dates().stream().map(date -> date(date, wording)).distinct().toList(),
        wording);
    add(fields, "places", written(record.places(), wording), wording);
    return fields;
  }

  /** Values of the authority file, under the names it gives them. */
  static List<Value> named(List<Attribute> values, FacetName facet, Wording wording) {
    return values.stream()
        .map(
            value ->
                value(
                    wording.value(facet, value.value()),
                    address(facet, value.value()).toString(),
                    value.inherited(),
                    value.evidence(),
                    wording))
        .toList();
  }

  private static Address address(FacetName facet, String slug) {
    return Section.of(facet)
        .map(section -> section.page(slug))
        .orElseGet(() -> RecordAddress.having(facet, slug));
  }

  private static void add(
      List<RecordField> fields, String field, List<Value> values, Wording wording) {
    if (!values.isEmpty()) {
      fields.add(new RecordField(wording.say("web.record." + field, values.size()), values));
    }
  }

  private static List<Value> written(List<Attribute> values, Wording wording) {
    return values.stream()
        .map(value -> value(value.value(), "", value.inherited(), value.evidence(), wording))
        .toList();
  }

  /** A law under several names is shown once for each of its provisions. */
  private static List<Value> laws(ResultRecord record, Wording wording) {
    Map<String, Value> laws = new LinkedHashMap<>();
    for (LawReference law : record.laws()) {
      laws.putIfAbsent(law.slug() + "\n" + law.provision(), law(law, wording));
    }
    return List.copyOf(laws.values());
  }

  private static Value law(LawReference law, Wording wording) {
    String name = wording.value(FacetName.LAW, law.slug());
    String words =
        law.provision().isEmpty()
            ? name
            : wording.say("web.record.provision", name, law.provision());
    String url = address(FacetName.LAW, law.slug()).toString();
    return value(words, url, law.inherited(), law.evidence(), wording);
  }

  /** Shown as written: what a number measures is plainest in its own words. */
  private static Value figure(Figure figure) {
    String exact = (figure.value().toPlainString() + " " + figure.unit()).strip();
    return new Value(figure.evidence().quote(), "", false, exact);
  }

  private static Value date(DateReference date, Wording wording) {
    String from = wording.date(date.from());
    String words =
        date.from().equals(date.to())
            ? from
            : wording.say("web.record.period", from, wording.date(date.to()));
    return value(words, "", false, date.evidence(), wording);
  }

  private static Value value(
      String words, String url, boolean inherited, Evidence evidence, Wording wording) {
    String quote = evidence.quote().strip();
    String why =
        inherited
            ? wording.say("web.record.inherited", quote)
            : quote.equals(words) ? "" : wording.say("web.record.written", quote);
    return new Value(words, url, inherited, why);
  }
}
