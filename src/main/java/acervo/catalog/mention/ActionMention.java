package acervo.catalog.mention;

import acervo.text.Span;

/**
 * What a text says was done.
 *
 * @param span the words that say it: the noun with its adjective, or the verb
 * @param action a noun in the singular and in lower case, with the adjective of its field
 *     («participación», «apoyo técnico»)
 */
public record ActionMention(Span span, String action) {}
