package acervo.catalog.mention;

import static acervo.catalog.mention.DateValues.century;
import static acervo.catalog.mention.DateValues.date;
import static acervo.catalog.mention.DateValues.one;
import static acervo.catalog.mention.DateValues.part;
import static acervo.catalog.mention.DateValues.period;
import static acervo.catalog.mention.DateValues.years;

import acervo.text.FunctionWords;
import acervo.text.NumberWords;
import acervo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
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
    private boolean isAlone(MatchResult match) {
      return match.start() > 0
          && match.end() < text.length()
          && text.charAt(match.start() - 1) == '('
          && text.charAt(match.end()) == ')';
    }

    /** The folded word before a match; empty when there is none. */
    private String before(MatchResult match) {
      return Words.folded(text, Words.before(text, match.start()));
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
  private static final String TO = "(?:\\s+(?:al?|hasta(?:\\s+el)?)\\s+(?:el\\s+)?|\\s*[-–—]\\s*)";
  private static final String AND = "(?:" + TO + "|\\s+[ye]\\s+(?:el\\s+)?)";
  private static final String TO_YEAR =
      "(?:\\s*[-–—/]\\s*|\\s+(?:al?|y|hasta(?:\\s+el)?)\\s+(?:el\\s+)?)";
  private static final String ORDINAL =
      "(primer|1er|i|segundo|2do|ii|tercer|3er|iii|cuarto|4to|iv|ultimo)\\.?\\s+"
          + "(trimestre|semestre|cuatrimestre)\\b";

  /** Names of agendas look further ahead than this; a plain «2030» is a date all the same. */
  private static final int LAST_REPORTED = 2025;

  private static final Set<String> AHEAD =
      Set.of("agenda", "vision", "horizonte", "estrategia", "plan", "objetivos", "ods", "metas");

  private static final String NOT_A_CODE =
      "(?<!\\b(?:no|n|num|numero|arts?|articulo|pag|pagina|decreto|ley|acuerdo|resolucion|oficio|"
          + "expediente|exp|ref|tel|telefono|folio)[\\s.:°]{0,3})";

  /** In order: what a form has matched, whether a date or not, is not read again by a later one. */
  static final List<DateForm> ALL =
      List.of(
          days(TO),
          days("(?<=\\bentre (?:el )?" + "\\S.{0,60})\\s+y\\s+(?:el\\s+)?"),
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
          form(
              Begins.MONTH,
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
              (m, c) ->
                  period(
                      date(m.group(2) == null ? m.group(4) : m.group(2), m.group(1), null),
                      date(m.group(4), m.group(3), null))),
          form(
              Begins.MONTH,
              g(MONTH) + OF_YEAR + g(YEAR),
              (m, c) -> one(date(m.group(2), m.group(1), null))),
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
              "(?:periodo\\s+|a[ñn]os\\s+)(\\d{4})" + TO_YEAR + "(\\d{4})" + NUMBER_ENDS,
              (m, c) -> years(m.group(1), m.group(2))),
          form(
              Begins.DIGIT,
              "(\\d{4})" + TO_YEAR + "(\\d{4})" + NUMBER_ENDS,
              (m, c) -> years(m.group(1), m.group(2))),
          form(
              Begins.DIGIT,
              "(\\d{2})(\\d{2})[-–/](\\d{2})" + NUMBER_ENDS,
              (m, c) ->
                  Integer.parseInt(m.group(3)) > 12
                      ? years(m.group(1) + m.group(2), m.group(1) + m.group(3))
                      : Optional.empty()),
          form(
              Begins.DAY,
              g(DAY) + OF_MONTH + g(MONTH) + TO + g(DAY) + OF_MONTH + g(MONTH),
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
              g(MONTH) + TO + g(MONTH),
              (m, c) -> period(date(c.year(), m.group(1), null), date(c.year(), m.group(2), null))),
          form(
              Begins.MONTH,
              g(MONTH) + "\\s+(de\\s+)?(\\d{1,2})(?![\\d%:]|\\s*%|[.,/-]\\d)",
              DateForm::dayOrYear),
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
          form(Begins.WORD, ORDINAL, (m, c) -> part(m.group(1), m.group(2), c.year())),
          form(
              Begins.MONTH,
              g(MONTH) + "(?!\\s?[/-]\\s?\\d)(?!\\s+del?\\s+(?:a[ñn]o|proximo|pasado))",
              DateForm::month),
          form(
              Begins.WORD,
              "a[ñn]o\\s+(?:de\\s+)?" + g(YEAR),
              (m, c) -> one(date(m.group(1), null, null))),
          form(
              Begins.DIGIT,
              NOT_A_CODE
                  + "(?<![.,/$#°-])(?<![$#] )((?:18|19|20)\\d{2})(?![\\d\\p{L}%/]|[.,-]\\d|\\s*%)",
              DateForm::year));

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

  private static String g(String part) {
    return "(" + part + ")";
  }

  /**
   * «julio 19» is a day of the year told. Of a year that ends in 18, «de junio 18» is the month of
   * the year, as «informe de junio 2018» would be; «(junio 18)», and «junio 18» without «de», are
   * days; «junio de 18» is never a day.
   */
  private static Optional<DateValues> dayOrYear(MatchResult match, Context context) {
    String digits = match.group(3);
    if (context.year().isEmpty()) return Optional.empty();
    int year = context.year().getAsInt();
    boolean ofYear = digits.length() == 2 && Integer.parseInt(digits) == year % 100;
    boolean de = match.group(2) != null;
    if (ofYear && (de || context.before(match).equals("de"))) {
      return one(date(context.year(), match.group(1), null));
    }
    return de ? Optional.empty() : one(date(context.year(), match.group(1), digits));
  }

  /**
   * A month alone is a date where a preposition makes it one: «en julio», «durante el mes de mayo».
   */
  private static Optional<DateValues> month(MatchResult match, Context context) {
    String text = context.text();
    Span before = Words.before(text, match.start());
    boolean said =
        switch (Words.folded(text, before)) {
          case "en", "durante" -> Character.isLowerCase(text.charAt(match.start()));
          case "de" -> Words.folded(text, Words.before(text, before.start())).equals("mes");
          default -> false;
        };
    return said ? one(date(context.year(), match.group(1), null)) : Optional.empty();
  }

  /** Four digits are a year unless they count what follows or belong to the name of an agenda. */
  private static Optional<DateValues> year(MatchResult match, Context context) {
    int year = Integer.parseInt(match.group(1));
    if (counts(context.text(), match.end())) return Optional.empty();
    if (year > LAST_REPORTED && isNamed(context.text(), match.start())) return Optional.empty();
    return one(date(match.group(1), null, null));
  }

  /** «2000 árboles», «2000 m», «2000 millones». */
  private static boolean counts(String text, int end) {
    Span next = Words.after(text, end);
    if (next.isEmpty() || !Character.isLowerCase(text.charAt(next.start()))) return false;
    if (next.length() > 30 || FigureUnit.isMeasure(text, next.start())) return true;
    String word = Words.folded(text, next);
    return word.equals("mil") || word.endsWith("s") && !FunctionWords.contains(word);
  }

  /** «Agenda 2030», «Visión País 2040»: of the two words before, one is of what looks ahead. */
  private static boolean isNamed(String text, int start) {
    Span before = Words.before(text, start);
    for (int i = 0; i < 2; i++) {
      if (AHEAD.contains(Words.folded(text, before))) return true;
      before = Words.before(text, before.start());
    }
    return false;
  }
}
