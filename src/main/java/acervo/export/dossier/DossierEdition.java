package acervo.export.dossier;

import acervo.citation.Citation;
import acervo.citation.CitationStyle;
import acervo.citation.CitationWriter;
import acervo.document.PartialDate;
import acervo.document.WrittenDate;
import acervo.message.Messages;
import java.time.LocalDate;

/**
 * How a dossier is exported for one reader.
 *
 * @param origin scheme and host of the server as the reader reached it, without a slash at its end
 * @param day of the export
 */
public record DossierEdition(CitationStyle style, Messages messages, String origin, LocalDate day) {
  public String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }

  /** «lámina 7», «p. 12», as citations say it. */
  public String place(Citation.Place place) {
    return new CitationWriter(messages).place(place);
  }

  /** «25 de noviembre de 2026». */
  String writtenDay() {
    PartialDate date = new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return WrittenDate.of(date, messages.locale());
  }
}
