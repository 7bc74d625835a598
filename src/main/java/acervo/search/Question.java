package acervo.search;

import acervo.text.FunctionWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question asks for, read from what a person typed. Any text can be read; blank text wants
 * nothing in particular.
 *
 * <p>The language: words; "phrases" in straight, curly or angular quotes, an unclosed one reaching
 * to the end; {@code obser*} for any word that begins so; {@code -word} and {@code -"a phrase"} for
 * what must not be there.
 *
 * @param wanted what documents should contain
 * @param unwanted what documents must not contain
 * @param shortened whether clauses past {@link #MOST} were left out
 */
public record Question(List<Clause> wanted, List<Clause> unwanted, boolean shortened) {
  /** More clauses than any person types; a pasted page is searched by its first words. */
  public static final int MOST = 64;

  private static final String OPENING = "\"“”„«‹";
  private static final String CLOSING = "\"”““»›";

  /** One thing asked for. */
  public sealed interface Clause {
    /** As typed, without its signs. */
    String words();

    /** What stands between two spaces. */
    record Word(String words) implements Clause {}

    /** Words in this order, next to each other. */
    record Phrase(String words) implements Clause {}

    /** Any word that begins so. */
    record Prefix(String words) implements Clause {}

    /** As a reader would write it. */
    default String shown() {
      return switch (this) {
        case Word word -> "«" + word.words() + "»";
        case Phrase phrase -> "«" + phrase.words() + "»";
        case Prefix prefix -> "«" + prefix.words() + "…»";
      };
    }
  }

  public Question {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  public static Question parse(String text) {
    return new Parser(text).question();
  }

  /**
   * What documents must have: what is wanted, less the words that only hold a sentence together,
   * unless there is nothing else. «Observaciones a la ley» asks for observaciones and ley; the rest
   * counts for the order of words alone.
   */
  public List<Clause> required() {
    List<Clause> telling =
        wanted.stream()
            .filter(clause -> !(clause instanceof Clause.Word && isFunctionWord(clause)))
            .toList();
    return telling.isEmpty() ? wanted : telling;
  }

  private static boolean isFunctionWord(Clause clause) {
    return FunctionWords.contains(clause.words().replaceAll("[^\\p{L}\\p{N}]+", ""));
  }

  /** Whether nothing in particular is wanted. */
  public boolean isOpen() {
    return wanted.isEmpty();
  }

  private static final class Parser {
    private final String text;
    private final List<Clause> wanted = new ArrayList<>();
    private final List<Clause> unwanted = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Question question() {
      while (skipSpaces() && wanted.size() + unwanted.size() < MOST) {
        boolean negated = negates();
        if (negated) at++;
        Clause clause = OPENING.indexOf(text.charAt(at)) >= 0 ? phrase() : word();
        if (hasWords(clause)) (negated ? unwanted : wanted).add(clause);
      }
      return new Question(wanted, unwanted, skipSpaces());
    }

    private boolean skipSpaces() {
      while (at < text.length() && isSpace(text.charAt(at))) at++;
      return at < text.length();
    }

    /** A minus before something that is not a space, at the start of a clause. */
    private boolean negates() {
      return text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
    }

    private Clause phrase() {
      char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(at)));
      int start = ++at;
      while (at < text.length() && !closes(text.charAt(at), closing)) at++;
      String words = text.substring(start, at).strip();
      at = Math.min(at + 1, text.length());
      return new Clause.Phrase(words);
    }

    /** Word processors mix quotes: a straight one closes a curly one and the other way round. */
    private static boolean closes(char unit, char closing) {
      return unit == closing || (closing != '»' && closing != '›' && "\"”“".indexOf(unit) >= 0);
    }

    private Clause word() {
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at)) && !startsPhrase(start)) at++;
      String word = text.substring(start, at);
      if (word.endsWith("*")) {
        String stem = word.substring(0, word.length() - 1);
        if (stem.codePoints().allMatch(Character::isLetterOrDigit)) return new Clause.Prefix(stem);
      }
      return new Clause.Word(word);
    }

    private boolean startsPhrase(int start) {
      return at > start && OPENING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSpace(char unit) {
      return Character.isWhitespace(unit) || unit == '\u00a0' || Character.isISOControl(unit);
    }

    private static boolean hasWords(Clause clause) {
      return clause.words().codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }
}
