package acervo.quotation.draft;

import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks in running paragraphs.
 *
 * <p>The rules: «…», “…”, „…” and "…" each close their own kind, and marks of another kind inside
 * are part of the words. A straight mark opens before a word and closes after one. A quotation goes
 * on in the next paragraph when that begins with a continuation mark («»», or the opening mark once
 * more), which is no part of the words; a closing mark between a space and a word is one as well.
 * It goes on, too, when its closing mark comes, within a few paragraphs, before another opening
 * one. Of marks that do not balance the first closing one in the paragraph ends the quotation;
 * where there is none, nothing can be said of where it ends, and it is unclosed.
 */
final class Marks {
  /** Paragraphs over which a quotation may run without continuation marks. */
  private static final int PARAGRAPHS = 3;

  /** The same with them. */
  private static final int CONTINUED = 50;

  /** Units after which a quotation that has no end is given up. */
  private static final int LONGEST = 20_000;

  /** Opening marks that are looked at; more are no draft, and each may be followed far. */
  private static final int MOST = 20_000;

  /** Units of a quotation that is not closed that are shown. */
  private static final int UNCLOSED = 200;

  private static final String OPENING = "«“„\"";
  private static final String BEFORE_OPENING = "([{¿¡—–-«“‘/:;,";

  /**
   * A quotation.
   *
   * @param pieces one for each paragraph: the words between the marks, without continuation marks
   * @param closed whether it has an end
   */
  record Marked(List<Piece> pieces, boolean closed) {
    Marked {
      pieces = List.copyOf(pieces);
    }

    /** The paragraphs one a line. */
    String text(List<String> paragraphs) {
      StringBuilder text = new StringBuilder();
      for (Piece piece : pieces) {
        if (!text.isEmpty()) text.append('\n');
        text.append(piece.span.in(paragraphs.get(piece.paragraph)));
      }
      return text.toString();
    }
  }

  record Piece(int paragraph, Span span) {}

  private final List<String> paragraphs;

  private Marks(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The outermost quotations, in order, none overlapping. */
  static List<Marked> in(List<String> paragraphs) {
    return new Marks(List.copyOf(paragraphs)).all();
  }

  private List<Marked> all() {
    List<Marked> all = new ArrayList<>();
    int at = 0;
    int seen = 0;
    for (int paragraph = 0; paragraph < paragraphs.size(); ) {
      String text = paragraphs.get(paragraph);
      int opening = opening(text, at);
      if (opening < 0) {
        paragraph++;
        at = 0;
        continue;
      }
      if (++seen > MOST) return all;
      Marked marked = read(paragraph, opening);
      if (marked.closed || text.charAt(opening) != '"') all.add(marked);
      Piece last = marked.pieces.getLast();
      paragraph = last.paragraph;
      at = marked.closed ? last.span.end() + 1 : opening + 1;
    }
    return all;
  }

  private static int opening(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (OPENING.indexOf(unit) >= 0 && (unit != '"' || opens(text, i))) return i;
    }
    return -1;
  }

  /** Whether a straight mark stands where one opens. */
  private static boolean opens(String text, int at) {
    boolean before =
        at == 0 || isSpace(text.charAt(at - 1)) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
    return before && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
  }

  private Marked read(int paragraph, int opening) {
    char mark = paragraphs.get(paragraph).charAt(opening);
    List<Piece> pieces = new ArrayList<>();
    int depth = 1;
    int units = 0;
    int start = opening + 1;
    for (int i = paragraph; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      if (i > paragraph) {
        int continued = continuation(text, mark);
        int over = i - paragraph;
        if (over > CONTINUED || (continued < 0 && over > PARAGRAPHS)) break;
        if (continued < 0 && !closesFirst(text, mark) && over == PARAGRAPHS) break;
        if (continued < 0 && opensFirst(text, mark)) break;
        start = Math.max(0, continued);
      }
      for (int at = start; at < text.length(); at++) {
        if (++units > LONGEST) return unbalanced(paragraph, opening, mark);
        if (closes(text, at, mark)) depth--;
        else if (mark != '"' && text.charAt(at) == mark) depth++;
        if (depth > 0) continue;
        pieces.add(new Piece(i, new Span(start, at)));
        return new Marked(pieces, true);
      }
      pieces.add(new Piece(i, new Span(start, text.length())));
    }
    return unbalanced(paragraph, opening, mark);
  }

  private Marked unbalanced(int paragraph, int opening, char mark) {
    String text = paragraphs.get(paragraph);
    for (int at = opening + 1; at < Math.min(text.length(), opening + LONGEST); at++) {
      if (!closes(text, at, mark)) continue;
      return new Marked(List.of(new Piece(paragraph, new Span(opening + 1, at))), true);
    }
    int end = Math.min(text.length(), opening + 1 + UNCLOSED);
    return new Marked(List.of(new Piece(paragraph, new Span(opening + 1, end))), false);
  }

  private static boolean closes(String text, int at, char mark) {
    char unit = text.charAt(at);
    // After a space and before a word it carries a quotation on, in a paragraph of several lines.
    boolean carries =
        at > 0
            && isSpace(text.charAt(at - 1))
            && at + 1 < text.length()
            && Character.isLetter(text.codePointAt(at + 1));
    if (carries) return false;
    return switch (mark) {
      case '«' -> unit == '»';
      case '“' -> unit == '”';
      case '„' -> unit == '”' || unit == '“';
      default -> unit == '"' && at > 0 && !opens(text, at);
    };
  }

  /** Where the words begin after a continuation mark; -1 when the paragraph begins with none. */
  private static int continuation(String text, char mark) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    if (at + 1 >= text.length() || isSpace(text.charAt(at + 1))) return -1;
    char unit = text.charAt(at);
    boolean continues =
        switch (mark) {
          case '«' -> unit == '»' || unit == '«';
          case '“', '„' -> unit == '”' || unit == '“';
          default -> unit == '"';
        };
    // «»,» is an end that was carried over, not a paragraph that goes on.
    return continues && Character.isLetterOrDigit(text.codePointAt(at + 1))
            || continues && "¿¡([“«'‘…".indexOf(text.charAt(at + 1)) >= 0
        ? at + 1
        : -1;
  }

  private static boolean opensFirst(String text, char mark) {
    int opening = firstOpening(text, mark);
    int closing = firstClosing(text, mark);
    return opening >= 0 && (closing < 0 || opening < closing);
  }

  private static boolean closesFirst(String text, char mark) {
    return firstClosing(text, mark) >= 0 && !opensFirst(text, mark);
  }

  private static int firstOpening(String text, char mark) {
    if (mark != '"') return text.indexOf(mark);
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '"' && opens(text, at)) return at;
    }
    return -1;
  }

  private static int firstClosing(String text, char mark) {
    for (int at = 0; at < text.length(); at++) if (closes(text, at, mark)) return at;
    return -1;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
