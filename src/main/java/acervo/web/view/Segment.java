package acervo.web.view;

import acervo.record.ResultRecord;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text under the same marks throughout.
 *
 * @param hit its number among the hits of the page, from 1; 0 when it is none
 * @param first whether the hit begins here, so that its anchor does
 * @param quoted whether it belongs to the quotation that the address names
 * @param opens whether that quotation begins here
 */
public record Segment(String text, int hit, boolean first, boolean quoted, boolean opens) {
  /** No quotation: touches nothing. */
  public static final Span NOWHERE = new Span(0, 0);

  public boolean isPlain() {
    return hit == 0 && !quoted;
  }

  /** Classes of the mark. */
  public String css() {
    if (hit > 0) return quoted ? "hit quoted" : "hit";
    return quoted ? "quoted" : "";
  }

  /**
   * Cuts a stretch of {@code text} where marks begin and end; the pieces joined are the stretch.
   *
   * @param hits ordered, not overlapping, within {@code text}
   */
  public static List<Segment> of(String text, Span stretch, List<Span> hits, Span quote) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Span hit : hits) addInside(cuts, stretch, hit);
    addInside(cuts, stretch, quote);
    List<Segment> segments = new ArrayList<>();
    int from = stretch.start();
    for (int to : cuts.tailSet(from, false)) {
      Span piece = new Span(from, to);
      int hit = hitAt(hits, piece);
      boolean first = hit > 0 && hits.get(hit - 1).start() == from;
      boolean quoted = quote.overlaps(piece);
      boolean opens = quoted && quote.start() == from;
      segments.add(new Segment(piece.in(text), hit, first, quoted, opens));
      from = to;
    }
    return segments;
  }

  Segment inLine() {
    return new Segment(text.replace("\t", ResultRecord.CELLS), hit, first, quoted, opens);
  }

  private static void addInside(TreeSet<Integer> cuts, Span stretch, Span mark) {
    if (!mark.overlaps(stretch)) return;
    cuts.add(Math.max(mark.start(), stretch.start()));
    cuts.add(Math.min(mark.end(), stretch.end()));
  }

  private static int hitAt(List<Span> hits, Span piece) {
    for (int i = 0; i < hits.size(); i++) if (hits.get(i).overlaps(piece)) return i + 1;
    return 0;
  }
}
