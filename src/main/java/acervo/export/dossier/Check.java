package acervo.export.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.citation.Work;
import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.search.Holdings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds excerpts against the pages they were taken from.
 *
 * @param standings what is known of where each stands now, by its id; may lack some
 */
record Check(Holdings holdings, Map<String, Standing> standings, String origin) {
  /** The whole of what is to be known of an excerpt. */
  CheckedExcerpt of(Excerpt excerpt, int number, String heading) {
    List<Citing> taken = cite(excerpt.anchor());
    Optional<Anchor> again = excerpt.again().map(Excerpt.FoundAgain::anchor);
    if (holds(taken)) {
      return found(excerpt, excerpt.anchor(), taken, new Verdict.Exact(), number, heading);
    }
    if (again.isPresent()) {
      List<Citing> moved = cite(again.get());
      if (holds(moved)) {
        Verdict verdict =
            sameWords(again.get(), excerpt.anchor())
                ? new Verdict.Moved()
                : verdict(moved, excerpt.anchor());
        return found(excerpt, again.get(), moved, verdict, number, heading);
      }
    }
    if (standings.get(excerpt.id()) instanceof Standing.Changed changed) {
      return replaced(excerpt, changed, taken, number, heading);
    }
    return unfounded(excerpt, verdict(taken, excerpt.anchor()), number, heading);
  }

  /** The document has another text, or another document its place. */
  private CheckedExcerpt replaced(
      Excerpt excerpt, Standing.Changed changed, List<Citing> taken, int number, String heading) {
    Verdict there = verdict(taken, excerpt.anchor());
    Work successor = Work.of(changed.successor(), origin);
    if (changed.nearest().isEmpty()) {
      if (!(there instanceof Verdict.Gone)) return unfounded(excerpt, there, number, heading);
      String url = origin + "/documentos/" + changed.successor().id();
      Citation.Place place = excerpt.citation().place();
      return written(excerpt, new Verdict.NoPlace(), successor, place, url, number, heading);
    }
    Citation nearest = Standing.joined(changed.nearest());
    String now = String.join(" ", QuoteLines.of(nearest.quote()));
    Difference difference = Difference.of(excerpt.anchor().quote(), now);
    Verdict verdict =
        difference.taken().isEmpty() && difference.actual().isEmpty()
            ? new Verdict.Doubtful()
            : new Verdict.Differs(difference, now);
    String url = origin + nearest.path();
    return written(excerpt, verdict, successor, nearest.place(), url, number, heading);
  }

  /** Each part with its quotation; the same for all that is cited from one document. */
  private List<Citing> cite(Anchor anchor) {
    return anchor.parts().stream()
        .map(
            part ->
                Citations.cite(
                    holdings, new Locator(anchor.sha256(), part.page(), part.span()), part.quote()))
        .toList();
  }

  private static boolean holds(List<Citing> parts) {
    return parts.stream().allMatch(Citing.Cited.class::isInstance);
  }

  /** White space may differ, since another page breaks its lines elsewhere. */
  private static boolean sameWords(Anchor one, Anchor other) {
    return QuoteLines.of(one.quote()).equals(QuoteLines.of(other.quote()));
  }

  private static Verdict verdict(List<Citing> parts, Anchor anchor) {
    List<String> actual = new ArrayList<>();
    for (Citing part : parts) {
      switch (part) {
        case Citing.Cited cited -> actual.add(cited.citation().quote());
        case Citing.Differs differs -> actual.add(differs.actual().quote());
        case Citing.NoSuchDocument unused -> {
          return new Verdict.Gone();
        }
        case Citing.NoSuchPage unused -> {
          return new Verdict.NoPlace();
        }
        case Citing.NoSuchPlace unused -> {
          return new Verdict.NoPlace();
        }
        case Citing.NothingThere unused -> {
          return new Verdict.NoPlace();
        }
      }
    }
    String now = String.join(" ", QuoteLines.of(String.join(" ", actual)));
    return new Verdict.Differs(Difference.of(anchor.quote(), now), now);
  }

  /** The words stand where the anchor says. */
  private CheckedExcerpt found(
      Excerpt excerpt,
      Anchor anchor,
      List<Citing> cited,
      Verdict verdict,
      int number,
      String heading) {
    List<Citation> parts = cited.stream().map(part -> ((Citing.Cited) part).citation()).toList();
    Citation first = parts.getFirst();
    return new CheckedExcerpt(
        number,
        heading,
        excerpt,
        verdict,
        holdings
            .document(anchor.sha256())
            .map(document -> Work.of(document, origin))
            .orElseGet(() -> Work.gone(first)),
        place(parts),
        origin + first.path(),
        QuoteLines.joined(anchor.parts().stream().map(part -> lines(anchor, part)).toList()));
  }

  private List<String> lines(Anchor anchor, Anchor.Part part) {
    return holdings
        .page(anchor.sha256(), part.page())
        .filter(page -> part.span().end() <= page.text().length())
        .map(page -> QuoteLines.of(page, part.span()))
        .orElseGet(() -> QuoteLines.of(part.quote()));
  }

  /** «12», or of several pages «12-13». */
  private static Citation.Place place(List<Citation> parts) {
    Citation.Place first = parts.getFirst().place();
    String last = parts.getLast().place().label();
    String label = first.label().equals(last) ? first.label() : first.label() + "-" + last;
    return new Citation.Place(
        first.unit(), label, first.heading(), first.paragraph(), first.line());
  }

  /** The words do not stand there: they are written as they were taken. */
  private CheckedExcerpt unfounded(Excerpt excerpt, Verdict verdict, int number, String heading) {
    Citation taken = excerpt.citation();
    Optional<Document> document = holdings.document(excerpt.anchor().sha256());
    return written(
        excerpt,
        verdict,
        document.map(there -> Work.of(there, origin)).orElseGet(() -> Work.gone(taken)),
        taken.place(),
        document.map(there -> origin + address(there, taken)).orElse(""),
        number,
        heading);
  }

  private static CheckedExcerpt written(
      Excerpt excerpt,
      Verdict verdict,
      Work work,
      Citation.Place place,
      String url,
      int number,
      String heading) {
    return new CheckedExcerpt(
        number,
        heading,
        excerpt,
        verdict,
        work,
        place,
        url,
        QuoteLines.joined(
            excerpt.anchor().parts().stream().map(part -> QuoteLines.of(part.quote())).toList()));
  }

  /** The page when there still is one, or else the document. */
  private String address(Document document, Citation taken) {
    Optional<Page> page = holdings.page(document.sha256(), taken.locator().page());
    return page.isPresent() ? taken.path() : "/documentos/" + document.id();
  }
}
