/**
 * What the office readers share: opening packages and old containers, their properties, XML that
 * fetches nothing, the outcome of a reading, list markers. The readers stand one family to a
 * package below. Only home of POI for reading. Absent on purpose: embedded files, which are counted
 * and not read.
 */
package acervo.extraction.office;
