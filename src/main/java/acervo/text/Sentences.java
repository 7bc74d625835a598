package acervo.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the sentences of a Spanish text begin and end. */
public final class Sentences {
  /** A sentence is not over after these, whatever capital letter follows. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:^|[\\s(«“\"])(?:arts?|incs?|lits?|núms?|nums?|no|nos|pág|págs|pag|p|pp|vol|ed|cap|sr|sra|"
              + "srta|dr|dra|lic|licda|ing|arq|prof|d|dña|ud|uds|etc|ej|cf|cfr|vid|fs|tel|av|depto|"
              + "\\p{L}(?:\\.\\p{L})+|\\p{Lu})\\.\\s*$");

  /**
   * The sentences of {@code text} in order, each without the white space around it. A break inside
   * «art. 15», «D.L. 321» or an initial is not one.
   */
  public static List<Span> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("es"));
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String tail = text.substring(Math.max(start, end - 24), end);
      if (end < text.length() && ABBREVIATION.matcher(tail).find()) continue;
      addTrimmed(sentences, text, start, end);
      start = end;
    }
    addTrimmed(sentences, text, start, text.length());
    return sentences;
  }

  private static void addTrimmed(List<Span> spans, String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    if (start < end) spans.add(new Span(start, end));
  }

  private Sentences() {}
}
