package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority.Kind;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with its acronym behind it in parentheses: «Nombre Largo (SIGLA)».
 *
 * @param kind by the noun the name begins with
 * @param name where the name stands
 * @param acronym the letters in the parentheses
 * @param end the end of the parentheses
 */
record Abbreviation(Kind kind, Span name, String acronym, int end) {
  private static final int LONGEST_NAME = 180;
  private static final int MOST_WORDS = 20;
  private static final int LONGEST_PART = 6;

  private static final Pattern PARENTHESES =
      Pattern.compile(
          "\\(\\s{0,2}(?:(?:en\\s+adelante|en\\s+lo\\s+sucesivo|por\\s+sus?\\s+siglas?"
              + "(?:\\s+en\\s+espa[ñn]ol)?|siglas)[\\s,:]{1,3}(?:(?:la|el)\\s+)?)?[\"“«]?"
              + "(?<acronym>\\p{Lu}[\\p{Lu}\\d&./-]{1,13})[\"”»]?\\s{0,2}\\)");

  private static final Set<String> LAWS = Set.of("ley", "codigo", "decreto", "reglamento");
  private static final Set<String> PLANS =
      Set.of("plan", "politica", "programa", "estrategia", "agenda");
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "ministerio",
          "viceministerio",
          "instituto",
          "secretaria",
          "subsecretaria",
          "comision",
          "corporacion",
          "asociacion",
          "fondo",
          "oficina",
          "direccion",
          "unidad",
          "consejo",
          "agencia",
          "banco",
          "fiscalia",
          "procuraduria",
          "superintendencia",
          "universidad",
          "fundacion",
          "tribunal",
          "corte",
          "policia",
          "comite",
          "centro",
          "organizacion",
          "federacion",
          "administracion",
          "autoridad");

  /** The word of a name, before the parentheses. */
  private record Word(String folded, int start, boolean capital) {}

  /**
   * What the parentheses that open at a place define; empty when they define nothing.
   *
   * @param from where the name may begin
   * @param limit where the parentheses must be closed
   */
  static Optional<Abbreviation> at(String text, int from, int open, int limit) {
    if (open + 2 >= limit) return Optional.empty();
    Matcher matcher = PARENTHESES.matcher(text).region(open, Math.min(limit, open + 60));
    if (!matcher.lookingAt()) return Optional.empty();
    String acronym = matcher.group("acronym");
    String letters = Folding.fold(acronym).replaceAll("[^a-zñ]", "");
    if (letters.length() < 2) return Optional.empty();
    int nameEnd = open;
    while (nameEnd > from
        && (text.charAt(nameEnd - 1) <= ' ' || isQuote(text.charAt(nameEnd - 1)))) {
      nameEnd--;
    }
    List<Word> words = new ArrayList<>();
    for (int end = nameEnd; words.size() < MOST_WORDS; ) {
      while (end > from && isInside(text.charAt(end - 1))) end--;
      int start = end;
      while (start > from && Tokens.isLetter(text.charAt(start - 1))) start--;
      if (start == end || nameEnd - start > LONGEST_NAME) break;
      String folded = Folding.fold(text.substring(start, end));
      words.addFirst(new Word(folded, start, Character.isUpperCase(text.charAt(start))));
      Optional<Kind> kind = words.getFirst().capital() ? kind(words) : Optional.empty();
      if (kind.isPresent() && isDerived(letters, words)) {
        return Optional.of(
            new Abbreviation(kind.get(), name(text, start, nameEnd), acronym, matcher.end()));
      }
      end = start;
    }
    return Optional.empty();
  }

  /** With the quote that closes one inside it: «Fundación “Dr. Guillermo”». */
  private static Span name(String text, int start, int end) {
    boolean quoted = isQuote(text.charAt(end));
    boolean opened = text.substring(start, end).chars().anyMatch(unit -> isQuote((char) unit));
    return new Span(start, quoted && opened ? end + 1 : end);
  }

  private static boolean isQuote(char unit) {
    return "\"“”«»".indexOf(unit) >= 0;
  }

  private static boolean isInside(char unit) {
    return unit <= ' ' || unit == ',' || unit == '-' || isQuote(unit);
  }

  private static Optional<Kind> kind(List<Word> words) {
    String noun = words.getFirst().folded();
    if (LAWS.contains(noun)) return Optional.of(Kind.LAW);
    String second = words.size() > 1 ? words.get(1).folded() : "";
    if (PLANS.contains(noun)) {
      boolean united =
          noun.equals("programa")
              && words.stream().anyMatch(word -> word.folded().equals("naciones"));
      return Optional.of(united ? Kind.INSTITUTION : Kind.PLAN);
    }
    if (noun.equals("consejo") && second.equals("nacional")) return Optional.of(Kind.COUNCIL);
    return INSTITUTIONS.contains(noun) ? Optional.of(Kind.INSTITUTION) : Optional.empty();
  }

  /**
   * Whether the letters are beginnings of the words, in order: the first of the first word, of the
   * others at most half passed over.
   */
  private static boolean isDerived(String letters, List<Word> words) {
    if (words.size() < 2 || words.getFirst().folded().charAt(0) != letters.charAt(0)) return false;
    int count = words.size();
    int[][] passed = new int[count + 1][letters.length() + 1];
    for (int l = 0; l < letters.length(); l++) passed[count][l] = count + 1;
    int content = 0;
    for (int w = count - 1; w >= 0; w--) {
      String word = words.get(w).folded();
      int cost = isSmall(word) ? 0 : 1;
      content += cost;
      for (int l = 0; l <= letters.length(); l++) {
        int best = w == 0 ? count + 1 : passed[w + 1][l] + cost;
        for (int part = 1; part <= LONGEST_PART && l + part <= letters.length(); part++) {
          if (!word.startsWith(letters.substring(l, l + part))) break;
          best = Math.min(best, passed[w + 1][l + part]);
        }
        passed[w][l] = best;
      }
    }
    return passed[0][0] <= content / 2;
  }

  private static boolean isSmall(String word) {
    return LegalWords.PREPOSITIONS.contains(word)
        || LegalWords.DETERMINERS.contains(word)
        || LegalWords.AND.contains(word);
  }
}
