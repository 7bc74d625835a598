package acervo.quotation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a quotation makes of its source, word by word.
 *
 * @param pieces in order; of a replaced word the source's is left out, then the quoter's added.
 *     White space stands at the beginning of a piece, so that pieces joined are a text
 * @param kind the gravest difference there is
 */
public record Difference(List<Piece> pieces, Kind kind) {
  /** What a piece of the text is. */
  public enum Fate {
    /** In both, as the quotation has it. */
    KEPT,
    /** The source has it, the quotation does not. */
    LEFT_OUT,
    /** The quotation has it, the source does not. */
    ADDED;

    /** Its name in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Piece(Fate fate, String text) {}

  /** From the gravest to the least. */
  public enum Kind {
    WORDS,
    /** Only case or accents. */
    SPELLING,
    /** Only punctuation. */
    PUNCTUATION,
    NONE;

    /** Its name in JSON and in messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Difference {
    pieces = List.copyOf(pieces);
  }

  /** Units of text that are not in both. */
  int length() {
    return pieces.stream()
        .filter(piece -> piece.fate() != Fate.KEPT)
        .mapToInt(piece -> piece.text().length())
        .sum();
  }

  /** What the source says, as far as the quotation shows it. */
  public String source() {
    return joined(Fate.ADDED);
  }

  /** What the quotation says. */
  public String quoted() {
    return joined(Fate.LEFT_OUT);
  }

  private String joined(Fate without) {
    return pieces.stream()
        .filter(piece -> piece.fate() != without)
        .map(Piece::text)
        .collect(Collectors.joining())
        .strip();
  }
}
