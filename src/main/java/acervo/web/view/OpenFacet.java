package acervo.web.view;

import acervo.search.FacetName;
import acervo.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facet of which all values are shown, as the address says it, and what is looked for among
 * them.
 *
 * @param text words that a value's name must contain, folded; empty for all
 */
public record OpenFacet(Optional<FacetName> facet, String text) {
  public static final OpenFacet NONE = new OpenFacet(Optional.empty(), "");

  /** The parameter that names the facet, as addresses name facets. */
  static final String ALL = "todos";

  /** The parameter that says what is looked for. */
  static final String AMONG = "entre";

  /** Unknown facets open nothing. */
  public static OpenFacet of(Map<String, List<String>> parameters) {
    String name = SearchParameters.one(parameters, ALL);
    Optional<FacetName> facet =
        Arrays.stream(FacetName.values())
            .filter(one -> SearchParameters.PAGES.name(one).equals(name))
            .findFirst();
    return new OpenFacet(facet, SearchParameters.one(parameters, AMONG).strip());
  }

  boolean opens(FacetName name) {
    return facet.filter(name::equals).isPresent();
  }

  /** Whether a name has all the words looked for, in whatever case and accents. */
  boolean admits(String name) {
    String folded = Folding.fold(name);
    for (String word : Folding.fold(text).split("\\s+")) if (!folded.contains(word)) return false;
    return true;
  }

  /** The address that shows all values of a facet, at them. */
  static Address at(Address address, FacetName facet) {
    return address.with(ALL, SearchParameters.PAGES.name(facet)).at(anchor(facet));
  }

  /** The same, with what is looked for. */
  Address kept(Address address, FacetName name) {
    return opens(name) ? at(address.with(AMONG, text), name) : address;
  }

  static String anchor(FacetName facet) {
    return "faceta-" + SearchParameters.PAGES.name(facet);
  }
}
