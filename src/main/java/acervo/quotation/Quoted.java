package acervo.quotation;

import acervo.quotation.Token.Kind;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words between quotation marks, as the quoter wrote them: what is said to be the source's, and
 * what the quoter says is not. «…», «...», «[…]», «[...]» and «(…)» mark words left out; brackets
 * hold the quoter's own words; «[sic]» and the numbers of notes, «[3]», stand for nothing.
 *
 * @param text as written, without its outermost marks
 * @param tokens neither beginning nor ending with an omission or a mark, which belong to the
 *     quoter's sentence as often as to the source's
 */
public record Quoted(String text, List<Token> tokens) {
  /** Words past which a quotation is not compared any more. */
  static final int LONGEST = 2000;

  private static final Pattern QUOTERS =
      Pattern.compile(
          "(?<omission>[\\[(]\\s?(?:…|\\.\\s?\\.\\s?\\.)\\s?[\\])]|…|\\.\\.\\.+)"
              + "|(?<nothing>[\\[(](?i:sic|sic\\.)[\\])]|\\[\\d{1,3}\\])"
              + "|(?<own>\\[[^\\[\\]]{1,300}\\])");

  public Quoted {
    tokens = List.copyOf(tokens);
  }

  /** Reads what stands between two quotation marks. */
  public static Quoted of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher quoters = QUOTERS.matcher(text);
    int from = 0;
    while (quoters.find()) {
      if (quoters.group("own") != null && isInWord(text, quoters)) continue;
      add(tokens, text, from, quoters.start());
      Span span = new Span(quoters.start(), quoters.end());
      if (quoters.group("omission") != null) gap(tokens, Token.of(Kind.OMISSION, "…", span));
      if (quoters.group("own") != null) gap(tokens, Token.of(Kind.INTERPOLATION, "[]", span));
      from = quoters.end();
    }
    add(tokens, text, from, text.length());
    return new Quoted(text, trimmed(tokens));
  }

  /** The words of a source, in which no bracket and no ellipsis is a quoter's. */
  static Quoted literally(String text) {
    return new Quoted(text, trimmed(Likeness.of(text)));
  }

  /** Only letters, and a letter directly before or after the brackets: «[E]l», «niñ[a]s». */
  private static boolean isInWord(String text, Matcher brackets) {
    for (int i = brackets.start() + 1; i < brackets.end() - 1; i++) {
      if (!Character.isLetter(text.charAt(i))) return false;
    }
    boolean after =
        brackets.end() < text.length() && Character.isLetter(text.charAt(brackets.end()));
    boolean before = brackets.start() > 0 && Character.isLetter(text.charAt(brackets.start() - 1));
    return after || before;
  }

  private static void add(List<Token> tokens, String text, int from, int to) {
    for (Token token : Likeness.ofQuoted(text.substring(from, to))) tokens.add(token.shift(from));
  }

  /** Of gaps side by side the one that says more is kept. */
  private static void gap(List<Token> tokens, Token gap) {
    if (!tokens.isEmpty() && tokens.getLast().isGap()) {
      if (gap.kind() == Kind.INTERPOLATION) return;
      tokens.removeLast();
    }
    tokens.add(gap);
  }

  private static List<Token> trimmed(List<Token> tokens) {
    int start = 0;
    int end = Math.min(tokens.size(), LONGEST);
    while (start < end && !tokens.get(start).isWord() && !isSign(tokens.get(start))) start++;
    while (end > start && !tokens.get(end - 1).isWord() && !isSign(tokens.get(end - 1))) end--;
    return tokens.subList(start, end);
  }

  /** Signs that belong to a figure: «$6,300», «50 %». */
  private static boolean isSign(Token token) {
    return token.kind() == Kind.MARK && "$%€£¢§".contains(token.form());
  }

  /** How many words are said to be the source's. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /** The stretches without a gap, each as its words in order; none is empty. */
  List<List<String>> segments() {
    List<List<String>> segments = new ArrayList<>();
    List<String> segment = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord()) segment.add(token.form());
      if (!token.isGap() || segment.isEmpty()) continue;
      segments.add(List.copyOf(segment));
      segment.clear();
    }
    if (!segment.isEmpty()) segments.add(List.copyOf(segment));
    return segments;
  }

  boolean hasGaps() {
    return tokens.stream().anyMatch(Token::isGap);
  }
}
