package acervo.catalog.judged;

import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What of a record can be judged, beside its words. */
public enum RecordField {
  KIND(record -> List.of(record.kind().code())),
  PAGE(record -> List.of(Integer.toString(record.source().page()))),
  AREA(record -> values(record.area().stream().toList())),
  PROGRAMME(record -> values(record.programme().stream().toList())),
  COUNCILS(record -> values(record.councils())),
  LAWS(record -> record.laws().stream().map(LawReference::slug).distinct().toList()),
  PLANS(record -> values(record.plans())),
  INSTITUTIONS(record -> values(record.institutions())),
  PLACES(record -> values(record.places())),
  DATES(record -> record.dates().stream().map(DateReference::value).distinct().toList()),
  FIGURES(record -> record.figures().stream().map(RecordField::written).toList()),
  ACTION(record -> values(record.action().stream().toList()));

  private final Function<ResultRecord, List<String>> values;

  RecordField(Function<ResultRecord, List<String>> values) {
    this.values = values;
  }

  /** Its name in files of judgements. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a record has there: slugs, words, codes, or dates in ISO 8601. */
  List<String> of(ResultRecord record) {
    return values.apply(record);
  }

  static Optional<RecordField> of(String code) {
    for (RecordField field : values()) if (field.code().equals(code)) return Optional.of(field);
    return Optional.empty();
  }

  /** «17000000 árboles», «75 %», «6300 US$», «4». */
  private static String written(Figure figure) {
    String number = figure.value().stripTrailingZeros().toPlainString();
    return (number + " " + figure.unit()).strip();
  }

  private static List<String> values(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::value).distinct().toList();
  }
}
