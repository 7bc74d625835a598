package acervo.extraction.plain;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a heading of plain text looks. Headings that look alike are of one rank: that is all plain
 * text says about ranks.
 */
enum HeadingLook {
  /** «IV. GESTIÓN», «1.2 Alcance»: after a number or letter. */
  NUMBERED,
  CAPITALS,
  TITLE;

  private static final int LONGEST = 160;
  private static final int LONGEST_LINE = 90;
  private static final int MOST_WORDS = 14;
  private static final Pattern NUMBER =
      Pattern.compile("(?:[IVXLC]+|[A-ZÑ]|\\d{1,2}(?:\\.\\d{1,2})*)[.)°]?[-–]?\\s+\\p{Lu}.*");
  private static final Set<String> SMALL =
      Set.of(
          "de", "del", "la", "las", "los", "el", "y", "e", "o", "en", "para", "por", "con", "a",
          "al", "su", "sus");

  /** The look of words that stand alone between blank lines, or null when they are no heading. */
  static HeadingLook of(List<String> lines) {
    String words = String.join(" ", lines);
    if (words.length() > LONGEST || endsLikeText(words)) return null;
    if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) return null;
    long letters = words.chars().filter(Character::isLetter).count();
    if (letters < 2 || Character.isLowerCase(words.codePointAt(0))) return null;
    boolean capitals = isCapitals(words);
    if (NUMBER.matcher(words).matches() && (capitals || lines.size() <= 2)) return NUMBERED;
    if (capitals) return lines.size() <= 6 ? CAPITALS : null;
    return lines.size() <= 4 && isTitle(words) ? TITLE : null;
  }

  /** Whether nearly every letter is a capital; «PSC y RMP» counts. */
  static boolean isCapitals(String words) {
    long upper = words.chars().filter(Character::isUpperCase).count();
    long lower = words.chars().filter(Character::isLowerCase).count();
    return upper >= 2 && lower * 8 <= upper;
  }

  private static boolean endsLikeText(String words) {
    return ".;:,".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** A phrase of few words without commas, or one whose weighty words all have capitals. */
  private static boolean isTitle(String words) {
    String[] parts = words.split("\\s+");
    if (!Character.isUpperCase(words.codePointAt(0)) && words.charAt(0) != '¿') return false;
    if (parts.length > MOST_WORDS) return false;
    int weighty = 0;
    int capital = 0;
    for (String part : parts) {
      if (SMALL.contains(part)) continue;
      weighty++;
      if (part.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase)) {
        capital++;
      }
    }
    if (words.indexOf(',') >= 0) return capital == weighty && weighty > 2 && !hasDigit(words);
    return capital == weighty || parts.length <= 8;
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  /** Gives headings their levels as they come. */
  static final class Levels {
    private final List<HeadingLook> above = new ArrayList<>();
    private Block.Kind last = Block.Kind.PARAGRAPH;

    /** A wide gap, as between slides: what comes is under nothing that came before. */
    void startOver() {
      above.clear();
      last = Block.Kind.PARAGRAPH;
    }

    void passed(Block.Kind kind) {
      last = kind;
    }

    /**
     * The level of a heading, from 1: that of the last one above it that looks the same; otherwise
     * one deeper than the heading it directly follows; otherwise the outermost.
     */
    int next(HeadingLook look) {
      int same = above.lastIndexOf(look);
      if (same < 0) same = last == Block.Kind.HEADING ? above.size() : 0;
      while (above.size() > same) above.removeLast();
      above.add(look);
      last = Block.Kind.HEADING;
      return Math.min(above.size(), 6);
    }
  }
}
