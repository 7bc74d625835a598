package acervo.catalog.mention;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds every name and acronym of an authority file in a text, in one pass over its words. Of
 * mentions that begin at one word the longest is taken, and none overlap. Safe for many threads.
 *
 * <p>Names are compared without accents or case; articles inside them do not count, so that «Ley de
 * Agua» and «Ley del Agua» are one; a line break is a space, and an empty line, a tab or a full
 * stop ends a name; a name of one word begins with a capital. Acronyms are compared as written or
 * in capitals; one of five letters or more is also read with only its first letter in capitals, as
 * newspapers write it («Conasav»), except where a sentence begins: there «Arena» and «Vamos» are
 * words.
 */
public final class MentionFinder {
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");
  private static final int LONG_ACRONYM = 5;

  private final Node root = new Node();

  /** A word of a name: where it leads, and what is named when the name ends with it. */
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Authority> named = new ArrayList<>();
    final List<Acronym> acronyms = new ArrayList<>();
  }

  private record Acronym(String written, Authority authority) {}

  private record Word(String folded, Span span) {}

  public MentionFinder(Vocabulary vocabulary) {
    this(vocabulary, (authority, name) -> true);
  }

  /**
   * @param looked which names of which entries are looked for; acronyms all are
   */
  public MentionFinder(Vocabulary vocabulary, BiPredicate<Authority, String> looked) {
    for (Authority authority : vocabulary.all()) {
      if (looked.test(authority, authority.name())) addName(authority.name(), authority);
      for (String name : authority.names()) {
        if (looked.test(authority, name)) addName(name, authority);
      }
      authority.acronyms().forEach(acronym -> addAcronym(acronym, authority));
    }
  }

  private void addName(String name, Authority authority) {
    Node end = nodeOf(words(name));
    if (end != root && !end.named.contains(authority)) end.named.add(authority);
  }

  private void addAcronym(String acronym, Authority authority) {
    Node end = nodeOf(words(acronym));
    if (end != root) end.acronyms.add(new Acronym(acronym, authority));
  }

  private Node nodeOf(List<Word> words) {
    Node node = root;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      if (i > 0 && isArticle(word)) continue;
      node = node.next.computeIfAbsent(word, unused -> new Node());
    }
    return node;
  }

  /** Whether a folded word, within a name, may be there or not. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The mentions in {@code text}, in order. */
  public List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    List<Word> words = words(text);
    int i = 0;
    while (i < words.size()) {
      int end = longest(text, words, i, mentions);
      i = Math.max(end, i + 1);
    }
    return List.copyOf(mentions);
  }

  /**
   * Adds the longest mention that begins at a word; returns the word after it, or the same word.
   */
  private int longest(String text, List<Word> words, int first, List<Mention> mentions) {
    Node node = root;
    int end = first;
    Mention longest = null;
    for (int i = first; i < words.size(); i++) {
      if (i > first && !joined(text, words.get(i - 1).span(), words.get(i).span())) break;
      Node next = node.next.get(words.get(i).folded());
      if (next == null && i > first && isArticle(words.get(i).folded())) continue;
      if (next == null) break;
      node = next;
      Span span = new Span(words.get(first).span().start(), words.get(i).span().end());
      List<Authority> meanings = meanings(node, text, span);
      if (!meanings.isEmpty()) {
        longest = new Mention(span, meanings);
        end = i + 1;
      }
    }
    if (longest != null) mentions.add(longest);
    return end;
  }

  private static List<Authority> meanings(Node node, String text, Span span) {
    List<Authority> meanings = new ArrayList<>();
    // A name of one word is also a common noun: «Comunicaciones» and «visitas y comunicaciones».
    boolean oneWord = span.in(text).chars().allMatch(Character::isLetterOrDigit);
    if (!oneWord || !Character.isLowerCase(text.charAt(span.start()))) meanings.addAll(node.named);
    for (Acronym acronym : node.acronyms) {
      if (!meanings.contains(acronym.authority()) && isWritten(acronym.written(), text, span)) {
        meanings.add(acronym.authority());
      }
    }
    return meanings;
  }

  private static boolean isWritten(String acronym, String text, Span span) {
    String written = span.in(text);
    if (written.equals(acronym) || isCapitals(written)) return true;
    return written.length() >= LONG_ACRONYM
        && Character.isUpperCase(written.charAt(0))
        && !beginsSentence(text, span.start());
  }

  private static boolean isCapitals(String written) {
    return written.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean beginsSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && " \t\u00a0«“\"(¿¡".indexOf(text.charAt(i)) >= 0) i--;
    return i < 0 || !(Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ',');
  }

  /** Whether a name may go on from one word to the next over what stands between them. */
  private static boolean joined(String text, Span before, Span after) {
    int lineBreaks = 0;
    for (int i = before.end(); i < after.start(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n') {
        lineBreaks++;
      } else if (unit == '.') {
        if (before.length() > 1) return false;
      } else if (" \r\u00a0,-–/«»“”\"'’".indexOf(unit) < 0) {
        return false;
      }
    }
    return lineBreaks < 2;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) start = i;
      if (!inside && start >= 0) {
        words.add(new Word(key(text.substring(start, i)), new Span(start, i)));
        start = -1;
      }
    }
    return words;
  }

  /** Contractions lose their article, as names lose theirs: «del» is «de», «al» is «a». */
  private static String key(String word) {
    String folded = Folding.fold(word);
    return switch (folded) {
      case "del" -> "de";
      case "al" -> "a";
      default -> folded;
    };
  }
}
