package acervo.catalog.mention;

import acervo.document.PartialDate;
import acervo.text.Folding;
import acervo.text.NumberWords;
import acervo.text.Span;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which Spanish texts write dates and periods. Reads days before months, refuses what
 * the calendar has not (a «31 de febrero de 2018» is no date, and no «febrero de 2018» either), and
 * leaves alone what may be a number. Years from 1500 to 2099.
 */
public final class DateGrammar {
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
          Map.entry("dic", 12));
  private static final String MONTH =
      "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\\b";
  private static final String SHORT_MONTH =
      "(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\b";
  private static final Pattern ANY_MONTH =
      Pattern.compile("\\b(?:" + MONTH + "|" + SHORT_MONTH + ")");
  private static final Pattern ANCHOR = Pattern.compile("\\d+|\\bmil\\b|" + ANY_MONTH.pattern());

  /** Longer than any date on either side of a digit of it. */
  private static final int REACH = 90;

  private static final String DIGITS = "\\d{1,2}(?:\\s?\\.?\\s?(?:o\\b|°|er\\b|ro\\b|ero\\b))?";
  private static final String DAY = "(?:" + DIGITS + "|" + NumberWords.PATTERN + ")";
  private static final String OF_MONTH = "\\s+(?:dias?\\s+)?(?:del?\\s+)?(?:mes\\s+)?(?:de\\s+)?";
  private static final String YEAR =
      "(?:\\d{4}(?!\\d)|[12][.,]\\d{3}(?!\\d)|(?:dos\\s+mil|mil)\\b(?:\\s+(?:y\\s+)?"
          + NumberWords.PATTERN
          + ")?)";
  private static final String OF_YEAR =
      "[\\s,]+(?:del?\\s+)?(?:el\\s+)?(?:presente\\s+)?(?:a[ñn]o\\s+)?(?:de\\s+)?";
  private static final String NOT_IN_NUMBER = "(?<![\\p{L}\\d])(?<!\\d[./-])";
  private static final String NUMBER_ENDS = "(?![\\d\\p{L}]|[./-]\\d)";
  private static final String TO = "(?:\\s+(?:al?|hasta(?:\\s+el)?)\\s+(?:el\\s+)?|\\s*[-–—]\\s*)";
  private static final String AND = "(?:" + TO + "|\\s+[ye]\\s+(?:el\\s+)?)";

  /** How a match is read; empty when it is no date. */
  private interface Reading {
    Optional<Dates> read(Matcher match, OptionalInt year);
  }

  private record Dates(PartialDate from, PartialDate to) {}

  /**
   * One way of writing a date.
   *
   * @param namesMonth whether it needs the name of a month: most texts have none, and the forms
   *     with months are the costly ones
   */
  private record Form(Pattern pattern, boolean namesMonth, Reading reading) {}

  /** In order: what a form has matched, whether a date or not, is not read again by a later one. */
  private static final List<Form> FORMS =
      List.of(
          form(
              g(DAY) + OF_MONTH + g(MONTH) + "(?:" + OF_YEAR + g(YEAR) + ")?" + TO + g(DAY)
                  + OF_MONTH + g(MONTH) + OF_YEAR + g(YEAR),
              (m, y) ->
                  period(
                      date(m.group(3) == null ? m.group(6) : m.group(3), m.group(2), m.group(1)),
                      date(m.group(6), m.group(5), m.group(4)))),
          form(
              g(DAY) + AND + g(DAY) + OF_MONTH + g(MONTH) + OF_YEAR + g(YEAR),
              (m, y) ->
                  period(
                      date(m.group(4), m.group(3), m.group(1)),
                      date(m.group(4), m.group(3), m.group(2)))),
          form(
              g(DAY) + OF_MONTH + g(MONTH) + OF_YEAR + g(YEAR),
              (m, y) -> one(date(m.group(3), m.group(2), m.group(1)))),
          form(
              g(MONTH)
                  + "\\s+"
                  + g("\\d{1,2}")
                  + "(?:\\s*,\\s*|\\s+)(?:del?\\s+)?"
                  + g("\\d{4}")
                  + "(?!\\d)",
              (m, y) -> one(date(m.group(3), m.group(1), m.group(2)))),
          form(
              g(MONTH)
                  + "(?:"
                  + OF_YEAR
                  + g(YEAR)
                  + ")?(?:"
                  + AND
                  + "|/)(?:mes\\s+de\\s+)?"
                  + g(MONTH)
                  + OF_YEAR
                  + g(YEAR),
              (m, y) ->
                  period(
                      date(m.group(2) == null ? m.group(4) : m.group(2), m.group(1), null),
                      date(m.group(4), m.group(3), null))),
          form(g(MONTH) + OF_YEAR + g(YEAR), (m, y) -> one(date(m.group(2), m.group(1), null))),
          form(
              g("\\d{1,2}")
                  + "([-/ .])"
                  + g(SHORT_MONTH)
                  + "\\.?[-/ .]"
                  + g("\\d{4}|\\d{2}")
                  + NUMBER_ENDS,
              (m, y) -> one(date(century(m.group(4)), m.group(3), m.group(1)))),
          form(
              g(SHORT_MONTH) + "\\.?[-/ ]" + g("\\d{4}") + NUMBER_ENDS,
              (m, y) -> one(date(m.group(2), m.group(1), null))),
          form(
              g("\\d{4}") + "([-/])(\\d{1,2})\\2(\\d{1,2})(?:t\\d\\d:[\\d:.]+z?)?" + NUMBER_ENDS,
              (m, y) -> one(date(m.group(1), m.group(3), m.group(4)))),
          form(
              "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + NUMBER_ENDS,
              (m, y) -> one(date(m.group(4), m.group(3), m.group(1)))),
          form(
              "(?<!\\b(?:no|num|numero|ref|referencia|exp|expediente|oficio|acuerdo)[\\s.:°]{0,3})"
                  + "(\\d{2})([-/])(\\d{2})\\2(\\d{2})"
                  + NUMBER_ENDS,
              (m, y) -> one(date(century(m.group(4)), m.group(3), m.group(1)))),
          form(
              "(primer|1er|i|segundo|2do|ii|tercer|3er|iii|cuarto|4to|iv)\\.?\\s+"
                  + "(trimestre|semestre|cuatrimestre)\\s+(?:del?\\s+)?(?:a[ñn]o\\s+)?"
                  + g(YEAR),
              (m, y) -> part(m.group(1), m.group(2), m.group(3))),
          form(
              "(?:periodo\\s+|a[ñn]os\\s+)?(\\d{4})(?:\\s*[-–—/]\\s*|\\s+(?:al?|y|hasta(?:\\s+el)?)\\s+(?:el\\s+)?)"
                  + "(\\d{4})"
                  + NUMBER_ENDS,
              (m, y) -> years(m.group(1), m.group(2))),
          form(
              "(\\d{2})(\\d{2})[-–/](\\d{2})" + NUMBER_ENDS,
              (m, y) ->
                  Integer.parseInt(m.group(3)) > 12
                      ? years(m.group(1) + m.group(2), m.group(1) + m.group(3))
                      : Optional.empty()),
          form(
              g(DAY) + "\\s+de\\s+" + g(MONTH),
              (m, y) -> y.isEmpty() ? Optional.empty() : one(date(y, m.group(2), m.group(1)))),
          form(
              g(MONTH) + "\\s+(\\d{1,2})(?![\\d%]|\\s*%|[.,]\\d)",
              (m, y) -> y.isEmpty() ? Optional.empty() : one(date(y, m.group(1), m.group(2)))),
          form("a[ñn]o\\s+(?:de\\s+)?" + g(YEAR), (m, y) -> one(date(m.group(1), null, null))),
          form(
              "(?<!\\b(?:no|n|num|numero|arts?|articulo|pag|pagina|decreto|ley)[\\s.:°]{0,3})(?<![.,/$#°-])(?<![$#]"
                  + " )((?:18|19|20)\\d{2})(?![\\d\\p{L}%/]|[.,-]\\d|\\s*%)"
                  + "(?!\\s+(?!(?:a|al|con|de|del|e|el|en|es|la|las|los|o|para|por|que|se|sobre|su|u|y)\\b)\\p{Ll})",
              (m, y) -> one(date(m.group(1), null, null))));

  private static String g(String part) {
    return "(" + part + ")";
  }

  private static Form form(String pattern, Reading reading) {
    boolean namesMonth = pattern.contains(MONTH) || pattern.contains(SHORT_MONTH);
    return new Form(Pattern.compile(NOT_IN_NUMBER + "(?:" + pattern + ")"), namesMonth, reading);
  }

  /** The dates in a text, in order, none overlapping. A day without a year is left out. */
  public static List<DateMention> find(String text) {
    return find(text, OptionalInt.empty());
  }

  /**
   * The dates in a text of a known year: «julio 19» and «19 de julio» are days of it.
   *
   * @param year of what the text tells, when it is known
   */
  public static List<DateMention> find(String text, OptionalInt year) {
    String folded = Folding.fold(text);
    List<DateMention> mentions = new ArrayList<>();
    for (Span window : windows(folded)) find(folded, window, year, mentions);
    mentions.sort(Comparator.comparing(DateMention::span));
    return List.copyOf(mentions);
  }

  /**
   * Where dates can stand: around digits, «mil» and the names of months. The forms are costly and
   * most of a text is far from all of these.
   */
  private static List<Span> windows(String folded) {
    List<Span> windows = new ArrayList<>();
    Matcher anchor = ANCHOR.matcher(folded);
    while (anchor.find()) {
      int start = Math.max(0, anchor.start() - REACH);
      windows.add(new Span(start, Math.min(folded.length(), anchor.end() + REACH)));
    }
    return Span.merged(windows);
  }

  private static void find(
      String folded, Span window, OptionalInt year, List<DateMention> mentions) {
    boolean months = in(window, ANY_MONTH, folded).find();
    List<Span> taken = new ArrayList<>();
    for (Form form : FORMS) {
      if (form.namesMonth() && !months) continue;
      Matcher match = in(window, form.pattern(), folded);
      while (match.find()) {
        Span span = new Span(match.start(), match.end());
        if (taken.stream().anyMatch(span::overlaps)) continue;
        taken.add(span);
        form.reading()
            .read(match, year)
            .ifPresent(dates -> mentions.add(new DateMention(span, dates.from(), dates.to())));
      }
    }
  }

  /** Matches lie in the window; what they look at beside themselves may lie outside. */
  private static Matcher in(Span window, Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(window.start(), window.end());
  }

  private static Optional<Dates> one(Optional<PartialDate> date) {
    return date.map(only -> new Dates(only, only));
  }

  private static Optional<Dates> period(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    return from.get().first().isAfter(to.get().first())
        ? Optional.empty()
        : Optional.of(new Dates(from.get(), to.get()));
  }

  /** Years far apart are not a period but two numbers. */
  private static Optional<Dates> years(String from, String to) {
    int span = Integer.parseInt(to) - Integer.parseInt(from);
    return span < 1 || span > 100
        ? Optional.empty()
        : period(date(from, null, null), date(to, null, null));
  }

  private static Optional<Dates> part(String ordinal, String unit, String year) {
    int index =
        switch (ordinal) {
          case "primer", "1er", "i" -> 0;
          case "segundo", "2do", "ii" -> 1;
          case "tercer", "3er", "iii" -> 2;
          default -> 3;
        };
    int months =
        switch (unit) {
          case "trimestre" -> 3;
          case "cuatrimestre" -> 4;
          default -> 6;
        };
    int first = index * months + 1;
    return year(year).isEmpty() || first > 12
        ? Optional.empty()
        : period(
            date(year(year).getAsInt(), first, 0),
            date(year(year).getAsInt(), first + months - 1, 0));
  }

  /** A two-digit year is of this century up to 40, of the last one from there. */
  private static String century(String year) {
    if (year.length() == 4) return year;
    return (Integer.parseInt(year) <= 40 ? "20" : "19") + year;
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    return date(year(year), month, day);
  }

  private static Optional<PartialDate> date(OptionalInt year, String month, String day) {
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

  private static OptionalInt year(String written) {
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

  private DateGrammar() {}
}
