package acervo.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the lines that pages repeat at their head and foot, whatever numbers stand in them, and
 * page numbers. A line must come back at the same height, near the same edge, on pages not far from
 * each other: every page, or every second one.
 */
final class RunningLines {
  /** The part of a page's height at either edge where such lines stand. */
  private static final float EDGE = 0.2f;

  /** Where a lone number is one even if no other page tells. */
  private static final float NUMBER_EDGE = 0.12f;

  /** How many lines from the edge are looked at. */
  private static final int DEPTH = 10;

  /** Points by which the height of a repeated line may vary. */
  private static final float DRIFT = 9;

  /** Pages within which a line must come back, so that odd and even pages may differ. */
  private static final int REACH = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\[(|\\s]*(?:p[áa]g(?:ina)?s?\\.?|page)?\\s*#*\\s*(?:[#]+|[ivxlc]{1,7})"
              + "(?:\\s*(?:de|of|/)\\s*#+)?[-–—\\])|.\\s]*");

  /** The number of a page of front matter, after words that its neighbours repeat. */
  private static final Pattern ROMAN_AT_END = Pattern.compile("(?<=[\\s|·–—-])[ivxlc]{1,7}$");

  private record Place(int page, float fromEdge, boolean large, boolean close, Line line) {
    /** The page's number by its first digits; 0 when it has none. */
    int number() {
      String digits = line.text().replaceFirst("^\\D+", "").replaceFirst("\\D.*$", "");
      return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
  }

  /** Gives every line of the pages its role. */
  static void mark(List<PageLines> pages, float bodySize) {
    Map<String, List<Place>> seen = new HashMap<>();
    for (PageLines page : pages) {
      collect(page, true, bodySize, seen);
      collect(page, false, bodySize, seen);
    }
    seen.forEach((key, places) -> markRepeated(key, places, pages.size()));
  }

  private static void collect(
      PageLines page, boolean top, float bodySize, Map<String, List<Place>> seen) {
    List<Line> edge = new ArrayList<>();
    for (Line line : page.lines()) {
      if (line.angle == 0 && fromEdge(page, line, top) <= EDGE * page.height()) edge.add(line);
    }
    edge.sort((a, b) -> Float.compare(fromEdge(page, a, top), fromEdge(page, b, top)));
    for (Line line : edge.subList(0, Math.min(edge.size(), DEPTH))) {
      String words = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
      boolean number = PAGE_NUMBER.matcher(words).matches();
      words = ROMAN_AT_END.matcher(words).replaceFirst("#");
      String key = (top ? "^" : "_") + (number ? "#" : words.toLowerCase());
      boolean large = line.size > 1.15f * bodySize;
      seen.computeIfAbsent(key, unused -> new ArrayList<>())
          .add(
              new Place(
                  page.number(),
                  fromEdge(page, line, top),
                  large,
                  fromEdge(page, line, top) < NUMBER_EDGE * page.height(),
                  line));
    }
  }

  private static float fromEdge(PageLines page, Line line, boolean top) {
    return top ? line.baseline - line.size * 0.7f : page.height() - line.baseline;
  }

  private static void markRepeated(String key, List<Place> places, int pages) {
    boolean number = key.endsWith("#") && key.length() == 2;
    for (Place place : places) {
      int near = 0;
      int everywhere = 0;
      int counting = 0;
      for (Place other : places) {
        int distance = other.page - place.page;
        if (distance == 0 || Math.abs(other.fromEdge - place.fromEdge) > DRIFT) continue;
        everywhere++;
        if (Math.abs(distance) <= REACH) near++;
        if (other.number() - place.number() == distance) counting++;
      }
      boolean running =
          number
              ? counting >= 1 || (place.close && (pages <= 2 || everywhere >= 1))
              : repeats(place.large, near, everywhere, pages);
      if (running) place.line.role = key.startsWith("^") ? Line.Role.HEADER : Line.Role.FOOTER;
    }
  }

  private static boolean repeats(boolean large, int near, int everywhere, int pages) {
    // The title of slides that continue each other is no running header.
    if (large) return pages >= 4 && (everywhere + 1) * 10 >= pages * 6;
    if (pages == 2) return everywhere >= 1;
    return near >= 2
        || (near >= 1 && everywhere >= 2)
        || (everywhere + 1) * 2 >= Math.max(6, pages);
  }

  private RunningLines() {}
}
