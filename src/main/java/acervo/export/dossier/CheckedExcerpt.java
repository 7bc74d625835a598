package acervo.export.dossier;

import acervo.citation.Citation;
import acervo.citation.Work;
import acervo.dossier.Excerpt;
import java.util.List;

/**
 * An excerpt held against the collection.
 *
 * @param number its place among the excerpts, from 1: the number of its note
 * @param heading the heading it is grouped under, empty for none
 * @param work its source as the collection describes it now, or as it was described when the
 *     excerpt was taken where it is gone
 * @param place where in the work it stands
 * @param url of the page with the quotation marked, absolute; empty when there is nothing to open
 * @param lines the words as they were taken, white space aside
 */
public record CheckedExcerpt(
    int number,
    String heading,
    Excerpt excerpt,
    Verdict verdict,
    Work work,
    Citation.Place place,
    String url,
    List<String> lines)
    implements CheckedDossier.Entry {
  public CheckedExcerpt {
    lines = List.copyOf(lines);
  }

  /** The words on one line. */
  public String inLine() {
    return String.join(" ", lines);
  }
}
