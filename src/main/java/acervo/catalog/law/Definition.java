package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Evidence;

/**
 * Something that a document defines or names and that can be learnt from it: «Nombre Largo
 * (SIGLA)», or a law under a name of its own.
 *
 * @param kind by its leading noun
 * @param slug what it goes by
 * @param name as written, single spaces, its article left out
 * @param acronym empty when none is given
 * @param evidence where, by rule {@code acronym-definition} or {@code law-name}
 */
public record Definition(Kind kind, String slug, String name, String acronym, Evidence evidence) {}
