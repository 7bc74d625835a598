package acervo.extraction;

import java.time.Duration;

/**
 * How much of one file is read. What lies past a limit is reported, never dropped in silence.
 *
 * @param pages pages of one document
 * @param characters UTF-16 units of text of one document
 * @param time reading one file may take
 */
public record Limits(int pages, long characters, Duration time) {
  /** Far above any document of an office, far below what harms one. */
  public static final Limits STANDARD = new Limits(20_000, 50_000_000, Duration.ofMinutes(3));
}
