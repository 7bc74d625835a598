package acervo.document;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people write it, as exact as it is known and no more. */
public final class WrittenDate {
  private static final String MONTH_SPANISH = "MMMM 'de' uuuu";
  private static final String MONTH_OTHER = "MMMM uuuu";

  /** «26 de marzo de 2018», «julio de 2018», «2018»; in English “26 March 2018”, “July 2018”. */
  public static String of(PartialDate date, Locale locale) {
    if (date.month() == 0) return Integer.toString(date.year());
    boolean spanish = locale.getLanguage().equals("es");
    String month = spanish ? MONTH_SPANISH : MONTH_OTHER;
    String day = spanish ? "d 'de' " : "d ";
    return DateTimeFormatter.ofPattern(date.day() == 0 ? month : day + month, locale)
        .format(date.first());
  }

  private WrittenDate() {}
}
