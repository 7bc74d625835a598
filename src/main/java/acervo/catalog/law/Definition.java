package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Locator;

/**
 * Something that a document defines or names and that can be learnt from it: «Nombre Largo
 * (SIGLA)», or a law under a name of its own.
 *
 * @param kind by its leading noun
 * @param slug what it goes by
 * @param name as written, single spaces, its article left out
 * @param acronym empty when none is given
 * @param place where; {@code quote} is exactly that stretch of the page
 */
public record Definition(
    Kind kind, String slug, String name, String acronym, Locator place, String quote) {}
