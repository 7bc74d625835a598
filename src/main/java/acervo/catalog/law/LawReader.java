package acervo.catalog.law;

import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the laws that a document names, says which names are one law's, and learns what the
 * document defines. Safe for many threads.
 */
public final class LawReader {
  private final MentionFinder finder;
  private final AuthorityLaws authorities;

  /**
   * @param vocabulary the authority file, with what was learnt before
   * @param finder over the same
   */
  public LawReader(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.authorities = new AuthorityLaws(vocabulary);
  }

  /** The laws of one document, by its pages in order. */
  public LawsOfDocument read(List<Page> pages) {
    String foreign = Country.foreign(pages, authorities.country());
    List<PageLaws> read = pages.stream().map(page -> read(page, !foreign.isEmpty())).toList();
    DocumentLaws laws = new DocumentLaws(authorities, foreign);
    for (PageLaws page : read) laws.learn(page);
    laws.settle();
    Map<Integer, List<NamedLaw>> mentions = new TreeMap<>();
    for (PageLaws page : read) {
      List<NamedLaw> named = laws.resolve(page);
      if (!named.isEmpty()) mentions.put(page.page().number(), named);
    }
    return new LawsOfDocument(mentions, laws.definitions());
  }

  private PageLaws read(Page page, boolean foreign) {
    return foreign ? PageLaws.foreign(page) : PageLaws.of(page, finder, authorities);
  }
}
