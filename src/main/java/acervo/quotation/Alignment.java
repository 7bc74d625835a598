package acervo.quotation;

import acervo.quotation.SourceText.Placed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest way to read a quotation out of a stretch of its source: which word of the one is
 * which of the other, and which were left out, added or replaced. The quotation is read whole; the
 * source may go on before and after. Left-out words side by side cost little more than one, so that
 * a quotation from which a clause was dropped is still recognised.
 */
final class Alignment {
  /** What becomes of a word or mark of the quotation or the source. */
  enum Step {
    /** One stands for the other, which may be another word. */
    PAIR,
    /** Both are pieces of a word that a hyphen and a space part on one side: «contribu- ción». */
    JOINED,
    /** Only the quotation has it. */
    ADDED,
    /** Only the source has it. */
    LEFT_OUT,
    /** A gap of the quotation begins; it takes no word of the source itself. */
    GAP,
    /** Only the source has it, and a gap of the quotation stands for it. */
    COVERED
  }

  /**
   * One step, in order.
   *
   * @param quoted index of the quotation's token; of a step that takes none, of the next
   * @param source index of the source's place; of a step that takes none, of the next
   */
  record Move(Step step, int quoted, int source) {}

  // Of two equal readings the one that keeps more is meant, then the one that replaces a word
  // rather than adding one.
  private static final int OMITTED = 99;
  private static final int REPLACED_WORD = 100;
  private static final int ADDITION = 101;
  private static final int SPELLING = 40;
  private static final int MARK = 25;
  private static final int MORE_WORDS = 12;
  private static final int MORE_MARKS = 5;
  private static final int NEVER = Integer.MAX_VALUE / 4;

  /** Words of the source that words of the quoter's own may stand for. */
  static final int REPLACED = 8;

  /** Words of the source that an ellipsis may stand for: what it joins stands near each other. */
  static final int OMITTED_WORDS = 250;

  /** Equal readings of one stretch that are told apart; a table may say the same in every row. */
  private static final int MOST = 64;

  // Where a cell comes from: four bits for the main state, one for that of left-out words.
  private static final byte PAIR = 0;
  private static final byte ADDED = 1;
  private static final byte LEFT_OUT = 2;
  private static final byte PASSED = 3;
  private static final byte GAP = 4;
  private static final byte COVERED = 5;
  private static final byte MARK_LEFT_OUT = 6;
  private static final byte JOINED_QUOTED = 7;
  private static final byte JOINED_SOURCE = 8;
  private static final byte FROM = 15;
  private static final byte LONGER = 16;

  /** Pieces of a word that is parted: its beginning, the hyphen and its end. */
  private static final int PIECES = 3;

  private final List<Token> quoted;
  private final List<Placed> source;
  private final String[] quotedWhole;
  private final String[] sourceWhole;
  private final int[] passedFrom;
  private final byte[][] trace;
  private int[] last;

  private Alignment(List<Token> quoted, List<Placed> source) {
    this.quoted = quoted;
    this.source = source;
    this.quotedWhole = whole(quoted);
    this.sourceWhole = whole(source.stream().map(Placed::token).toList());
    this.passedFrom = passedFrom(source);
    this.trace = new byte[quoted.size() + 1][source.size() + 1];
  }

  /**
   * All the cheapest readings, which have different words of the source and do not overlap, in
   * order; none when either text is empty.
   */
  static List<List<Move>> cheapest(Quoted quoted, SourceText source) {
    if (quoted.tokens().isEmpty() || source.places().isEmpty()) return List.of();
    Alignment alignment = new Alignment(quoted.tokens(), source.places());
    alignment.fill();
    return alignment.readings();
  }

  /**
   * Before which tokens a parted word ends, and what it is when it is whole. The text alone does
   * not tell «contribu- ción» from «domingo- fueron», a dash; the other text does.
   */
  private static String[] whole(List<Token> tokens) {
    String[] whole = new String[tokens.size() + 1];
    for (int end = PIECES; end <= tokens.size(); end++) {
      Token first = tokens.get(end - PIECES);
      Token hyphen = tokens.get(end - 2);
      Token last = tokens.get(end - 1);
      boolean attached = hyphen.form().equals("-") && hyphen.span().start() == first.span().end();
      if (attached && first.isWord() && last.isWord()) whole[end] = first.form() + last.form();
    }
    return whole;
  }

  /**
   * At the end of each piece beside the text, where it begins; -1 elsewhere. It is passed over as a
   * whole or not at all: a word left out of a note is left out.
   */
  private static int[] passedFrom(List<Placed> source) {
    int[] from = new int[source.size() + 1];
    Arrays.fill(from, -1);
    int start = 0;
    for (int j = 1; j <= source.size(); j++) {
      Placed place = source.get(j - 1);
      if (j < source.size() && place.goesWith(source.get(j))) continue;
      if (place.passable()) from[j] = start;
      start = j;
    }
    return from;
  }

