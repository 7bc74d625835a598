package acervo.catalog.mention;

import acervo.document.PartialDate;
import acervo.text.NumberWords;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The two ends of what a date says; both the same when it is no period.
 *
 * @param to inclusive
 */
record DateValues(PartialDate from, PartialDate to) {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("ene", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dic", 12),
          // As the heads of messages have them, where they differ.
          Map.entry("jan", 1),
          Map.entry("apr", 4),
          Map.entry("aug", 8),
          Map.entry("dec", 12));

  static Optional<DateValues> one(Optional<PartialDate> date) {
    return date.map(only -> new DateValues(only, only));
  }

  /** Empty when an end is, or when it runs backwards. */
  static Optional<DateValues> period(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    return from.get().first().isAfter(to.get().first())
        ? Optional.empty()
        : Optional.of(new DateValues(from.get(), to.get()));
  }

  /** Years far apart are not a period but two numbers. */
  static Optional<DateValues> years(String from, String to) {
    int span = Integer.parseInt(to) - Integer.parseInt(from);
    return span < 1 || span > 100
        ? Optional.empty()
        : period(date(from, null, null), date(to, null, null));
  }

  /** A quarter, a third or a half of a year. */
  static Optional<DateValues> part(String ordinal, String unit, OptionalInt year) {
    int months =
        switch (unit) {
          case "trimestre" -> 3;
          case "cuatrimestre" -> 4;
          default -> 6;
        };
    int index =
        switch (ordinal) {
          case "primer", "1er", "i" -> 0;
          case "segundo", "2do", "ii" -> 1;
          case "tercer", "3er", "iii" -> 2;
          case "ultimo" -> 12 / months - 1;
          default -> 3;
        };
    int first = index * months + 1;
    return year.isEmpty() || first > 12
        ? Optional.empty()
        : period(date(year.getAsInt(), first, 0), date(year.getAsInt(), first + months - 1, 0));
  }

  /** A two-digit year is of this century up to 40, of the last one from there. */
  static String century(String year) {
    if (year.length() == 4) return year;
    return (Integer.parseInt(year) <= 40 ? "20" : "19") + year;
  }

  static Optional<PartialDate> date(String year, String month, String day) {
    return date(year(year), month, day);
  }

  /** Empty without a year, and when the calendar has no such day. */
  static Optional<PartialDate> date(OptionalInt year, String month, String day) {
    OptionalInt monthNumber = month == null ? OptionalInt.of(0) : month(month);
    OptionalInt dayNumber = day == null ? OptionalInt.of(0) : day(day);
    if (year.isEmpty() || monthNumber.isEmpty() || dayNumber.isEmpty()) return Optional.empty();
    boolean nought =
        (month != null && monthNumber.getAsInt() == 0)
            || (day != null && dayNumber.getAsInt() == 0);
    return nought
        ? Optional.empty()
        : date(year.getAsInt(), monthNumber.getAsInt(), dayNumber.getAsInt());
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    if (year < 1500 || year > 2099) return Optional.empty();
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  static OptionalInt year(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(written.replaceAll("\\D", "")));
    }
    return NumberWords.parse(written);
  }

  private static OptionalInt month(String written) {
    if (Character.isDigit(written.charAt(0))) return OptionalInt.of(Integer.parseInt(written));
    Integer number = MONTHS.get(written.substring(0, 3));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static OptionalInt day(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.isEmpty() ? NumberWords.parse(written) : OptionalInt.of(Integer.parseInt(digits));
  }
}
