/**
 * Checking a draft: its quotations, what it says of where they come from, and what the collection
 * says of them. Absent on purpose: reading the draft's file, and keeping anything of it.
 */
package acervo.quotation.draft;
