package acervo.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The way through a long list: the first page, the last, and those about the current one.
 *
 * @param steps in order; a step without an address is a gap
 * @param previous empty on the first page
 * @param next empty on the last
 * @param first the number of the first item shown, from 1; 0 of an empty list
 */
public record Pager(
    List<Link> steps, String previous, String next, long first, long last, long total) {
  private static final int AROUND = 2;

  /**
   * @param page from 1; may lie past the end
   * @param address of a page
   */
  public static Pager of(long total, int page, int size, IntFunction<Address> address) {
    int pages = Math.clamp((total + size - 1) / size, 1, Integer.MAX_VALUE);
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages));
    for (int near = page - AROUND; near <= page + AROUND; near++) {
      if (near >= 1 && near <= pages) shown.add(near);
    }
    List<Link> steps = new ArrayList<>();
    int last = 0;
    for (int step : shown) {
      if (step > last + 1) steps.add(new Link("…", "", false));
      steps.add(new Link(Integer.toString(step), address.apply(step).toString(), step == page));
      last = step;
    }
    long from = (long) (page - 1) * size + 1;
    boolean past = from > total;
    return new Pager(
        pages == 1 && page == 1 ? List.of() : steps,
        page > 1 ? address.apply(Math.min(page - 1, pages)).toString() : "",
        page < pages ? address.apply(page + 1).toString() : "",
        past ? 0 : from,
        past ? 0 : Math.min(total, (long) page * size),
        total);
  }
}
