package acervo.catalog.law;

import static acervo.catalog.law.LegalWords.AND;
import static acervo.catalog.law.LegalWords.CODE_MATTERS;
import static acervo.catalog.law.LegalWords.COMPANIONS;
import static acervo.catalog.law.LegalWords.DETERMINERS;
import static acervo.catalog.law.LegalWords.KINDS_OF_LAW;
import static acervo.catalog.law.LegalWords.NOT_CODES;
import static acervo.catalog.law.LegalWords.NO_SUBJECT;
import static acervo.catalog.law.LegalWords.SMALL_KINDS;

import acervo.catalog.law.Naming.Form;
import acervo.catalog.law.Token.Type;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The names of laws, codes and regulations that begin at a word such as «Ley» or «Código». */
final class LawGrammar {
  private final Tokens tokens;

  /** Where the words before the first token may begin. */
  private final int from;

  /** A name read: the token after it, and how it reads alone. */
  private record Name(int next, String text) {}

  private LawGrammar(Tokens tokens, int from) {
    this.tokens = tokens;
    this.from = from;
  }

  /**
   * What is named from the first token, a word that {@link Head} knows, on; empty for a general use
   * of the word.
   *
   * @param from where in the text the words before it may begin
   */
  static List<Naming> read(Tokens tokens, int from, Head head) {
    LawGrammar grammar = new LawGrammar(tokens, from);
    return switch (head) {
      case LAW -> grammar.laws();
      case CODE -> grammar.codes();
      case REGULATION -> grammar.regulation();
      case CONSTITUTION -> grammar.constitution();
      case DECREE, DECREE_LAW -> DecreeGrammar.read(tokens);
      case ANY -> List.of();
    };
  }

  /**
   * Whether the name at the first token, written small, goes on beyond a place over something else
   * than a comma or a coordination, so that it is another law's.
   */
  static boolean reachesBeyond(Tokens tokens, int place) {
    boolean shouted = tokens.get(0).is(Type.CAPITALS);
    NameEnd end = new NameEnd(tokens, shouted, true);
    int next = end.chain(end.qualities(1));
    if (next <= 1 || tokens.get(next - 1).end() <= place) return false;
    int beyond = 0;
    while (tokens.get(beyond).start() < place) beyond++;
    Token joint = tokens.get(beyond);
    return !joint.is(Type.COMMA) && !AND.contains(joint.folded());
  }

  private List<Naming> laws() {
    boolean plural = folded(0).equals("leyes");
    List<Naming> numbered = DecreeGrammar.numbered(tokens, 1, Head.LAW, "Ley", plural);
    if (!numbered.isEmpty()) return numbered;
    int dated = plural ? 1 : LawNumber.afterFullDate(tokens, 1);
    if (dated > 1) {
      Span span = new Span(tokens.get(0).start(), tokens.get(dated - 1).end());
      return List.of(Naming.of(Form.NAME, Head.LAW, span, span, "Ley " + text(1, dated)));
    }
    int bill = Bills.start(tokens.text(), from, tokens.get(0).start());
    boolean isBill = bill < tokens.get(0).start();
    Name name = law(0, plural, isBill);
    if (name == null) return List.of();
    int second = plural ? secondOf(name.next()) : name.next();
    if (second < name.next()) return several(second, name.next());
    int end = tokens.get(name.next() - 1).end();
    Span core = new Span(tokens.get(0).start(), end);
    List<Naming> found = new ArrayList<>();
    LawNumber number =
        LawNumber.hasSign(tokens, name.next()) ? LawNumber.at(tokens, name.next()) : null;
    Span span = new Span(bill, number == null ? end : tokens.get(number.next() - 1).end());
    found.add(
        new Naming(
            Form.NAME,
            Head.LAW,
            span,
            core,
            name.text(),
            number == null ? "" : number.digits(),
            number == null ? "" : number.year()));
    return found;
  }

