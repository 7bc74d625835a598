/**
 * Where a text names something of the authority file, where it writes a date, a quantity or a
 * place, and what it says was done. Knows texts only: what a mention means for the document it
 * stands in is for the rules above. Places and nouns of action are lists in resource files beside
 * this package.
 */
package acervo.catalog.mention;
