package acervo.catalog.mention;

import acervo.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of action: which words are, and the noun of a verb in the forms that reports use. */
final class Nominalizations {
  /** The noun of a verb, and whether it gives way to the noun of its object. */
  record Deed(Optional<String> noun, boolean light) {}

  private static final Map<String, Deed> OF_VERBS = new HashMap<>();

  /** From the folded noun, singular, to its spelling. */
  private static final Map<String, String> NOUNS = new HashMap<>();

  private static final Set<String> BODIES = new HashSet<>();
  private static final Set<String> NO_ACTIONS = new HashSet<>();

  /** From a folded form to its infinitive, of what the endings do not tell. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("hizo", "hacer"),
          Map.entry("hicieron", "hacer"),
          Map.entry("hecho", "hacer"),
          Map.entry("haciendo", "hacer"),
          Map.entry("dio", "dar"),
          Map.entry("dieron", "dar"),
          Map.entry("dando", "dar"),
          Map.entry("dado", "dar"),
          Map.entry("tuvo", "tener"),
          Map.entry("tuvieron", "tener"),
          Map.entry("obtuvo", "obtener"),
          Map.entry("obtuvieron", "obtener"),
          Map.entry("sostuvo", "sostener"),
          Map.entry("sostuvieron", "sostener"),
          Map.entry("mantuvo", "mantener"),
          Map.entry("mantuvieron", "mantener"),
          Map.entry("propuso", "proponer"),
          Map.entry("propusieron", "proponer"),
          Map.entry("propuesto", "proponer"),
          Map.entry("produjo", "producir"),
          Map.entry("produjeron", "producir"),
          Map.entry("redujo", "reducir"),
          Map.entry("redujeron", "reducir"),
          Map.entry("suscrito", "suscribir"),
          Map.entry("inscrito", "inscribir"),
          Map.entry("escrito", "escribir"),
          Map.entry("resuelto", "resolver"),
          Map.entry("impreso", "imprimir"),
          Map.entry("siguio", "seguir"),
          Map.entry("siguieron", "seguir"),
          Map.entry("previno", "prevenir"),
          Map.entry("intervino", "intervenir"),
          Map.entry("promovio", "promover"),
          Map.entry("brinda", "brindar"),
          Map.entry("brindan", "brindar"));

  /** Ends of words and of their infinitives; the longest first. */
  private static final String[][] PAST = {
    {"iaron", "iar"},
    {"aron", "ar"},
    {"yeron", "ir"},
    {"ieron", "er", "ir"},
    {"io", "iar", "er", "ir"},
    {"yo", "ir"},
    {"o", "ar"}
  };

  private static final String[][] PARTICIPLE = {{"ado", "ar"}, {"ido", "er", "ir"}};
  private static final String[][] GERUND = {{"ando", "ar"}, {"yendo", "ir"}, {"iendo", "er", "ir"}};
  private static final String[][] FIRST_PERSON = {{"amos", "ar"}, {"imos", "er", "ir"}};

  /** Ends of verbs and of their nouns. */
  private static final String[][] RULES = {
    {"ecer", "ecimiento"},
    {"ducir", "ducción"},
    {"mitir", "misión"},
    {"cribir", "cripción"},
    {"poner", "posición"},
    {"venir", "vención"},
    {"primir", "presión"},
    {"uir", "ución"},
    {"ferir", "ferencia"},
    {"ear", "eo"},
    {"ar", "ación"}
  };

  private static final List<String> ENDINGS = List.of("cion", "sion", "miento", "xion", "aje");

