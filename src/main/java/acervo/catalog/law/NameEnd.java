package acervo.catalog.law;

import static acervo.catalog.law.LegalWords.ADVERBIAL;
import static acervo.catalog.law.LegalWords.AND;
import static acervo.catalog.law.LegalWords.ARTICLES;
import static acervo.catalog.law.LegalWords.BODIES;
import static acervo.catalog.law.LegalWords.COUNTRIES;
import static acervo.catalog.law.LegalWords.DETERMINERS;
import static acervo.catalog.law.LegalWords.ENDS;
import static acervo.catalog.law.LegalWords.HEADS;
import static acervo.catalog.law.LegalWords.PREPOSITIONS;

import acervo.catalog.law.Token.Type;

/**
 * Where the name of a law ends, by its grammar: qualities in capitals, then a chain of prepositions
 * with their nouns, coordinated and listed. Names are written in capitals («Ley de Acceso a la
 * Información Pública»), all in capital letters, or small after «Ley» («Ley de acceso a la
 * información»); a small chain goes on over fewer things, as nothing sets its words apart from the
 * sentence.
 */
final class NameEnd {
  private static final int MOST_ITEMS = 8;
  private static final int LONGEST_QUOTE = 90;

  private final Tokens tokens;
  private final boolean smallAllowed;

  /** All in capital letters: every word counts as written with a capital. */
  private final boolean shouted;

  private boolean small;

  /** The noun the chain began with is a body: «Ley de la Corte …» may name others after it. */
  private boolean ofBody;

  /**
   * @param shouted whether the word before the name is in capital letters
   * @param smallAllowed whether the name may be written small after its first word
   */
  NameEnd(Tokens tokens, boolean shouted, boolean smallAllowed) {
    this.tokens = tokens;
    this.shouted = shouted;
    this.smallAllowed = smallAllowed;
  }

  /** The token after the qualities that begin at one: «Orgánica», «Penal Juvenil». */
  int qualities(int from) {
    int at = from;
    while (isNameWord(at) && !PREPOSITIONS.contains(folded(at)) && !isBroken(at)) {
      at = afterWord(at);
    }
    return at;
  }

  /** The token after the chain that begins at one; the same when none begins there. */
  int chain(int from) {
    return chain(from, true);
  }

  /**
   * The token after what begins at one.
   *
   * @param first whether nothing of the name stands before it that could be coordinated or listed
   */
  int chain(int from, boolean first) {
    int at = from;
    while (true) {
      int next = link(at, at == from, first);
      if (next == at) return at;
      at = next;
    }
  }

  private int link(int at, boolean first, boolean alone) {
    Token token = tokens.get(at);
    if (token.is(Type.QUOTE)) return afterQuoted(at);
    if (token.isWord() && folded(at).equals("que") && first) return afterVerb(at);
    if (token.isWord() && PREPOSITIONS.contains(folded(at))) return afterPreposition(at, first);
    if (first && alone) return at;
    if (token.isWord() && AND.contains(folded(at))) return afterAnd(at);
    if (token.is(Type.COMMA)) return afterList(at);
    return at;
  }

  private int afterQuoted(int at) {
    int open = tokens.get(at).start();
    if (!isOpening(open)) return at;
    for (int i = at + 1; tokens.get(i).start() - open < LONGEST_QUOTE; i++) {
      Token token = tokens.get(i);
      if (token.is(Type.END)) return at;
      if (token.is(Type.QUOTE)) return i > at + 1 && tokens.get(at + 1).startsUpper() ? i + 1 : at;
    }
    return at;
  }

  private boolean isOpening(int place) {
    String text = tokens.text();
    boolean spaceBefore = place == 0 || text.charAt(place - 1) <= ' ';
    return spaceBefore && place + 1 < text.length() && text.charAt(place + 1) > ' ';
  }

