package acervo.catalog.law;

import java.util.List;
import java.util.Map;

/**
 * The laws that one document names.
 *
 * @param mentions by page number, in the order of the page's text, none overlapping; a page without
 *     any is left out
 * @param definitions what can be learnt from the document, each once
 * @param country the other country whose document it is, folded, without its article; empty when it
 *     is none's
 */
public record LawsOfDocument(
    Map<Integer, List<NamedLaw>> mentions, List<Definition> definitions, String country) {
  /** The mentions of one page. */
  public List<NamedLaw> on(int page) {
    return mentions.getOrDefault(page, List.of());
  }
}
