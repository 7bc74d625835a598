package acervo.catalog.law;

import acervo.text.Span;

/**
 * A law as one place of a text names it, before it is known which names are one law's.
 *
 * @param span the words, in the page's text
 * @param core the law's own name, without what kind of bill it is, in the page's text
 * @param name the law's own name as it would stand alone, single spaces: of «los Códigos Penal y
 *     Procesal Penal» the second is «Código Procesal Penal»
 * @param digits the number of a numbered law or decree, otherwise empty
 * @param year of a numbered law or decree, four digits; empty when it is not stated
 */
record Naming(Form form, Head head, Span span, Span core, String name, String digits, String year) {
  enum Form {
    NAME,
    /** A law under its number alone. */
    NUMBER,
    ACRONYM,
    /** «dicha Ley»: one named before. */
    BACKWARD,
    /** «la presente ley»: the document itself. */
    SELF,
    /** «la Ley»: means something only where the document says what. */
    BARE
  }

  static Naming of(Form form, Head head, Span span, Span core, String name) {
    return new Naming(form, head, span, core, name, "", "");
  }

  boolean hasNumber() {
    return !digits.isEmpty();
  }
}
