package acervo.catalog.mention;

import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * The ways in which Spanish texts write dates and periods. Reads days before months, refuses what
 * the calendar has not (a «31 de febrero de 2018» is no date, and no «febrero de 2018» either), and
 * leaves alone what may be a number. Years from 1500 to 2099.
 */
public final class DateGrammar {
  /** Longer than any date on either side of the name of its month. */
  private static final int REACH = 90;

  private final String folded;
  private final DateForm.Context context;

  /** Where digits, months and words begin that a date can begin with. */
  private final List<Integer> digits = new ArrayList<>();

  private final List<Integer> months = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();

  /** What a form has matched. */
  private final BitSet taken = new BitSet();

  private final List<DateMention> mentions = new ArrayList<>();

  private DateGrammar(String text, OptionalInt year) {
    this.folded = Folding.fold(text);
    this.context = new DateForm.Context(text, year);
  }

  /** The dates in a text, in order, none overlapping. A day without a year is left out. */
  public static List<DateMention> find(String text) {
    return find(text, OptionalInt.empty());
  }

  /**
   * The dates in a text of a known year: «julio 19», «19 de julio», «(11-07)» and «en julio» are of
   * it.
   *
   * @param year of what the text tells, when it is known
   */
  public static List<DateMention> find(String text, OptionalInt year) {
    DateGrammar grammar = new DateGrammar(text, year);
    grammar.mark();
    grammar.read();
    grammar.mentions.sort(Comparator.comparing(DateMention::span));
    return List.copyOf(grammar.mentions);
  }

  private void mark() {
    int i = 0;
    while (i < folded.length()) {
      char unit = folded.charAt(i);
      if (!Character.isLetterOrDigit(unit)) {
        i++;
        continue;
      }
      int end = Words.end(folded, i);
      if (Numeral.isDigit(unit)) {
        digits.add(i);
        if (end - i == 3) words.add(i);
      } else if (end - i <= 10 && "efmajsondpctui".indexOf(unit) >= 0) {
        String word = folded.substring(i, end);
        if (DateForm.MONTHS.contains(word)) months.add(i);
        if (DateForm.WORDS.contains(word)) words.add(i);
      }
      i = end;
    }
  }

  private void read() {
    if (digits.isEmpty() && months.isEmpty() && words.isEmpty()) return;
    List<Span> nearMonths = nearMonths();
    for (DateForm form : DateForm.ALL) {
      switch (form.begins()) {
        case DIGIT -> readAt(digits, form);
        case MONTH -> readAt(months, form);
        case WORD -> readAt(words, form);
        case DAY -> nearMonths.forEach(near -> readIn(near, form));
      }
    }
  }

  private List<Span> nearMonths() {
    List<Span> near = new ArrayList<>();
    for (int month : months) {
      near.add(new Span(Math.max(0, month - REACH), Math.min(folded.length(), month + REACH)));
    }
    return Span.merged(near);
  }

  private void readAt(List<Integer> starts, DateForm form) {
    if (starts.isEmpty()) return;
    Matcher match = matcher(form);
    int end = 0;
    for (int start : starts) {
      if (start < end) continue;
      match.region(start, Math.min(folded.length(), start + 2 * REACH));
      if (!match.lookingAt()) continue;
      end = match.end();
      take(match, form);
    }
  }

  private void readIn(Span near, DateForm form) {
    Matcher match = matcher(form).region(near.start(), near.end());
    while (match.find()) take(match, form);
  }

  /** Matches lie in a region; what they look at beside themselves may lie outside. */
  private Matcher matcher(DateForm form) {
    return form.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private void take(Matcher match, DateForm form) {
    int next = taken.nextSetBit(match.start());
    if (next >= 0 && next < match.end()) return;
    form.reading().read(match, context).ifPresent(dates -> mentions.add(mention(match, dates)));
    taken.set(match.start(), match.end());
  }

  private static DateMention mention(Matcher match, DateValues dates) {
    return new DateMention(new Span(match.start(), match.end()), dates.from(), dates.to());
  }
}
