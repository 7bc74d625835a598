package acervo.catalog.mention;

import static acervo.catalog.mention.DateValues.century;
import static acervo.catalog.mention.DateValues.date;
import static acervo.catalog.mention.DateValues.one;
import static acervo.catalog.mention.DateValues.part;
import static acervo.catalog.mention.DateValues.period;
import static acervo.catalog.mention.DateValues.years;

import acervo.text.NumberWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a date, in folded text.
 *
 * @param begins where it can begin; it is tried nowhere else, for most of a text is no date and
 *     some forms are costly
 */
record DateForm(Pattern pattern, Begins begins, Reading reading) {
  /** How a match is read; empty when it is no date. */
  interface Reading {
    Optional<DateValues> read(MatchResult match, Context context);
  }

  /** What a date begins with. */
  enum Begins {
    DIGIT,
    MONTH,
    /** One of {@link #WORDS}. */
    WORD,
    /** A day in digits or words, somewhere before the name of a month. */
    DAY
  }

  /**
   * Where a match stands.
   *
   * @param text as written, as long as the folded text
   * @param year of what the text tells, when it is known
   */
  record Context(String text, OptionalInt year) {
    private static final Pattern YEAR_BEFORE =
        Pattern.compile("(?<![\\d.,/$#-])(?:1[5-9]|20)\\d\\d(?![\\d%])");
    private static final int YEAR_REACH = 600;

    boolean isAlone(MatchResult match) {
      return match.start() > 0
          && match.end() < text.length()
          && text.charAt(match.start() - 1) == '('
          && text.charAt(match.end()) == ')';
    }

    /** The folded word before a match; empty when there is none. */
    String before(MatchResult match) {
      return Words.folded(text, Words.before(text, match.start()));
    }

    /** The year told for «este año»; for «ese año», «el mismo año» the one last written before. */
    OptionalInt suchYear(String such, int place) {
      if (such.equals("este") || such.equals("presente") || such.equals("corriente")) return year;
      Matcher years = YEAR_BEFORE.matcher(text).region(Math.max(0, place - YEAR_REACH), place);
      OptionalInt last = year;
      while (years.find()) last = OptionalInt.of(Integer.parseInt(years.group()));
      return last;
    }
  }

  static final Set<String> WORDS =
      Set.of(
          "ano", "año", "anos", "años", "periodo", "primer", "segundo", "tercer", "cuarto",
          "ultimo", "i", "ii", "iii", "iv");

