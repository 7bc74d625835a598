package acervo.catalog.law;

import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the laws that a document names, says which names are one law's, and learns what the
 * document defines. Safe for many threads.
 */
public final class LawReader {
  private final MentionFinder finder;
  private final AuthorityLaws authorities;

  /**
   * @param file the authority file
   * @param known the same, with what was learnt before
   * @param finder over {@code known}
   */
  public LawReader(Vocabulary file, Vocabulary known, MentionFinder finder) {
    this.finder = finder;
    this.authorities = new AuthorityLaws(file, known);
  }

  /** The laws of one document, by its pages in order. */
  public LawsOfDocument read(List<Page> pages) {
    return read(pages, page -> finder.find(page.text()));
  }

  /**
   * The laws of one document of which it is known what it names of the authority file.
   *
   * @param pages in order
   * @param found what {@link MentionFinder#find} tells of each page; asked once a page, and not at
   *     all where the document is another country's
   */
  public LawsOfDocument read(List<Page> pages, Function<Page, List<Mention>> found) {
    String foreign = Country.foreign(pages, authorities.country());
    List<PageLaws> read =
        pages.stream()
            .map(
                page ->
                    foreign.isEmpty()
                        ? PageLaws.of(page, found.apply(page), authorities)
                        : PageLaws.foreign(page))
            .toList();
    DocumentLaws laws = new DocumentLaws(authorities, foreign);
    for (PageLaws page : read) laws.learn(page);
    laws.settle();
    Map<Integer, List<NamedLaw>> mentions = new TreeMap<>();
    for (PageLaws page : read) {
      List<NamedLaw> named = laws.resolve(page);
      if (!named.isEmpty()) mentions.put(page.page().number(), named);
    }
    return new LawsOfDocument(mentions, laws.definitions(), foreign);
  }
}
