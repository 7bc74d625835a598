package acervo.lucene.analysis;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/** Which forms of words are meant by a pattern or by letters that may be wrong. */
public final class FormAutomata {
  /** States that a pattern may take; people's patterns take fewer than a hundred. */
  private static final int WORK = 10_000;

  /**
   * Forms of a shape.
   *
   * @param shape folded; {@code *} is any letters or none, {@code ?} any one letter
   */
  public static Automaton shaped(String shape) {
    Automaton shaped = Automata.makeEmptyString();
    List<Automaton> parts =
        shape
            .codePoints()
            .mapToObj(
                sign ->
                    switch (sign) {
                      case '*' -> Automata.makeAnyString();
                      case '?' -> Automata.makeAnyChar();
                      default -> Automata.makeChar(sign);
                    })
            .toList();
    if (!parts.isEmpty()) shaped = Operations.concatenate(parts);
    return Operations.determinize(shaped, WORK);
  }

  /**
   * Forms that differ from a word by at most so many letters: one more, one less, another, or two
   * changed about.
   *
   * @param edits 1 or 2
   * @param sure how many letters at the beginning are right
   */
  static Automaton near(String word, int edits, int sure) {
    int from = word.offsetByCodePoints(0, Math.min(sure, word.codePointCount(0, word.length())));
    return new LevenshteinAutomata(word.substring(from), true)
        .toAutomaton(edits, word.substring(0, from));
  }

  /**
   * The terms whose form an automaton accepts: its words, with {@link WordForm#MARK} once at any
   * place. Two copies of it, one before the mark and one after.
   *
   * @param forms deterministic
   */
  public static Automaton ofTerms(Automaton forms) {
    int states = forms.getNumStates();
    Automaton terms = new Automaton(2 * states, 4 * states);
    for (int i = 0; i < 2 * states; i++) terms.createState();
    Transition transition = new Transition();
    for (int copy = 0; copy < 2; copy++) {
      for (int state = 0; state < states; state++) {
        int from = copy * states + state;
        if (copy == 0) terms.addTransition(from, states + state, WordForm.MARK);
        if (copy == 1) terms.setAccept(from, forms.isAccept(state));
        int count = forms.initTransition(state, transition);
        for (int i = 0; i < count; i++) {
          forms.getNextTransition(transition);
          int to = copy * states + transition.dest;
          add(terms, from, to, transition.min, transition.max);
        }
      }
    }
    terms.finishState();
    return Operations.removeDeadStates(terms);
  }

  /** Any of the letters but the mark. */
  private static void add(Automaton terms, int from, int to, int least, int most) {
    if (least < WordForm.MARK) {
      terms.addTransition(from, to, least, Math.min(most, WordForm.MARK - 1));
    }
    if (most > WordForm.MARK) {
      terms.addTransition(from, to, Math.max(least, WordForm.MARK + 1), most);
    }
  }

  private FormAutomata() {}
}
