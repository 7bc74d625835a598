package acervo.record;

import acervo.document.PartialDate;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures and dates of a record, by which two records that are worded alike are told to be one
 * result or two: «siete análisis» of one year are not «seis análisis» of another.
 */
public record Facts(Set<BigDecimal> figures, List<DateReference> dates) {
  public Facts {
    figures = Set.copyOf(figures);
    dates = List.copyOf(dates);
  }

  /** Of a record; a year alone says too little and is left out. */
  public static Facts of(ResultRecord record) {
    Set<BigDecimal> figures = new HashSet<>();
    for (Figure figure : record.figures()) figures.add(figure.value().stripTrailingZeros());
    List<DateReference> dates =
        record.dates().stream().filter(date -> date.from().month() != 0).toList();
    return new Facts(figures, dates);
  }

  /** Whether both state figures, or both state dates, and have none in common. */
  public boolean contradict(Facts other) {
    boolean figuresDiffer = !figures.isEmpty() && !other.figures.isEmpty() && !sharesFigure(other);
    boolean datesDiffer =
        !dates.isEmpty()
            && !other.dates.isEmpty()
            && dates.stream().noneMatch(date -> other.dates.stream().anyMatch(d -> meet(date, d)));
    return figuresDiffer || datesDiffer;
  }

  /** Whether they have a figure or an exact day in common. */
  public boolean share(Facts other) {
    return sharesFigure(other)
        || dates.stream()
            .filter(date -> isDay(date.from()))
            .anyMatch(date -> other.dates.stream().anyMatch(d -> date.from().equals(d.from())));
  }

  private boolean sharesFigure(Facts other) {
    return figures.stream().anyMatch(other.figures::contains);
  }

  private static boolean isDay(PartialDate date) {
    return date.day() != 0;
  }

  private static boolean meet(DateReference one, DateReference other) {
    return !one.to().last().isBefore(other.from().first())
        && !other.to().last().isBefore(one.from().first());
  }
}
