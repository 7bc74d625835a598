package acervo.catalog.mention;

import acervo.document.PartialDate;
import acervo.text.Span;

/**
 * A date, or a period, as a text writes it.
 *
 * @param span the words that say it
 * @param from the date, or the beginning of the period
 * @param to the same date, or the end of the period, inclusive
 */
public record DateMention(Span span, PartialDate from, PartialDate to) {
  public DateMention {
    if (to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("the period %s to %s is backwards".formatted(from, to));
    }
  }

  public boolean isPeriod() {
    return !from.equals(to);
  }
}
