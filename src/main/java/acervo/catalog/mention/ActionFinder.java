package acervo.catalog.mention;

import acervo.catalog.mention.Nominalizations.Deed;
import acervo.text.Folding;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a record says was done, and calls it by a noun: by its leading noun («Participación en
 * …»), or of its verb («Se elaboró …», «Entregados …», «El plan fue presentado»).
 *
 * <p>A verb that only supports a noun gives way to it («se brindaron observaciones»: observación).
 * A count of events is the event («8 jornadas»: jornada); of others, what was done to them or what
 * they did («11 asesores formados», «Las 13 asociaciones generaron»). The adjective of a field
 * stays («apoyo técnico»), one of praise or time does not («coordinación efectiva»: coordinación).
 * A leading label is skipped («Proyectos. Elaboración de …»).
 */
public final class ActionFinder {
  private static final int LONGEST_WORD = 25;
  private static final int LONGEST_LABEL = 80;
  private static final int MOST_LABELS = 2;

  /** How many words of a sentence are searched for its verb. */
  private static final int MOST_WORDS = 25;

  /** How many words of an object are searched for its noun. */
  private static final int MOST_OBJECTS = 5;

  private static final Set<String> NOT_PARTICIPLES =
      Set.of(
          ("estado resultado mercado grado lado juzgado abogado diputado licenciado"
                  + " empleado listado tratado jurado certificado contenido partido sentido"
                  + " pedido medida jornada mirada comunidad delegado encargado cuidado"
                  + " senado comunicado diplomado entrada salida llegada temporada demasiado"
                  + " debido privado apellido significado pasado ganado vestido ruido sonido"
                  + " actividad bandido")
              .split(" "));

