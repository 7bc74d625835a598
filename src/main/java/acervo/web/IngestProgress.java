package acervo.web;

/**
 * How far an ingestion is.
 *
 * @param done files finished
 * @param total files to be read; 0 while they are still being counted
 * @param current the path being read, empty between files
 */
public record IngestProgress(int done, int total, String current) {}
