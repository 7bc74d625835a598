package acervo.catalog.mention;

import acervo.catalog.mention.PlaceNames.Doubt;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the places of a text: departments and municipalities of El Salvador, and whatever a word
 * for a site names («río Lempa», «parque Santa Marta», «cantón El Zapote», «municipio de X»).
 *
 * <p>A name that is also a common word, a saint or a person is a place only beside what makes it
 * one: a preposition, «municipio de», another place («Victoria, Cabañas»). No place is what has its
 * name from one («Universidad de San Salvador», «Protocolo de San Salvador»), nor a name inside a
 * longer one («Francisco Morazán», «Hospital San Juan», «San Martín de Porres»). Countries are
 * none.
 */
public final class PlaceFinder {
  /** After these and «de», or at once, stands the name of a municipality or a department. */
  private static final Set<String> SEATS =
      Set.of(
          "municipio",
          "municipios",
          "departamento",
          "departamentos",
          "ciudad",
          "ciudades",
          "villa",
          "distrito",
          "distritos",
          "alcaldia",
          "alcaldias",
          "gobernacion",
          "concejo",
          "comuna");

  /** Those after which a name is a place though no list has it. */
  private static final Set<String> SURE_SEATS =
      Set.of("municipio", "municipios", "ciudad", "ciudades", "villa", "alcaldia", "alcaldias");

  private static final Set<String> OF_SEATS = Set.of("municipal", "municipales", "departamental");

  /** Institutions and treaties have their names from places. */
  private static final Set<String> NAMESAKES =
      Set.of(
          "universidad",
          "protocolo",
          "tratado",
          "declaracion",
          "carta",
          "convencion",
          "pacto",
          "acuerdo",
          "acuerdos",
          "consenso",
          "colegio",
          "academia",
          "batalla",
          "club",
          "equipo",
          "virgen",
          "santo",
          "orden",
          "cumbre");

  private static final Set<String> PREPOSITIONS =
      Set.of("en", "de", "desde", "hacia", "hasta", "entre");
  private static final Set<String> BEFORE_ARTICLES = Set.of("a", "para", "por");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");
  private static final Set<String> SAINTS = Set.of("san", "santa", "santo", "santiago");
  private static final Set<String> JOINTS =
      Set.of(",", "y", "e", ", y", ", e", "(", "/", ";", "-", "–", ") y", "),");
  private static final int WIDEST_JOINT = 8;

  private final String text;
  private final List<Span> places = new ArrayList<>();

  /** Names that another place beside them would make places. */
  private final List<Span> doubtful = new ArrayList<>();

  private PlaceFinder(String text) {
    this.text = text;
  }

