package acervo.catalog.judged;

/**
 * One disagreement between a judgement and the catalogue.
 *
 * @param document its path
 * @param field the name of the tally it counts in
 * @param place where: a page and the words judged there, or the beginning of a record
 * @param judged what was judged; empty when nothing should have been found
 * @param found what was found; empty when nothing was
 */
public record Miss(String document, String field, String place, String judged, String found) {}
