/**
 * How result records leave the program as files: tables to calculate with (CSV, XLSX) and text for
 * a report (Markdown). Every export is read through {@link acervo.search.RecordSearch} a page at a
 * time and holds what one state of the collection answers. Absent on purpose: JSON, which is the
 * interface of {@code acervo.web}, and where the files go.
 */
package acervo.export;
