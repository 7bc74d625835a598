package acervo.catalog.law;

import static acervo.catalog.law.LegalWords.AND;

import acervo.catalog.law.Naming.Form;
import acervo.catalog.law.Token.Type;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decrees and laws that go by their number. */
final class DecreeGrammar {
  private static final Set<String> KINDS =
      Set.of(
          "legislativo",
          "ejecutivo",
          "gubernativo",
          "supremo",
          "municipal",
          "presidencial",
          "reglamentario",
          "departamental",
          "ley",
          "leyes",
          "legislativos",
          "ejecutivos",
          "gubernativos",
          "supremos",
          "extraordinario");
  private static final Set<String> ISSUERS =
      Set.of(
          "congreso",
          "asamblea",
          "poder",
          "ejecutivo",
          "legislativa",
          "legislativo",
          "la",
          "republica",
          "del",
          "de",
          "organo",
          "gobierno");

  /** «Decreto Legislativo No. 321, …», «Decretos 12-91 y 13-91», from the first token. */
  static List<Naming> read(Tokens tokens) {
    int at = 1;
    StringBuilder kind = new StringBuilder("Decreto");
    Head head = Head.DECREE;
    while (at < 5) {
      Token token = tokens.get(at);
      if (token.is(Type.DASH) && tokens.get(at + 1).folded().matches("ley|leyes")) {
        at++;
      } else if (token.isWord() && KINDS.contains(token.folded())) {
        if (token.folded().startsWith("ley")) head = Head.DECREE_LAW;
        kind.append(' ').append(singular(token.folded()));
        at++;
      } else {
        break;
      }
    }
    boolean plural = tokens.get(0).folded().equals("decretos");
    List<Naming> found = numbered(tokens, at, head, kind.toString(), plural);
    if (!found.isEmpty() || !tokens.get(at).folded().equals("del")) return found;
    int issuer = at;
    while (issuer < at + 6 && ISSUERS.contains(tokens.get(issuer).folded())) issuer++;
    return numbered(tokens, issuer, head, kind.toString(), plural);
  }

  /** «Acuerdo Gubernativo No. 12-2015», as Guatemala issues its regulations. */
  static List<Naming> agreement(Tokens tokens) {
    if (!tokens.get(1).folded().equals("gubernativo")) return List.of();
    return numbered(tokens, 2, Head.REGULATION, "Acuerdo Gubernativo", false);
  }

  private static String singular(String folded) {
    String noun = folded.equals("leyes") ? "ley" : folded.replaceAll("s$", "");
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }

  /** «D.L. 321», «D. E. No. 12», «DL No. 30»: the first token is the D, or «DL». */
  static List<Naming> abbreviated(Tokens tokens) {
    int at = 1;
    String letter = tokens.get(0).span().in(tokens.text());
    // Without its points «DE» is a word in capital letters, and «DL» may be millilitres of some.
    if (letter.equals("DE") || letter.equals("DL") && !LawNumber.hasSign(tokens, 1)) {
      return List.of();
    }
    if (letter.equals("D")) {
      if (!tokens.get(at).is(Type.DOT)) return List.of();
      letter += tokens.get(++at).span().in(tokens.text());
      if (tokens.get(++at).is(Type.DOT)) at++;
    }
    String kind =
        switch (letter) {
          case "DL" -> "Decreto Legislativo";
          case "DE" -> "Decreto Ejecutivo";
          default -> "";
        };
    return kind.isEmpty() ? List.of() : numbered(tokens, at, Head.DECREE, kind, false);
  }

  /**
   * The numbers at a token, one law each.
   *
   * @param noun what the law is called before its number: «Ley», «Decreto Legislativo»
   * @param plural whether several may follow: «Nos. 13.728 y 14.105»
   */
  static List<Naming> numbered(Tokens tokens, int at, Head head, String noun, boolean plural) {
    List<Naming> found = new ArrayList<>();
    int next = at;
    while (true) {
      boolean signed = LawNumber.hasSign(tokens, next);
      LawNumber number = LawNumber.at(tokens, next);
      if (number == null || !isPlausible(number, signed, head)) return found;
      int start = tokens.get(found.isEmpty() ? 0 : next).start();
      Span span = new Span(start, tokens.get(number.next() - 1).end());
      String name = noun + " " + shown(tokens, next, plural, number);
      found.add(new Naming(Form.NUMBER, head, span, span, name, number.digits(), number.year()));
      next = number.next();
      if (!plural) return found;
      Token join = tokens.get(next);
      if (!join.is(Type.COMMA) && !(join.isWord() && AND.contains(join.folded()))) return found;
      next++;
      if (join.is(Type.COMMA) && AND.contains(tokens.get(next).folded())) next++;
    }
  }

  private static boolean isPlausible(LawNumber number, boolean signed, Head head) {
    return signed || head != Head.LAW || number.digits().length() >= 3 || !number.year().isEmpty();
  }

  /**
   * The number as written, with its sign, without its date: «Nº 13.637», «1098 de 2006»; of one
   * among several, whose sign stands before all, the digits.
   */
  private static String shown(Tokens tokens, int at, boolean plural, LawNumber number) {
    int last = at;
    while (!tokens.get(last).is(Type.NUMBER)) last++;
    int end = number.dated() ? last : number.next() - 1;
    return new Span(tokens.get(plural ? last : at).start(), tokens.get(end).end())
        .in(tokens.text())
        .replaceAll("\\s+", " ");
  }

  private DecreeGrammar() {}
}
