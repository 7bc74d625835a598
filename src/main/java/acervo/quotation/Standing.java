package acervo.quotation;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.search.Holdings;
import java.util.List;
import java.util.Optional;

/**
 * Where in the collection a quotation stands, and how near it is to what stands there.
 *
 * @param sha256 of the document
 * @param parts one for each page, in reading order, at least one
 */
public record Standing(
    String sha256, List<Anchor.Part> parts, Difference difference, Nearness nearness) {
  public enum Nearness {
    /** Nothing that counts is different; see {@link Likeness}. */
    EXACT,
    /** The same sentence with words replaced, added or left out, or with another spelling. */
    ALTERED,
    /** So little in common that it is worth showing and proves nothing. */
    REMOTE
  }

  public Standing {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException("what stands somewhere has a place");
  }

  public boolean isExact() {
    return nearness == Nearness.EXACT;
  }

  /** Its source, cut from the first page it stands on; empty when that has left meanwhile. */
  public Optional<Citation> cited(Holdings holdings) {
    return Citations.cite(holdings, SourceText.locator(sha256, start()))
            instanceof Citing.Cited cited
        ? Optional.of(cited.citation())
        : Optional.empty();
  }

  /** The words of the source, one page a line. */
  public String text() {
    return String.join("\n", parts.stream().map(Anchor.Part::quote).toList());
  }

  /** Where it begins. */
  public Anchor.Part start() {
    return parts.getFirst();
  }
}
