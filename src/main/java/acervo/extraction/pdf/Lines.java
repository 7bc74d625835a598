package acervo.extraction.pdf;

import acervo.document.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes lines of words out of the glyphs of a page. */
final class Lines {
  /** Ems of white between two words when no space was drawn. */
  private static final float WORD_GAP = 0.16f;

  /** A space drawn where letters touch is a trick of the typesetter. */
  private static final float NO_GAP = -0.12f;

  /** Ems of white that may part a word from the hyphen that breaks it. */
  private static final float HYPHEN_GAP = 0.3f;

  private static final Pattern GLUED_NUMBER = Pattern.compile("\\d{1,2}[.)]|[a-z]\\)");

  /** The lines of a page in reading order: first those of its main direction, then the others. */
  static List<Line> of(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    int region = 0;
    for (List<Glyph> direction : directions(glyphs)) {
      for (List<Segment> part : ReadingOrder.of(Initials.lowered(Segments.of(direction)))) {
        for (List<Segment> row : rows(part)) {
          List<Word> words = words(row);
          if (words.isEmpty() || isUnknown(words)) continue;
          Segment main = main(row);
          lines.add(new Line(words, main.baseline, direction.getFirst().angle(), region));
        }
        region++;
      }
    }
    return lines;
  }

  private static boolean isUnknown(List<Word> words) {
    return words.size() == 1 && words.getFirst().text().equals(Characters.UNKNOWN);
  }

