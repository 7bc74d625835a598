package acervo.lucene;

import acervo.document.Document;
import acervo.search.FacetName;
import java.util.List;

/** The values a document has for each facet. */
final class DocumentFacets {
  /** In the order of the document; empty when it has none. */
  static List<String> values(Document document, FacetName name) {
    return switch (name) {
      case AREA -> document.areas();
      case COUNCIL -> document.councils();
      case LAW -> document.laws();
      case TYPE -> List.of(document.type().code());
      case PLAN -> document.plans();
      case INSTITUTION -> document.institutions();
      case YEAR -> document.date().map(date -> Integer.toString(date.year())).stream().toList();
      case FORMAT -> List.of(document.format().code());
    };
  }

  private DocumentFacets() {}
}
