/**
 * Dossiers («expedientes»): the excerpts that people gather for a report, in their order and under
 * their headings, and the file in which they are kept, outside the index, so that neither a new
 * ingestion nor the loss of the index touches them. An excerpt keeps what was quoted and what its
 * source was called on the day it was added; how it stands against the collection today is worked
 * out when it is shown, and is never written over what was kept. Absent on purpose: finding a
 * quotation again in a document that changed ({@link acervo.citation.Refinding} is where that comes
 * in), and writing dossiers as documents.
 */
package acervo.dossier;