  /** «Leyes de Amnistía y de Probidad»: the «y» before a repeated «de», or the end. */
  private int secondOf(int next) {
    for (int i = 2; i + 2 < next; i++) {
      boolean and = tokens.get(i).isWord() && AND.contains(folded(i));
      if (and && folded(i + 1).matches("del?")) return i;
    }
    return next;
  }

  private List<Naming> several(int and, int next) {
    Span first = new Span(tokens.get(0).start(), tokens.get(and - 1).end());
    Span second = new Span(tokens.get(and + 1).start(), tokens.get(next - 1).end());
    return List.of(
        Naming.of(Form.NAME, Head.LAW, first, first, "Ley " + text(1, and)),
        Naming.of(Form.NAME, Head.LAW, second, second, "Ley " + text(and + 1, next)));
  }

  /** The name of the law at a token; null when none is named. */
  private Name law(int at, boolean plural, boolean isBill) {
    boolean capital = tokens.get(at).startsUpper();
    // Small, it is a word like others before «para» or «a»: «una ley para la Corte».
    if (!capital && !isNameStart(at + 1) || folded(at + 1).matches("una?")) return null;
    boolean shouted = isShouted(at);
    boolean smallAllowed = !plural && (capital || isBill) && !(at == 0 && isKnownOrAny());
    NameEnd end = new NameEnd(tokens, shouted, smallAllowed);
    int companion = afterCompanion(at + 1, plural);
    if (companion > at + 1) {
      int next = end.chain(companion);
      String rest = text(companion, next);
      return next == companion ? null : new Name(next, "Ley " + rest);
    }
    int chain = isShortName(at) ? at + 2 : end.qualities(at + 1);
    int next = end.chain(chain);
    if (next == chain && !shouted && capital && SMALL_KINDS.contains(folded(chain))) {
      int later = end.chain(chain + 1);
      if (later > chain + 1) next = later;
    }
    if (next == at + 1) return null;
    if (next == chain) {
      if (plural || isGeneral(at + 1, chain)) return null;
    } else if (isNoSubject(chain, next)
        && (chain == at + 1 || folded(next - 1).matches("materia|jurisdiccion"))) {
      return null;
    } else if (!capital && chain == at + 1 && !isNamed(chain, next, isBill)) {
      return null;
    }
    String noun = plural ? "Ley" : text(at, at + 1);
    if (noun.equals("ley")) noun = "Ley";
    return new Name(next, noun + " " + text(at + 1, next));
  }

  /**
   * Whether the words before say that one already known is meant, or the law as such: what follows
   * small in «esta Ley para el alumno», «en conflicto con la Ley para reformarlo» is the
   * sentence's.
   */
  private boolean isKnownOrAny() {
    String text = tokens.text();
    int article = Bills.wordStart(text, from, tokens.get(0).start());
    if (Anaphora.points(Bills.wordBefore(text, from, tokens.get(0).start()))) return true;
    int preposition = Bills.wordStart(text, from, article);
    return Bills.wordBefore(text, from, article).matches("con|al?")
        && LegalWords.BOUND.contains(Bills.wordBefore(text, from, preposition));
  }

  /** «Ley PINA», which goes by its acronym. */
  private boolean isShortName(int at) {
    Token name = tokens.get(at + 1);
    return tokens.get(at).is(Type.CAPITAL)
        && name.is(Type.CAPITALS)
        && name.span().length() > 2
        && !LegalWords.ENDS.contains(name.folded())
        && !LegalWords.HEADS.contains(name.folded());
  }

  private boolean isNameStart(int at) {
    return tokens.get(at).startsUpper()
        || tokens.get(at).is(Type.QUOTE)
        || folded(at).matches("del?|contra|sobre|y|e|organica|especial|general");
  }

  private int afterCompanion(int at, boolean plural) {
    boolean coordinated =
        !plural
            && tokens.get(at).isWord()
            && AND.contains(folded(at))
            && COMPANIONS.contains(folded(at + 1))
            && tokens.get(at + 1).startsUpper();
    return coordinated ? at + 2 : at;
  }

