package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority;
import acervo.document.Page;
import acervo.text.Span;
import java.util.List;

/**
 * A naming in its place, before it is known which law it is.
 *
 * @param meanings the entries of the authority file it may be; empty when none is known, several
 *     only of an acronym
 * @param provision the article named with it, empty when none is
 */
record Mentioned(
    Page page, Stretch stretch, Naming naming, List<Authority> meanings, String provision) {
  Mentioned {
    meanings = List.copyOf(meanings);
  }

  Span span() {
    return naming.span();
  }

  /** Whether its stretch begins with it, or with the quote or bullet before it. */
  boolean beginsHeading() {
    return stretch.heading() && span().start() - stretch.span().start() <= 2;
  }

  /** Whether it is all that a heading says. */
  boolean isHeading() {
    return beginsHeading() && stretch.span().end() - span().end() <= 3;
  }
}
