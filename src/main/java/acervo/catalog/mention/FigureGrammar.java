package acervo.catalog.mention;

import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a text that state a quantity and of what: «17 millones de árboles», «75 %»,
 * «$6,300», «tres talleres». Numbers that name something are none: dates and years, articles and
 * decrees, telephones, hours of the day, sections, members of a list.
 *
 * <p>A number in digits counts something when a sign, a measure or a plural follows; one in words
 * only before a plural. A number without either is a figure when it is written in groups of three
 * or in millions («un total de 1,250»). Numbers joined to the next («10-15», «entre 10 y 15
 * talleres») share its unit and are figures of their own. «4 de cada 10» is a proportion, and
 * neither of its numbers counts anything; «6 de ellos» counts what was named before, and has no
 * unit of its own.
 */
public final class FigureGrammar {
  private static final int WIDEST_LIST = 2000;

  /** A line that long before its last number is running text, and no row of a table. */
  private static final int RUNNING_LINE = 40;

  private final String text;
  private final List<DateMention> dates;
  private final List<FigureMention> found = new ArrayList<>();

  /** Numbers that wait for the unit of the next one, which begins at {@link #joined}. */
  private final List<Numeral> waiting = new ArrayList<>();

  private int joined = -1;
  private boolean joinedIsName;
  private int nextDate;

  private FigureGrammar(String text, List<DateMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  /** The figures in a text, in order, none overlapping. */
  public static List<FigureMention> find(String text) {
    return find(text, DateGrammar.find(text));
  }

  /**
   * The figures in a text whose dates are known.
   *
   * @param dates as {@link DateGrammar} finds them, in order
   */
  public static List<FigureMention> find(String text, List<DateMention> dates) {
    FigureGrammar grammar = new FigureGrammar(text, dates);
    grammar.read();
    return List.copyOf(grammar.found);
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (Numeral.isDigit(unit)) {
        i = Math.max(inDigits(i), Numeral.digitsEnd(text, i));
      } else if (Character.isLetter(unit)) {
        int end = wordEnd(i);
        i = mayCount(unit, end - i) ? Math.max(end, inWords(new Span(i, end))) : end;
      } else {
        i++;
      }
    }
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    return end;
  }

  /** Whether a word can be a cardinal by its first letter and length: most are not. */
  private static boolean mayCount(char first, int length) {
    return length >= 2 && length <= 13 && "dtcsonqvmuDTCSONQVMU".indexOf(first) >= 0;
  }

  private int inDigits(int start) {
    int afterDate = afterDate(start);
    if (afterDate > start) return forget(afterDate);
    Optional<Numeral> read = Numeral.inDigits(text, start);
    if (read.isEmpty()) return forget(codeEnd(start));
    Numeral numeral = read.get();
    int end = numeral.span().end();
    if (start != joined && isGlued(start)) return forget(codeEnd(start));
    if (isCode(numeral)) return forget(codeEnd(start));
    return number(numeral, end);
  }

  private int inWords(Span word) {
    Optional<Numeral> read = Numeral.inWords(text, word);
    if (read.isEmpty()) return word.end();
    int afterDate = afterDate(word.start());
    if (afterDate > word.start()) return forget(afterDate);
    return number(read.get(), read.get().span().end());
  }

  /**
   * Takes a number that is no code: a name, a figure, or one that waits; returns where to go on.
   */
  private int number(Numeral numeral, int end) {
    Span span = numeral.span();
    boolean chained = span.start() == joined;
    if (!chained) forget(end);
    boolean name =
        chained ? joinedIsName : FigureLabels.standBefore(text, span.start()) && !newLine(numeral);
    int next = name ? -1 : figure(numeral);
    if (next >= 0) {
      forget(next);
      return next;
    }
    return join(numeral, name);
  }

  /** A label at the end of a line is not of a figure that begins the next one. */
  private boolean newLine(Numeral numeral) {
    int start = numeral.span().start();
    int before = Words.before(text, start).end();
    return text.substring(before, start).indexOf('\n') >= 0
        && FigureUnit.after(text, numeral).isPresent();
  }

  /** Adds the figure of a number, with those that wait for it; returns its end, or -1 for none. */
  private int figure(Numeral numeral) {
    Span span = numeral.span();
    Optional<Currency> currency =
        numeral.words() ? Optional.empty() : Currency.before(text, numeral);
    if (currency.isPresent()) return money(numeral, currency.get());
    Optional<FigureUnit> counted = counted(numeral);
    if (counted.isPresent() && !isTime(span.start(), counted.get())) {
      FigureUnit unit = counted.get();
      for (Numeral earlier : waiting) add(earlier, earlier.span(), unit.name());
      add(
          numeral,
          new Span(inParentheses(span) ? span.start() - 1 : span.start(), unit.end()),
          unit.name());
      return unit.end();
    }
    int some = partitiveEnd(span.end());
    if (some > span.end() && numeral.value().scale() <= 0 && waiting.isEmpty()) {
      add(numeral, new Span(span.start(), some), "");
      return some;
    }
    if (numeral.large() && !numeral.words() && counted.isEmpty() && waiting.isEmpty()) {
      add(numeral, span, "");
      return span.end();
    }
    return -1;
  }

