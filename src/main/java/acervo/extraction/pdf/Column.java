package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The column that the lines of a region stand in.
 *
 * @param pitches the usual distance from line to line, by size of type rounded to points
 */
record Column(float left, float right, Map<Integer, Float> pitches) {
  static Column of(List<Line> lines) {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    Map<Integer, List<Float>> steps = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      left = Math.min(left, line.left);
      right = Math.max(right, line.right);
      if (i == 0 || Math.abs(lines.get(i - 1).size - line.size) > 0.05f * line.size) continue;
      float step = line.baseline - lines.get(i - 1).baseline;
      if (step > 0.8f * line.size && step < 2.2f * line.size) {
        steps.computeIfAbsent(Math.round(line.size), unused -> new ArrayList<>()).add(step);
      }
    }
    Map<Integer, Float> pitches = new HashMap<>();
    steps.forEach((size, found) -> pitches.put(size, usual(found)));
    return new Column(left, right, pitches);
  }

  /** Within paragraphs lines are closest: the lower part of the steps is what is usual. */
  private static float usual(List<Float> steps) {
    List<Float> sorted = steps.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * 2 / 5);
  }

  float width() {
    return right - left;
  }

  /** Whether a line leaves room that another word would have filled. */
  boolean isShort(Line line) {
    return line.right < right - Math.max(0.1f * width(), 2.5f * line.size);
  }

  boolean isCentered(Line line) {
    float leftWhite = line.left - left;
    float rightWhite = right - line.right;
    return leftWhite > 2 * line.size && Math.abs(leftWhite - rightWhite) < 0.1f * width();
  }

  boolean startsParagraph(Line previous, Line line) {
    return startsParagraph(previous, line, true);
  }

  /** Whether a line does not go on with what the one above it says. */
  boolean startsParagraph(Line previous, Line line, boolean weightCounts) {
    if (isApart(previous, line)) return true;
    if (Math.abs(previous.size - line.size) > 0.12f * Math.max(previous.size, line.size)) {
      return true;
    }
    boolean ended = Characters.endsSentence(previous.text()) || isShort(previous);
    if (weightCounts && previous.bold != line.bold && ended) return true;
    boolean begins = Characters.startsLikeSentence(line.text());
    if (isShort(previous) && Characters.endsSentence(previous.text()) && begins) return true;
    boolean centered = Math.abs(previous.center() - line.center()) < 0.5f * line.size;
    float indent = line.left - previous.left;
    return begins
        && !centered
        && indent > 0.8f * line.size
        && indent < 6 * line.size
        && (ended || previous.left <= left + 0.4f * line.size);
  }

  /** Whether a line below an item, without a marker of its own, is no longer part of it. */
  boolean endsItem(Draft item, Line previous, Line line) {
    if (isApart(previous, line)) return true;
    if (Math.abs(previous.size - line.size) > 0.12f * Math.max(previous.size, line.size)) {
      return true;
    }
    boolean ended = Characters.endsSentence(previous.text());
    boolean begins = Characters.startsLikeSentence(line.text());
    boolean hangs = line.left >= item.textLeft() - 0.6f * line.size;
    if (hangs && item.lines.size() == 1) return false;
    boolean back = line.left < item.first().left - 0.5f * line.size;
    if (back && begins) return true;
    return ended && begins && isShort(previous) && !hangs;
  }

  private boolean isApart(Line previous, Line line) {
    float step = line.baseline - previous.baseline;
    Float usual = pitches.get(Math.round(line.size));
    return step < 0 || step > (usual == null ? 1.7f * line.size : 1.3f * usual);
  }

  /** Whether two lines of a heading belong together. */
  static boolean isClose(Line previous, Line line) {
    float step = line.baseline - previous.baseline;
    return step > 0 && step < 1.7f * line.size;
  }
}
