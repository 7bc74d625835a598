/**
 * Rich Text Format, by a reader of its own: no library at hand keeps its headings, lists, tables
 * and notes.
 */
package acervo.extraction.office.rtf;