  /** The end of «de ellos» after a number; the number's end when it does not follow. */
  private int partitiveEnd(int end) {
    Span of = Words.after(text, end);
    if (!of.in(text).equals("de")) return end;
    Span pronoun = Words.after(text, of.end());
    return switch (pronoun.in(text)) {
      case "ellos", "ellas", "estos", "estas", "éstos", "éstas" -> partOf(pronoun, end);
      default -> end;
    };
  }

  /** «6 de estos», and not «6 de estos talleres», which says itself what it counts. */
  private int partOf(Span pronoun, int end) {
    boolean alone = pronoun.in(text).startsWith("ell");
    Span next = Words.after(text, pronoun.end());
    return alone || !Words.folded(text, next).endsWith("s") ? pronoun.end() : end;
  }

  private int money(Numeral numeral, Currency currency) {
    Optional<FigureUnit> again = Currency.saidAgain(text, numeral);
    int end = again.map(FigureUnit::end).orElse(numeral.span().end());
    String unit = again.map(FigureUnit::name).orElse(currency.name());
    add(numeral, new Span(currency.start(), end), unit);
    return end;
  }

  private void add(Numeral numeral, Span span, String unit) {
    found.add(new FigureMention(span, numeral.value(), unit));
  }

  private Optional<FigureUnit> counted(Numeral numeral) {
    Span span = numeral.span();
    if (inParentheses(span)) {
      Numeral closed =
          new Numeral(new Span(span.start(), span.end() + 1), numeral.value(), false, false, false);
      return isOfList(span) ? Optional.empty() : FigureUnit.after(text, closed);
    }
    boolean one = numeral.value().intValue() == 1 && !numeral.large();
    if (beginsLine(span.start()) && (one || isSection(numeral))) return Optional.empty();
    return FigureUnit.after(text, numeral).filter(unit -> !isBelow(span, unit));
  }

  /** Whether a unit is what the next line begins with: only a number alone on its own counts it. */
  private boolean isBelow(Span number, FigureUnit unit) {
    Span first = Words.after(text, number.end());
    if (!Words.isCapitalised(text, first) || first.start() >= unit.end()) return false;
    if (text.substring(number.end(), first.start()).indexOf('\n') < 0) return false;
    boolean shouted =
        Words.isCapitals(text, first) && Words.isCapitals(text, Words.before(text, number.start()));
    return !beginsLine(number.start()) && !shouted && !isWrapped(number.start());
  }

  /** Whether a number stands late in a line of running text, which the next line goes on with. */
  private boolean isWrapped(int number) {
    Span before = Words.before(text, number);
    boolean small = !before.isEmpty() && Character.isLowerCase(text.charAt(before.start()));
    return small && number - (text.lastIndexOf('\n', number) + 1) >= RUNNING_LINE;
  }

  /** «3.1 Resultados» heads a section. */
  private boolean isSection(Numeral numeral) {
    return numeral.value().scale() > 0
        && Words.isCapitalised(text, Words.after(text, numeral.span().end()));
  }

  private boolean inParentheses(Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && text.charAt(span.start() - 1) == '('
        && text.charAt(span.end()) == ')';
  }

  /** Whether «(2)» has a «(1)» before it or a «(3)» after it: it numbers, and does not count. */
  private boolean isOfList(Span span) {
    if (span.length() > 3) return false;
    int number = Integer.parseInt(span.in(text));
    int from = Math.max(0, span.start() - WIDEST_LIST);
    String before = text.substring(from, span.start());
    int to = Math.min(text.length(), span.end() + WIDEST_LIST);
    String after = text.substring(span.end(), to);
    return before.contains("(" + (number - 1) + ")") || after.contains("(" + (number + 1) + ")");
  }