  /** «Ley que Establece el Subsidio …»: with the verb in capitals it is a name. */
  private int afterVerb(int at) {
    Token verb = tokens.get(at + 1);
    if (!verb.startsUpper() || shouted && !verb.is(Type.CAPITALS)) return at;
    int noun = skipDeterminers(at + 2);
    int end = nounPhrase(noun);
    return end > noun ? end : at;
  }

  private int afterPreposition(int at, boolean first) {
    String preposition = folded(at);
    boolean plainOf = preposition.equals("de") || preposition.equals("del");
    int noun = skipDeterminers(at + 1);
    if (PREPOSITIONS.contains(folded(noun)) && tokens.get(noun).isWord()) {
      noun = skipDeterminers(noun + 1);
    }
    boolean determined = noun > at + 1;
    if (!tokens.get(noun).isWord()) {
      return tokens.get(noun).is(Type.QUOTE) && plainOf ? afterQuoted(noun) : at;
    }
    if (folded(noun).equals("ley") && LegalWords.BOUND.contains(folded(at - 1))) {
      return afterBoundLaw(noun);
    }
    // «Ley sobre Constitución de Sociedades»: without its article it is no constitution.
    boolean founding =
        !determined
            && !shouted
            && folded(noun).equals("constitucion")
            && folded(noun + 1).equals("de");
    if (founding && tokens.get(noun).is(Type.CAPITAL)) return noun + 1;
    if (isNameWord(noun)) {
      if (small && !plainOf && !preposition.equals("a")) return at;
      if (!plainOf && reachesOut(preposition, noun, determined)) return at;
      if (!shouted && !plainOf && tokens.get(noun).is(Type.CAPITALS)) return at;
      int end = nounPhrase(noun);
      if (first && end > noun) ofBody = BODIES.contains(folded(noun));
      return end > noun ? end : at;
    }
    return afterSmallPreposition(at, noun, first, plainOf);
  }

  /** «Menor Sometido a la Ley Penal Juvenil»: a law in the name of another. */
  private int afterBoundLaw(int law) {
    if (!tokens.get(law).startsUpper() || !tokens.get(law + 1).startsUpper()) return law - 2;
    int end = qualities(law + 1);
    return end > law + 1 ? end : law - 2;
  }

  private boolean reachesOut(String preposition, int noun, boolean determined) {
    String word = folded(noun);
    boolean aimed = preposition.matches("a|al|por|en|ante|con|para|entre|hacia");
    if (aimed && (BODIES.contains(word) && determined || COUNTRIES.contains(word))) return true;
    return preposition.equals("en") && (word.matches("el|san|santa") || !determined && !shouted);
  }

  private int afterSmallPreposition(int at, int noun, boolean first, boolean plainOf) {
    if (shouted || isStop(noun) || ADVERBIAL.contains(folded(noun))) return at;
    // «Código de Conducta para funcionarios»
    boolean forWhom =
        (smallAllowed || !first)
            && folded(at).equals("para")
            && tokens.get(at - 1).is(Type.CAPITAL)
            && LegalWords.isPeople(folded(noun));
    if (!smallAllowed && !forWhom) return at;
    if (PREPOSITIONS.contains(folded(noun)) || AND.contains(folded(noun))) return at;
    String before = folded(at - 1);
    boolean complement =
        LegalWords.isAction(before)
            && (plainOf || folded(at).matches("al?|contra"))
            && tokens.get(at - 1).isWord();
    // «atención a personas con discapacidad»
    boolean whom =
        small
            && folded(at).matches("con|sin")
            && noun == at + 1
            && LegalWords.PEOPLE.contains(before);
    if (whom) return orElse(smallNounPhrase(noun), noun, at);
    boolean opens = forWhom || first && folded(at).matches("del?|para|sobre|contra");
    if (opens || complement || small && plainOf) {
      small = true;
      return orElse(smallNounPhrase(noun), noun, at);
    }
    return at;
  }

  /** Where a phrase ends that begins at a noun; another place when there is none. */
  private static int orElse(int end, int noun, int other) {
    return end > noun ? end : other;
  }

