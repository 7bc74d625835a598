package acervo.citation;

import acervo.document.WrittenDate;
import acervo.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes citations as the administration does, in plain text. Spanish:
 *
 * <pre>«Quotation» (Issuer, Title, 26 de marzo de 2018, lámina 7).</pre>
 *
 * <p>The author stands in for an unknown issuer; without either the title comes first; without a
 * date, «s. f.». The quotation is to the letter, save that its lines are joined by single spaces
 * and that its own quotation marks give way to those of the next order: «…» to “…”, and “…” within
 * them to ‘…’.
 */
public final class CitationWriter {
  private final Messages messages;

  /** Writes in the language of {@code messages}. */
  public CitationWriter(Messages messages) {
    this.messages = messages;
  }

  /** Quotation and source. */
  public String write(Citation citation) {
    return write(citation.quote(), source(citation));
  }

  String write(String quote, String source) {
    return messages.say("citation.full", quotation(quote), source);
  }

  /** The source alone: issuer, title, date and page. */
  public String source(Citation citation) {
    return source(Work.gone(citation)) + ", " + place(citation.place());
  }

  /** A work without a place in it: issuer, title and date. */
  String source(Work work) {
    List<String> parts = new ArrayList<>();
    if (!work.body().isBlank()) parts.add(oneLine(work.body()));
    parts.add(oneLine(work.title()));
    parts.add(
        work.date()
            .map(date -> WrittenDate.of(date, messages.locale()))
            .orElse(messages.say("citation.undated")));
    return String.join(", ", parts);
  }

  Locale locale() {
    return messages.locale();
  }

  /** Where in the document: «p. 12», «lámina 7», «hoja “Resultados”», «línea 123». */
  public String place(Citation.Place place) {
    String label = oneLine(place.label());
    if (place.line() > 0) return messages.say("citation.line", number(place.line()));
    return switch (place.unit()) {
      case PAGE -> messages.say("citation.page", label);
      case SLIDE -> messages.say("citation.slide", label);
      case SHEET -> messages.say("citation.sheet", label);
      case SECTION -> paragraph(messages.say("citation.section", label), place);
      case MESSAGE -> paragraph(messages.say("citation.message"), place);
      case ATTACHMENT -> paragraph(messages.say("citation.attachment", label), place);
    };
  }

  private String paragraph(String unit, Citation.Place place) {
    return place.paragraph() == 0
        ? unit
        : messages.say("citation.paragraph", unit, number(place.paragraph()));
  }

  /** Lines and paragraphs are names, not quantities: no thousands mark. */
  private static String number(int number) {
    return Integer.toString(number);
  }

  /** Words as they stand between the outermost quotation marks, without those. */
  public String quotation(String words) {
    return nested(oneLine(words), messages.say("citation.marks"));
  }

  /**
   * The quotation with its own marks one order lower.
   *
   * @param marks pairs of opening and closing marks; each pair is replaced by the one after it
   */
  private static String nested(String quote, String marks) {
    StringBuilder nested = new StringBuilder(quote);
    for (int i = 0; i < quote.length(); i++) {
      int order = marks.indexOf(quote.charAt(i));
      if (order >= 0 && order + 2 < marks.length()) nested.setCharAt(i, marks.charAt(order + 2));
    }
    return nested.toString();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
