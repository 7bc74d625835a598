package acervo.web.view.dossiers;

import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.web.view.Address;
import acervo.web.view.Link;
import acervo.web.view.Wording;
import java.util.List;

/**
 * An excerpt in its dossier.
 *
 * @param parts the words as they were taken, one of each page
 * @param place «lám. 7»
 * @param opens the page of each part with its words marked, where they are now; none when they are
 *     nowhere
 * @param source as it is to be cited now
 * @param copy the citation with the words and its address, ready to be pasted
 * @param code how it stands, as in JSON
 * @param standing the same in words
 * @param told what to know of that and what to do; empty when it is in force
 * @param nearest what stands there now in the place of the words; null when it is not known
 * @param successor the document in which the words are not found any more; null when there is none
 */
public record ExcerptView(
    List<String> parts,
    String place,
    List<Link> opens,
    String source,
    String copy,
    String note,
    String added,
    String code,
    String standing,
    String told,
    Nearest nearest,
    Link successor) {
  /** Other words and where they stand. */
  public record Nearest(String quote, String source, String open) {}

  /** {@code origin} is the scheme and host of this server. */
  static ExcerptView of(Excerpt excerpt, Standing standing, String origin, Wording wording) {
    CitationWriter writer = new CitationWriter(wording.messages());
    Citation now = standing.citation(excerpt);
    String code = standing.code();
    boolean here = !standing.places().isEmpty();
    return new ExcerptView(
        excerpt.anchor().parts().stream().map(part -> part.quote()).toList(),
        place(now.place(), wording),
        standing.places().stream()
            .map(part -> new Link(place(part.place(), wording), part.path(), false))
            .toList(),
        writer.source(now),
        here ? writer.write(now) + " " + origin + now.path() : writer.write(now),
        excerpt.note(),
        wording.date(excerpt.added()),
        code,
        wording.say("web.dossier.standing." + code),
        told(excerpt, standing, wording),
        nearest(standing, writer),
        standing instanceof Standing.Changed changed
            ? Link.to(changed.successor().title(), Address.document(changed.successor().id()))
            : null);
  }

  private static String told(Excerpt excerpt, Standing standing, Wording wording) {
    String key = "web.dossier.standing." + standing.code();
    return switch (standing) {
      case Standing.InForce unused -> "";
      case Standing.Changed changed when changed.nearest().isEmpty() -> wording.say(key + ".told");
      case Standing.Changed changed ->
          wording.say(key + (isSame(excerpt, changed) ? ".around" : ".words"));
      case Standing.FoundAgain unused -> wording.say(key + ".told");
      case Standing.Gone unused -> wording.say(key + ".told");
    };
  }

  /** Whether the words are the same, white space aside, so that only what is around them is not. */
  private static boolean isSame(Excerpt excerpt, Standing.Changed changed) {
    String now = Standing.joined(changed.nearest()).quote();
    return onOneLine(now).equals(onOneLine(excerpt.anchor().quote()));
  }

  private static String onOneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
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
