package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.document.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What an excerpt was taken from, as the collection described it on that day: enough to name it
 * when it is gone.
 *
 * @param title never blank
 * @param issuer the body that issued it, empty when unknown
 * @param author empty when unknown
 * @param places what people say to find each part of the quotation again, in the order of the parts
 * @param paths the files, relative to the corpus folder, that had its bytes; by them the document
 *     is known that takes its place
 */
public record Source(
    String title,
    String issuer,
    String author,
    Optional<PartialDate> date,
    List<Citation.Place> places,
    List<String> paths) {
  public Source {
    places = List.copyOf(places);
    paths = List.copyOf(paths);
    if (places.isEmpty()) throw new IllegalArgumentException("a quotation stands somewhere");
  }

  /** What parts of one document are from, as it is cited for them. */
  static Source of(List<Citation> parts, List<String> paths) {
    Citation first = parts.getFirst();
    return new Source(
        first.title(),
        first.issuer(),
        first.author(),
        first.date(),
        parts.stream().map(Citation::place).toList(),
        paths);
  }

  /** The citation of a quotation taken from it; a quotation over several pages names them all. */
  Citation citing(Anchor anchor) {
    return new Citation(
        Excerpt.locator(anchor), anchor.quote(), title, issuer, author, date, place());
  }

  /** «12» or, of several pages, «12-13». */
  private Citation.Place place() {
    Citation.Place first = places.getFirst();
    String from = first.label();
    String to = places.getLast().label();
    return new Citation.Place(
        first.unit(),
        from.equals(to) ? from : from + "-" + to,
        first.heading(),
        first.paragraph(),
        first.line());
  }
}
