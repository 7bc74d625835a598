package acervo.web.view;

import acervo.document.PartialDate;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchResult.FacetValue;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How what was found lies in time: a bar for each year, or for each month when one year was chosen,
 * each leading to what is of that time.
 *
 * @param range what it reaches over, or what of it was chosen: «2014–2018»
 * @param undated what has no date, or of the year no month; null when there is none. Without an
 *     address it is only told.
 * @param out back to all years; null when they are shown
 * @param base the question without dates, to which a script adds those that were dragged over
 */
public record Timeline(
    String label, String range, List<Bar> bars, Link undated, Link out, String base) {
  private static final int MOST_BARS = 60;
  private static final int LABELS = 8;
  private static final int COUNTED = 14;
  private static final int TOP = 12;
  private static final int HEIGHT = 26;
  private static final double GAP = 0.16;

  /** Years and months may be many; then they are not stops of the Tab key. */
  private static final int STOPS = 15;

  /**
   * A bar and the room around it.
   *
   * @param from its first and {@code to} its last year or month
   * @param said «2016: 12»
   * @param count above it; empty where there is no room
   * @param tick below it; empty where its neighbour has one
   * @param x of its room, as {@code width} in percent; {@code middle} is where its words stand
   * @param y its upper end and {@code height} in pixels
   * @param chosen whether the question is narrowed to it
   * @param faded whether the question is narrowed to others
   */
  public record Bar(
      String from,
      String to,
      String said,
      long number,
      String count,
      String tick,
      String x,
      String width,
      String inner,
      String innerWidth,
      String middle,
      int y,
      int height,
      boolean chosen,
      boolean faded,
      boolean stop,
      String url) {}

  /** Some years or months in a row, before they are drawn. */
  private record Slot(PartialDate from, PartialDate to, String name, String tick, long number) {}

  /**
   * Null when there are fewer than two bars to compare.
   *
   * @param facets counted as if no range of dates were in force
   */
  public static Timeline of(
      Narrowing narrowing, Map<FacetName, List<FacetValue>> facets, Wording wording) {
    Filters filters = narrowing.filters();
    Optional<Integer> year = year(filters);
    return year.isPresent()
        ? months(year.get(), narrowing, facets, wording)
        : years(narrowing, facets, wording);
  }

  /** The one year that was chosen, as a value or as a range within it. */
  private static Optional<Integer> year(Filters filters) {
    Set<String> years = filters.only().getOrDefault(FacetName.YEAR, Set.of());
    if (years.size() == 1) {
      return PartialDate.parse(years.iterator().next()).map(PartialDate::year);
    }
    if (!years.isEmpty()) return Optional.empty();
    return filters
        .from()
        .map(PartialDate::year)
        .filter(from -> filters.to().filter(to -> to.year() == from).isPresent());
  }

  private static Timeline years(
      Narrowing narrowing, Map<FacetName, List<FacetValue>> facets, Wording wording) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    Link undated = null;
    for (FacetValue value : facets.getOrDefault(FacetName.YEAR, List.of())) {
      if (value.value().equals(FacetName.UNDATED)) {
        if (value.count() > 0 || value.selected()) undated = undated(narrowing, value, wording);
      } else if (value.count() > 0) {
        PartialDate.parse(value.value()).ifPresent(year -> counts.put(year.year(), value.count()));
      }
    }
    if (counts.size() < 2) return null;
    int first = counts.firstKey();
    int last = counts.lastKey();
    int step = step(last - first + 1);
    List<Slot> slots = new ArrayList<>();
    for (int from = step == 1 ? first : first - first % step; from <= last; from += step) {
      int to = from + step - 1;
      long number = counts.subMap(from, true, to, true).values().stream().mapToLong(n -> n).sum();
      String name = step == 1 ? Integer.toString(from) : from + "–" + to;
      slots.add(
          new Slot(
              new PartialDate(from, 0, 0),
              new PartialDate(to, 0, 0),
              name,
              Integer.toString(from),
              number));
    }
    Address base = narrowing.dated(Set.of(), Set.of(), Optional.empty(), Optional.empty());
    return drawn(
        wording.say("web.timeline.years"),
        slots,
        narrowing,
        Optional.empty(),
        undated,
        base,
        wording);
  }

  private static int step(int years) {
    for (int step : new int[] {1, 5, 10, 50, 100}) if (years <= MOST_BARS * step) return step;
    return 500;
  }

  private static Timeline months(
      int year, Narrowing narrowing, Map<FacetName, List<FacetValue>> facets, Wording wording) {
    long[] counts = new long[13];
    boolean chosen = false;
    for (FacetValue value : facets.getOrDefault(FacetName.MONTH, List.of())) {
      chosen |= value.selected();
      PartialDate.parse(value.value())
          .filter(date -> date.year() == year)
          .ifPresent(date -> counts[date.month()] += value.count());
    }
    List<Slot> slots = new ArrayList<>();
    long dated = 0;
    int some = 0;
    for (int month = 1; month <= 12; month++) {
      PartialDate date = new PartialDate(year, month, 0);
      Locale locale = wording.messages().locale();
      String tick =
          Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
      slots.add(new Slot(date, date, wording.date(date), tick, counts[month]));
      dated += counts[month];
      if (counts[month] > 0) some++;
    }
    if (some < 2) return null;
    long whole =
        facets.getOrDefault(FacetName.YEAR, List.of()).stream()
            .filter(value -> value.value().equals(Integer.toString(year)))
            .mapToLong(FacetValue::count)
            .sum();
    // With a month chosen the year is counted within it.
    Link monthless =
        chosen || whole <= dated
            ? null
            : new Link(wording.say("web.timeline.monthless", whole - dated), "", false);
    Address base =
        narrowing.dated(
            Set.of(Integer.toString(year)), Set.of(), Optional.empty(), Optional.empty());
    return drawn(
        wording.say("web.timeline.months", Integer.toString(year)),
        slots,
        narrowing,
        Optional.of(year),
        monthless,
        base,
        wording);
  }

  /** What has no date is in no range of dates, so that a range is given up for it. */
  private static Link undated(Narrowing narrowing, FacetValue value, Wording wording) {
    Filters filters = narrowing.filters();
    Address address =
        filters.from().isPresent() || filters.to().isPresent()
            ? narrowing.dated(
                Set.of(FacetName.UNDATED), Set.of(), Optional.empty(), Optional.empty())
            : narrowing.toggled(FacetName.YEAR, FacetName.UNDATED);
    return new Link(
        wording.say("web.timeline.undated", value.count()), address.toString(), value.selected());
  }

  private static Timeline drawn(
      String label,
      List<Slot> slots,
      Narrowing narrowing,
      Optional<Integer> year,
      Link undated,
      Address base,
      Wording wording) {
    long most = slots.stream().mapToLong(Slot::number).max().orElse(1);
    List<Slot> chosen = slots.stream().filter(slot -> chosen(slot, narrowing.filters())).toList();
    int each = (slots.size() + LABELS - 1) / LABELS;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      double room = 100.0 / slots.size();
      int height =
          slot.number() == 0
              ? 0
              : Math.max(2, (int) Math.round((double) HEIGHT * slot.number() / most));
      boolean here = chosen.contains(slot);
      bars.add(
          new Bar(
              slot.from().toString(),
              slot.to().toString(),
              wording.say("web.timeline.bar", slot.name(), wording.number(slot.number())),
              slot.number(),
              slots.size() <= COUNTED && slot.number() > 0 ? wording.number(slot.number()) : "",
              year.isPresent() || i % each == 0 ? slot.tick() : "",
              percent(room * i),
              percent(room),
              percent(room * (i + GAP / 2)),
              percent(room * (1 - GAP)),
              percent(room * (i + 0.5)),
              TOP + HEIGHT - height,
              height,
              here,
              !chosen.isEmpty() && !here,
              slots.size() <= STOPS && slot.number() > 0,
              address(slot, year, here && chosen.size() == 1, narrowing).toString()));
    }
    List<Slot> reach = chosen.isEmpty() ? slots : chosen;
    boolean whole = chosen.isEmpty() && year.isPresent();
    return new Timeline(
        label,
        whole ? Integer.toString(year.get()) : range(reach, wording),
        bars,
        undated,
        year.isEmpty()
            ? null
            : Link.to(
                wording.say("web.timeline.out"),
                narrowing.dated(Set.of(), Set.of(), Optional.empty(), Optional.empty())),
        base.toString());
  }

  private static String range(List<Slot> reach, Wording wording) {
    PartialDate first = reach.getFirst().from();
    PartialDate last = reach.getLast().to();
    if (first.equals(last)) return wording.date(first);
    return first.month() == 0
        ? first.year() + "–" + last.year()
        : wording.say("web.period", wording.date(first), wording.date(last));
  }

  /** Whether the question is narrowed to some time that overlaps it. */
  private static boolean chosen(Slot slot, Filters filters) {
    Set<String> months = filters.only().getOrDefault(FacetName.MONTH, Set.of());
    Set<String> years = filters.only().getOrDefault(FacetName.YEAR, Set.of());
    boolean ranged = filters.from().isPresent() || filters.to().isPresent();
    if (slot.from().month() > 0) {
      if (!months.isEmpty()) return months.contains(slot.from().toString());
      return ranged && overlaps(slot, filters);
    }
    if (!years.isEmpty()) {
      return years.stream()
          .flatMap(year -> PartialDate.parse(year).stream())
          .anyMatch(year -> slot.from().year() <= year.year() && year.year() <= slot.to().year());
    }
    return ranged && overlaps(slot, filters);
  }

  private static boolean overlaps(Slot slot, Filters filters) {
    return filters.from().stream().noneMatch(from -> slot.to().last().isBefore(from.first()))
        && filters.to().stream().noneMatch(to -> slot.from().first().isAfter(to.last()));
  }

  /** Narrows to it, or when it alone was chosen, to it no more. */
  private static Address address(
      Slot slot, Optional<Integer> year, boolean chosen, Narrowing narrowing) {
    Set<String> years = year.map(one -> Set.of(Integer.toString(one))).orElse(Set.of());
    if (chosen) return narrowing.dated(years, Set.of(), Optional.empty(), Optional.empty());
    String value = slot.from().toString();
    if (year.isPresent()) {
      return narrowing.dated(years, Set.of(value), Optional.empty(), Optional.empty());
    }
    return slot.from().equals(slot.to())
        ? narrowing.dated(Set.of(value), Set.of(), Optional.empty(), Optional.empty())
        : narrowing.dated(Set.of(), Set.of(), Optional.of(slot.from()), Optional.of(slot.to()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", share);
  }
}