  private boolean beginsLine(int start) {
    int i = start;
    while (i > 0 && text.charAt(i - 1) == ' ') i--;
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  /** «a las 10 horas», «desde las 8 h». */
  private boolean isTime(int start, FigureUnit unit) {
    if (!unit.name().startsWith("h")) return false;
    Span before = Words.before(text, start);
    boolean article = before.in(text).equals("las") || before.in(text).equals("la");
    if (!article || !Words.folded(text, unitSpan(unit)).matches("horas?|hrs|h")) return false;
    String preposition = Words.before(text, before.start()).in(text);
    return preposition.equals("a") || preposition.equals("desde") || preposition.equals("hasta");
  }

  private static Span unitSpan(FigureUnit unit) {
    return new Span(unit.end() - unit.name().length(), unit.end());
  }

  /** Lets a number wait for the one it is joined to; returns where that begins, or its end. */
  private int join(Numeral numeral, boolean name) {
    int end = numeral.span().end();
    int next = joint(end);
    if (next < 0) return forget(end);
    if (proportion) name = true;
    if (!name && waiting.size() < 20) waiting.add(numeral);
    if (name) waiting.clear();
    joined = next;
    joinedIsName = name;
    return next;
  }

  private boolean proportion;

  /** Where the number begins that the one ending at {@code end} is joined to; -1 for none. */
  private int joint(int end) {
    proportion = false;
    int at = Words.gapEnd(text, end);
    if (at >= text.length()) return -1;
    char unit = text.charAt(at);
    if (unit == '-' || unit == '–' || unit == '—' || unit == ',') {
      int next = Words.gapEnd(text, at + 1);
      return next < text.length() && Numeral.isDigit(text.charAt(next)) ? next : -1;
    }
    Span word = Words.after(text, end);
    Span last = word;
    switch (word.in(text)) {
      case "a", "y", "o", "e", "u" -> {}
      case "de" -> {
        last = Words.after(text, word.end());
        String second = last.in(text);
        proportion = second.equals("cada");
        if (!proportion && !second.equals("los") && !second.equals("las")) return -1;
      }
      default -> {
        return -1;
      }
    }
    int next = Words.gapEnd(text, last.end());
    return next < text.length() && isNumberStart(next) ? next : -1;
  }

  private boolean isNumberStart(int at) {
    return Numeral.isDigit(text.charAt(at))
        || Numeral.inWords(text, new Span(at, Words.end(text, at))).isPresent();
  }

  private int forget(int next) {
    waiting.clear();
    joined = -1;
    joinedIsName = false;
    return next;
  }

  /** Where the date ends that covers {@code start}; {@code start} when none does. */
  private int afterDate(int start) {
    while (nextDate < dates.size() && dates.get(nextDate).span().end() <= start) nextDate++;
    if (nextDate == dates.size()) return start;
    Span date = dates.get(nextDate).span();
    return date.start() <= start ? date.end() : start;
  }

  /** Whether what stands at once before a number makes it part of something longer. */
  private boolean isGlued(int start) {
    if (start == 0) return false;
    char before = text.charAt(start - 1);
    if ("_@#=º°*".indexOf(before) >= 0) return true;
    if (".,-–/:+\\'".indexOf(before) < 0) return false;
    return start > 1
        && Character.isLetterOrDigit(text.charAt(start - 2))
        && !(before == '.' && isCurrencyStop(start))
        && !(before == ':' && Character.isLetter(text.charAt(start - 2)));
  }

  /** «Q.500»; and «art.15», which its label names. */
  private boolean isCurrencyStop(int start) {
    char letter = text.charAt(start - 2);
    return letter == 'Q' || letter == 'L' || FigureLabels.standBefore(text, start);
  }

  /** Whether what follows at once makes a number an ordinal, an hour, a fraction or a code. */
  private boolean isCode(Numeral numeral) {
    int end = numeral.span().end();
    if (end >= text.length()) return false;
    char after = text.charAt(end);
    if (Character.isLetter(after)) return !FigureUnit.isMeasure(text, end);
    if (after == '°') return !text.startsWith("°C", end);
    boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    if (after == '.' && more) return true;
    if (after == '-' || after == '–') return more && !isRange(numeral);
    return more && "/:_+@*".indexOf(after) >= 0;
  }

  /** «10-15» rises; «12-91», «011-2018» and «2250-1234» are codes. */
  private boolean isRange(Numeral from) {
    int start = from.span().end() + 1;
    if (!Numeral.isDigit(text.charAt(start))) return false;
    boolean zero = text.charAt(from.span().start()) == '0' || text.charAt(start) == '0';
    Optional<Numeral> to = Numeral.inDigits(text, start);
    return !zero
        && to.isPresent()
        && from.value().compareTo(to.get().value()) < 0
        && FigureUnit.after(text, to.get()).isPresent();
  }

  private int codeEnd(int start) {
    int end = start;
    while (end < text.length() && isOfCode(text.charAt(end))) end++;
    return Math.max(end, start + 1);
  }

  private static boolean isOfCode(char unit) {
    return Character.isLetterOrDigit(unit) || ".,-–/:_@".indexOf(unit) >= 0;
  }
}
