package acervo.lucene.analysis;

/**
 * A word as the index has it: the stem that it shares with its other forms, and the form that was
 * written, folded. Both stand in one term, so that words need only one field: all terms of a stem
 * are next to each other, and the term of a form is one of them. A form that does not begin with
 * its stem, «veces» of «vez», has two terms at its place, one under the stem and one under itself;
 * of the first the form is not read again, so that no form is met twice.
 *
 * @param stem as {@link SpanishAnalyzer} cuts it
 * @param form folded, as written
 */
public record WordForm(String stem, String form) {
  /** Parts a stem from the rest of the form; no word has it. */
  static final char MARK = '\u001f';

  /** The word of a term; of a form with two terms, of either. */
  public static WordForm of(String term) {
    int mark = term.indexOf(MARK);
    String stem = term.substring(0, mark);
    boolean apart = mark + 1 < term.length() && term.charAt(mark + 1) == MARK;
    return new WordForm(stem, apart ? term.substring(mark + 2) : stem + term.substring(mark + 1));
  }

  /** The beginning of all terms of a stem. */
  static String prefix(String stem) {
    return stem + MARK;
  }

  private boolean isApart() {
    return !form.startsWith(stem);
  }

  /** The term that is this form and no other. */
  public String term() {
    return isApart() ? form + MARK : stem + MARK + form.substring(stem.length());
  }

  /** The term under its stem, when {@link #term()} is not under it; else null. */
  public String termOfStem() {
    return isApart() ? stem + MARK + MARK + form : null;
  }
}
