/**
 * Plain text and tables of plain text. Text is kept line by line, so that a citation can name the
 * line, and its structure is read from how people type it: blank lines, capitals, bullets. Only
 * home of commons-csv.
 */
package acervo.extraction.plain;
