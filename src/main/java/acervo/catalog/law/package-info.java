/**
 * The laws that a text names: where a name begins and ends, which article goes with it, what «dicha
 * Ley» stands for, and which names are names of one law.
 *
 * <p>{@link acervo.catalog.law.LawReader} is the way in. A page is read by {@code PageLaws}, which
 * finds names by grammar ({@code LawGrammar}, {@code NameEnd}, {@code DecreeGrammar}) and by the
 * authority file; what belongs together in the whole document is told by {@code DocumentLaws} and
 * {@code Identities}. Nothing here remembers one document for another.
 */
package acervo.catalog.law;
