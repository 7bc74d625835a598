package acervo.web.view;

import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;

/** The addresses of result records: lists of them, and the place of one. */
public final class RecordAddress {
  public static final String PATH = "/registros";

  /** The records with a value. */
  public static Address having(FacetName facet, String value) {
    return Address.of(PATH).with(SearchParameters.PAGES.name(facet), value);
  }

  /** The records of a kind. */
  public static Address of(Kind kind) {
    return Address.of(PATH).with(SearchParameters.PAGES.kind(), kind.code());
  }

  /** The records that answer what was asked of the documents. */
  static Address like(SearchRequest request) {
    return SearchParameters.PAGES.write(PATH, RecordRequest.like(request));
  }

  /** The page that a record begins on, opened at its words, with those of a question marked. */
  public static Address place(ResultRecord record, String text) {
    String document = record.sha256().substring(0, acervo.document.Document.ID_LENGTH);
    return PageAddress.quoting(
        PageAddress.of(document, record.source().page(), text), record.source().span());
  }

  private RecordAddress() {}
}
