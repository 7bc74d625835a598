/** OpenDocument texts, presentations and spreadsheets, from their XML. */
package acervo.extraction.office.opendocument;
