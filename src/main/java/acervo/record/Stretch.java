package acervo.record;

import acervo.text.Span;

/**
 * Where some words stand: part of one page of a document.
 *
 * @param page from 1
 * @param span of that page's text
 */
public record Stretch(int page, Span span) {}
