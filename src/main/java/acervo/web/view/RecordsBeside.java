package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordCounts;
import acervo.search.SearchRequest;

/**
 * The result records that stand beside the documents of each value of a facet.
 *
 * @param request the question to the documents
 * @param counts of the same question to the records
 */
public record RecordsBeside(SearchRequest request, RecordCounts counts) {
  /**
   * Those of one value.
   *
   * @param said them in words
   * @param url leads to exactly so many; empty when there are none
   */
  public record Records(String count, String said, String url) {}

  /** Those that answer the question with the value alone chosen in its facet. */
  Records of(FacetName facet, String value, String label, Wording wording) {
    long count = counts.of(facet, value);
    return new Records(
        wording.number(count),
        wording.say("web.facet.records", count, label),
        count == 0 ? "" : address(facet, value).toString());
  }

  private Address address(FacetName facet, String value) {
    Filters filters = request.filters().choosing(facet, value);
    return RecordAddress.like(
        new SearchRequest(request.text(), filters, request.sort(), 1, request.size()));
  }
}
