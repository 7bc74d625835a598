/**
 * Text marked up by its author: HTML and Markdown. What is active in it (scripts, styles, forms,
 * frames) is left behind. Only home of jsoup and commonmark.
 */
package acervo.extraction.markup;