  private int skipDeterminers(int at) {
    int noun = at;
    while (noun < at + 3
        && tokens.get(noun).isWord()
        && DETERMINERS.contains(folded(noun))
        && (shouted || tokens.get(noun).is(Type.SMALL))) {
      noun++;
    }
    return noun;
  }

  /**
   * The token after a noun and what qualifies it, all in capitals; the same for want of a noun:
   * «Código de Buenas» breaks off.
   */
  private int nounPhrase(int from) {
    int at = from;
    while (isNameWord(at) && (at == from || !isBroken(at))) {
      if (at > from && PREPOSITIONS.contains(folded(at))) break;
      at = afterWord(at);
    }
    if (at == from + 1 && LegalWords.BEFORE_NOUN.contains(folded(from))) return from;
    if (!shouted
        && at > from
        && tokens.get(at).is(Type.SMALL)
        && LegalWords.isRelational(folded(at))) {
      at++;
    }
    // «Ley de Intermediarios no Bancarios»
    if (at > from && folded(at).equals("no") && isNameWord(at + 1)) return nounPhrase(at + 1);
    // «Ley para Erradicar el Ruido»
    int object = at > from && folded(at - 1).matches(".{2,}[aei]r") ? skipDeterminers(at) : at;
    if (object > at && isNameWord(object) && !isBroken(object)) return nounPhrase(object);
    // «Ley de Presupuesto 2018»
    if (at > from && tokens.get(at).folded().matches("20\\d\\d|19\\d\\d")) at++;
    return at;
  }

  private int smallNounPhrase(int from) {
    int at = from + 1;
    boolean waits = LegalWords.BEFORE_NOUN.contains(folded(from));
    if (waits && tokens.get(at).is(Type.SMALL) && !isStop(at)) at++;
    while (at < from + 4
        && tokens.get(at).isWord()
        && !isStop(at)
        && (LegalWords.isAdjective(folded(at)) || isNameWord(at))
        && !LegalWords.isVerb(folded(at))) {
      at++;
    }
    return waits && at == from + 1 ? from : at;
  }

  private int afterAnd(int at) {
    int noun = at + 1;
    if (tokens.get(noun).is(Type.OTHER) || !tokens.get(noun).isWord()) return at;
    if (folded(noun).matches("de|del|para|contra|a|al|sobre")) {
      int inner = skipDeterminers(noun + 1);
      // «a la Ley de Aguas y a su Política», «y a la LPELP»: the sentence lists them.
      boolean listed =
          !shouted
              && (LegalWords.COMPANIONS.contains(folded(inner))
                  || tokens.get(inner).is(Type.CAPITALS));
      boolean goesOn = !small && !listed && isNameWord(inner) && !BODIES.contains(folded(inner));
      return goesOn ? nounPhrase(inner) : at;
    }
    noun = skipDeterminers(noun);
    boolean determined = noun > at + 1;
    if (isNameWord(noun)) {
      if (!shouted && tokens.get(noun).is(Type.CAPITALS)) return at;
      // «la Ley de la Corte de Cuentas de la República y el Proceso de …»
      if (determined && BODIES.contains(folded(at - 1))) return at;
      if (COUNTRIES.contains(folded(noun))) return at;
      if (LegalWords.COMPANIONS.contains(folded(noun)) && !shouted) return at;
      if (BODIES.contains(folded(noun)) && !ofBody) return at;
      return nounPhrase(noun);
    }
    if (shouted || !smallAllowed || determined || isStop(noun)) return at;
    boolean alike = small ? isAlike(folded(at - 1), folded(noun)) : isActionPair(at - 1, noun);
    return alike ? orElse(smallNounPhrase(noun), noun, at) : at;
  }

  private boolean isActionPair(int before, int noun) {
    return LegalWords.isAction(folded(before)) && LegalWords.isNominal(folded(noun));
  }

