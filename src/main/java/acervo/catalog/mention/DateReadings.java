package acervo.catalog.mention;

import static acervo.catalog.mention.DateValues.date;
import static acervo.catalog.mention.DateValues.one;
import static acervo.catalog.mention.DateValues.period;

import acervo.catalog.mention.DateForm.Context;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** How a month or a number that may be a date or not is told by the words around it. */
final class DateReadings {
  /** What leads a month in a sentence. */
  private static final Set<String> LEADS =
      Set.of(
          "en",
          "con",
          "durante",
          "de",
          "desde",
          "hasta",
          "para",
          "entre",
          "a",
          "por",
          "mediados",
          "finales");

  /** Names of agendas look further ahead than this; a plain «2030» is a date all the same. */
  private static final int LAST_REPORTED = 2025;

  private static final Set<String> AHEAD =
      Set.of("agenda", "vision", "horizonte", "estrategia", "plan", "objetivos", "ods", "metas");

  /**
   * «julio 19» is a day of the year told. Of a year that ends in 18, «de junio 18» is the month of
   * the year, as «informe de junio 2018» would be; «(junio 18)», and «junio 18» without «de», are
   * days; «junio de 18» is never a day.
   */
  static Optional<DateValues> dayOrYear(MatchResult match, Context context) {
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
   * A month alone is a date in the run of a sentence («desde febrero», «de marzo, junio y julio»)
   * and at the head of a line or a cell («Enero.»), not as a name («Mayo»).
   */
  static Optional<DateValues> month(MatchResult match, Context context) {
    String text = context.text();
    boolean small = Character.isLowerCase(text.charAt(match.start()));
    boolean said = small ? isSaid(text, match.start()) : isHead(text, match.start(), match.end());
    return said ? one(date(context.year(), match.group(1), null)) : Optional.empty();
  }

  private static boolean isSaid(String text, int start) {
    Span before = Words.before(text, start);
    if (before.isEmpty()) return isListed(text, start);
    String word = Words.folded(text, before);
    if (!word.equals("y") && !word.equals("e") && !word.equals("o")) return LEADS.contains(word);
    Span joined = Words.before(text, before.start());
    if (LEADS.contains(Words.folded(text, joined))) return true;
    return isMonth(text, joined) || Words.folded(text, joined).equals("en");
  }

  /** After a comma in a list of months, after a colon or an opening parenthesis. */
  private static boolean isListed(String text, int start) {
    int at = start;
    while (at > 0 && Words.isGap(text.charAt(at - 1))) at--;
    if (at == 0) return false;
    char sign = text.charAt(at - 1);
    if (sign == ':' || sign == '(') return true;
    return sign == ',' && isMonth(text, Words.before(text, at - 1));
  }

  private static boolean isMonth(String text, Span word) {
    return !word.isEmpty() && DateForm.MONTHS.contains(Words.folded(text, word));
  }

  /** Whether a line or a cell begins with it and it ends there or before a full stop or colon. */
  private static boolean isHead(String text, int start, int end) {
    boolean first = start == 0 || "\n\t".indexOf(text.charAt(start - 1)) >= 0;
    return first && (end == text.length() || "\n\t.:".indexOf(text.charAt(end)) >= 0);
  }

  /** Four digits are a year unless they count what follows or belong to the name of an agenda. */
  static Optional<DateValues> year(MatchResult match, Context context) {
    int year = Integer.parseInt(match.group(1));
    if (counts(context.text(), match.end())) return Optional.empty();
    if (year > LAST_REPORTED && isNamed(context.text(), match.start())) return Optional.empty();
    if (isDecade(context.text(), match.start(), year)) {
      return period(date(match.group(1), null, null), date("" + (year + 9), null, null));
    }
    return one(date(match.group(1), null, null));
  }

  /** «la década de 1980», «la década de los años 1980». */
  private static boolean isDecade(String text, int start, int year) {
    if (year % 10 != 0) return false;
    Span before = Words.before(text, start);
    for (int i = 0; i < 4 && !before.isEmpty(); i++) {
      String word = Words.folded(text, before);
      if (word.equals("decada")) return true;
      if (!word.matches("de|del|los|anos|años")) return false;
      before = Words.before(text, before.start());
    }
    return false;
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

  private DateReadings() {}
}
