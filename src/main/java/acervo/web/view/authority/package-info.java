/**
 * What pages show of the authority file: councils and laws with what is told of them, and what the
 * collection taught, to be accepted.
 */
package acervo.web.view.authority;