  private void fill() {
    int width = source.size() + 1;
    int[] covered = new int[width];
    // The last rows, the newest first: a parted word reaches back over three.
    int[][] rows = new int[PIECES + 1][width];
    for (int i = 1; i <= quoted.size(); i++) {
      int[] row = rows[PIECES];
      System.arraycopy(rows, 0, rows, 1, PIECES);
      rows[0] = row;
      if (quoted.get(i - 1).isGap()) gapRow(i, rows[1], row, covered);
      else tokenRow(i, rows);
    }
    last = rows[0];
  }

  private void tokenRow(int i, int[][] rows) {
    int[] row = rows[0];
    int[] above = rows[1];
    Token token = quoted.get(i - 1);
    int addition = token.isWord() ? ADDITION : MARK;
    row[0] = above[0] + addition;
    trace[i][0] = ADDED;
    int leaving = NEVER;
    for (int j = 1; j < row.length; j++) {
      Placed place = source.get(j - 1);
      boolean word = place.token().isWord();
      // Only a word begins a run: one that a comma began would leave the word out for nothing.
      int open = word ? row[j - 1] + OMITTED : NEVER;
      int longer = leaving + (word ? MORE_WORDS : MORE_MARKS);
      byte from = longer < open ? LONGER : 0;
      leaving = Math.min(open, longer);
      int best = above[j - 1] + difference(token, place.token());
      byte way = PAIR;
      if (above[j] + addition < best) {
        best = above[j] + addition;
        way = ADDED;
      }
      if (passedFrom[j] >= 0 && row[passedFrom[j]] < best) {
        best = row[passedFrom[j]];
        way = PASSED;
      }
      if (leaving < best) {
        best = leaving;
        way = LEFT_OUT;
      }
      if (!word && row[j - 1] + MARK < best) {
        best = row[j - 1] + MARK;
        way = MARK_LEFT_OUT;
      }
      if (place.token().form().equals(quotedWhole[i]) && rows[PIECES][j - 1] < best) {
        best = rows[PIECES][j - 1];
        way = JOINED_QUOTED;
      }
      if (token.form().equals(sourceWhole[j]) && above[j - PIECES] < best) {
        best = above[j - PIECES];
        way = JOINED_SOURCE;
      }
      row[j] = best;
      trace[i][j] = (byte) (from | way);
    }
  }

  /** A gap takes words for nothing: an ellipsis many, the quoter's own words a few. */
  private void gapRow(int i, int[] above, int[] row, int[] covered) {
    int most = quoted.get(i - 1).kind() == Token.Kind.INTERPOLATION ? REPLACED : OMITTED_WORDS;
    row[0] = above[0];
    trace[i][0] = GAP;
    covered[0] = 0;
    for (int j = 1; j < row.length; j++) {
      int words = covered[j - 1] + (source.get(j - 1).token().isWord() ? 1 : 0);
      boolean takes = row[j - 1] < above[j] && words <= most;
      row[j] = takes ? row[j - 1] : above[j];
      trace[i][j] = takes ? COVERED : GAP;
      covered[j] = takes ? words : 0;
    }
  }

  private static int difference(Token quoted, Token source) {
    if (quoted.isWord() != source.isWord()) return NEVER;
    if (quoted.form().equals(source.form())) return 0;
    if (quoted.isWord()) {
      if (!quoted.folded().equals(source.folded())) return REPLACED_WORD;
      return quoted.kind() == Token.Kind.ADJUSTED ? 0 : SPELLING;
    }
    return MARK;
  }

  private List<List<Move>> readings() {
    int best = NEVER;
    for (int cost : last) best = Math.min(best, cost);
    List<List<Move>> readings = new ArrayList<>();
    int free = 0;
    for (int j = 0; j < last.length && readings.size() < MOST; j++) {
      if (last[j] > best) continue;
      List<Move> reading = reading(j);
      if (reading.isEmpty() || reading.getFirst().source() < free) continue;
      readings.add(reading);
      free = j;
    }
    return readings;
  }

  private List<Move> reading(int end) {
    Deque<Move> moves = new ArrayDeque<>();
    int i = quoted.size();
    int j = end;
    while (i > 0) {
      switch (trace[i][j] & FROM) {
        case PAIR -> moves.push(new Move(Step.PAIR, --i, --j));
        case ADDED -> moves.push(new Move(Step.ADDED, --i, j));
        case MARK_LEFT_OUT -> moves.push(new Move(Step.LEFT_OUT, i, --j));
        case JOINED_QUOTED -> {
          j--;
          for (int piece = 0; piece < PIECES; piece++) moves.push(new Move(Step.JOINED, --i, j));
        }
        case JOINED_SOURCE -> {
          i--;
          for (int piece = 0; piece < PIECES; piece++) moves.push(new Move(Step.JOINED, i, --j));
        }
        case GAP -> moves.push(new Move(Step.GAP, --i, j));
        case PASSED -> j = passedFrom[j];
        case COVERED -> moves.push(new Move(Step.COVERED, i, --j));
        default -> {
          boolean longer = true;
          while (longer) {
            longer = (trace[i][j] & LONGER) != 0;
            moves.push(new Move(Step.LEFT_OUT, i, --j));
          }
        }
      }
    }
    return List.copyOf(moves);
  }
}
