/**
 * What the collection teaches the catalogue beyond its authority file: the acronyms that its
 * documents define and the laws that they name, put together over all documents.
 */
package acervo.catalog.learning;