  static final Set<String> MONTHS =
      Set.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "setiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "ene",
          "feb",
          "mar",
          "abr",
          "may",
          "jun",
          "jul",
          "ago",
          "sep",
          "sept",
          "set",
          "oct",
          "nov",
          "dic");

  private static final String MONTH =
      "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\\b";
  private static final String SHORT_MONTH =
      "(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\b";

  private static final String DIGITS = "\\d{1,2}(?:\\s?\\.?\\s?(?:o\\b|°|er\\b|ro\\b|ero\\b))?";
  private static final String DAY = "(?:" + DIGITS + "|" + NumberWords.PATTERN + ")";
  private static final String OF_MONTH = "\\s+(?:dias?\\s+)?(?:del?\\s+)?(?:mes\\s+)?(?:de\\s+)?";
  private static final String YEAR =
      "(?:\\d{4}(?!\\d)|[12][.,]\\d{3}(?!\\d)|(?:dos\\s+mil|mil)\\b(?:\\s+(?:y\\s+)?"
          + NumberWords.PATTERN
          + ")?)";
  private static final String OF_YEAR =
      "[\\s,]+(?:del?\\s+)?(?:el\\s+)?(?:presente\\s+)?(?:a[ñn]o\\s+)?(?:de\\s+)?";
  private static final String NOT_IN_NUMBER = "(?<![\\p{L}\\d])(?<!\\d[./:-])";
  private static final String NUMBER_ENDS = "(?![\\d\\p{L}]|[./-]\\d)";
  private static final String TO = "(?:\\s+(?:al?|hasta(?:\\s+el)?)\\s+(?:el\\s+)?|\\s*[-–—−]\\s*)";
  private static final String AND = "(?:" + TO + "|\\s+[ye]\\s+(?:el\\s+)?)";
  private static final String TO_YEAR =
      "(?:\\s*[-–—−/]\\s*|\\s+(?:al?|hasta(?:\\s+el)?)\\s+(?:el\\s+)?)";

  /** «entre» makes one period of what «y» joins; without it they are two. */
  private static final String BETWEEN = "(?<=\\bentre\\s{1,3}(?:(?:el|los)\\s{1,3})?)";

  private static final String BETWEEN_YEARS =
      "(?<=\\bentre\\s{1,3}(?:(?:el|los)\\s{1,3})?(?:a[ñn]os?\\s{1,3})?\\d{4})\\s+y\\s+(?:el\\s+)?(?:a[ñn]o\\s+)?";

  private static final String BETWEEN_DAYS = "(?<=\\bentre (?:el )?\\S.{0,60})\\s+y\\s+(?:el\\s+)?";

  /** «octubre de ese año»: of a year that stands before. */
  private static final String OF_SUCH_YEAR =
      "(?=\\s+del?\\s+(?:el\\s+)?(ese|este|dicho|aquel|mismo|presente|corriente|citado|referido)"
          + "(?:\\s+mismo)?\\s+a[ñn]o\\b)";

  private static final String STROKE_YEAR = "/(\\d{4}|\\d{2})";
  private static final String ORDINAL =
      "(primer|1er|i|segundo|2do|ii|tercer|3er|iii|cuarto|4to|iv|ultimo)\\.?\\s+"
          + "(trimestre|semestre|cuatrimestre)\\b";

  private static final String NOT_A_CODE =
      "(?<!\\b(?:no|n|num|numero|arts?|articulo|pag|pagina|decreto|ley|acuerdo|resolucion|oficio|"
          + "expediente|exp|ref|tel|telefono|folio)[\\s.:°]{0,3})";

  /** In order: what a form has matched, whether a date or not, is not read again by a later one. */
  static final List<DateForm> ALL =
      List.of(
          days(TO),
          days(BETWEEN_DAYS),
          form(
              Begins.DAY,
              g(DAY) + AND + g(DAY) + OF_MONTH + g(MONTH) + OF_YEAR + g(YEAR),
              (m, c) ->
                  period(
                      date(m.group(4), m.group(3), m.group(1)),
                      date(m.group(4), m.group(3), m.group(2)))),
          form(
              Begins.DAY,
              g(DAY) + OF_MONTH + g(MONTH) + OF_YEAR + g(YEAR),
              (m, c) -> one(date(m.group(3), m.group(2), m.group(1)))),
          form(
              Begins.MONTH,
              g(MONTH)
                  + "\\s+"
                  + g("\\d{1,2}")
                  + "(?:\\s*,\\s*|\\s+)(?:del?\\s+)?"
                  + g("\\d{4}")
                  + "(?!\\d)",
              (m, c) -> one(date(m.group(3), m.group(1), m.group(2)))),
          months("(?:" + TO + "|/)", ""),
          months("\\s+y\\s+", BETWEEN),
          form(
              Begins.MONTH,
              g(MONTH)
                  + "(?=(?:\\s*,\\s*"
                  + MONTH
                  + "){0,11}\\s+[ye]\\s+(?:en\\s+|de\\s+)?"
                  + MONTH
                  + OF_YEAR
                  + g(YEAR)
                  + ")",
              (m, c) -> one(date(m.group(2), m.group(1), null))),
          form(
              Begins.MONTH,
              g(MONTH) + OF_YEAR + g(YEAR),
              (m, c) -> one(date(m.group(2), m.group(1), null))),
          form(
              Begins.MONTH,
              g(MONTH) + STROKE_YEAR + TO + g(MONTH) + STROKE_YEAR + NUMBER_ENDS,
              (m, c) ->
                  period(
                      date(century(m.group(2)), m.group(1), null),
                      date(century(m.group(4)), m.group(3), null))),
          form(
              Begins.MONTH,
              g(MONTH) + TO + g(MONTH) + STROKE_YEAR + NUMBER_ENDS,
              (m, c) ->
                  period(
                      date(century(m.group(3)), m.group(1), null),
                      date(century(m.group(3)), m.group(2), null))),
          form(
              Begins.MONTH,
              g(MONTH) + "\\s?[/-]\\s?(\\d{4})" + NUMBER_ENDS,
              (m, c) -> one(date(m.group(2), m.group(1), null))),
          form(
              Begins.MONTH,
              g(MONTH) + "\\s+(?:del?\\s+)?['’´](\\d{2})(?!\\d)",
              (m, c) -> one(date(century(m.group(2)), m.group(1), null))),
          form(
              Begins.DIGIT,
              g("\\d{1,2}")
                  + "([-/ .])"
                  + g(SHORT_MONTH)
                  + "\\.?[-/ .]"
                  + g("\\d{4}|\\d{2}")
                  + NUMBER_ENDS,
              (m, c) -> one(date(century(m.group(4)), m.group(3), m.group(1)))),
          form(
              Begins.DIGIT,
              g("\\d{1,2}") + " (jan|apr|aug|dec) " + g("\\d{4}") + NUMBER_ENDS,
              (m, c) -> one(date(m.group(3), m.group(2), m.group(1)))),
          form(
              Begins.MONTH,
              g(SHORT_MONTH) + "\\.?[-/ ]" + g("\\d{4}") + NUMBER_ENDS,
              (m, c) -> one(date(m.group(2), m.group(1), null))),
          form(
              Begins.DIGIT,
              g("\\d{4}") + "([-/])(\\d{1,2})\\2(\\d{1,2})(?:t\\d\\d:[\\d:.]+z?)?" + NUMBER_ENDS,
              (m, c) -> one(date(m.group(1), m.group(3), m.group(4)))),
          form(
              Begins.DIGIT,
              "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + NUMBER_ENDS,
              (m, c) -> one(date(m.group(4), m.group(3), m.group(1)))),
          form(
              Begins.DIGIT,
              "(\\d{2})([-/])(\\d{2})\\2(\\d{2})"
                  + NUMBER_ENDS
                  + "(?<!\\b(?:no|num|numero|ref|referencia|exp|expediente|oficio|acuerdo)[\\s.:°]{0,3}.{8})",
              (m, c) -> one(date(century(m.group(4)), m.group(3), m.group(1)))),
          form(
              Begins.WORD,
              ORDINAL + "\\s+(?:del?\\s+)?(?:a[ñn]o\\s+)?" + g(YEAR),
              (m, c) -> part(m.group(1), m.group(2), DateValues.year(m.group(3)))),
          form(
              Begins.WORD,
              "(?:periodo\\s+|a[ñn]os\\s+)(\\d{4})(?:"
                  + TO_YEAR
                  + "|\\s+y\\s+)(\\d{4})"
                  + NUMBER_ENDS,
              (m, c) -> years(m.group(1), m.group(2))),
          form(
              Begins.DIGIT,
              "(\\d{4})(?:" + TO_YEAR + "|" + BETWEEN_YEARS + ")(\\d{4})" + NUMBER_ENDS,
              (m, c) -> years(m.group(1), m.group(2))),
          form(
              Begins.DIGIT,
              "(\\d{2})(\\d{2})[-–−/](\\d{2})" + NUMBER_ENDS,
              (m, c) ->
                  Integer.parseInt(m.group(3)) > 12
                      ? years(m.group(1) + m.group(2), m.group(1) + m.group(3))
                      : Optional.empty()),
          form(
              Begins.DAY,
              g(DAY) + AND + g(DAY) + "\\s+de\\s+" + g(MONTH) + OF_SUCH_YEAR,
              (m, c) -> {
                OptionalInt year = c.suchYear(m.group(4), m.start());
                return period(
                    date(year, m.group(3), m.group(1)), date(year, m.group(3), m.group(2)));
              }),
          form(
              Begins.DAY,
              g(DAY) + "\\s+de\\s+" + g(MONTH) + OF_SUCH_YEAR,
              (m, c) -> one(date(c.suchYear(m.group(3), m.start()), m.group(2), m.group(1)))),
          form(
              Begins.MONTH,
              g(MONTH) + OF_SUCH_YEAR,
              (m, c) -> one(date(c.suchYear(m.group(2), m.start()), m.group(1), null))),
          form(
              Begins.DAY,
              g(DAY)
                  + OF_MONTH
                  + g(MONTH)
                  + "(?:"
                  + TO
                  + "|"
                  + BETWEEN_DAYS
                  + ")"
                  + g(DAY)
                  + OF_MONTH
                  + g(MONTH),
              (m, c) ->
                  period(
                      date(c.year(), m.group(2), m.group(1)),
                      date(c.year(), m.group(4), m.group(3)))),
          form(
              Begins.DAY,
              g(DAY) + AND + g(DAY) + "\\s+de\\s+" + g(MONTH),
              (m, c) ->
                  period(
                      date(c.year(), m.group(3), m.group(1)),
                      date(c.year(), m.group(3), m.group(2)))),
          form(
              Begins.DAY,
              g(DAY) + "\\s+de\\s+" + g(MONTH),
              (m, c) -> one(date(c.year(), m.group(2), m.group(1)))),
          form(
              Begins.MONTH,
              g(MONTH) + "(?:" + TO + "|(?<=\\bentre\\s{1,3}\\w{4,10})\\s+y\\s+)" + g(MONTH),
              (m, c) -> period(date(c.year(), m.group(1), null), date(c.year(), m.group(2), null))),
          form(
              Begins.MONTH,
              g(MONTH) + "\\s+(de\\s+)?(\\d{1,2})(?![\\d%:]|\\s*%|[.,/-]\\d)",
              DateReadings::dayOrYear),
          form(
              Begins.MONTH,
              g(SHORT_MONTH) + "\\.?[-/ ](\\d{1,2})(?=\\))",
              (m, c) ->
                  c.isAlone(m) ? one(date(c.year(), m.group(1), m.group(2))) : Optional.empty()),
          form(
              Begins.DIGIT,
              "(\\d{1,2})[-/ ]" + g(MONTH + "|" + SHORT_MONTH) + "\\.?(?=\\))",
              (m, c) ->
                  c.isAlone(m) ? one(date(c.year(), m.group(2), m.group(1))) : Optional.empty()),
          form(
              Begins.DIGIT,
              "(\\d{1,2})[-/](\\d{1,2})(?=\\))",
              (m, c) ->
                  c.isAlone(m) ? one(date(c.year(), m.group(2), m.group(1))) : Optional.empty()),
          form(
              Begins.WORD,
              ORDINAL,
              (m, c) ->
                  // «el último trimestre» may be the last three months.
                  m.group(1).equals("ultimo")
                      ? Optional.empty()
                      : part(m.group(1), m.group(2), c.year())),
          form(
              Begins.MONTH,
              g(MONTH)
                  + "(?!\\s?[/-]\\s?\\d)(?!\\s+(?:de\\s+cada|(?:del?\\s+)?(?:a[ñn]o|proximo|pasado|anterior|siguiente))\\b)",
              DateReadings::month),
          form(
              Begins.WORD,
              "a[ñn]o\\s+(?:de\\s+)?" + g(YEAR),
              (m, c) -> one(date(m.group(1), null, null))),
          form(
              Begins.DIGIT,
              NOT_A_CODE
                  + "(?<![.,/$#°-])(?<![$#] )((?:18|19|20)\\d{2})(?![\\d\\p{L}%/]|[.,-]\\d|\\s*%)",
              DateReadings::year));

  private static DateForm form(Begins begins, String pattern, Reading reading) {
    return new DateForm(Pattern.compile(NOT_IN_NUMBER + "(?:" + pattern + ")"), begins, reading);
  }

  /** From a day of one month to a day of another. */
  private static DateForm days(String to) {
    return form(
        Begins.DAY,
        g(DAY) + OF_MONTH + g(MONTH) + "(?:" + OF_YEAR + g(YEAR) + ")?" + to + g(DAY) + OF_MONTH
            + g(MONTH) + OF_YEAR + g(YEAR),
        (m, c) ->
            period(
                date(m.group(3) == null ? m.group(6) : m.group(3), m.group(2), m.group(1)),
                date(m.group(6), m.group(5), m.group(4))));
  }

  /** From a month, with or without its year, to another with its year. */
  private static DateForm months(String to, String before) {
    return form(
        Begins.MONTH,
        before
            + g(MONTH)
            + "(?:"
            + OF_YEAR
            + g(YEAR)
            + ")?"
            + to
            + "(?:mes\\s+de\\s+)?"
            + g(MONTH)
            + OF_YEAR
            + g(YEAR),
        (m, c) ->
            period(
                date(m.group(2) == null ? m.group(4) : m.group(2), m.group(1), null),
                date(m.group(4), m.group(3), null)));
  }

  private static String g(String part) {
    return "(" + part + ")";
  }
}
