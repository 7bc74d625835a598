package acervo.citation;

import acervo.message.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the sources of one text are cited in one style: at each quotation and in the list at its end.
 * Works that the style would otherwise write alike are told apart over the whole text, so all of
 * them have to be known from the start. For one thread.
 */
public sealed interface References permits AdministrativeReferences, CslReferences {
  /**
   * The references of a text.
   *
   * @param consulted the day on which the sources were consulted, which some styles state
   * @param works one or more times each
   */
  static References in(
      CitationStyle style, Messages messages, LocalDate consulted, Collection<Work> works) {
    Map<String, Work> distinct = new LinkedHashMap<>();
    for (Work work : works) distinct.putIfAbsent(work.sha256(), work);
    List<Work> all = List.copyOf(distinct.values());
    return switch (style) {
      case ADMINISTRATIVE -> new AdministrativeReferences(new CitationWriter(messages), all);
      case APA -> new CslReferences(CslStyle.APA, messages, consulted, all);
      case CHICAGO -> new CslReferences(CslStyle.CHICAGO, messages, consulted, all);
      case ISO690 -> new CslReferences(CslStyle.ISO690, messages, consulted, all);
    };
  }

  /** A work of the list at the end. */
  record Listed(Work work, Reference reference) {}

  /**
   * What stands in the text after a quotation, «(Consejo, 2018, lámina 7)»; empty in styles that
   * leave it to a note.
   */
  String inText(Work work, Citation.Place place);

  /**
   * The whole source of a quotation as a note: who, what, when, where, and a link.
   *
   * @param url of the page with the quotation marked; empty for none
   */
  Reference note(Work work, Citation.Place place, String url);

  /** Every work once, in the order of the style. */
  List<Listed> list();

  /**
   * A quotation and its source in plain text, ready to be put into a document, in one line or more.
   *
   * @param quote to the letter
   * @param url of the page with the quotation marked
   */
  String quoted(String quote, Work work, Citation.Place place, String url);
}