  /** The places in a text, in order, none overlapping. */
  public static List<Span> find(String text) {
    PlaceFinder finder = new PlaceFinder(text);
    finder.read();
    finder.confirm();
    finder.places.sort(Comparator.naturalOrder());
    return List.copyOf(finder.places);
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      Span word = new Span(i, Words.end(text, i));
      i = word.length() < 3 && !Words.isCapitalised(text, word) ? word.end() : at(word);
    }
  }

  /** Takes the place that begins at a word; returns where to go on. */
  private int at(Span word) {
    boolean capitalised = Words.isCapitalised(text, word);
    if (!capitalised && !Sites.mayBegin(text.charAt(word.start()))) return word.end();
    String folded = Words.folded(text, word);
    if (Sites.contains(folded) && !isOfPlace(word, folded)) {
      List<Span> sites = Sites.from(text, word, folded);
      places.addAll(sites);
      if (!sites.isEmpty()) return sites.getLast().end();
    }
    if (SURE_SEATS.contains(folded)) {
      int end = unlisted(word);
      if (end > 0) return end;
    }
    return capitalised ? listed(word, folded) : word.end();
  }

  /** «barrios de Apopa» are no site of that name; Apopa is a place. */
  private boolean isOfPlace(Span sites, String folded) {
    Span of = Words.after(text, sites.end());
    if (!folded.endsWith("s") || !Words.folded(text, of).equals("de")) return false;
    Span name = Words.after(text, of.end());
    return Words.isCapitalised(text, name) && listedEnd(name) > 0;
  }

  /** A name that no list has, after «municipio de». */
  private int unlisted(Span seat) {
    Span de = Words.after(text, seat.end());
    if (OF_SEATS.contains(Words.folded(text, de))) de = Words.after(text, de.end());
    if (!Words.folded(text, de).equals("de")) return -1;
    Span first = Words.after(text, de.end());
    if (!Words.isCapitalised(text, first) || listedEnd(first) > 0) return -1;
    if (Words.isCapitals(text, first)) return -1;
    Span name = new Span(first.start(), Sites.nameEnd(text, first));
    places.add(name);
    return name.end();
  }

  private int listed(Span first, String folded) {
    PlaceNames.Node node = PlaceNames.ROOT.next(folded);
    if (node == null) return first.end();
    Doubt doubt = node.doubt();
    int end = doubt == null ? -1 : first.end();
    Span word = first;
    while (true) {
      word = Words.after(text, word.end());
      if (word.isEmpty() || word.length() > 20) break;
      node = node.next(Words.folded(text, word));
      if (node == null || word.length() > 3 && !Words.isCapitalised(text, word)) break;
      if (node.doubt() == null) continue;
      doubt = node.doubt();
      end = word.end();
    }
    if (end < 0) return first.end();
    judge(new Span(first.start(), end), folded, doubt);
    return end;
  }

  private int listedEnd(Span first) {
    PlaceNames.Node node = PlaceNames.ROOT.next(Words.folded(text, first));
    Span word = first;
    while (node != null && node.doubt() == null) {
      word = Words.after(text, word.end());
      node = word.isEmpty() ? null : node.next(Words.folded(text, word));
    }
    return node == null ? -1 : word.end();
  }

  private void judge(Span name, String first, Doubt doubt) {
    Span before = Words.before(text, name.start());
    Span beyond = before.isEmpty() ? before : Words.before(text, before.start());
    String preposition = Words.folded(text, before);
    String noun = Words.folded(text, beyond);
    if (preposition.equals("de") && NAMESAKES.contains(noun)) return;
    if (isSeat(preposition, noun, beyond)) {
      places.add(name);
      return;
    }
    boolean capitals = isCapitals(name);
    boolean plain = doubt == Doubt.NONE && !SAINTS.contains(first);
    if (!plain && !capitals && isInsideName(name, before)) return;
    boolean place =
        switch (doubt) {
          case NONE -> true;
          case COMMON -> !capitals && isAfterPreposition(preposition, beyond, first);
          case FOREIGN -> false;
        };
    (place ? places : doubtful).add(name);
  }

  private boolean isSeat(String before, String beyond, Span beyondSpan) {
    if (SEATS.contains(before)) return !before.equals("concejo");
    if (!before.equals("de")) return false;
    if (!OF_SEATS.contains(beyond)) return SEATS.contains(beyond);
    String seat = Words.folded(text, Words.before(text, beyondSpan.start()));
    return SEATS.contains(seat) || seat.equals("gobierno") || seat.equals("corporacion");
  }

  private static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  private boolean isAfterPreposition(String preposition, Span beyond, String first) {
    if (preposition.equals("de")) return !Words.isCapitalised(text, beyond);
    return PREPOSITIONS.contains(preposition)
        || isArticle(first) && BEFORE_ARTICLES.contains(preposition);
  }

  /** Whether capitals before or after make it part of a longer name, on the same line. */
  private boolean isInsideName(Span name, Span before) {
    if (Words.isCapitalised(text, before)
        && isOneLine(before.end(), name.start())
        && !PREPOSITIONS.contains(Words.folded(text, before))) {
      return true;
    }
    Span after = Words.after(text, name.end());
    if (!isOneLine(name.end(), after.start())) return false;
    if (Words.isCapitalised(text, after)) return true;
    boolean de = after.in(text).equals("de") || after.in(text).equals("del");
    Span next = de ? Words.after(text, after.end()) : after;
    // «San Martín de Porres»; but «San Martín de San Salvador» says where it is.
    return de
        && Words.isCapitalised(text, next)
        && SAINTS.contains(firstOf(name))
        && listedEnd(next) < 0;
  }

  private String firstOf(Span name) {
    return Words.folded(text, new Span(name.start(), Words.end(text, name.start())));
  }

  private boolean isOneLine(int from, int to) {
    for (int i = from; i < to; i++) if (text.charAt(i) == '\n') return false;
    return true;
  }

  private boolean isCapitals(Span name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) return false;
    }
    return true;
  }

  /** Takes the doubtful names that stand beside a place, one after another in both directions. */
  private void confirm() {
    if (doubtful.isEmpty() || places.isEmpty()) return;
    List<Span> names = new ArrayList<>(places);
    names.addAll(doubtful);
    names.sort(Comparator.naturalOrder());
    boolean[] sure = new boolean[names.size()];
    Set<Span> known = Set.copyOf(places);
    for (int i = 0; i < sure.length; i++) {
      sure[i] = known.contains(names.get(i)) || i > 0 && sure[i - 1] && joins(names, i - 1);
    }
    for (int i = sure.length - 2; i >= 0; i--) sure[i] |= sure[i + 1] && joins(names, i);
    for (int i = 0; i < sure.length; i++) {
      if (sure[i] && !known.contains(names.get(i))) places.add(names.get(i));
    }
  }

  private boolean joins(List<Span> names, int i) {
    int from = names.get(i).end();
    int to = names.get(i + 1).start();
    return to > from
        && to - from < WIDEST_JOINT
        && JOINTS.contains(text.substring(from, to).strip());
  }
}