  /** Coordinated nouns look alike: «armas y municiones», «retiro y abandono». */
  private static boolean isAlike(String before, String after) {
    if (ADVERBIAL.contains(after) || LegalWords.isVerb(after)) return false;
    return LegalWords.isNominal(after)
        || !before.isEmpty()
            && before.charAt(before.length() - 1) == after.charAt(after.length() - 1);
  }

  /** After «, Tránsito y Seguridad Vial»: only a list that closes with «y» is part of a name. */
  private int afterList(int comma) {
    int at = comma;
    for (int items = 0; items < MOST_ITEMS && tokens.get(at).is(Type.COMMA); items++) {
      int item = at + 1;
      if (tokens.get(item).isWord() && AND.contains(folded(item))) {
        int end = afterAnd(item);
        return end > item ? end : comma;
      }
      int end = listItem(item);
      if (end == item) return comma;
      at = end;
    }
    if (!tokens.get(at).isWord() || !AND.contains(folded(at))) return comma;
    int end = afterAnd(at);
    return end > at ? end : comma;
  }

  private int listItem(int item) {
    Token token = tokens.get(item);
    if (!token.isWord() || isStop(item)) return item;
    int end;
    if (isNameWord(item)) {
      if (BODIES.contains(folded(item)) && !ofBody || COUNTRIES.contains(folded(item))) return item;
      if (ARTICLES.contains(folded(item)) && !shouted) return item;
      if (!shouted && token.is(Type.CAPITALS)) return item;
      end = nounPhrase(item);
      while (tokens.get(end).isWord() && folded(end).matches("del?|al?|en|por|para|contra")) {
        int noun = skipDeterminers(end + 1);
        if (!isNameWord(noun)) break;
        end = nounPhrase(noun);
      }
      return end;
    }
    if (!small && !(smallAllowed && LegalWords.isNominal(folded(item)))) return item;
    if (ADVERBIAL.contains(folded(item)) || ARTICLES.contains(folded(item))) return item;
    if (PREPOSITIONS.contains(folded(item)) || LegalWords.isVerb(folded(item))) return item;
    end = smallNounPhrase(item);
    // A comma lost: «rehabilitación retiro y abandono».
    if (tokens.get(end).is(Type.SMALL) && !isStop(end) && AND.contains(folded(end + 1))) end++;
    return end;
  }

  /** Whether a word may be part of a name in capitals. */
  private boolean isNameWord(int at) {
    Token token = tokens.get(at);
    if (!token.startsUpper() || isStop(at)) return false;
    if (AND.contains(token.folded())) return false;
    if (!shouted) return !ARTICLES.contains(token.folded());
    return token.is(Type.CAPITALS) || token.span().length() == 1;
  }

  private int afterWord(int at) {
    if (!isHyphenated(at)) return at + 1;
    return isNameWord(at + 2) ? at + 2 : at + 3;
  }

  /** «Anti-Lavado», «Anti-corrupción», at its first half. */
  private boolean isHyphenated(int at) {
    Token dash = tokens.get(at + 1);
    return dash.is(Type.DASH)
        && dash.start() == tokens.get(at).end()
        && tokens.get(at + 2).start() == dash.end()
        && (isNameWord(at + 2) || folded(at).equals("anti") && tokens.get(at + 2).isWord());
  }

  /** Where capitals meet capital letters, one name ends: «Ley de Aguas CONASAV». */
  private boolean isBroken(int at) {
    if (shouted || !tokens.get(at).is(Type.CAPITALS)) return false;
    return !token(at).matches("[IVX]+");
  }

  private String token(int at) {
    return tokens.get(at).span().in(tokens.text());
  }

  private boolean isStop(int at) {
    // «Armas y Artículos Similares», and not «Artículo 5».
    boolean things =
        folded(at).equals("articulos")
            && tokens.get(at).is(Type.CAPITAL)
            && tokens.get(at + 1).is(Type.CAPITAL);
    if (things) return false;
    return ENDS.contains(folded(at)) || HEADS.contains(folded(at));
  }

  private String folded(int at) {
    return at < 0 ? "" : tokens.get(at).folded();
  }
}
