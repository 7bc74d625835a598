package acervo.citation;

import acervo.document.DocumentType;
import acervo.document.PartialDate;
import acervo.message.Messages;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;

/** A work in the terms of the Citation Style Language. */
final class CslItem {
  /**
   * What every writer of an item needs. The body is a literal name: parted into given name and
   * family it would be turned round.
   */
  static CSLItemDataBuilder of(Work work, Messages messages) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder().id(work.key()).type(type(work.type())).title(line(work.title()));
    String genre = genre(work.type(), messages);
    if (!genre.isEmpty()) item.genre(genre);
    if (!work.body().isBlank()) {
      item.author(new CSLNameBuilder().literal(line(work.body())).build());
    }
    work.date().ifPresent(date -> item.issued(date(date)));
    if (!work.language().isEmpty()) item.language(work.language());
    if (!work.url().isEmpty()) item.URL(work.url());
    return item;
  }

  static CSLType type(DocumentType type) {
    return switch (type) {
      case RESULTS_SLIDES -> CSLType.SPEECH;
      case REPORT -> CSLType.REPORT;
      case LEGAL_OPINION, COUNCIL_POSITION, OTHER -> CSLType.DOCUMENT;
    };
  }

  /** What it is, where the type does not say so; empty otherwise. */
  static String genre(DocumentType type, Messages messages) {
    return switch (type) {
      case RESULTS_SLIDES, LEGAL_OPINION, COUNCIL_POSITION ->
          messages.say("citation.genre." + type.code());
      case REPORT, OTHER -> "";
    };
  }

  /** As exact as it is known. */
  private static CSLDate date(PartialDate date) {
    int[] parts =
        date.month() == 0
            ? new int[] {date.year()}
            : date.day() == 0
                ? new int[] {date.year(), date.month()}
                : new int[] {date.year(), date.month(), date.day()};
    return new CSLDateBuilder().dateParts(parts).build();
  }

  /** On one line, without control characters and without the signs that mark italics. */
  static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\ue000\\ue001]+", " ").strip();
  }

  private CslItem() {}
}
