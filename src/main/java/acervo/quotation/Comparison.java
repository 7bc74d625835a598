package acervo.quotation;

import acervo.citation.Anchor;
import acervo.quotation.Alignment.Move;
import acervo.quotation.Alignment.Step;
import acervo.quotation.Difference.Fate;
import acervo.quotation.Difference.Kind;
import acervo.quotation.Difference.Piece;
import acervo.quotation.SourceText.Placed;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quotation beside one reading of its source.
 *
 * @param parts the stretches of pages that were read
 * @param first index of the first place read in the source, last of the last
 * @param edits how many words were replaced, added or left out; words left out side by side are
 *     about one
 * @param kept words of the quotation that the source has, case and accents aside
 * @param telling of those, the ones that are no function words
 */
record Comparison(
    List<Anchor.Part> parts,
    int first,
    int last,
    Difference difference,
    int edits,
    int kept,
    int telling) {
  /** Words that turn a meaning round. */
  private static final Set<String> NEGATIONS =
      Set.of("no", "ni", "sin", "nunca", "jamas", "tampoco", "excepto", "salvo", "not", "never");

  /** Words left out side by side that count as one more edit. */
  private static final int LONG_OMISSION = 10;

  Comparison {
    parts = List.copyOf(parts);
  }

  /** All the closest readings of a quotation in a stretch of a document. */
  static List<Comparison> closest(Quoted quoted, SourceText source) {
    List<Comparison> closest = new ArrayList<>();
    for (List<Move> moves : Alignment.cheapest(quoted, source)) {
      Writer writer = new Writer(quoted, source.places());
      moves.forEach(writer::take);
      writer.end();
      if (writer.last >= 0) closest.add(writer.comparison(source));
    }
    return closest;
  }

  static boolean isNegation(String folded) {
    return NEGATIONS.contains(folded);
  }

  boolean isExact() {
    return difference.kind() == Kind.NONE;
  }

  /** Writes pieces from moves. Of a run of changes, the source's words come first. */
  private static final class Writer {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Quoted quoted;
    private final List<Placed> source;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();
    private final List<Integer> covered = new ArrayList<>();
    private boolean inOmission;
    private Kind kind = Kind.NONE;
    private int edits;
    private int kept;
    private int telling;
    private int first = -1;
    private int last = -1;
    private int joined = -1;

    Writer(Quoted quoted, List<Placed> source) {
      this.quoted = quoted;
      this.source = source;
    }

    void take(Move move) {
      if (move.step() != Step.COVERED) closeGap();
      switch (move.step()) {
        case PAIR -> pair(move);
        case JOINED -> join(move);
        case ADDED -> added.add(move.quoted());
        case LEFT_OUT -> leftOut.add(move.source());
        case GAP -> {
          closeChange();
          keep(move.quoted());
          inOmission = quoted.tokens().get(move.quoted()).kind() == Token.Kind.OMISSION;
        }
        case COVERED -> covered.add(move.source());
      }
    }

    void end() {
      closeGap();
      closeChange();
    }

    private void pair(Move move) {
      if (first < 0) first = move.source();
      last = move.source();
      Token mine = quoted.tokens().get(move.quoted());
      Token theirs = source.get(move.source()).token();
      boolean same = mine.folded().equals(theirs.folded());
      if (same && mine.isWord()) {
        kept++;
        if (!FunctionWords.contains(mine.form())) telling++;
      }
      if (mine.form().equals(theirs.form()) || (same && mine.kind() == Token.Kind.ADJUSTED)) {
        closeChange();
        keep(move.quoted());
      } else {
        if (same) closeChange();
        leftOut.add(move.source());
        added.add(move.quoted());
        if (same) closeChange();
      }
    }

    /** A piece of a parted word: on one side they are several, on the other always the same. */
    private void join(Move move) {
      if (first < 0) first = move.source();
      last = move.source();
      closeChange();
      if (move.quoted() == joined) return;
      joined = move.quoted();
      Token mine = quoted.tokens().get(joined);
      if (mine.isWord()) {
        kept++;
        if (!FunctionWords.contains(mine.form())) telling++;
      }
      keep(joined);
    }

    private void keep(int index) {
      append(Fate.KEPT, raw(index));
    }

    /**
     * Words that a gap stands for are the quoter's to leave out, save one that turns the meaning
     * round: «[…]» for a «no» that belongs to the next word, brackets in place of any.
     */
    private void closeGap() {
      if (covered.isEmpty()) return;
      int from = inOmission ? covered.size() - 1 : 0;
      for (int index : covered.subList(from, covered.size())) {
        Token token = source.get(index).token();
        if (!isNegation(token.folded())) continue;
        append(Fate.LEFT_OUT, raw(source, index));
        worst(Kind.WORDS);
        edits++;
      }
      covered.clear();
    }

    private void closeChange() {
      if (leftOut.isEmpty() && added.isEmpty()) return;
      for (int index : leftOut) append(Fate.LEFT_OUT, raw(source, index));
      for (int index : added) append(Fate.ADDED, raw(index));
      count();
      leftOut.clear();
      added.clear();
    }

    private void count() {
      List<Token> mine = added.stream().map(quoted.tokens()::get).filter(Token::isWord).toList();
      List<Token> theirs =
          leftOut.stream().map(index -> source.get(index).token()).filter(Token::isWord).toList();
      if (mine.isEmpty() && theirs.isEmpty()) {
        worst(Kind.PUNCTUATION);
      } else if (folded(mine).equals(folded(theirs))) {
        worst(Kind.SPELLING);
      } else {
        worst(Kind.WORDS);
        int more = Math.max(0, theirs.size() - mine.size());
        int omission = more == 0 ? 0 : 1 + more / LONG_OMISSION;
        edits += mine.size() + omission;
      }
    }

    private static List<String> folded(List<Token> tokens) {
      return tokens.stream().map(Token::folded).toList();
    }

    private void worst(Kind found) {
      if (found.compareTo(kind) < 0) kind = found;
    }

    private void append(Fate fate, String text) {
      if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
        pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + text));
      } else {
        pieces.add(new Piece(fate, text));
      }
    }

    private String raw(int index) {
      Span span = quoted.tokens().get(index).span();
      if (index == 0) return span.in(quoted.text());
      int before = quoted.tokens().get(index - 1).span().end();
      return gap(quoted.text(), before, span.start()) + span.in(quoted.text());
    }

    private static String raw(List<Placed> source, int index) {
      Placed place = source.get(index);
      boolean samePage = index > 0 && source.get(index - 1).page() == place.page();
      int start = place.token().span().start();
      int before = samePage ? source.get(index - 1).token().span().end() : start;
      return gap(place.page().text(), before, start) + place.token().span().in(place.page().text());
    }

    /** What stands between two words: a space, or the quotation marks that open there. */
    private static String gap(String text, int from, int to) {
      return SPACES.matcher(text.substring(from, to)).replaceAll(" ");
    }

    Comparison comparison(SourceText text) {
      return new Comparison(
          text.parts(first, last), first, last, new Difference(pieces, kind), edits, kept, telling);
    }
  }
}
