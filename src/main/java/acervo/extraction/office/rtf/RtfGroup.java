package acervo.extraction.office.rtf;

import java.util.Locale;

/** What holds inside one group of braces, inherited by the groups in it. */
final class RtfGroup {
  /** Where the group's words go. */
  enum Destination {
    BODY,
    SKIP,
    FONTS,
    STYLES,
    MARKER,
    NOTE,
    BOX,
    HEADER,
    FOOTER,
    INSTRUCTION,
    INFO,
    TITLE,
    AUTHOR,
    SUBJECT,
    COMPANY,
    CREATED,
    MODIFIED
  }

  /** A field and its instruction, shared by the groups inside it. */
  static final class Field {
    final StringBuilder instruction = new StringBuilder();
    final Field around;

    Field(Field around) {
      this.around = around;
    }

    /** Whether its result is the number of a page, or that of a page in a table of contents. */
    boolean isPageNumber() {
      String kind = kind();
      if (kind.matches("PAGE|NUMPAGES|SECTIONPAGES")) return true;
      if (!kind.equals("PAGEREF")) return false;
      for (Field field = around; field != null; field = field.around) {
        if (field.kind().equals("TOC")) return true;
      }
      return false;
    }

    private String kind() {
      return instruction.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
  }

  Destination destination = Destination.BODY;
  Field field;
  int skippedAfterUnicode = 1;
  int font = -1;
  boolean bold;
  boolean hidden;
  boolean deleted;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.field = field;
    inner.skippedAfterUnicode = skippedAfterUnicode;
    inner.font = font;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    return inner;
  }
}
