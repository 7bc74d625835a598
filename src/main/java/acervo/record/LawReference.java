package acervo.record;

import acervo.document.Evidence;

/**
 * A law that a record names.
 *
 * @param slug the same for every name of one law
 * @param provision the article and clause named with it, as written («art. 15 inc. 2°»); empty when
 *     none is
 * @param inherited whether its headings name it and the record itself does not
 * @param evidence the mention
 */
public record LawReference(String slug, String provision, boolean inherited, Evidence evidence) {}
