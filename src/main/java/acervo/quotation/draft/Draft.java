package acervo.quotation.draft;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft as its author reads it on: paragraphs over the ends of pages, and the notes beside them.
 *
 * @param paragraphs headings, paragraphs, items and rows, in order, without what repeats on pages
 * @param notes footnotes and endnotes, in order
 */
public record Draft(List<Paragraph> paragraphs, List<Note> notes) {
  public Draft {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /** A page of the draft, as its author calls it. */
  public record Place(int number, PageUnit unit, String label) {}

  /**
   * @param heading whether it heads others
   */
  record Paragraph(Place place, String text, boolean heading) {}

  /**
   * @param paragraph index of the last paragraph before it, which is the one that calls it where
   *     the format has no pages of its own; -1 for none
   */
  record Note(Place place, String text, int paragraph) {}

  /** The draft that was read from a file. */
  public static Draft of(Content content) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Page page : content.pages()) {
      Place place = new Place(page.number(), page.unit(), page.label());
      for (Block block : page.blocks()) {
        String text = block.span().in(page.text());
        if (block.kind() == Block.Kind.NOTE) {
          notes.add(new Note(place, text, paragraphs.size() - 1));
        } else if (!block.kind().isRunning()) {
          boolean heading = block.kind() == Block.Kind.HEADING;
          paragraphs.add(new Paragraph(place, text, heading));
        }
      }
    }
    return new Draft(paragraphs, notes);
  }
}
