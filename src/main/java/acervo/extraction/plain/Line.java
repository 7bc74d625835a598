package acervo.extraction.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a text.
 *
 * @param start where its words begin in the text; white space before them is not part of it
 * @param end where they end; {@code start} of a blank line
 * @param words the units between
 * @param indent how many columns of white space stand before them
 * @param blanks how many blank lines stand before it
 */
record Line(int start, int end, String words, int indent, int blanks) {
  private static final int TAB = 4;
  private static final Pattern RULE = Pattern.compile("[-=_*~#·.\\s]{3,}");

  /** Words after which no Spanish phrase is over. */
  private static final Set<String> LEADING =
      Set.of(
          "a",
          "al",
          "ante",
          "bajo",
          "con",
          "contra",
          "de",
          "del",
          "desde",
          "durante",
          "e",
          "el",
          "en",
          "entre",
          "hacia",
          "hasta",
          "la",
          "las",
          "los",
          "mediante",
          "ni",
          "o",
          "para",
          "por",
          "que",
          "según",
          "segun",
          "sin",
          "sobre",
          "su",
          "sus",
          "tras",
          "u",
          "un",
          "una",
          "unas",
          "unos",
          "y");

  /** The lines of {@code text} that have words, in order; {@code text} ends lines in line feeds. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int blanks = 0;
    for (int from = 0; from <= text.length(); ) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      int start = from;
      int indent = 0;
      while (start < to && isSpace(text.charAt(start))) {
        indent += text.charAt(start++) == '\t' ? TAB : 1;
      }
      int end = to;
      while (end > start && isSpace(text.charAt(end - 1))) end--;
      if (end > start) {
        lines.add(new Line(start, end, text.substring(start, end), indent, blanks));
        blanks = 0;
      } else {
        blanks++;
      }
      from = to + 1;
    }
    return lines;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** A line drawn with punctuation: it parts what stands above from what stands below. */
  boolean isRule() {
    return RULE.matcher(words).matches();
  }

  /** What it says if it underlines a heading: 1 for {@code ===}, 2 for {@code ---}, otherwise 0. */
  int underlines() {
    if (words.length() < 3) return 0;
    if (words.chars().allMatch(unit -> unit == '=')) return 1;
    return words.chars().allMatch(unit -> unit == '-') ? 2 : 0;
  }

  /** Whether a sentence may be over here. */
  boolean endsSentence() {
    String bare = words.replaceAll("[\"”»’')\\]]+$", "");
    return !bare.isEmpty() && ".:;!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether its last word asks for more; a comma does not, as it ends «Saludos cordiales,». */
  boolean asksForMore() {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return LEADING.contains(last);
  }

  boolean beginsLower() {
    return Character.isLowerCase(words.codePointAt(0));
  }

  /** Whether it can only be the middle of a sentence: a small letter, or an opening parenthesis. */
  boolean goesOn() {
    return beginsLower() || words.charAt(0) == '(';
  }
}
