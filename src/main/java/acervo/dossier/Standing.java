package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.document.Document;
import java.util.List;

/** How an excerpt stands against the collection as it is now. */
public sealed interface Standing {
  /**
   * The document is there and says it, to the letter, where it was taken.
   *
   * @param parts as they are cited now: what the catalogue says of the document may have changed
   */
  record InForce(List<Citation> parts) implements Standing {
    public InForce {
      parts = List.copyOf(parts);
    }
  }

  /** The document was replaced, and what took its place says the same at another place. */
  record FoundAgain(List<Citation> parts) implements Standing {
    public FoundAgain {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The document was replaced or is read differently, and the words are not found there.
   *
   * @param successor what took the place of the document; the document itself when it is read
   *     differently
   * @param nearest what stands there instead, empty when nothing like it was found
   */
  record Changed(Document successor, List<Citation> nearest) implements Standing {
    public Changed {
      nearest = List.copyOf(nearest);
    }
  }

  /** Neither the document nor another in its place is in the collection. */
  record Gone() implements Standing {}

  /** Where each part stands now; empty when it is nowhere. */
  default List<Citation> places() {
    return switch (this) {
      case InForce here -> here.parts;
      case FoundAgain there -> there.parts;
      case Changed unused -> List.of();
      case Gone unused -> List.of();
    };
  }

  /** "in_force", "found_again", "changed" or "gone". */
  default String code() {
    return switch (this) {
      case InForce unused -> "in_force";
      case FoundAgain unused -> "found_again";
      case Changed unused -> "changed";
      case Gone unused -> "gone";
    };
  }

  /** The excerpt as it is to be cited now: where it stands today, or else as it was taken. */
  default Citation citation(Excerpt excerpt) {
    return places().isEmpty() ? excerpt.citation() : joined(places());
  }

  /** One citation of parts that stand on one page after the other. */
  static Citation joined(List<Citation> parts) {
    Anchor anchor = new Anchor(parts.getFirst().locator().sha256(), parts(parts), "", "");
    return Source.of(parts, List.of()).citing(anchor);
  }

  /** The places of citations and what they quote. */
  static List<Anchor.Part> parts(List<Citation> cited) {
    return cited.stream()
        .map(part -> new Anchor.Part(part.locator().page(), part.locator().span(), part.quote()))
        .toList();
  }
}
