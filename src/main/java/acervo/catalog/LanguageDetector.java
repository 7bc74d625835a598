package acervo.catalog;

import acervo.document.Page;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Spanish or English, by their commonest words; a text too short to tell is what its file says. */
final class LanguageDetector {
  private static final int ENOUGH = 5;
  private static final int SAMPLE = 20_000;

  private static final Set<String> SPANISH =
      Set.of(
          "de", "la", "que", "el", "en", "y", "los", "del", "las", "por", "con", "para", "una",
          "su", "al", "se", "es", "lo", "como", "sus", "esta", "entre", "este");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "for", "is", "on", "that", "by", "with", "this", "from",
          "are", "was", "be", "at", "which", "have", "has", "an", "or");

  /** ISO 639-1, or empty when nothing tells. */
  static String detect(Source source) {
    int spanish = 0;
    int english = 0;
    for (String word : sample(source.pages()).split("[^\\p{L}]+")) {
      if (SPANISH.contains(word)) spanish++;
      if (ENGLISH.contains(word)) english++;
    }
    if (spanish >= ENOUGH && spanish > english * 2) return "es";
    if (english >= ENOUGH && english > spanish * 2) return "en";
    return source.property(Property.LANGUAGE).map(LanguageDetector::code).orElse("");
  }

  private static String sample(List<Page> pages) {
    StringBuilder sample = new StringBuilder();
    for (Page page : pages) {
      if (sample.length() >= SAMPLE) break;
      String text = page.text();
      sample.append(text, 0, Math.min(text.length(), SAMPLE)).append('\n');
    }
    return Folding.fold(sample.toString());
  }

  private static String code(String tag) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return language.length() == 2 ? language : "";
  }

  private LanguageDetector() {}
}
