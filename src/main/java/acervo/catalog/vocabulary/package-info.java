/**
 * The authority file: the areas, councils, laws, plans and institutions that the collection knows
 * by name. People edit it, so a mistake in it is a sentence with its line, never a failure.
 */
package acervo.catalog.vocabulary;
