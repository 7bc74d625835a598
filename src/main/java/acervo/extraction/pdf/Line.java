package acervo.extraction.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** A line of words of one region of a page. Places are in the frame of its angle, in points. */
final class Line {
  /** Whether it belongs to the page's text, or to what every page repeats. */
  enum Role {
    BODY,
    HEADER,
    FOOTER
  }

  final List<Word> words;
  final float left;
  final float right;
  final float baseline;

  /** Of most of its letters. */
  final float size;

  /** Whether nearly all of its letters are bold. */
  final boolean bold;

  final int angle;

  /** The number of its region on the page; lines of other regions are not beside it. */
  final int region;

  Role role = Role.BODY;

  Line(List<Word> words, float baseline, int angle, int region) {
    this.words = List.copyOf(words);
    this.baseline = baseline;
    this.angle = angle;
    this.region = region;
    this.left = words.getFirst().left();
    float end = left;
    for (Word word : words) end = Math.max(end, word.right());
    this.right = end;
    this.size = dominantSize(words);
    int units = 0;
    int boldUnits = 0;
    for (Word word : words) {
      units += word.text().length();
      if (word.bold()) boldUnits += word.text().length();
    }
    this.bold = boldUnits >= 0.9 * units;
  }

  private static float dominantSize(List<Word> words) {
    float size = 0;
    int most = 0;
    for (Word word : words) {
      int units = 0;
      for (Word other : words)
        if (Math.abs(other.size() - word.size()) < 0.3f) units += other.text().length();
      if (units > most) {
        most = units;
        size = word.size();
      }
    }
    return size;
  }

  /** Its words with single spaces. */
  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  float width() {
    return right - left;
  }

  float center() {
    return (left + right) / 2;
  }

  Word first() {
    return words.getFirst();
  }
}
