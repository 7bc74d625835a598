package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Large initials that reach over two lines or more. Each is brought to the size and the baseline of
 * the first line beside it, so that it begins that line's first word and no line of its own.
 */
final class Initials {
  /** How much larger an initial is than its text. */
  static final float LARGER = 1.7f;

  /** The same segments, with initials set down to their lines. */
  static List<Segment> lowered(List<Segment> segments) {
    List<Segment> lowered = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      Optional<Segment> beside = isLetter(segment) ? beside(segment, segments) : Optional.empty();
      lowered.add(beside.map(line -> lower(segment, line)).orElse(segment));
    }
    return lowered;
  }

  private static boolean isLetter(Segment segment) {
    String text = segment.text().strip();
    return text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  /** The first of at least two lines that begin just right of the letter. */
  private static Optional<Segment> beside(Segment letter, List<Segment> segments) {
    Segment first = null;
    int lines = 0;
    for (Segment other : segments) {
      boolean smaller = other.size * LARGER <= letter.size;
      boolean within = other.baseline > letter.top() && other.baseline < letter.bottom();
      float white = other.left - letter.right;
      boolean next = white > -0.3f * other.size && white < 1.5f * other.size;
      if (other == letter || !smaller || !within || !next) continue;
      lines++;
      if (first == null || other.baseline < first.baseline) first = other;
    }
    return lines >= 2 ? Optional.of(first) : Optional.empty();
  }

  private static Segment lower(Segment letter, Segment line) {
    Glyph glyph = letter.glyphs.getFirst();
    // It ends where the line begins, so that both make one word.
    return new Segment(
        new Glyph(
            glyph.text(),
            glyph.ink(),
            Math.min(glyph.left(), line.left - 0.1f),
            line.left,
            line.baseline,
            line.size,
            glyph.angle(),
            line.glyphs.getFirst().bold(),
            line.glyphs.getFirst().font()));
  }

  private Initials() {}
}
