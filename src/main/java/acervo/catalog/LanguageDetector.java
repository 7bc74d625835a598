package acervo.catalog;

import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spanish or English, by their commonest words; a text too short to tell is what its file says. */
final class LanguageDetector {
  private static final int ENOUGH = 5;
  private static final int SAMPLE = 20_000;

  /** Of a quotation that proves a language. */
  private static final int LONGEST_PROOF = 120;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Set<String> SPANISH =
      Set.of(
          "de", "la", "que", "el", "en", "y", "los", "del", "las", "por", "con", "para", "una",
          "su", "al", "se", "es", "lo", "como", "sus", "esta", "entre", "este");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "for", "is", "on", "that", "by", "with", "this", "from",
          "are", "was", "be", "at", "which", "have", "has", "an", "or");

  private int spanish;
  private int english;

  /** ISO 639-1, with the first words that are telling; empty when nothing tells. */
  static Optional<Finding<String>> detect(Source source) {
    LanguageDetector detector = new LanguageDetector();
    int read = 0;
    for (Page page : source.pages()) {
      if (read >= SAMPLE) break;
      String text = page.text();
      detector.count(text.substring(0, Math.min(text.length(), SAMPLE)));
      read += text.length();
    }
    if (detector.spanish >= ENOUGH && detector.spanish > detector.english * 2) {
      return Optional.of(new Finding<>("es", proof(source, SPANISH)));
    }
    if (detector.english >= ENOUGH && detector.english > detector.spanish * 2) {
      return Optional.of(new Finding<>("en", proof(source, ENGLISH)));
    }
    return source
        .property(Property.LANGUAGE)
        .filter(tag -> !code(tag).isEmpty())
        .map(tag -> new Finding<>(code(tag), Evidence.outside(tag, "language-property")));
  }

  private void count(String text) {
    Matcher words = WORD.matcher(Folding.fold(text));
    while (words.find()) {
      if (SPANISH.contains(words.group())) spanish++;
      if (ENGLISH.contains(words.group())) english++;
    }
  }

  /** The beginning of the first block that has several of the words; else the first word of all. */
  private static Evidence proof(Source source, Set<String> common) {
    Evidence first = null;
    for (Page page : source.pages()) {
      for (Block block : page.blocks()) {
        String text = block.span().in(page.text());
        Matcher words = WORD.matcher(Folding.fold(text));
        int found = 0;
        while (words.find()) {
          if (!common.contains(words.group())) continue;
          found++;
          Span word = new Span(words.start(), words.end()).shift(block.span().start());
          if (first == null) first = Evidence.in(page, word, "language-words");
          if (found == 3) return opening(page, block, words.end());
        }
      }
    }
    return first == null ? Evidence.outside(source.fileName(), "language-words") : first;
  }

  private static Evidence opening(Page page, Block block, int enough) {
    String text = block.span().in(page.text());
    int end = Math.max(enough, Math.min(text.length(), LONGEST_PROOF));
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    Span span = new Span(block.span().start(), block.span().start() + end);
    return Evidence.in(page, span, "language-words");
  }

  private static String code(String tag) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return language.length() == 2 ? language : "";
  }

  private LanguageDetector() {}
}
