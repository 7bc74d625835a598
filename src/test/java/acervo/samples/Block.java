package acervo.samples;

import java.util.List;

/** A piece of a script's body. Inline marks are still in the text; {@link Inline} reads them. */
sealed interface Block {

  /** A title: a slide's or a sheet's at level 1, a section's at levels 1 to 3. */
  record Heading(int level, String text) implements Block {}

  /** Plain prose in one of the styles of the text documents. */
  record Paragraph(Role role, String text) implements Block {}

  /** One list item; depth 0 is the outermost. */
  record Item(boolean numbered, int depth, String text) implements Block {}

  /** A table whose first row holds the headers. Rows may not be ragged. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
      int columns = rows.getFirst().size();
      for (List<String> row : rows) {
        if (row.size() != columns) throw new IllegalArgumentException("ragged table row: " + row);
      }
    }
  }

  /** What the speaker says over a slide. */
  record SpeakerNotes(String text) implements Block {}

  /** An instruction to the layout, such as {@code columns 2} or {@code contents}. */
  record Directive(String text) implements Block {}

  /** How a paragraph is set. */
  enum Role {
    BODY,
    RIGHT,
    CENTERED,
    QUOTE,
    CAPTION,
    TITLE,
    SUBTITLE
  }
}
