package acervo.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month of a year, or a day. ISO 8601 with reduced
 * precision: {@code 2018}, {@code 2018-07}, {@code 2018-07-14}.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last);

  /** Refuses a day or month that the calendar has not, with {@link DateTimeException}. */
  public PartialDate {
    if (day != 0 && month == 0) throw new DateTimeException("a day needs its month");
    var unused = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** Reads ISO 8601; empty when the text is not a date. */
  public static Optional<PartialDate> parse(String iso) {
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) return Optional.empty();
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              number(matcher.group(2)),
              number(matcher.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day it may mean. */
  public LocalDate first() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day it may mean. */
  public LocalDate last() {
    if (day != 0) return first();
    return month == 0 ? LocalDate.of(year, 12, 31) : first().plusMonths(1).minusDays(1);
  }

  /** By the first day it may mean; of two that begin together, the more exact one first. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601. */
  @Override
  public String toString() {
    if (month == 0) return "%04d".formatted(year);
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
