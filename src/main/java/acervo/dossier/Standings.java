package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.citation.Refinding;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.document.Locator;
import acervo.search.Holdings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds excerpts against the collection. Nothing is believed that does not stand on its page to the
 * letter, whoever found it. Made anew for each request; for one thread.
 */
public final class Standings {
  private final Holdings holdings;
  private final Refinding refinding;

  /** The document at each path of the corpus; read when a source is missing. */
  private Optional<Map<String, String>> documents = Optional.empty();

  public Standings(Holdings holdings, Refinding refinding) {
    this.holdings = holdings;
    this.refinding = refinding;
  }

  /**
   * How each excerpt of a dossier stands, by its id. Where one was found again, or its document has
   * another path, that is kept beside what was taken.
   */
  public Map<String, Standing> of(Dossier dossier, Dossiers kept) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Excerpt excerpt : dossier.excerpts()) {
      Standing standing = of(excerpt);
      standings.put(excerpt.id(), standing);
      remember(excerpt, standing, kept);
    }
    return standings;
  }

  /** How one excerpt stands. */
  public Standing of(Excerpt excerpt) {
    Optional<List<Citation>> taken = cited(excerpt.anchor());
    if (taken.isPresent()) return new Standing.InForce(taken.get());
    Optional<List<Citation>> again = excerpt.again().flatMap(found -> cited(found.anchor()));
    if (again.isPresent()) return new Standing.FoundAgain(again.get());
    List<Document> successors = successors(excerpt);
    if (successors.isEmpty()) return new Standing.Gone();
    return switch (refinding.find(excerpt.anchor(), successors)) {
      case Refinding.Found.Again found ->
          cited(found.place())
              .<Standing>map(Standing.FoundAgain::new)
              .orElse(new Standing.Changed(successors.getFirst(), List.of()));
      case Refinding.Found.Altered altered -> changed(altered.nearest(), successors);
      case Refinding.Found.Nowhere() -> new Standing.Changed(successors.getFirst(), List.of());
    };
  }

  private Standing changed(Anchor nearest, List<Document> successors) {
    Document there =
        successors.stream()
            .filter(document -> document.sha256().equals(nearest.sha256()))
            .findFirst()
            .orElse(successors.getFirst());
    return new Standing.Changed(there, cited(nearest).orElse(List.of()));
  }

  /** The parts as they are cited now; empty unless each stands on its page to the letter. */
  private Optional<List<Citation>> cited(Anchor anchor) {
    List<Citation> parts = new ArrayList<>();
    for (Anchor.Part part : anchor.parts()) {
      Locator place = new Locator(anchor.sha256(), part.page(), part.span());
      if (!(Citations.cite(holdings, place, part.quote()) instanceof Citing.Cited cited)) {
        return Optional.empty();
      }
      parts.add(cited.citation());
    }
    return Optional.of(parts);
  }

  /**
   * What took the place of an excerpt's source: the source itself, when it is there but reads
   * differently, then the documents at the paths that it, or where it was found last, is known by.
   */
  private List<Document> successors(Excerpt excerpt) {
    Stream<String> itself =
        Stream.concat(
            Stream.of(excerpt.anchor().sha256()),
            excerpt.again().stream().map(found -> found.anchor().sha256()));
    Stream<String> paths =
        Stream.concat(
            excerpt.source().paths().stream(),
            excerpt.again().stream().flatMap(found -> found.source().paths().stream()));
    Stream<String> atPaths = paths.flatMap(path -> Stream.ofNullable(documents().get(path)));
    return Stream.concat(itself, atPaths)
        .distinct()
        .flatMap(sha256 -> holdings.document(sha256).stream())
        .toList();
  }

  private Map<String, String> documents() {
    if (documents.isEmpty()) {
      Map<String, String> read = new HashMap<>();
      for (LedgerEntry entry : holdings.ledger()) {
        if (entry.hasDocument()) read.put(entry.path(), entry.sha256());
      }
      documents = Optional.of(read);
    }
    return documents.get();
  }

  /** Writes only what is new, which is seldom; a file that cannot be written is no matter here. */
  private void remember(Excerpt excerpt, Standing standing, Dossiers kept) {
    try {
      switch (standing) {
        case Standing.InForce unused -> {
          List<String> paths = holdings.paths(excerpt.anchor().sha256());
          if (!excerpt.source().paths().containsAll(paths)) kept.alsoAt(excerpt.id(), paths);
        }
        case Standing.FoundAgain found -> {
          Taking.Taken place = Taking.taken(holdings, found.parts());
          boolean known =
              excerpt.again().filter(last -> last.anchor().equals(place.anchor())).isPresent();
          if (known) return;
          Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
          kept.foundAgain(
              excerpt.id(), new Excerpt.FoundAgain(place.anchor(), place.source(), now));
        }
        case Standing.Changed unused -> {}
        case Standing.Gone unused -> {}
      }
    } catch (Unavailable unwritable) {
      // It is worked out again when the dossier is opened next.
    }
  }
}
