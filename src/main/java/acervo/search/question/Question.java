package acervo.search.question;

import acervo.text.FunctionWords;
import acervo.text.Ligatures;
import acervo.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a question asks for, read from what a person typed. Any text can be read; blank text wants
 * nothing in particular.
 *
 * <p>The language: words; "phrases" in straight, curly or angular quotes, an unclosed one reaching
 * to the end, {@code "a phrase"~5} with words up to five places away; {@code obser*}, {@code *ley*}
 * and {@code l?y} for words of a shape; {@code word~} for words spelled nearly so; {@code =LPELP}
 * for the letters alone; {@code -word} for what must not be there; {@code Y O NO} or {@code AND OR
 * NOT} in capitals, the first binding closer than the second, and parentheses; {@code
 * consejo:CNSCC} and other fields, see {@link Field}. What cannot be parsed is words.
 *
 * @param text as typed, spelled as texts are: NFC, nothing invisible
 * @param parts in the order of the text
 * @param expansions names whose other names are looked for as well, in the order of the text
 * @param shortened whether what came after {@link #MOST} parts was left out
 */
public record Question(
    String text, List<Part> parts, List<Expansion> expansions, boolean shortened) {
  /** More parts than any person types; a pasted page is searched by its first words. */
  public static final int MOST = 64;

  /** What a part does. */
  public enum Role {
    /** Documents with all that is wanted come first; those with most of it may follow. */
    WANTED,
    /** Documents without it do not match. */
    NEEDED,
    /** Documents with it do not match. */
    UNWANTED
  }

  /**
   * @param span where it stands in the text, with its signs
   */
  public record Part(Clause clause, Role role, Span span) {}

  /**
   * @param span of the name in the text
   * @param others what is looked for besides
   */
  public record Expansion(Span span, List<String> others) {
    public Expansion {
      others = List.copyOf(others);
    }
  }

  public Question {
    parts = List.copyOf(parts);
    expansions = List.copyOf(expansions);
  }

  /** What cannot be seen and parts no words: soft hyphens, zero widths, marks of direction. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

  /** Reads a question, with the names that a collection knows. */
  public static Question parse(String text, Names names) {
    return new QuestionParser(clean(text), names).question();
  }

  /** As the texts that are searched are spelled: NFC, nothing invisible, no ligatures. */
  private static String clean(String typed) {
    String visible = INVISIBLE.matcher(typed).replaceAll("");
    return Ligatures.parted(Normalizer.normalize(visible, Normalizer.Form.NFC));
  }

  private List<Part> of(Role role) {
    return parts.stream().filter(part -> part.role() == role).toList();
  }

  /** All that is wanted, words without a meaning of their own as well. */
  public List<Part> wanted() {
    return of(Role.WANTED);
  }

  public List<Part> needed() {
    return of(Role.NEEDED);
  }

  public List<Part> unwanted() {
    return of(Role.UNWANTED);
  }

  /**
   * What documents should have: what is wanted, less the words that only hold a sentence together,
   * unless there is nothing else. «Observaciones a la ley» asks for observaciones and ley; the rest
   * counts for the order of words alone.
   */
  public List<Part> telling() {
    List<Part> wanted = wanted();
    List<Part> telling = wanted.stream().filter(part -> !isFunctionWord(part.clause())).toList();
    return telling.isEmpty() ? wanted : telling;
  }

  private static boolean isFunctionWord(Clause clause) {
    return switch (clause) {
      case Clause.Word word ->
          FunctionWords.contains(word.words().replaceAll("[^\\p{L}\\p{N}]+", ""));
      case Clause.Named named -> isFunctionWord(named.typed());
      default -> false;
    };
  }

  /** Whether no words in particular are wanted. */
  public boolean isOpen() {
    return wanted().isEmpty();
  }

  /** The text without a part of it. */
  public String without(Part part) {
    String before = text.substring(0, part.span().start()).stripTrailing();
    String after = text.substring(part.span().end()).stripLeading();
    return (before + " " + after).strip();
  }

  /** The text with a name standing for its letters alone. */
  public String without(Expansion expansion) {
    int at = expansion.span().start();
    return text.substring(0, at) + "=" + text.substring(at);
  }

  /** All clauses that are wanted, for what matches in a text. */
  public List<Clause> inText() {
    List<Clause> clauses = new ArrayList<>();
    for (Part part : telling()) part.clause().inText().forEach(clauses::add);
    for (Part part : needed()) part.clause().inText().forEach(clauses::add);
    return clauses;
  }
}