  private static final Set<String> BE = Set.of("fue", "fueron", "sido");
  private static final Set<String> HAVE = Set.of("ha", "han", "hemos", "he", "habiendo");
  private static final Set<String> RELATIVES = Set.of("que", "quien", "quienes", "donde");
  private static final Set<String> TO_OBJECT =
      Set.of("el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "a", "cabo");

  /** Adjectives of a field end so; those of measure, time and praise that do are named. */
  private static final String[] FIELD = {"ico", "ica", "al", "ario", "aria", "iero", "iera"};

  private static final Set<String> NO_FIELD =
      Set.of(
          ("integral especial gradual actual anual mensual trimestral semestral"
                  + " semanal final total parcial general puntual periodico periodica basico"
                  + " basica unico unica fundamental principal esencial necesario necesaria"
                  + " primario diario diaria historico historica igual cual tal primera"
                  + " primero voluntario extraordinario extraordinaria ordinario ordinaria"
                  + " inicial virtual presencial formal oficial")
              .split(" "));

  private final String text;

  private ActionFinder(String text) {
    this.text = text;
  }

  /** The action of a record's text; empty when it names none. */
  public static Optional<ActionMention> find(String text) {
    return new ActionFinder(text).find();
  }

  private Optional<ActionMention> find() {
    int start = wordStart(0);
    for (int i = 0; i <= MOST_LABELS && start < text.length(); i++) {
      Optional<ActionMention> head = head(start);
      int label = labelEnd(start);
      boolean bare = head.isPresent() && label > 0 && isLabel(start, label);
      if (head.isPresent() && !bare) return head;
      if (label < 0) return clause(start, isPlural(start));
      Optional<ActionMention> after = find(label);
      if (after.isPresent()) return after;
      if (bare) return head;
      start = wordStart(label);
    }
    return Optional.empty();
  }

  /** What begins at or after a label. */
  private Optional<ActionMention> find(int label) {
    int start = wordStart(label);
    return start < text.length() && Character.isUpperCase(text.charAt(start))
        ? head(start)
        : Optional.empty();
  }

  private int wordStart(int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) i++;
    // «1.», «a)»: a mark of a list.
    int end = Words.end(text, i);
    boolean mark =
        end < text.length()
            && end - i <= 2
            && (text.charAt(end) == ')'
                || text.charAt(end) == '.' && (isDigits(i, end) || end - i == 1));
    return mark && end > i && (i == 0 || text.charAt(i - 1) != '(') ? wordStart(end) : i;
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) if (!Numeral.isDigit(text.charAt(i))) return false;
    return true;
  }

  /** The action that the first word says, or the first after a count or an article. */
  private Optional<ActionMention> head(int start) {
    Span word = new Span(start, Words.end(text, start));
    String folded = folded(word);
    if (folded.equals("se")) return impersonal(word);
    if (folded.equals("hemos") || folded.equals("ha") || folded.equals("han")) {
      Span next = Words.after(text, word.end());
      return deed(next, Nominalizations.participle(folded(next)));
    }
    Span counted = afterCount(word);
    if (!counted.equals(word)) {
      Optional<ActionMention> event = noun(counted, folded(counted));
      return event.isPresent() ? event : clause(counted.start(), true);
    }
    if (isParticiple(folded) && !Nominalizations.isNoun(folded)) {
      Optional<ActionMention> done = deed(word, Nominalizations.participle(folded));
      if (done.isPresent()) return done;
    }
    Optional<ActionMention> noun = noun(word, folded);
    if (noun.isPresent()) return noun;
    if (folded.endsWith("ndo")) return deed(word, Nominalizations.gerund(folded));
    if (isPast(word, folded)) return deed(word, Nominalizations.past(folded));
    if (folded.endsWith("mos")) return deed(word, Nominalizations.firstPerson(folded));
    return folded.endsWith("r") || folded.endsWith("rse")
        ? deed(word, Nominalizations.infinitive(folded))
        : Optional.empty();
  }

  /** The word that a number before it counts; the same word when none does. */
  private Span afterCount(Span word) {
    Span first = word;
    if (folded(word).equals("los") || folded(word).equals("las")) {
      first = Words.after(text, word.end());
    }
    if (first.isEmpty()) return word;
    int end = -1;
    if (Numeral.isDigit(text.charAt(first.start()))) {
      end = Numeral.inDigits(text, first.start()).map(n -> n.span().end()).orElse(-1);
      if (end > 0 && end < text.length() && text.charAt(end) == ')') end++;
    } else {
      end = Numeral.inWords(text, first).map(n -> n.span().end()).orElse(-1);
    }
    Span counted = end < 0 ? word : Words.after(text, end);
    return counted.isEmpty() ? word : counted;
  }

  private Optional<ActionMention> impersonal(Span se) {
    Span verb = Words.after(text, se.end());
    String folded = folded(verb);
    if (folded.equals("le") || folded.equals("les")) {
      verb = Words.after(text, verb.end());
      folded = folded(verb);
    }
    if (HAVE.contains(folded)) {
      Span participle = Words.after(text, verb.end());
      return deed(participle, Nominalizations.participle(folded(participle)));
    }
    return isPast(verb, folded)
        ? deed(verb, Nominalizations.past(folded))
        : deed(verb, Nominalizations.present(folded));
  }

  private boolean isParticiple(String folded) {
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    if (singular.length() < 5) return singular.equals("dado");
    return !NOT_PARTICIPLES.contains(singular)
        && !NOT_PARTICIPLES.contains(singular.substring(0, singular.length() - 1) + "o");
  }

  /** «elaboró», «-aron», «-ieron», and the irregular ones; «o» without accent is no past. */
  private boolean isPast(Span word, String folded) {
    if (word.isEmpty()) return false;
    if (folded.endsWith("o") && text.charAt(word.end() - 1) == 'o') {
      return switch (folded) {
        case "hizo",
            "dio",
            "tuvo",
            "obtuvo",
            "sostuvo",
            "mantuvo",
            "propuso",
            "produjo",
            "redujo",
            "previno",
            "intervino" ->
            true;
        default -> false;
      };
    }
    return folded.endsWith("o") || folded.endsWith("aron") || folded.endsWith("eron");
  }

  private Optional<ActionMention> deed(Span verb, Optional<Deed> deed) {
    if (deed.isEmpty()) return Optional.empty();
    if (deed.get().light()) {
      Optional<ActionMention> object = object(verb);
      if (object.isPresent()) return object;
    }
    return deed.get().noun().map(noun -> new ActionMention(verb, noun));
  }

  /** The noun of action among the first words of what a verb governs. */
  private Optional<ActionMention> object(Span verb) {
    Span word = verb;
    for (int i = 0; i < MOST_OBJECTS; i++) {
      word = Words.after(text, word.end());
      if (word.isEmpty()) return Optional.empty();
      String folded = folded(word);
      Optional<ActionMention> noun = noun(word, folded);
      if (noun.isPresent()) {
        return noun.map(found -> new ActionMention(verb.union(found.span()), found.action()));
      }
      if (FunctionWords.contains(folded) && !TO_OBJECT.contains(folded)) return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<ActionMention> noun(Span word, String folded) {
    if (Nominalizations.isBody(folded) && !isDone(word)) return Optional.empty();
    return Nominalizations.action(folded).map(noun -> withField(word, noun));
  }

  /**
   * «Organización de eventos», and not «Organización de las Naciones Unidas» or «organizaciones de
   * la costa».
   */
  private boolean isDone(Span word) {
    if (folded(word).endsWith("s")) return false;
    Span of = Words.after(text, word.end());
    if (!folded(of).equals("de") && !folded(of).equals("del")) return false;
    Span next = Words.after(text, of.end());
    if (FunctionWords.contains(folded(next))) next = Words.after(text, next.end());
    return !next.isEmpty() && !Character.isUpperCase(text.charAt(next.start()));
  }

  private ActionMention withField(Span word, String noun) {
    Span next = Words.after(text, word.end());
    String folded = folded(next);
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    if (singular.endsWith("ale")) singular = singular.substring(0, singular.length() - 1);
    boolean name = Words.isCapitalised(text, next) && !Words.isCapitals(text, word);
    if (name || next.length() < 5 || NO_FIELD.contains(singular) || !isOfField(singular)) {
      return new ActionMention(word, noun);
    }
    String written = next.in(text).toLowerCase(Locale.ROOT);
    String adjective = written.substring(0, singular.length());
    return new ActionMention(word.union(next), noun + " " + adjective);
  }

  private static boolean isOfField(String singular) {
    for (String ending : FIELD) if (singular.endsWith(ending)) return true;
    return false;
  }

  /** «Evaluadores capacitados»: a plural without an article is as a count of them. */
  private boolean isPlural(int start) {
    Span word = new Span(start, Words.end(text, start));
    String folded = folded(word);
    return folded.endsWith("s") && !FunctionWords.contains(folded);
  }

  /** The verb of the first sentence, for a text that begins with who did it or when. */
  private Optional<ActionMention> clause(int start, boolean counts) {
    Span before = new Span(start, start);
    int i = start;
    for (int n = 0; n < MOST_WORDS && i < text.length(); n++) {
      Span word = new Span(i, Words.end(text, i));
      Optional<ActionMention> found = inClause(word, before, counts);
      if (found.isPresent()) return found;
      before = word;
      i = word.end();
      while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
        boolean ends = ".;".indexOf(text.charAt(i)) >= 0 && word.length() > 2;
        if (ends || text.startsWith("\n\n", i)) return Optional.empty();
        i++;
      }
    }
    return Optional.empty();
  }

  private Optional<ActionMention> inClause(Span word, Span before, boolean counts) {
    String folded = folded(word);
    String previous = folded(before);
    if (RELATIVES.contains(previous) || previous.equals("se")) return Optional.empty();
    if (folded.equals("se")) return impersonal(word);
    if (BE.contains(previous) || HAVE.contains(previous)) {
      return deed(word, Nominalizations.participle(folded));
    }
    if (counts && !before.isEmpty() && isParticiple(folded) && folded.endsWith("s")) {
      return deed(word, Nominalizations.participle(folded));
    }
    boolean lower = !word.isEmpty() && Character.isLowerCase(text.charAt(word.start()));
    return lower && !BE.contains(folded) && isPast(word, folded)
        ? deed(word, Nominalizations.past(folded))
        : Optional.empty();
  }

  /** Where a label ends, after its full stop or colon; -1 when the text does not begin with one. */
  private int labelEnd(int start) {
    int limit = Math.min(text.length() - 1, start + LONGEST_LABEL);
    for (int i = start; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ':') return i + 1;
      if (unit == ';' || unit == '\n' && text.charAt(i + 1) == '\n') return -1;
      boolean stop = unit == '.' && Character.isWhitespace(text.charAt(i + 1));
      if (stop && i - start > 3 && !isInitial(i)) return i + 1;
    }
    return -1;
  }

  /** «V.B. a», «Sr. Ministro» end no label. */
  private boolean isInitial(int stop) {
    return Character.isUpperCase(text.charAt(stop - 1))
        || stop >= 2 && Character.isUpperCase(text.charAt(stop - 2));
  }

  /** Whether words name a matter only: no preposition after the first says what was done to it. */
  private boolean isLabel(int start, int end) {
    Span word = new Span(start, Words.end(text, start));
    if (Nominalizations.action(folded(word)).isEmpty()) return false;
    while (word.end() < end) {
      word = Words.after(text, word.end());
      if (word.isEmpty()) return true;
      String folded = folded(word);
      if (!folded.equals("y") && !folded.equals("e") && FunctionWords.contains(folded)) {
        return false;
      }
    }
    return true;
  }

  private String folded(Span word) {
    return word.length() > LONGEST_WORD ? "" : Folding.fold(word.in(text));
  }
}
