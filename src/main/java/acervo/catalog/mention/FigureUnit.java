package acervo.catalog.mention;

import acervo.text.Folding;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words after a number say is counted or measured: a sign, a measure, a currency, or a
 * noun in the plural with its adjectives.
 *
 * @param end where the unit ends
 */
record FigureUnit(String name, int end) {
  private static final int MOST_WORDS = 3;

  private static final Set<String> MEASURES =
      Set.of(
          "km", "m", "cm", "mm", "ha", "mz", "kg", "g", "mg", "lb", "lbs", "qq", "l", "ml", "mw",
          "kw", "kwh", "mwh", "gb", "mb", "tb", "h", "hrs", "hr", "min", "m2", "m3", "km2", "km3");

  /** Other words that stand after numbers and end in «s». */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "las",
          "los",
          "les",
          "nos",
          "sus",
          "mis",
          "tras",
          "mas",
          "menos",
          "pues",
          "ademas",
          "es",
          "despues",
          "antes",
          "entonces",
          "apenas",
          "atras",
          "veces",
          "quienes",
          "cuales",
          "unos",
          "unas",
          "estos",
          "estas",
          "esos",
          "esas",
          "ellos",
          "ellas",
          "dias",
          "segun",
          "otros");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "hechos",
          "hechas",
          "escritos",
          "escritas",
          "inscritos",
          "inscritas",
          "suscritos",
          "suscritas",
          "puestos",
          "puestas",
          "propuestos",
          "propuestas",
          "resueltos",
          "resueltas",
          "abiertos",
          "abiertas",
          "vistos",
          "vistas",
          "electos",
          "electas",
          "descritos");

  private static final Set<String> NOT_PARTICIPLES =
      Set.of("unidos", "unidas", "privados", "privadas", "rapidos", "rapidas");

  /** «-mos» that is no ending of a verb. */
  private static final Set<String> NOT_VERBS =
      Set.of(
          "ultimos",
          "proximos",
          "maximos",
          "minimos",
          "extremos",
          "legitimos",
          "maritimos",
          "tramos",
          "prestamos",
          "ramos",
          "reclamos",
          "gramos",
          "kilogramos",
          "racimos",
          "remos");

  private static final Set<String> DOLLARS = Set.of("dolares", "dolar", "usd", "dls");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

  /** The unit of a number that ends before {@code number.end()}; empty when none follows. */
  static Optional<FigureUnit> after(String text, Numeral number) {
    int end = number.span().end();
    int at = Words.gapEnd(text, end);
    if (at >= text.length()) return Optional.empty();
    char unit = text.charAt(at);
    if (unit == '%') return Optional.of(new FigureUnit("%", at + 1));
    if (unit == '€' || unit == '₡') return Optional.of(new FigureUnit("" + unit, at + 1));
    if (text.startsWith("US$", at)) return Optional.of(new FigureUnit("US$", at + 3));
    if (text.startsWith("°C", at)) return Optional.of(new FigureUnit("°C", at + 2));
    Span word = Words.after(text, end);
    if (word.isEmpty()) return Optional.empty();
    if (number.millions()) {
      if (Words.folded(text, word).equals("de")) word = Words.after(text, word.end());
    }
    return of(text, word, number);
  }

  private static Optional<FigureUnit> of(String text, Span word, Numeral number) {
    if (word.length() > 40 || word.isEmpty()) return Optional.empty();
    String folded = Words.folded(text, word);
    if (folded.equals("por")) return percent(text, word);
    if (DOLLARS.contains(folded)) return Optional.of(new FigureUnit("US$", word.end()));
    if (MEASURES.contains(folded)) return Optional.of(measure(text, word));
    boolean one = number.value().intValue() == 1 && number.value().scale() <= 0;
    if (one ? !isSingular(text, word, folded) : !isPlural(text, word, folded)) {
      return Optional.empty();
    }
    if (isPerson(text, word)) return Optional.empty();
    int end = one ? word.end() : phraseEnd(text, word);
    return Optional.of(new FigureUnit(words(text, new Span(word.start(), end)), end));
  }

  private static Optional<FigureUnit> percent(String text, Span por) {
    Span word = Words.after(text, por.end());
    String folded = word.length() > 6 ? "" : Words.folded(text, word);
    return folded.equals("ciento") || folded.equals("cien")
        ? Optional.of(new FigureUnit("%", word.end()))
        : Optional.empty();
  }

  private static FigureUnit measure(String text, Span word) {
    int end = word.end();
    if (end < text.length() && "²³".indexOf(text.charAt(end)) >= 0) end++;
    if (end < text.length() && text.charAt(end) == '.' && text.charAt(end - 1) == 's') end++;
    return new FigureUnit(text.substring(word.start(), end), end);
  }

  private static boolean isPlural(String text, Span word, String folded) {
    if (!isLetters(text, word)) return false;
    if (Words.isCapitals(text, word) && !ROMAN.matcher(word.in(text)).matches()) return true;
    boolean days = folded.equals("dias") || folded.equals("veces");
    return word.length() >= 3
        && folded.endsWith("s")
        && (days || !NOT_COUNTED.contains(folded))
        && !isVerb(folded)
        && !ROMAN.matcher(word.in(text)).matches();
  }

  /** After «1» any word may stand; only one that can be a noun is what it counts. */
  private static boolean isSingular(String text, Span word, String folded) {
    return word.length() >= 4
        && isLetters(text, word)
        && !folded.endsWith("s")
        && (!folded.endsWith("n") || folded.endsWith("on"))
        && text.charAt(word.end() - 1) != 'ó'
        && !FunctionWords.contains(folded);
  }

  /** «162 Carlos Mario» is a line of a list of names: nothing agrees with the plural. */
  private static boolean isPerson(String text, Span word) {
    if (!Words.isCapitalised(text, word) || Words.isCapitals(text, word)) return false;
    Span next = Words.after(text, word.end());
    return Words.isCapitalised(text, next)
        && text.substring(word.end(), next.start()).indexOf('\n') < 0
        && text.charAt(next.end() - 1) != 's';
  }

  private static boolean isLetters(String text, Span word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!Character.isLetter(text.charAt(i))) return false;
    }
    return true;
  }

  /** Where the noun and what agrees with it end; a capital after a small letter begins a name. */
  private static int phraseEnd(String text, Span first) {
    boolean capitalised = Words.isCapitalised(text, first);
    int end = first.end();
    for (int i = 1; i < MOST_WORDS; i++) {
      Span next = Words.after(text, end);
      if (next.length() < 4 || next.length() > 40) return end;
      String folded = Words.folded(text, next);
      if (!folded.endsWith("s") || !isLetters(text, next) || NOT_COUNTED.contains(folded)) {
        return end;
      }
      if (isParticiple(folded) || isVerb(folded)) return end;
      if (!capitalised && Words.isCapitalised(text, next)) return end;
      end = next.end();
    }
    return end;
  }

  private static boolean isParticiple(String folded) {
    if (PARTICIPLES.contains(folded)) return true;
    boolean ending =
        folded.endsWith("ados")
            || folded.endsWith("adas")
            || folded.endsWith("idos")
            || folded.endsWith("idas");
    return ending && !NOT_PARTICIPLES.contains(folded);
  }

  private static boolean isVerb(String folded) {
    boolean ending = folded.endsWith("amos") || folded.endsWith("emos") || folded.endsWith("imos");
    return ending && !NOT_VERBS.contains(folded);
  }

  /** Words with one space between them, whatever stood there. */
  private static String words(String text, Span span) {
    StringBuilder words = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      char unit = text.charAt(i);
      if (!Words.isGap(unit)) words.append(unit);
      else if (words.charAt(words.length() - 1) != ' ') words.append(' ');
    }
    return words.toString();
  }

  /** Whether the word at {@code start} is a measure: «2.5km», and not «2.os». */
  static boolean isMeasure(String text, int start) {
    Span word = new Span(start, Words.end(text, start));
    return MEASURES.contains(Words.folded(text, word));
  }

  /** Whether a word names money: «pesos», «quetzales». */
  static boolean isMoney(String name) {
    return MONEY.contains(Folding.fold(name));
  }

  private static final Set<String> MONEY =
      Set.of("pesos", "quetzales", "lempiras", "cordobas", "colones", "balboas", "euros", "soles");
}
