package acervo.extraction.office;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Dates of file properties as ISO 8601 days and times in UTC. */
public final class IsoDate {
  private IsoDate() {}

  /** Empty for null, and for the dates before 1980 that programs write when they have none. */
  public static String of(Date date) {
    if (date == null) return "";
    Instant instant = date.toInstant();
    if (instant.atZone(ZoneOffset.UTC).getYear() < 1980) return "";
    return DateTimeFormatter.ISO_INSTANT.format(instant);
  }
}
