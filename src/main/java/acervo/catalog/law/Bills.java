package acervo.catalog.law;

import acervo.text.Folding;
import java.util.Set;

/** What kind of bill a law is said to be, in the words before its name. */
final class Bills {
  private static final Set<String> KINDS =
      Set.of(
          "anteproyecto",
          "anteproyectos",
          "proyecto",
          "proyectos",
          "propuesta",
          "propuestas",
          "iniciativa",
          "iniciativas",
          "borrador",
          "borradores",
          "antepropuesta");

  /**
   * Where «Anteproyecto de Ley …» begins; the place itself when it is no bill.
   *
   * @param from where the words before it may begin
   * @param head where «Ley» begins
   */
  static int start(String text, int from, int head) {
    int of = wordStart(text, from, head);
    if (of == head || !word(text, of, head).equals("de")) return head;
    int kind = wordStart(text, from, of);
    return kind < of && KINDS.contains(word(text, kind, of)) ? kind : head;
  }

  /** The folded word before a place, over spaces only; empty when there is none. */
  static String wordBefore(String text, int from, int place) {
    int start = wordStart(text, from, place);
    return start == place ? "" : word(text, start, place);
  }

  /** Where the word before a place begins, over spaces only; the place itself if there is none. */
  static int wordStart(String text, int from, int place) {
    int end = place;
    while (end > from && text.charAt(end - 1) <= ' ') end--;
    int start = end;
    while (start > from && Tokens.isLetter(text.charAt(start - 1))) start--;
    return start == end ? place : start;
  }

  private static String word(String text, int start, int before) {
    return Folding.fold(text.substring(start, before).strip());
  }

  private Bills() {}
}
