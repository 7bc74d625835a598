package acervo.document;

import java.util.Optional;

/**
 * A stretch of time, both ends inclusive; as exact as each end is known.
 *
 * @param to not before {@code from}; the same date for a year or a month as a whole
 */
public record Period(PartialDate from, PartialDate to) {
  public Period {
    if (to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("the period %s to %s is backwards".formatted(from, to));
    }
  }

  /** Reads what {@link #toString} writes; empty when the text is not a period. */
  public static Optional<Period> parse(String iso) {
    int slash = iso.indexOf('/');
    Optional<PartialDate> from = PartialDate.parse(slash < 0 ? iso : iso.substring(0, slash));
    Optional<PartialDate> to = slash < 0 ? from : PartialDate.parse(iso.substring(slash + 1));
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    return to.get().last().isBefore(from.get().first())
        ? Optional.empty()
        : Optional.of(new Period(from.get(), to.get()));
  }

  /** ISO 8601: «2018-01/2018-06»; «2018» when both ends are one. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
