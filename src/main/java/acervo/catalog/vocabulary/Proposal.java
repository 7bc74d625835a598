package acervo.catalog.vocabulary;

import acervo.document.Locator;

/**
 * Something the collection taught the catalogue that the authority file does not have: a new entry,
 * or another name or acronym of an entry it has.
 *
 * @param id stable while the same thing is proposed: letters, digits and hyphens
 * @param entry as it would stand in the authority file; with the slug of an entry that is there,
 *     that entry with what is new added to it
 * @param isNew whether the authority file has no entry under that slug
 * @param documents how many documents name it
 * @param place where it is defined, or first named
 * @param quote the words there
 */
public record Proposal(
    String id, Authority entry, boolean isNew, int documents, Locator place, String quote) {}
