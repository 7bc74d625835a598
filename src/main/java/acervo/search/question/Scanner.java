package acervo.search.question;

import acervo.search.question.Token.Kind;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed into tokens. Signs that mean nothing where they stand are part of words. */
final class Scanner {
  /** A text longer than any question is read no further. */
  private static final int LONGEST = 20_000;

  private static final int MOST = 4 * Question.MOST;
  private static final String OPENING = "\"“”„«‹";
  private static final String CLOSING = "\"”““»›";

  private final String text;
  private final boolean prose;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int open;

  private Scanner(String text) {
    this.text = text.substring(0, Math.min(text.length(), LONGEST));
    this.prose = isProseInCapitals(this.text);
  }

  /** The tokens of a text, at most some hundreds. */
  static List<Token> scan(String text) {
    Scanner scanner = new Scanner(text);
    while (scanner.skipSpaces() && scanner.tokens.size() < MOST) scanner.next();
    return scanner.tokens;
  }

  /** Whether not all of a text was scanned. */
  static boolean cuts(String text, List<Token> scanned) {
    return text.length() > LONGEST || scanned.size() == MOST;
  }

  /**
   * «LEY DE AGUA Y SANEAMIENTO» was copied from a heading: no word of it is an operator. Acronyms
   * joined by operators have no function words between them.
   */
  private static boolean isProseInCapitals(String text) {
    if (text.codePoints().anyMatch(Character::isLowerCase)) return false;
    for (String word : text.split("[^\\p{L}]+")) {
      boolean operator = word.equals("Y") || word.equals("O");
      if (!word.isEmpty() && !operator && FunctionWords.contains(word)) return true;
    }
    return false;
  }

  private boolean skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return at < text.length();
  }

  private void next() {
    int start = at;
    char first = text.charAt(at);
    if (first == '(') {
      at++;
      open++;
      add(Kind.OPEN, "", start, 0);
    } else if (first == ')') {
      at++;
      if (open > 0) {
        open--;
        add(Kind.CLOSE, "", start, 0);
      }
    } else if (first == '-' && startsSomething(at + 1)) {
      at++;
      add(Kind.MINUS, "", start, 0);
    } else if (first == '=' && startsSomething(at + 1)) {
      at++;
      exact(start);
    } else if (isQuote(first)) {
      phrase(start, Kind.PHRASE);
    } else {
      word(start);
    }
  }

  private boolean startsSomething(int next) {
    return next < text.length()
        && (Character.isLetterOrDigit(text.charAt(next))
            || isQuote(text.charAt(next))
            || text.charAt(next) == '('
            || text.charAt(next) == '='
            || text.charAt(next) == '*');
  }

  private static boolean isQuote(char unit) {
    return OPENING.indexOf(unit) >= 0;
  }

  private void exact(int start) {
    if (isQuote(text.charAt(at))) {
      phrase(start, Kind.EXACT);
    } else if (text.charAt(at) == '(' || text.charAt(at) == '=') {
      next();
    } else {
      add(Kind.EXACT, unspaced(), start, 0);
    }
  }

  private void phrase(int start, Kind kind) {
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(at)));
    int inside = ++at;
    while (at < text.length() && !closes(text.charAt(at), closing)) at++;
    String words = text.substring(inside, at).strip();
    at = Math.min(at + 1, text.length());
    int apart = 0;
    if (at < text.length() - 1 && text.charAt(at) == '~' && isDigit(at + 1)) {
      int digits = ++at;
      while (at < text.length() && at - digits < 3 && isDigit(at)) at++;
      apart = Integer.parseInt(text.substring(digits, at));
    }
    if (hasWords(words)) add(kind, words, start, apart);
  }

  private boolean isDigit(int place) {
    return text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  /** Word processors mix quotes: a straight one closes a curly one and the other way round. */
  private static boolean closes(char unit, char closing) {
    return unit == closing || (closing != '»' && closing != '›' && "\"”“".indexOf(unit) >= 0);
  }

  private void word(int start) {
    int colon = fieldEnd();
    if (colon > 0) {
      at = colon + 1;
      add(Kind.FIELD, text.substring(start, colon), start, 0);
      return;
    }
    String word = unspaced();
    if (!hasWords(word)) {
      if (word.isEmpty()) at++;
      return;
    }
    Kind operator = operator(word);
    if (operator != null) {
      add(operator, word, start, 0);
    } else if (isFuzzy(word)) {
      int tilde = word.indexOf('~');
      int edits = tilde == word.length() - 1 ? usualEdits(tilde) : word.charAt(tilde + 1) - '0';
      add(edits == 0 ? Kind.WORD : Kind.FUZZY, word.substring(0, tilde), start, edits);
    } else if (isPattern(word)) {
      add(Kind.PATTERN, word, start, 0);
    } else {
      add(Kind.WORD, word, start, 0);
    }
  }

  /** To the next space, opening quote, or the end of the group that it stands in. */
  private String unspaced() {
    int start = at;
    int inner = 0;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      char unit = text.charAt(at);
      if (at > start && isQuote(unit)) break;
      if (unit == '(') inner++;
      if (unit == ')' && inner == 0 && open > 0) break;
      if (unit == ')' && inner > 0) inner--;
      at++;
    }
    return text.substring(start, at);
  }

  /** Where the colon after a field's name is; 0 when here is none. */
  private int fieldEnd() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    boolean named = end > at && end < text.length() - 1 && text.charAt(end) == ':';
    if (!named || isSpace(text.charAt(end + 1))) return 0;
    return Field.of(text.substring(at, end)).isPresent() ? end : 0;
  }

  private Kind operator(String word) {
    if (prose) return null;
    return switch (word) {
      case "Y", "AND" -> Kind.AND;
      case "O", "OR" -> Kind.OR;
      case "NO", "NOT" -> Kind.NOT;
      default -> null;
    };
  }

  private static boolean isFuzzy(String word) {
    int tilde = word.indexOf('~');
    if (tilde < 3 || !isLettersOnly(word.substring(0, tilde))) return false;
    String edits = word.substring(tilde + 1);
    return edits.isEmpty() || edits.equals("0") || edits.equals("1") || edits.equals("2");
  }

  private static int usualEdits(int letters) {
    return letters < 6 ? 1 : 2;
  }

  /** Letters with stars, or with question marks among them: «¿qué?» is a word. */
  private static boolean isPattern(String word) {
    String letters = word.replace("*", "").replace("?", "");
    boolean wild = word.indexOf('*') >= 0 || word.indexOf('?') > 0 && !word.endsWith("?");
    int least = word.startsWith("*") || word.startsWith("?") ? 2 : 1;
    return wild && letters.length() >= least && isLettersOnly(letters);
  }

  private static boolean isLettersOnly(String word) {
    return word.codePoints().allMatch(Character::isLetterOrDigit);
  }

  private void add(Kind kind, String words, int start, int number) {
    tokens.add(new Token(kind, words, new Span(start, at), number));
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || Character.isISOControl(unit);
  }

  private static boolean hasWords(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
