/**
 * E-mails kept as files, with what is attached to them. Only home of mime4j, which comes with Tika.
 */
package acervo.extraction.mail;
