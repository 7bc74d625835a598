package acervo.catalog.judged;

import acervo.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a record as they are compared: white space, dashes, the bullets of a sub-list and
 * the number or letter before the whole («III.», «3.1.2», «b)») do not count. In a judgement «…»
 * stands for any words.
 */
final class RecordWords {
  private static final Pattern NOT_COUNTED =
      Pattern.compile("[\\s\\p{Z}\\p{So}\\p{Sk}\\p{Pd}\\p{Co}\\p{Cf}•·▪‣◦*§]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%$]+");
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:[IVXLC]{1,6}[.)]|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?|\\p{L}\\))\\s+");
  private static final String ANY = "…";

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private int count;

  RecordWords(String record) {
    String text = NUMBER.matcher(record).replaceFirst("");
    for (String part : text.split(ANY, -1)) {
      parts.add(NOT_COUNTED.matcher(part).replaceAll(""));
    }
    for (String word : NO_WORD.split(Folding.fold(text))) {
      if (word.isEmpty()) continue;
      words.merge(word, 1, Integer::sum);
      count++;
    }
  }

  /** Whether the words of a record found are the judged ones, letter for letter. */
  boolean equal(RecordWords found) {
    String text = String.join(ANY, found.parts);
    if (String.join(ANY, parts).equals(text)) return true;
    if (parts.size() == 1 || !text.startsWith(parts.getFirst())) return false;
    int at = parts.getFirst().length();
    for (String part : parts.subList(1, parts.size() - 1)) {
      int next = text.indexOf(part, at);
      if (next < 0) return false;
      at = next + part.length();
    }
    String last = parts.getLast();
    return text.length() - at >= last.length() && text.endsWith(last);
  }

  /**
   * The share of the words that are in both, of the longer of the two; of the judged words alone
   * when «…» leaves some untold.
   */
  double shared(RecordWords found) {
    int common = 0;
    for (var word : words.entrySet()) {
      common += Math.min(word.getValue(), found.words.getOrDefault(word.getKey(), 0));
    }
    int all = parts.size() > 1 ? count : Math.max(count, found.count);
    return all == 0 ? 0 : (double) common / all;
  }
}
