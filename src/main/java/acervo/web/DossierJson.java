package acervo.web;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.document.Document;
import acervo.dossier.Dossier;
import acervo.dossier.Dossiers;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.message.Messages;
import acervo.web.view.DossierAddress;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A dossier in JSON. Instants are ISO 8601 in UTC.
 *
 * @param entries headings and excerpts in their order; left out of lists
 */
record DossierJson(
    String id,
    String title,
    String description,
    String created,
    String changed,
    int excerpts,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<EntryJson> entries,
    String url) {
  /** Some of the dossiers. */
  record Listing(int total, int page, int size, List<DossierJson> dossiers) {}

  /** A heading or an excerpt; {@code kind} says which. */
  sealed interface EntryJson {
    String kind();
  }

  record HeadingJson(String id, String kind, String text) implements EntryJson {}

  /**
   * An excerpt.
   *
   * @param quote as it was taken, to the letter; of several pages one part a line
   * @param citation the words and their source as they are to be cited now
   * @param source the source alone
   * @param document the id of the document it was taken from, as are the places that follow
   * @param end in the text of {@code endPage}
   * @param standing "in_force", "found_again", "changed" or "gone"
   * @param found where it is now, when it was found again; null otherwise
   * @param nearest what stands there instead, when its source changed and that is known; null
   *     otherwise
   * @param successor the document that took the place of the source, when it changed; null
   *     otherwise
   * @param url the page with the words marked, where they are now; null when they are nowhere
   */
  record ExcerptJson(
      String id,
      String kind,
      String quote,
      String citation,
      String source,
      String note,
      String added,
      String document,
      String sha256,
      String title,
      int page,
      String label,
      int start,
      int endPage,
      int end,
      List<PartJson> parts,
      String before,
      String after,
      String standing,
      PlaceJson found,
      PlaceJson nearest,
      String successor,
      String url)
      implements EntryJson {}

  record PartJson(int page, int start, int end, String quote) {
    static List<PartJson> all(List<Anchor.Part> parts) {
      return parts.stream()
          .map(
              part ->
                  new PartJson(part.page(), part.span().start(), part.span().end(), part.quote()))
          .toList();
    }
  }

  /** Where words stand now. */
  record PlaceJson(
      String document, String title, int page, int start, int end, String quote, String url) {
    static PlaceJson of(List<Citation> parts) {
      Citation first = Standing.joined(parts);
      return new PlaceJson(
          first.locator().sha256().substring(0, Document.ID_LENGTH),
          first.title(),
          first.locator().page(),
          first.locator().span().start(),
          first.locator().span().end(),
          first.quote(),
          first.path());
    }
  }

  static DossierJson of(Dossiers.Listed listed) {
    return new DossierJson(
        listed.id(),
        listed.title(),
        listed.description(),
        listed.created().toString(),
        listed.changed().toString(),
        listed.excerpts(),
        null,
        DossierAddress.of(listed.id()).toString());
  }

  static DossierJson of(Dossier dossier, Map<String, Standing> standings, Messages messages) {
    return new DossierJson(
        dossier.id(),
        dossier.title(),
        dossier.description(),
        dossier.created().toString(),
        dossier.changed().toString(),
        standings.size(),
        dossier.entries().stream().map(entry -> entry(entry, standings, messages)).toList(),
        DossierAddress.of(dossier.id()).toString());
  }

  private static EntryJson entry(
      Dossier.Entry entry, Map<String, Standing> standings, Messages messages) {
    return switch (entry) {
      case Dossier.Heading heading -> heading(heading);
      case Excerpt excerpt -> excerpt(excerpt, standings.get(excerpt.id()), messages);
    };
  }

  static HeadingJson heading(Dossier.Heading heading) {
    return new HeadingJson(heading.id(), "heading", heading.text());
  }

  static ExcerptJson excerpt(Excerpt excerpt, Standing standing, Messages messages) {
    Anchor anchor = excerpt.anchor();
    Anchor.Part first = anchor.parts().getFirst();
    Anchor.Part last = anchor.parts().getLast();
    Citation now = standing.citation(excerpt);
    CitationWriter writer = new CitationWriter(messages);
    return new ExcerptJson(
        excerpt.id(),
        "excerpt",
        anchor.quote(),
        writer.write(now),
        writer.source(now),
        excerpt.note(),
        excerpt.added().toString(),
        anchor.sha256().substring(0, Document.ID_LENGTH),
        anchor.sha256(),
        excerpt.source().title(),
        first.page(),
        excerpt.source().places().getFirst().label(),
        first.span().start(),
        last.page(),
        last.span().end(),
        PartJson.all(anchor.parts()),
        anchor.before(),
        anchor.after(),
        standing.code(),
        standing instanceof Standing.FoundAgain found ? PlaceJson.of(found.parts()) : null,
        standing instanceof Standing.Changed changed && !changed.nearest().isEmpty()
            ? PlaceJson.of(changed.nearest())
            : null,
        standing instanceof Standing.Changed changed ? changed.successor().id() : null,
        standing.places().isEmpty() ? null : now.path());
  }
}
