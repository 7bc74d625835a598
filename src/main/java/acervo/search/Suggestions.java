package acervo.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person who has begun to type may be about to ask for. Safe for many threads. */
public interface Suggestions {
  int LARGEST = 20;
  int USUAL = 8;

  /**
   * Names that the collection has, of which some word and those after it begin as typed, or all
   * words typed begin some word; best first. What a name is exactly, and where it begins so, comes
   * before what begins so further on; then what many documents are about before what few are.
   *
   * @param typed any text; capitals, accents and signs do not matter; without a letter or digit it
   *     brings nothing
   * @param size 1 to {@value #LARGEST}
   */
  List<Suggestion> suggest(String typed, int size);

  /** What is suggested. Among equals, the first kind comes first. */
  enum Kind {
    LAW,
    COUNCIL,
    INSTITUTION,
    PLAN,
    AREA,
    /** The title of documents. */
    TITLE;

    /** Its name in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of which it is a value; empty for a title. */
    public Optional<FacetName> facet() {
      return FacetName.of(code());
    }
  }

  /**
   * One name.
   *
   * @param text the name in full
   * @param acronym the usual one
   * @param value of the facet; of a title, the SHA-256 of a document that bears it
   * @param documents how many are about it or bear the title
   * @param named whether it goes by a name that texts use, rather than one made from its number
   */
  record Suggestion(
      Kind kind,
      String text,
      Optional<String> acronym,
      String value,
      long documents,
      boolean named) {}
}
