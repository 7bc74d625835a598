package acervo.catalog.mention;

import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names that a word for a site begins: «río Lempa», «comunidades El Zapote y Las Flores». */
final class Sites {
  private static final Set<String> KINDS =
      Set.of(
          ("parque parques rio rios canton cantones colonia colonias playa playas lago lagos laguna"
               + " lagunas comunidad comunidades caserio caserios barrio barrios urbanizacion"
               + " urbanizaciones reparto residencial lotificacion cerro cerros cordillera volcan"
               + " volcanes estero esteros bahia golfo isla islas puerto hacienda valle sierra"
               + " peninsula quebrada manglar humedal")
              .split(" "));

  private static final boolean[] FIRST = new boolean[128];

  static {
    for (String kind : KINDS) FIRST[kind.charAt(0)] = true;
    for (char unit : "macv".toCharArray()) FIRST[unit] = true;
  }

  /** Capitalised words that say of what sort a site is and do not name it. */
  private static final Set<String> SORTS =
      Set.of(
          ("nacional nacionales internacional internacionales europea educativa economica andina"
                  + " industrial industriales tecnologico cientifica universitaria vehicular"
                  + " automotor municipal municipales central salvadoreña centroamericana lgbti"
                  + " local locales rural rurales urbana urbanas ecologico eolico solar natural"
                  + " iberoamericana latinoamericana hispana religiosa academica juridica politica"
                  + " autonoma")
              .split(" "));

  private static final Set<String> SURNAMES =
      Set.of("rios", "barrios", "lagos", "valle", "sierra", "playas");

  private static final Set<String> LINKS = Set.of("de", "del", "la", "las", "los", "el");
  private static final Set<String> OPEN = Set.of("san", "santa", "santo", "el", "la", "los", "las");
  private static final int MOST_WORDS = 5;
  private static final int MOST_MEMBERS = 30;

  static boolean mayBegin(char unit) {
    return unit < 128 && FIRST[unit];
  }

  /** Whether a folded word is of a kind of site. */
  static boolean contains(String folded) {
    return KINDS.contains(folded);
  }

  /**
   * The sites that a kind begins: the first with its kind, and after a plural the others that are
   * joined to it; empty when no name follows.
   */
  static List<Span> from(String text, Span kind, String folded) {
    if (Words.isCapitalised(text, kind) && isSurname(text, kind, folded)) return List.of();
    Span first = firstWord(text, kind);
    boolean letter = first.length() < 2 && !isDay(text, first);
    if (letter || Words.isCapitals(text, first) && first.length() < 3) return List.of();
    List<Span> sites = new ArrayList<>();
    sites.add(new Span(kind.start(), nameEnd(text, first)));
    while (folded.endsWith("s") && sites.size() < MOST_MEMBERS) {
      Span next = joined(text, sites.getLast().end());
      if (!Words.isCapitalised(text, next)) break;
      sites.add(new Span(next.start(), nameEnd(text, next)));
    }
    return sites;
  }

  /** «Gerardo Barrios», «Hacienda» of a ministry: surnames and offices are written so. */
  private static boolean isSurname(String text, Span kind, String folded) {
    if (folded.equals("hacienda")) return true;
    Span before = Words.before(text, kind.start());
    boolean follows = !before.isEmpty() && !Words.isCapitalised(text, before);
    if (SURNAMES.contains(folded)) return !follows;
    return !before.isEmpty()
        && Words.isCapitalised(text, before)
        && !Words.isCapitals(text, before)
        && text.substring(before.end(), kind.start()).indexOf('\n') < 0
        && before.length() > 3;
  }

  /** The first word of the name; empty when what follows names nothing. */
  private static Span firstWord(String text, Span kind) {
    Span word = Words.after(text, kind.end());
    for (int i = 0; i < 3 && !word.isEmpty(); i++) {
      String folded = Words.folded(text, word);
      boolean capital = Words.isCapitalised(text, word);
      if (i == 0 && isDay(text, word)) return word;
      if (capital && !SORTS.contains(folded) && !LINKS.contains(folded)) return word;
      if (capital && LINKS.contains(folded) && word.length() > 2 | i == 0) {
        return Words.isCapitalised(text, Words.after(text, word.end())) ? word : empty(word);
      }
      if (!capital && !LINKS.contains(folded)) break;
      word = Words.after(text, word.end());
    }
    return empty(word);
  }

  private static Span empty(Span word) {
    return new Span(word.start(), word.start());
  }

  /** «colonia 10 de Octubre». */
  private static boolean isDay(String text, Span word) {
    if (word.isEmpty() || word.length() > 2 || !Numeral.isDigit(text.charAt(word.start()))) {
      return false;
    }
    Span de = Words.after(text, word.end());
    String month = Words.folded(text, Words.after(text, de.end()));
    return de.in(text).equals("de") && DateForm.MONTHS.contains(month);
  }

  /**
   * Where a name ends whose first word is given: capitals, joined by «de la» and the like, on one
   * line. Of a line in capitals only what cannot stand alone goes on: «RÍO SAN MIGUEL INICIA».
   */
  static int nameEnd(String text, Span first) {
    if (isDay(text, first)) {
      return Words.after(text, Words.after(text, first.end()).end()).end();
    }
    boolean capitals = Words.isCapitals(text, first);
    int end = first.end();
    Span last = first;
    for (int i = 1; i < MOST_WORDS; i++) {
      boolean open = OPEN.contains(Words.folded(text, last));
      Span word = Words.after(text, last.end());
      if (!open && text.substring(last.end(), word.start()).indexOf('\n') >= 0) break;
      if (word.isEmpty() || capitals && !open) break;
      boolean capital = Words.isCapitalised(text, word);
      if (!capital && !LINKS.contains(word.in(text))) break;
      if (capital) end = word.end();
      last = word;
    }
    return end;
  }

  /** The word after a comma or «y»; empty when neither stands there. */
  private static Span joined(String text, int end) {
    if (end < text.length() && text.charAt(end) == ',') return Words.after(text, end + 1);
    Span and = Words.after(text, end);
    boolean joins = and.in(text).equals("y") || and.in(text).equals("e");
    return joins ? Words.after(text, and.end()) : empty(and);
  }

  private Sites() {}
}
