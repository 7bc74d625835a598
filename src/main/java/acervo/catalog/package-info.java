/**
 * What a document is about: its title, type, date, issuer, author, areas, councils, laws, plans,
 * institutions and language, each value with the words that prove it. Rules read the content first,
 * then what the file says of itself, then its name; every rule has a name that its evidence bears.
 * What the rules look for is below: the {@link acervo.catalog.vocabulary authority file} and the
 * {@link acervo.catalog.mention mentions} of it, and of dates, in a text. Absent on purpose:
 * reading files of the collection, and remembering anything.
 */
package acervo.catalog;