  static {
    try (InputStream file = Nominalizations.class.getResourceAsStream("actions.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(Nominalizations::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(String line) {
    if (line.isBlank() || line.startsWith("#")) return;
    String[] words = line.split(" ");
    if (line.startsWith("+")) {
      addNoun(words[1]);
    } else if (line.startsWith("*")) {
      addNoun(words[1]);
      BODIES.add(Folding.fold(words[1]));
    } else if (line.startsWith("-")) {
      NO_ACTIONS.add(Folding.fold(words[1]));
    } else {
      boolean none = words[2].equals("-");
      if (!none) addNoun(words[2]);
      Optional<String> noun = none ? Optional.empty() : Optional.of(words[2]);
      OF_VERBS.put(Folding.fold(words[0]), new Deed(noun, words[1].equals("~")));
    }
  }

  private static void addNoun(String noun) {
    NOUNS.put(Folding.fold(noun), noun);
  }

  /** Whether a noun of action, folded and in any number, also names a body that acts. */
  static boolean isBody(String folded) {
    for (String singular : singulars(folded)) if (BODIES.contains(singular)) return true;
    return false;
  }

  /** The singular of a noun of action, spelt right; empty when a word, folded, is none. */
  static Optional<String> action(String folded) {
    for (String singular : singulars(folded)) {
      if (NO_ACTIONS.contains(singular)) return Optional.empty();
      String noun = NOUNS.get(singular);
      if (noun != null) return Optional.of(noun);
    }
    String singular = singulars(folded).getLast();
    for (String ending : ENDINGS) {
      if (singular.length() < ending.length() + 3 || !singular.endsWith(ending)) continue;
      boolean accent = singular.endsWith("ion");
      return Optional.of(accent ? singular.substring(0, singular.length() - 2) + "ón" : singular);
    }
    return Optional.empty();
  }

  /** What a folded word may be the plural of, itself first. */
  private static List<String> singulars(String folded) {
    if (!folded.endsWith("s") || folded.length() < 5) return List.of(folded);
    String shorter = folded.substring(0, folded.length() - 1);
    if (!folded.endsWith("es")) return List.of(folded, shorter);
    return List.of(folded, shorter, folded.substring(0, folded.length() - 2));
  }

  /** What was done by a verb in the third person of the past: «elaboró», «cumplieron». */
  static Optional<Deed> past(String folded) {
    return deed(folded, PAST);
  }

  /** By a participle in any gender and number: «entregados». */
  static Optional<Deed> participle(String folded) {
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    if (!singular.endsWith("a") && !singular.endsWith("o")) return Optional.empty();
    return deed(singular.substring(0, singular.length() - 1) + "o", PARTICIPLE);
  }

  static Optional<Deed> gerund(String folded) {
    return deed(folded, GERUND);
  }

  /** «elaboramos». */
  static Optional<Deed> firstPerson(String folded) {
    return deed(folded, FIRST_PERSON);
  }

  /** By a verb of the list in the present: «elabora», «brindan». */
  static Optional<Deed> present(String folded) {
    String stem = folded.endsWith("n") ? folded.substring(0, folded.length() - 1) : folded;
    return stem.endsWith("a")
        ? Optional.ofNullable(OF_VERBS.get(stem.substring(0, stem.length() - 1) + "ar"))
        : Optional.empty();
  }

  /** «elaborar», «reunirse». */
  static Optional<Deed> infinitive(String folded) {
    String plain = folded.endsWith("rse") ? folded.substring(0, folded.length() - 2) : folded;
    boolean verb = plain.endsWith("ar") || plain.endsWith("er") || plain.endsWith("ir");
    return verb && plain.length() > 4 ? ofVerb(plain) : known(plain);
  }

  /** Whether a folded word in «-ado» or «-ido» is the noun itself: «traslado», «recorrido». */
  static boolean isNoun(String folded) {
    return NOUNS.containsKey(folded);
  }

  private static Optional<Deed> deed(String form, String[][] endings) {
    String irregular = IRREGULAR.get(form);
    if (irregular != null) return ofVerb(irregular);
    for (String[] ending : endings) {
      if (!form.endsWith(ending[0]) || form.length() < ending[0].length() + 3) continue;
      String stem = form.substring(0, form.length() - ending[0].length());
      Optional<Deed> regular = Optional.empty();
      for (int i = 1; i < ending.length; i++) {
        Optional<Deed> known = known(stem + ending[i]);
        if (known.isPresent()) return known;
        // «recibió» is of no verb in «-iar», and the ending does not say so.
        boolean unsure = ending[i].equals("iar");
        if (regular.isEmpty() && !unsure) regular = byRule(stem + ending[i]);
      }
      return regular;
    }
    return Optional.empty();
  }

  private static Optional<Deed> ofVerb(String infinitive) {
    Optional<Deed> known = known(infinitive);
    return known.isPresent() ? known : byRule(infinitive);
  }

  private static Optional<Deed> known(String infinitive) {
    return Optional.ofNullable(OF_VERBS.get(infinitive));
  }

  private static Optional<Deed> byRule(String infinitive) {
    for (String[] rule : RULES) {
      if (!infinitive.endsWith(rule[0])) continue;
      String stem = infinitive.substring(0, infinitive.length() - rule[0].length());
      return Optional.of(new Deed(Optional.of(stem + rule[1]), false));
    }
    return Optional.empty();
  }

  private Nominalizations() {}
}
