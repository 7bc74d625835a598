/**
 * How dossiers leave the program: as documents to go on writing in (DOCX, Markdown), as a table
 * (XLSX) and as lists of sources for reference managers (RIS, BibTeX, CSL-JSON). Every export
 * certifies: it holds each quotation against the text of its page, to the letter, and says and
 * marks which differ and why; what is gone from the collection is still there, as it was taken.
 * Absent on purpose: HTML and PDF, which {@code acervo.web} makes of the same {@link
 * acervo.export.dossier.CheckedDossier}, and finding quotations again in documents that changed.
 */
package acervo.export.dossier;
