/**
 * How result records are found: which parts of a document report results, observations, positions
 * or opinions, where each begins and ends, and what it says and inherits.
 */
package acervo.catalog.record;
