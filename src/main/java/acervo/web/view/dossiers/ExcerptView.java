package acervo.web.view.dossiers;

import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.document.Document;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.web.view.Address;
import acervo.web.view.Wording;
import java.util.List;

/**
 * An excerpt in its dossier.
 *
 * @param parts the words as they were taken, one of each page
 * @param place «lám. 7»
 * @param open the page with the words marked, where they are now; empty when they are nowhere
 * @param source as it is to be cited now
 * @param copy the citation with the words and its address, ready to be pasted
 * @param document the document's own page; empty when it is not in the collection
 * @param code how it stands, as in JSON
 * @param standing the same in words
 * @param told what to know of that and what to do; empty when it is in force
 * @param nearest what stands there now in the place of the words; null when it is not known
 */
public record ExcerptView(
    List<String> parts,
    String place,
    String open,
    String source,
    String copy,
    String document,
    String note,
    String added,
    String code,
    String standing,
    String told,
    Nearest nearest) {
  /** Other words and where they stand. */
  public record Nearest(String quote, String source, String open) {}

  /** {@code origin} is the scheme and host of this server. */
  static ExcerptView of(Excerpt excerpt, Standing standing, String origin, Wording wording) {
    CitationWriter writer = new CitationWriter(wording.messages());
    Citation now = standing.citation(excerpt);
    String code = standing.code();
    boolean here =
        switch (standing) {
          case Standing.InForce unused -> true;
          case Standing.FoundAgain unused -> true;
          case Standing.Changed unused -> false;
          case Standing.Gone unused -> false;
        };
    return new ExcerptView(
        excerpt.anchor().parts().stream().map(part -> part.quote()).toList(),
        place(now.place(), wording),
        here ? now.path() : "",
        writer.source(now),
        here ? writer.write(now) + " " + origin + now.path() : writer.write(now),
        here
            ? Address.document(now.locator().sha256().substring(0, Document.ID_LENGTH)).toString()
            : "",
        excerpt.note(),
        wording.date(excerpt.added()),
        code,
        wording.say("web.dossier.standing." + code),
        here && code.equals("in_force") ? "" : wording.say("web.dossier.standing." + code + ".told"),
        nearest(standing, writer));
  }

  /** Where in the document, as lists of results have it. */
  private static String place(Citation.Place place, Wording wording) {
    return place.line() == 0
        ? wording.shortPage(place.unit(), place.label())
        : wording.say("web.line", Integer.toString(place.line()));
  }

  private static Nearest nearest(Standing standing, CitationWriter writer) {
    if (!(standing instanceof Standing.Changed changed) || changed.nearest().isEmpty()) return null;
    Citation there = Standing.joined(changed.nearest());
    return new Nearest(there.quote(), writer.source(there), there.path());
  }
}
