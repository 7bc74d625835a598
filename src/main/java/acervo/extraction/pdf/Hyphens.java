package acervo.extraction.pdf;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two parts of words at a line end are one word, and whether its hyphen is its own. */
final class Hyphens {
  /** What becomes of a line end. */
  enum Join {
    /** Two words. */
    NONE,
    /** One word; the hyphen only broke it. */
    WITHOUT_HYPHEN,
    /** One word with a hyphen of its own. */
    WITH_HYPHEN
  }

  /**
   * First parts of compounds that no longer word continues in a syllable, except a plural:
   * «educativo-», «universitario-».
   */
  private static final Pattern WHOLE_ADJECTIVE =
      Pattern.compile("(?iu).{2,}(?:tivo|sivo|tario|nario|torio|ístico|ónico|ómico)");

  /** A stressed syllable three from the end: nothing but «-mente» can follow «técnico». */
  private static final Pattern STRESSED_EARLY =
      Pattern.compile("(?iu).*[áéíóú][^aeiouáéíóú\\W]+[aeiou]{1,2}[^aeiouáéíóú\\W]+[oa]s?");

  /** Combining forms that are written with a hyphen before a whole adjective. */
  private static final Pattern COMBINING =
      Pattern.compile("(?iu)socio|franco|anglo|hispano|centro|greco|afro|germano|luso|austro");

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?iu)(?!l[oó]g|gr[aá]f|m[eé]tr).{2,}(?:[áéíóú]\\w+[oa]s?|al|ales|iv[oa]s?|os?a?s?es|anos?|anas?|ari[oa]s?)");

  private final Set<String> wholeWords = new HashSet<>();

  /** Learns the words of a line, the last one aside when it ends in a hyphen. */
  void learn(List<Word> words) {
    for (Word word : words) {
      String text = stripped(word.text());
      if (!text.isEmpty() && !Characters.isHyphen(text.charAt(text.length() - 1))) {
        wholeWords.add(text.toLowerCase());
      }
    }
  }

  /** What to do between the last word of a line and the first of the next. */
  Join join(String last, String next) {
    int end = last.length() - 1;
    if (end < 1 || !Characters.isHyphen(last.charAt(end))) return Join.NONE;
    char before = last.charAt(end - 1);
    char after = next.charAt(0);
    if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) return Join.NONE;
    if (last.charAt(end) == '\u00ad') return canTouch(last, next) ? Join.WITHOUT_HYPHEN : Join.NONE;
    if (Character.isDigit(before) || Character.isDigit(after)) return Join.WITH_HYPHEN;
    if (Character.isUpperCase(after)) {
      // «EDUCA-CIÓN» is a broken word, «Castro-Pérez» is a name.
      boolean capitals =
          Characters.isCapitals(last) && next.length() > 1 && Characters.isCapitals(next);
      return capitals ? broken(last, next) : Join.WITH_HYPHEN;
    }
    return broken(last, next);
  }

  private Join broken(String last, String next) {
    String first = last.substring(0, last.length() - 1);
    if (!canTouch(last, next)) return Join.WITH_HYPHEN;
    String head = stripped(first).toLowerCase();
    String tail = stripped(next).toLowerCase();
    if (wholeWords.contains(head + tail)) return Join.WITHOUT_HYPHEN;
    if (wholeWords.contains(head + "-" + tail)) return Join.WITH_HYPHEN;
    if (head.indexOf('-') > 0 && tail.length() > 3 && wholeWords.contains(tail)) {
      return Join.WITH_HYPHEN;
    }
    if (tail.startsWith("mente") || tail.length() < 4) return Join.WITHOUT_HYPHEN;
    boolean wholeHead =
        WHOLE_ADJECTIVE.matcher(head).matches()
            || (STRESSED_EARLY.matcher(head).matches() && !endsStressed(head))
            || (COMBINING.matcher(head).matches() && ADJECTIVE.matcher(tail).matches());
    boolean compound =
        head.endsWith("o")
            && head.length() >= 5
            && wholeWords.contains(head)
            && wholeWords.contains(tail);
    return wholeHead || compound ? Join.WITH_HYPHEN : Join.WITHOUT_HYPHEN;
  }

  private static boolean endsStressed(String head) {
    return "áéíóú".indexOf(head.charAt(head.length() - 1)) >= 0;
  }

  /** Offsets hold only if putting the parts together composes no letter. */
  private static boolean canTouch(String last, String next) {
    return Normalizer.isNormalized(
        last.substring(0, last.length() - 1) + next, Normalizer.Form.NFC);
  }

  private static String stripped(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) from++;
    while (to > from
        && !Character.isLetterOrDigit(word.charAt(to - 1))
        && !Characters.isHyphen(word.charAt(to - 1))) to--;
    return word.substring(from, to);
  }
}