  private static List<List<Glyph>> directions(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byAngle = new LinkedHashMap<>();
    for (Glyph glyph : glyphs) {
      byAngle.computeIfAbsent(glyph.angle(), unused -> new ArrayList<>()).add(glyph);
    }
    List<List<Glyph>> directions = new ArrayList<>();
    for (var direction : byAngle.entrySet()) {
      if (!isLoose(direction.getKey(), direction.getValue())) directions.add(direction.getValue());
    }
    directions.sort(Comparator.comparingInt((List<Glyph> direction) -> -direction.size()));
    List<Glyph> loose = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (isLoose(glyph.angle(), byAngle.get(glyph.angle()))) loose.add(glyph);
    }
    if (!loose.isEmpty()) directions.add(LooseGlyphs.straightened(loose));
    return directions;
  }

  private static boolean isLoose(int angle, List<Glyph> direction) {
    return angle % 90 != 0 && direction.size() < LooseGlyphs.FEWEST_ON_A_LINE;
  }

  private static Segment main(List<Segment> row) {
    Segment main = row.getFirst();
    for (Segment piece : row) if (piece.size > main.size * 1.05f) main = piece;
    return main;
  }

  /** Pieces at one height that do not stand over each other, largest type first to claim it. */
  private static List<List<Segment>> rows(List<Segment> segments) {
    List<Segment> bySize = new ArrayList<>(segments);
    bySize.sort(
        Comparator.comparingInt((Segment s) -> -Math.round(s.size))
            .thenComparing(Segment.BY_PLACE));
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : bySize) {
      List<Segment> home = null;
      float most = 0.5f;
      for (List<Segment> row : rows) {
        float share = share(row, segment);
        if (share >= most && fits(row, segment)) {
          most = share;
          home = row;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        rows.add(home);
      }
      home.add(segment);
    }
    for (List<Segment> row : rows) row.sort(Comparator.comparingDouble(piece -> piece.left));
    rows.sort(Comparator.comparingDouble(row -> main(row).baseline));
    return rows;
  }

  /** How much of the segment's height lies within the row. */
  private static float share(List<Segment> row, Segment segment) {
    Segment first = row.getFirst();
    float shift = Math.abs(first.baseline - segment.baseline);
    boolean sameType = segment.size > 0.85f * first.size;
    if (sameType && shift > 0.3f * segment.size) return 0;
    float overlap =
        Math.min(first.bottom(), segment.bottom()) - Math.max(first.top(), segment.top());
    return overlap / (segment.bottom() - segment.top()) - shift / 1000;
  }

  private static boolean fits(List<Segment> row, Segment segment) {
    float slack = 0.35f * segment.size;
    for (Segment piece : row) {
      if (piece.left < segment.right - slack && segment.left < piece.right - slack) return false;
    }
    return true;
  }

  private static List<Word> words(List<Segment> row) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Segment piece : row) glyphs.addAll(piece.glyphs);
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    float size = main(row).size;
    float baseline = main(row).baseline;
    float gap = wordGap(glyphs, size);
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    boolean space = false;
    float right = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      float white = glyph.left() - right;
      boolean bullet = words.isEmpty() && isMarkerBefore(word, glyph);
      if (!word.isEmpty()
          && (bullet
              || (white > gap && !isLastHyphen(glyphs, glyph, word, white))
              || (space && white > NO_GAP * size)
              || isNoteMark(word, glyph, size, baseline))
          && !isMark(glyph)) {
        addWord(words, word, size, baseline);
        word = new ArrayList<>();
      }
      word.add(glyph);
      right = word.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
      space = false;
    }
    addWord(words, word, size, baseline);
    return words;
  }

  /**
   * Whether what begins the line is a bullet or an item's number, however close the text is set.
   */
  private static boolean isMarkerBefore(List<Glyph> word, Glyph next) {
    if (word.size() == 1) return Characters.isStrongBullet(word.getFirst().text());
    if (word.isEmpty() || word.size() > 3 || !Character.isUpperCase(next.text().charAt(0))) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : word) text.append(glyph.text());
    return GLUED_NUMBER.matcher(text).matches();
  }

  /** Whether a hyphen set a little apart ends the line in the middle of a word. */
  private static boolean isLastHyphen(
      List<Glyph> glyphs, Glyph glyph, List<Glyph> word, float white) {
    return glyph == glyphs.getLast()
        && glyph.text().length() == 1
        && Characters.isHyphen(glyph.text().charAt(0))
        && Character.isLetter(word.getLast().text().charAt(0))
        && white < HYPHEN_GAP * glyph.size();
  }

  /** Whether a raised number or asterisk follows a word; «m²» is left whole. */
  private static boolean isNoteMark(List<Glyph> word, Glyph glyph, float size, float baseline) {
    char unit = glyph.text().charAt(0);
    return (Character.isDigit(unit) || unit == '*')
        && isRaised(glyph, size, baseline)
        && !isRaised(word.getLast(), size, baseline)
        && word.size() > 2;
  }

  private static boolean isRaised(Glyph glyph, float size, float baseline) {
    return glyph.size() < 0.85f * size && glyph.baseline() < baseline - 0.1f * size;
  }

  /** An accent drawn apart belongs to the letter before it. */
  private static boolean isMark(Glyph glyph) {
    return Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  /** Letterspaced type has white between all letters; a word then ends where there is more. */
  private static float wordGap(List<Glyph> glyphs, float size) {
    float[] gaps = new float[glyphs.size()];
    int count = 0;
    Glyph previous = null;
    for (Glyph glyph : glyphs) {
      if (previous != null && !glyph.isSpace() && !previous.isSpace()) {
        gaps[count++] = glyph.left() - previous.right();
      }
      previous = glyph;
    }
    float usual = WORD_GAP * size;
    if (count < 4) return usual;
    Arrays.sort(gaps, 0, count);
    float median = gaps[count / 2];
    return median > 0.6f * usual && median < 0.6f * size ? median + usual : usual;
  }

  private static void addWord(List<Word> words, List<Glyph> glyphs, float size, float baseline) {
    if (glyphs.isEmpty()) return;
    StringBuilder raw = new StringBuilder();
    Box box = glyphs.getFirst().ink();
    float right = glyphs.getFirst().right();
    int bold = 0;
    boolean raised = true;
    for (Glyph glyph : glyphs) {
      raw.append(glyph.text());
      box = box.union(glyph.ink());
      right = Math.max(right, glyph.right());
      if (glyph.bold()) bold++;
      raised &= isRaised(glyph, size, baseline);
    }
    boolean bullet = words.isEmpty() && raw.toString().equals(Characters.UNKNOWN);
    if (!bullet) raw = new StringBuilder(raw.toString().replace(Characters.UNKNOWN, ""));
    // A soft hyphen within a line is not shown; at its end it tells that the word goes on.
    String text = Characters.composed(raw.toString().replaceAll("\u00ad(?!$)", ""));
    if (text.isEmpty() || text.equals("\u00ad")) return;
    Glyph first = glyphs.getFirst();
    addParts(
        words,
        text,
        new Word(
            text,
            box,
            first.left(),
            right,
            first.size(),
            bold * 2 > glyphs.size(),
            raised,
            first.font()));
  }

  /** A glyph may stand for several words; each then gets its share of the box. */
  private static void addParts(List<Word> words, String text, Word whole) {
    if (text.indexOf(' ') < 0) {
      words.add(whole);
      return;
    }
    float perUnit = (whole.right() - whole.left()) / text.length();
    Box box = whole.box();
    float boxUnit = box.width() / text.length();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      if (end < 0) end = text.length();
      if (end > at) {
        Box part = new Box(box.x() + at * boxUnit, box.y(), (end - at) * boxUnit, box.height());
        words.add(
            new Word(
                text.substring(at, end),
                part,
                whole.left() + at * perUnit,
                whole.left() + end * perUnit,
                whole.size(),
                whole.bold(),
                whole.raised(),
                whole.font()));
      }
      at = end + 1;
    }
  }

  private Lines() {}
}
