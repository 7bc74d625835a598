/**
 * Result records: what a document reports as done, observed, held or advised, one by one, each with
 * its own fields and its own place in its source. Nouns, without input or output; how they are
 * found is {@link acervo.catalog}'s.
 */
package acervo.record;
