package acervo.document;

import acervo.text.Span;

/** A place in the collection: a stretch of one page of one document, by its SHA-256. */
public record Locator(String sha256, int page, Span span) {}
