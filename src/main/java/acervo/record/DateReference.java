package acervo.record;

import acervo.document.Evidence;
import acervo.document.PartialDate;

/**
 * A date or period that a record states.
 *
 * @param from the date, or the beginning of the period
 * @param to the same date, or the end of the period, inclusive
 */
public record DateReference(PartialDate from, PartialDate to, Evidence evidence) {
  /** ISO 8601: a date, or the two ends of a period with a slash between them. */
  public String value() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
