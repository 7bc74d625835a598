/**
 * What people put right in the metadata of a document, kept in a file beside it: {@code
 * informe.pdf.acervo.yaml}. It outlives every ingestion and the index, moves with its document, and
 * always wins over what the rules find.
 */
package acervo.catalog.correction;
