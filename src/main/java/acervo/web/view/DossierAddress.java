package acervo.web.view;

import acervo.document.Document;
import acervo.record.ResultRecord;
import acervo.text.Span;

/** The addresses of dossiers, and of what adds to one. */
public final class DossierAddress {
  public static final String PATH = "/expedientes";

  /** Those that were deleted. */
  public static final String DELETED = PATH + "/eliminados";

  /** Adds what stands at a place of the collection. */
  public static final String ADD = PATH + "/agregar";

  public static final String DOCUMENT = "documento";
  public static final String PAGE = "pagina";
  public static final String START = PageAddress.START;
  public static final String END = PageAddress.END;

  /** The page on which a selection over several ends; {@link #END} is then a place of that page. */
  public static final String END_PAGE = "pagina_final";

  /** Where the person came from, a path of this site. */
  public static final String BACK = "volver";

  public static Address of(String dossier) {
    return Address.of(PATH + "/" + dossier);
  }

  /** The page that offers to keep what a page has between {@link #START} and {@link #END}. */
  static Address adding(String document, int page) {
    return Address.of(ADD).with(DOCUMENT, document).with(PAGE, page);
  }

  /** The page that offers to keep a stretch of one page. */
  public static Address adding(String document, int page, Span span) {
    return adding(document, page, span.start(), page, span.end());
  }

  /** The page that offers to keep a stretch from one page to another. */
  public static Address adding(String document, int page, int start, int endPage, int end) {
    Address address = adding(document, page).with(START, start);
    return (endPage == page ? address : address.with(END_PAGE, endPage)).with(END, end);
  }

  /** The page that offers to keep a whole record. */
  public static Address adding(ResultRecord record) {
    String document = record.sha256().substring(0, Document.ID_LENGTH);
    var first = record.stretches().getFirst();
    var last = record.stretches().getLast();
    return adding(document, first.page(), first.span().start(), last.page(), last.span().end());
  }

  private DossierAddress() {}
}
