package acervo.catalog.mention;

import acervo.catalog.vocabulary.Authority;
import acervo.text.Span;

/**
 * A place in a page where one entry of the authority file is named, whatever else the same letters
 * may stand for elsewhere.
 *
 * @param span of the page's text
 */
public record NamedEntry(Span span, Authority authority) {}
