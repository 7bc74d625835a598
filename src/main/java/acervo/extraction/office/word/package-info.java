/** Documents of Word, by heading and paragraph, and by page where Word recorded its pages. */
package acervo.extraction.office.word;
