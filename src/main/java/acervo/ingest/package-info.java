/**
 * The chain from corpus to index on one screen, {@link acervo.ingest.Ingestion}; its progress and
 * what it reports. Absent on purpose: how files are read, what documents are about, how they are
 * found again.
 */
package acervo.ingest;
