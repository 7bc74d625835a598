package acervo.search;

import acervo.record.Kind;
import acervo.search.SearchRequest.Sort;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A question to the result records. The page, the JSON API and the command line all build this.
 *
 * @param text what the person typed, any text at all; blank asks for every record
 * @param filters on the record's own values; type, year and format are its document's
 * @param kinds alternatives; empty for all
 * @param sort dates and titles are those of the documents; without words, relevance is the order of
 *     the sources: newest document first, then as they stand in it
 * @param page of results, from 1
 * @param size records a page, 1 to {@value #LARGEST}
 */
public record RecordRequest(
    String text, Filters filters, Set<Kind> kinds, Sort sort, int page, int size) {
  public static final int LARGEST = SearchRequest.LARGEST;
  public static final int USUAL = 50;

  public RecordRequest {
    if (page < 1) throw new IllegalArgumentException("pages of records count from 1");
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page has 1 to %d records".formatted(LARGEST));
    }
    EnumSet<Kind> some = EnumSet.noneOf(Kind.class);
    some.addAll(kinds);
    kinds = Collections.unmodifiableSet(some);
  }

  public static RecordRequest of(String text) {
    return new RecordRequest(text, Filters.NONE, Set.of(), Sort.RELEVANCE, 1, USUAL);
  }

  /** The question to the records that was asked of the documents, from its first page on. */
  public static RecordRequest like(SearchRequest request) {
    return new RecordRequest(request.text(), request.filters(), Set.of(), request.sort(), 1, USUAL);
  }

  /** The same question, on a first page as long as one may be. */
  public RecordRequest fromTheFirst() {
    return new RecordRequest(text, filters, kinds, sort, 1, LARGEST);
  }

  public RecordRequest onPage(int another) {
    return new RecordRequest(text, filters, kinds, sort, another, size);
  }
}
