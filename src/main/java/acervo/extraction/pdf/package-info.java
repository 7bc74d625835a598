/**
 * PDF → pages with text, structure and word boxes, and pictures of pages. Only home of PDFBox.
 *
 * <p>On the way: {@code GlyphStripper} takes the glyphs of a page from PDFBox; {@code Segments}
 * joins them to runs; {@code ReadingOrder} finds columns; {@code Lines} makes lines of words;
 * {@code RunningLines} and {@code Typography} look at the whole document; {@code Blocks} decides
 * what each line is; {@code PageWriter} writes text, blocks and boxes. Absent on purpose:
 * recognition of pictures of text, and what lines are ruled on the page.
 */
package acervo.extraction.pdf;
