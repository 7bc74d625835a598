/**
 * What the pages show: records that templates read, and the words, addresses and parameters they
 * are made of. Knows nothing of HTTP, templates or JSON; {@link acervo.web} serves it.
 */
package acervo.web.view;