  private boolean isShouted(int at) {
    return tokens.get(at).is(Type.CAPITALS)
        && (tokens.get(at + 1).is(Type.CAPITALS) || tokens.get(at + 1).is(Type.QUOTE));
  }

  private boolean isGeneral(int start, int end) {
    for (int i = start; i < end; i++) if (!KINDS_OF_LAW.contains(folded(i))) return false;
    return true;
  }

  /** «Ley de la República» names none. */
  private boolean isNoSubject(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (tokens.get(i).isWord() && DETERMINERS.contains(folded(i))) continue;
      if (tokens.get(i).isWord() && !NO_SUBJECT.contains(folded(i))) return false;
    }
    return true;
  }

  /** «la ley de Aguas», «proyecto de ley de aguas»; not «la ley de aguas», «la ley de ARENA». */
  private boolean isNamed(int start, int end, boolean isBill) {
    for (int i = start; i < end && i < start + 4; i++) {
      if (tokens.get(i).startsUpper()) return tokens.get(i).is(Type.CAPITAL);
    }
    return isBill;
  }

  private List<Naming> codes() {
    boolean plural = folded(0).equals("codigos");
    if (isNoCode(1) || plural && folded(1).matches("del?") && !isCodeMatterNoun()) return List.of();
    String before = Bills.wordBefore(tokens.text(), from, tokens.get(0).start());
    if (before.equals("un") || before.equals("cada") || before.equals("algun")) return List.of();
    List<Naming> found = new ArrayList<>();
    int at = 1;
    while (true) {
      int next = code(at);
      if (next == at) return found;
      int start = found.isEmpty() ? 0 : at;
      Span span = new Span(tokens.get(start).start(), tokens.get(next - 1).end());
      String name =
          start == 0 && !plural && isShouted(0) ? text(0, next) : "Código " + text(at, next);
      found.add(Naming.of(Form.NAME, Head.CODE, span, span, name));
      boolean goesOn = AND.contains(folded(next)) || plural && tokens.get(next).is(Type.COMMA);
      if (!goesOn) return found;
      at = next + 1;
      boolean another = plural || folded(at).equals("procesal") || folded(at).equals("penal");
      if (!another || Head.of(folded(at)) != null || !isCodeMatter(at)) return found;
    }
  }

  private boolean isCodeMatterNoun() {
    int noun = DETERMINERS.contains(folded(2)) ? 3 : 2;
    return CODE_MATTERS.contains(folded(noun));
  }

  private boolean isCodeMatter(int at) {
    int noun = folded(at).equals("de") ? at + 1 : at;
    if (DETERMINERS.contains(folded(noun))) noun++;
    return tokens.get(noun).startsUpper() || CODE_MATTERS.contains(folded(noun));
  }

  private boolean isNoCode(int at) {
    int noun = at;
    while (folded(noun).matches("del?") || DETERMINERS.contains(folded(noun))) noun++;
    if (NOT_CODES.contains(folded(noun))) return true;
    boolean smallHead = tokens.get(0).is(Type.SMALL);
    return smallHead && !CODE_MATTERS.contains(folded(noun));
  }

  /** The token after the matter of a code: «Procesal Civil y Mercantil», «de Comercio», «penal». */
  private int code(int at) {
    int small = at;
    while (tokens.get(small).is(Type.SMALL)
        && (CODE_MATTERS.contains(folded(small)) || isSmallMatter(small))) {
      small++;
    }
    if (small > at) return small;
    NameEnd end = new NameEnd(tokens, isShouted(0), false);
    int qualities = end.qualities(at);
    if (qualities > at && AND.contains(folded(qualities)) && isTwoCodes(at, qualities)) {
      return qualities;
    }
    return end.chain(qualities, qualities == at);
  }

  private boolean isSmallMatter(int at) {
    return folded(at).equals("de")
            && CODE_MATTERS.contains(folded(at + 1))
            && tokens.get(at + 1).is(Type.SMALL)
        || folded(at).equals("de")
            && folded(at + 1).equals("la")
            && CODE_MATTERS.contains(folded(at + 2))
            && tokens.get(at + 2).is(Type.SMALL)
        || folded(at).equals("la") && CODE_MATTERS.contains(folded(at + 1));
  }

  /** «Códigos Penal y Civil», «Código Penal y Procesal Penal», not «Código Procesal Civil y …». */
  private boolean isTwoCodes(int at, int and) {
    boolean plural = folded(0).equals("codigos");
    return (plural || folded(and + 1).equals("procesal")) && !folded(at).equals("procesal")
        || plural && folded(and + 1).equals("penal");
  }

  private List<Naming> regulation() {
    if (!tokens.get(0).startsUpper()) return List.of();
    NameEnd end = new NameEnd(tokens, isShouted(0), false);
    int chain = end.qualities(1);
    int inner = chain;
    if (folded(inner).matches("del?|a|al|para|sobre")) inner++;
    while (tokens.get(inner).isWord() && DETERMINERS.contains(folded(inner))) inner++;
    int next;
    Head head = inner > chain ? Head.of(folded(inner)) : null;
    if (head == Head.LAW || head == Head.CODE) {
      next = afterInner(inner, head);
      if (next == inner) return List.of();
    } else {
      if (head != null) return List.of();
      next = end.chain(chain);
      if (next == chain || chain == 1 && isNoSubject(chain, next)) return List.of();
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(next - 1).end());
    return List.of(Naming.of(Form.NAME, Head.REGULATION, span, span, text(0, next)));
  }

  private int afterInner(int inner, Head head) {
    if (head == Head.LAW) {
      Name name = law(inner, false, false);
      if (name != null) return name.next();
      LawNumber number = LawNumber.at(tokens, inner + 1);
      return number == null ? inner : number.next();
    }
    if (isNoCode(inner + 1)) return inner;
    int next = code(inner + 1);
    return next == inner + 1 ? inner : next;
  }

  private List<Naming> constitution() {
    if (!tokens.get(0).startsUpper()) return List.of();
    int at = 1;
    while (folded(at).matches("politica|nacional|federal") && tokens.get(at).startsUpper()) at++;
    int full = afterPlace(at);
    // «Constitución de 1983»
    if (folded(full).equals("de") && folded(full + 1).matches("1[89]\\d\\d|20\\d\\d")) full += 2;
    if (full == 1) {
      if (folded(1).matches("del?") || !isDetermined()) return List.of();
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(full - 1).end());
    return List.of(Naming.of(Form.NAME, Head.CONSTITUTION, span, span, text(0, full)));
  }

  private int afterPlace(int at) {
    int place = at;
    while (folded(place).matches("del?")) {
      int noun = place + 1;
      while (tokens.get(noun).isWord() && DETERMINERS.contains(folded(noun))) {
        if (tokens.get(noun).is(Type.CAPITAL)) break;
        noun++;
      }
      boolean known =
          folded(noun).matches("republica|nacion|estado|estados|el|pueblo")
              || LegalWords.COUNTRIES.contains(folded(noun));
      boolean republic = folded(noun).equals("republica");
      if (!known || !republic && !tokens.get(noun).startsUpper()) return place;
      noun++;
      while (tokens.get(noun).startsUpper()
          && !LegalWords.ENDS.contains(folded(noun))
          && !LegalWords.HEADS.contains(folded(noun))) {
        noun++;
      }
      place = noun;
    }
    return place;
  }

  private boolean isDetermined() {
    String before = Bills.wordBefore(tokens.text(), from, tokens.get(0).start());
    return before.equals("la") || before.equals("nuestra");
  }

  private String text(int start, int end) {
    return end <= start
        ? ""
        : new Span(tokens.get(start).start(), tokens.get(end - 1).end())
            .in(tokens.text())
            .replaceAll("\\s+", " ");
  }

  private String folded(int at) {
    return tokens.get(at).folded();
  }
}
