package acervo.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.util.regex.Pattern;

/** A style of the Citation Style Language, and what is to be known of its file to feed it. */
enum CslStyle {
  APA("apa", "apa", false),
  CHICAGO("chicago-notes-bibliography", "chicago-notes-bibliography", true),
  ISO690("iso690-author-date-es", "iso690-author-date-en", false);

  /** The Spanish file for ISO 690 says it twice of a work without an author. */
  private static final Pattern ONLINE_TWICE =
      Pattern.compile(" \\[en línea\\](?=.*\\[en línea\\])", Pattern.DOTALL);

  private final String spanish;
  private final String english;
  private final boolean notes;

  CslStyle(String spanish, String english, boolean notes) {
    this.spanish = spanish;
    this.english = english;
    this.notes = notes;
  }

  /** The file of the style for a language, "es" or "en". */
  String file(String language) {
    return language.equals("es") ? spanish : english;
  }

  /** An entry of its list without the slips of its file. */
  String mended(String entry) {
    return this == ISO690 ? ONLINE_TWICE.matcher(entry).replaceFirst("") : entry;
  }

  /** Whether it cites in notes; otherwise in the text, by author and year. */
  boolean inNotes() {
    return notes;
  }

  /**
   * The type under which a work is written. The files for ISO 690 leave the day out of what is a
   * report and the address out of what is a speech; of a document they write everything. Chicago
   * lists no speech or document that can be read nowhere.
   */
  CSLType type(Work work) {
    return switch (this) {
      case APA -> CslItem.type(work.type());
      case CHICAGO -> work.isGone() ? CSLType.REPORT : CslItem.type(work.type());
      case ISO690 -> CSLType.DOCUMENT;
    };
  }

  /**
   * Whether it wants to know the publisher of such a work, which here is always its author. APA
   * leaves out one that is the author (9.29), which its file cannot tell.
   */
  boolean wantsPublisher(Work work) {
    return this == ISO690 || this == CHICAGO && type(work) == CSLType.REPORT;
  }
}
