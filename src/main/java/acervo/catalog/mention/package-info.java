/**
 * Where a text names something of the authority file, and where it writes a date. Knows texts only:
 * what a mention means for the document it stands in is for the rules above.
 */
package acervo.catalog.mention;
