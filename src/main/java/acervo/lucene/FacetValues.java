package acervo.lucene;

import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import java.util.List;

/** The values that documents and records have for each facet, each once. */
final class FacetValues {
  /** In the order of the document; empty when it has none. A document without a date says so. */
  static List<String> of(Document document, FacetName name) {
    return switch (name) {
      case AREA -> document.areas();
      case COUNCIL -> document.councils();
      case LAW -> document.laws();
      case TYPE -> List.of(document.type().code());
      case PLAN -> document.plans();
      case INSTITUTION -> document.institutions();
      case YEAR ->
          List.of(
              document.date().map(date -> Integer.toString(date.year())).orElse(FacetName.UNDATED));
      case MONTH ->
          document.date().filter(date -> date.month() > 0).stream()
              .map(date -> new PartialDate(date.year(), date.month(), 0).toString())
              .toList();
      case FORMAT -> List.of(document.format().code());
    };
  }

  /** What a record says or inherits; type, dates and format are its document's. */
  static List<String> of(ResultRecord record, Document document, FacetName name) {
    return switch (name) {
      case AREA -> record.area().map(Attribute::value).stream().toList();
      case COUNCIL -> values(record.councils());
      case LAW -> record.laws().stream().map(LawReference::slug).distinct().toList();
      case PLAN -> values(record.plans());
      case INSTITUTION -> values(record.institutions());
      case TYPE, YEAR, MONTH, FORMAT -> of(document, name);
    };
  }

  private static List<String> values(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::value).distinct().toList();
  }

  private FacetValues() {}
}
