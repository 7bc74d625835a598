package acervo.text;

/**
 * How a Spanish word sounds in Salvadoran mouths, coarsely: words that are often written one for
 * the other have one key. Not a transcription, and never shown.
 */
public final class SpanishSound {
  /**
   * The key of a word: «h» is silent, «b» is «v», «s» is «z», «x» and soft «c», «j» is soft «g»,
   * «y» is «ll», «ñ» is «n», «m» before «b» and «p» is «n», and a letter written twice is one.
   */
  public static String key(String word) {
    String folded = Folding.fold(word);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      boolean soft = next == 'e' || next == 'i';
      boolean hard = i + 2 < folded.length() && "ei".indexOf(folded.charAt(i + 2)) >= 0;
      switch (unit) {
        case 'h' -> {}
        case 'v' -> add(key, 'b');
        case 'z', 'x' -> add(key, 's');
        case 'c' -> {
          if (next == 'h') {
            add(key, 'C');
            i++;
          } else {
            add(key, soft ? 's' : 'k');
          }
        }
        case 'q' -> {
          add(key, 'k');
          if (next == 'u' && hard) i++;
        }
        case 'g' -> {
          add(key, soft ? 'j' : 'g');
          if (next == 'u' && hard) i++;
        }
        case 'l' -> {
          add(key, next == 'l' ? 'y' : 'l');
          if (next == 'l') i++;
        }
        case 'ñ' -> add(key, 'n');
        case 'm' -> add(key, "bpv".indexOf(next) >= 0 ? 'n' : 'm');
        default -> add(key, unit);
      }
    }
    return key.toString();
  }

  private static void add(StringBuilder key, char unit) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != unit) key.append(unit);
  }

  private SpanishSound() {}
}
