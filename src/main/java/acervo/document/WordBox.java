package acervo.document;

import acervo.text.Span;

/**
 * Where one word, or the part of a hyphenated word on one line, stands on the page.
 *
 * @param span its units in the page's text; the parts of a word broken over a line end have
 *     adjacent spans, because the text has the word whole
 * @param box the ink of it, within the page
 * @param line the number of its line on the page, 0-based in reading order
 */
public record WordBox(Span span, Box box, int line) {}
