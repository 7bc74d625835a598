package acervo.catalog.law;

import acervo.catalog.law.Naming.Form;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.Set;

/** «dicha Ley», «la referida ley», «la presente ley», «la ley citada»: laws stood for. */
final class Anaphora {
  private static final Set<String> BACKWARD =
      Set.of(
          "dicha",
          "dicho",
          "referida",
          "referido",
          "mencionada",
          "mencionado",
          "citada",
          "citado",
          "aludida",
          "aludido",
          "indicada",
          "indicado",
          "esa",
          "ese",
          "aquella",
          "aquel",
          "misma",
          "mismo",
          "expresada",
          "expresado",
          "susodicha",
          "precitada");
  private static final Set<String> SELF = Set.of("presente", "esta", "este");
  private static final Set<String> AFTER =
      Set.of("citada", "citado", "mencionada", "mencionado", "referida", "referido", "aludida");

  /**
   * What the word for a law stands for at the first token; null when it is a general use.
   *
   * @param from where the words before it may begin
   */
  static Naming read(Tokens tokens, int from, Head head) {
    String text = tokens.text();
    Token noun = tokens.get(0);
    if (noun.folded().matches("leyes|decretos|codigos")) return null;
    int before = Bills.wordStart(text, from, noun.start());
    String word = word(text, before, noun.start());
    if (isOneAndTheSame(text, from, before, word)) return null;
    if (BACKWARD.contains(word)) return withArticle(tokens, from, before, head);
    if (SELF.contains(word))
      return naming(Form.SELF, head, text, start(text, from, before), noun.end());
    boolean determined = word.equals("la") || word.equals("el") || word.equals("del");
    boolean mentioned =
        tokens.get(1).folded().equals("en")
            && tokens.get(2).folded().matches("mencion|comento|cuestion|referencia");
    if (determined && mentioned) {
      int start = word.equals("del") ? noun.start() : before;
      return naming(Form.BACKWARD, head, text, start, tokens.get(2).end());
    }
    if (determined && AFTER.contains(tokens.get(1).folded()) && isLast(tokens, 2)) {
      int start = word.equals("del") ? noun.start() : before;
      return naming(Form.BACKWARD, head, text, start, tokens.get(1).end());
    }
    if (!noun.startsUpper() || head == Head.CONSTITUTION) return null;
    boolean quoted = noun.start() > from && "\"“«".indexOf(text.charAt(noun.start() - 1)) >= 0;
    return determined || quoted ? naming(Form.BARE, head, text, noun.start(), noun.end()) : null;
  }

  /** Whether a folded word before «Ley» points at one that is known: «esta», «dicha». */
  static boolean points(String word) {
    return SELF.contains(word) || BACKWARD.contains(word);
  }

  /** «en una misma ley» speaks of one to be made. */
  private static boolean isOneAndTheSame(String text, int from, int before, String word) {
    if (!word.matches("mism[ao]")) return false;
    return Bills.wordBefore(text, from, before).matches("una?");
  }

  /** «dicho cuerpo legal», «del mismo cuerpo normativo»; null when the words say something else. */
  static Naming readBody(Tokens tokens, int from) {
    Token noun = tokens.get(0);
    boolean of = tokens.get(1).folded().equals("de") && tokens.get(2).folded().matches("ley|leyes");
    int last = of ? 2 : 1;
    if (!of && !tokens.get(1).folded().matches("legal|normativo")) return null;
    String text = tokens.text();
    int before = Bills.wordStart(text, from, noun.start());
    String word = word(text, before, noun.start());
    boolean after = AFTER.contains(tokens.get(last + 1).folded()) && isLast(tokens, last + 2);
    if (BACKWARD.contains(word) && !isOneAndTheSame(text, from, before, word)) {
      return naming(
          Form.BACKWARD, Head.ANY, text, start(text, from, before), tokens.get(last).end());
    }
    if (!after || !word.matches("el|del")) return null;
    int start = word.equals("del") ? noun.start() : before;
    return naming(Form.BACKWARD, Head.ANY, text, start, tokens.get(last + 1).end());
  }

  /** «la ley citada», not «la ley citada por el autor». */
  private static boolean isLast(Tokens tokens, int at) {
    return !tokens.get(at).folded().matches("por|en|al?|como|de|del");
  }

  private static Naming withArticle(Tokens tokens, int from, int before, Head head) {
    String text = tokens.text();
    int article = Bills.wordStart(text, from, before);
    String word = word(text, article, before);
    Form form = word.equals("esta") || word.equals("este") ? Form.SELF : Form.BACKWARD;
    // «la citada Ley Orgánica»
    int kind = 1;
    while (tokens.get(kind).startsUpper()
        && LegalWords.KINDS_OF_LAW.contains(tokens.get(kind).folded())) {
      kind++;
    }
    return naming(form, head, text, start(text, from, before), tokens.get(kind - 1).end());
  }

  /** With its article: «la referida ley». */
  private static int start(String text, int from, int before) {
    int article = Bills.wordStart(text, from, before);
    return word(text, article, before).matches("la|el|esta|este") ? article : before;
  }

  private static Naming naming(Form form, Head head, String text, int start, int end) {
    Span span = new Span(start, end);
    return Naming.of(form, head, span, span, span.in(text).replaceAll("\\s+", " "));
  }

  private static String word(String text, int start, int before) {
    return Folding.fold(text.substring(start, before).strip());
  }

  private Anaphora() {}
}
