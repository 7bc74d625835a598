package acervo.search;

/**
 * A question to the collection. The page, the JSON API and the command line all build this.
 *
 * @param text what the person typed, any text at all; blank asks for every document
 * @param page of results, from 1
 * @param size results a page, 1 to {@value #LARGEST}
 */
public record SearchRequest(String text, Filters filters, Sort sort, int page, int size) {
  public static final int LARGEST = 100;
  public static final int USUAL = 20;

  /** The order of results. Ties are broken by date, newest first, then by hash. */
  public enum Sort {
    RELEVANCE("relevance"),
    OLDEST("date"),
    NEWEST("-date"),
    TITLE("title");

    private final String code;

    Sort(String code) {
      this.code = code;
    }

    /** Its name in addresses and JSON. */
    public String code() {
      return code;
    }

    /** The order of a code; by relevance for an unknown one. */
    public static Sort of(String code) {
      for (Sort sort : values()) if (sort.code.equals(code)) return sort;
      return RELEVANCE;
    }
  }

  public SearchRequest {
    if (page < 1) throw new IllegalArgumentException("pages of results count from 1");
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page has 1 to %d results".formatted(LARGEST));
    }
  }

  /** Another text with the same filters and order, from the first page on. */
  public SearchRequest asking(String another) {
    return new SearchRequest(another, filters, sort, 1, size);
  }

  public static SearchRequest of(String text) {
    return new SearchRequest(text, Filters.NONE, Sort.RELEVANCE, 1, USUAL);
  }
}
