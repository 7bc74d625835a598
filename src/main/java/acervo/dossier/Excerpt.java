package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.document.Locator;
import java.time.Instant;
import java.util.Optional;

/**
 * A quotation kept in a dossier («extracto»).
 *
 * @param anchor the quotation as it was taken; never changed afterwards
 * @param source what it was taken from, as it was called then; never changed either, save that
 *     paths at which the same bytes are found later are added
 * @param note what the person who keeps it has to say, in lines; empty when nothing
 * @param again where its words were found last, once its source was replaced
 */
public record Excerpt(
    String id, Anchor anchor, Source source, String note, Instant added, Optional<FoundAgain> again)
    implements Dossier.Entry {
  public Excerpt {
    if (source.places().size() != anchor.parts().size()) {
      throw new IllegalArgumentException("each part of a quotation stands at a place");
    }
  }

  /**
   * The same words in a document that took the place of the source.
   *
   * @param when it was found there
   */
  public record FoundAgain(Anchor anchor, Source source, Instant when) {}

  /** The quotation and its source as they were when it was taken, whatever became of them. */
  public Citation citation() {
    return source.citing(anchor);
  }

  /** Where the quotation began when it was taken. */
  public Locator locator() {
    return locator(anchor);
  }

  static Locator locator(Anchor anchor) {
    Anchor.Part first = anchor.parts().getFirst();
    return new Locator(anchor.sha256(), first.page(), first.span());
  }
}
