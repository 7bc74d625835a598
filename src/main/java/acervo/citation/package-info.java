/**
 * What is quoted, from where, and how a citation is written. A citation is cut from the page as the
 * collection holds it and never from what a person typed, so that its quotation is to the letter.
 * Absent on purpose: keeping citations, and putting them into documents.
 */
package acervo.citation;
