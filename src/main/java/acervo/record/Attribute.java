package acervo.record;

import acervo.document.Evidence;

/**
 * A value of a record's field.
 *
 * @param value a slug of the authority file, or words
 * @param inherited whether its headings say it and the record itself does not
 * @param evidence the words that say it
 */
public record Attribute(String value, boolean inherited, Evidence evidence) {}
