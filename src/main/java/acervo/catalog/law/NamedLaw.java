package acervo.catalog.law;

import acervo.text.Span;

/**
 * A place in a page where a law is named, or stood for by «dicha Ley».
 *
 * @param span the words that name it, in the page's text; of a bill with what kind of bill it is
 *     («Anteproyecto de Ley …», «Propuesta de Ley …»); of a reform only the law
 * @param slug the same for every name of one law
 * @param name the name it goes by in this document, as written in full, single spaces; of an entry
 *     of the authority file its canonical name
 * @param provision the article and clause named with it, as written, single spaces («art. 15 inc.
 *     2°»); empty when none is
 * @param rule {@code law-name}, {@code law-acronym}, {@code law-decree} or {@code law-anaphor}
 */
public record NamedLaw(Span span, String slug, String name, String provision, String rule) {}
