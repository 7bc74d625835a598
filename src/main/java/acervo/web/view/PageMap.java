package acervo.web.view;

import acervo.document.Document;
import acervo.search.SearchEngine.PageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole document in the width of a page, with the hits where they are in it: of a long document
 * each stroke stands for several pages. The strip of pages leads to the same places one by one.
 *
 * @param here where the current page is, a share of the width in percent
 */
public record PageMap(List<Slot> slots, String here) {
  /** Up to so many pages are seen at a glance in the strip. */
  static final int FEW = 24;

  private static final int MOST_SLOTS = 160;

  /** Of a slot's width, what stays blank between it and the next. */
  private static final double GAP = 0.2;

  private static final int HEIGHT = 24;
  private static final int LEAST = 6;

  /**
   * Some pages in a row.
   *
   * @param x where they begin and {@code width} how wide they are, in percent
   * @param y the upper end and {@code height} of the stroke, in pixels; 0 high without hits
   * @param label «láminas 13–24: 5 coincidencias»
   * @param url the first hit of them, or else the first page
   */
  public record Slot(
      String x, String width, int y, int height, int hits, String label, String url) {}

  /** Null when the strip is enough, or when there are no hits. */
  static PageMap of(
      Document document,
      int current,
      PageView.Wanted wanted,
      List<PageMarks> marks,
      Wording wording) {
    int pages = document.pages();
    if (pages <= FEW || marks.stream().allMatch(one -> one.spans().isEmpty())) return null;
    int count = Math.min(pages, MOST_SLOTS);
    int[] hits = new int[count];
    int[] first = new int[count];
    for (PageMarks one : marks) {
      int slot = (int) ((one.page() - 1L) * count / pages);
      hits[slot] += one.spans().size();
      if (!one.spans().isEmpty() && (first[slot] == 0 || one.page() < first[slot])) {
        first[slot] = one.page();
      }
    }
    int most = java.util.Arrays.stream(hits).max().orElse(1);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = start(i, count, pages);
      int to = start(i + 1, count, pages) - 1;
      int height = hits[i] == 0 ? 0 : LEAST + (int) Math.round(rest(hits[i], most));
      String range = from == to ? Integer.toString(from) : from + "–" + to;
      slots.add(
          new Slot(
              percent(100.0 * i / count),
              percent(100.0 * (1 - GAP) / count),
              HEIGHT - height,
              height,
              hits[i],
              wording.say("web.map.slot", wording.page(document.unit(), range), hits[i]),
              (first[i] == 0
                      ? PageAddress.of(document.id(), from, wanted)
                      : PageAddress.hit(document.id(), first[i], wanted, 1))
                  .toString()));
    }
    return new PageMap(slots, percent(100.0 * (current - 0.5) / pages));
  }

  /** Square roots, so that one page full of hits leaves the others to be seen. */
  private static double rest(int hits, int most) {
    return (HEIGHT - LEAST) * Math.sqrt((double) hits / most);
  }

  /** The first page of a slot: the least one that is counted into it. */
  private static int start(int slot, int slots, int pages) {
    return (int) (((long) slot * pages + slots - 1) / slots) + 1;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", share);
  }
}
