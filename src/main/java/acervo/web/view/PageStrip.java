package acervo.web.view;

import acervo.document.Document;
import acervo.search.SearchEngine.PageMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pages of a document side by side, with ticks where the hits are. Of a very long document only
 * the pages near the current one, the nearest with hits, the first and the last stand in it.
 *
 * @param total how many pages the document has
 */
public record PageStrip(List<Step> steps, int total) {
  /** Pages up to which all are shown. */
  static final int ALL = 400;

  private static final int AROUND = 40;
  private static final int WITH_HITS = 200;
  private static final int TICKS = 5;

  /**
   * A page, or where {@code url} is empty, a gap.
   *
   * @param hits how many there are on it
   * @param ticks one for each hit; none when they are more than a handful
   */
  public record Step(
      int number, String label, String url, int hits, List<Integer> ticks, boolean current) {}

  /** {@code current} is 0 when no page is open. */
  static PageStrip of(
      Document document,
      int current,
      PageView.Wanted wanted,
      List<PageMarks> marks,
      Wording wording) {
    Map<Integer, Integer> hits =
        marks.stream()
            .collect(Collectors.toMap(PageMarks::page, page -> page.spans().size(), Integer::sum));
    List<Step> steps = new ArrayList<>();
    int last = 0;
    for (int number : shown(document.pages(), current, hits)) {
      if (number > last + 1) steps.add(new Step(0, "…", "", 0, List.of(), false));
      int count = hits.getOrDefault(number, 0);
      steps.add(
          new Step(
              number,
              wording.page(document.unit(), Integer.toString(number)),
              (count > 0
                      ? PageAddress.hit(document.id(), number, wanted, 1)
                      : PageAddress.of(document.id(), number, wanted))
                  .toString(),
              count,
              count > TICKS ? List.of() : IntStream.range(0, count).boxed().toList(),
              number == current));
      last = number;
    }
    return new PageStrip(steps, document.pages());
  }

  private static Iterable<Integer> shown(int pages, int current, Map<Integer, Integer> hits) {
    TreeSet<Integer> shown = new TreeSet<>();
    if (pages <= ALL) {
      for (int page = 1; page <= pages; page++) shown.add(page);
      return shown;
    }
    shown.add(1);
    shown.add(pages);
    for (int near = current - AROUND; near <= current + AROUND; near++) {
      if (near >= 1 && near <= pages) shown.add(near);
    }
    hits.keySet().stream()
        .sorted(Comparator.comparingInt(page -> Math.abs(page - current)))
        .limit(WITH_HITS)
        .forEach(shown::add);
    return shown;
  }
}
