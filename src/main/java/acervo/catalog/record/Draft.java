package acervo.catalog.record;

import acervo.document.Evidence;
import acervo.record.Kind;
import acervo.record.Stretch;
import java.util.List;

/**
 * A record as the structure of its document gives it: its bounds and what stands above it, before
 * anyone looks at what it says.
 *
 * @param stretches of it, in reading order, one a page; a sub-list belongs to it, and so does its
 *     own heading when it is a subsection («Observación 3. …»)
 * @param headings above it, outermost first, with those that only play a part («Principales
 *     resultados»); dividers stand before them, the lead-ins («Acciones acompañadas:») after. Each
 *     may stand on an earlier page, and one that reading order has put after it is here all the
 *     same
 * @param cells of a record made of a table row: its columns that have a name; empty otherwise
 * @param role the heading, lead-in or column header that makes it a record of its kind
 */
record Draft(
    Kind kind, List<Stretch> stretches, List<Above> headings, List<Cell> cells, Evidence role) {
  Draft {
    stretches = List.copyOf(stretches);
    headings = List.copyOf(headings);
    cells = List.copyOf(cells);
  }

  /**
   * A heading, divider or lead-in above a record.
   *
   * @param generic whether it only says what part of a document this is
   */
  record Above(Stretch place, String words, boolean generic) {}

  /** A cell of its row, under the name of its column. */
  record Cell(String column, Stretch place) {}
}
