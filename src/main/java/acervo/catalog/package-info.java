/**
 * What a document is about: the authority file of areas, councils, laws, plans and institutions,
 * where a text mentions them, the dates it writes, and the metadata that follows, each value with
 * the words that prove it. Rules read the content first, then what the file says of itself, then
 * its name. Absent on purpose: reading files of the collection, and remembering anything.
 */
package acervo.catalog;
