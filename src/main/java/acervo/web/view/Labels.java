package acervo.web.view;

import acervo.search.FacetName;

/** The names people know the values of facets by, as the authority file has them. */
@FunctionalInterface
public interface Labels {
  /** The name of a slug, or the slug itself when nothing better is known. Never empty. */
  String label(FacetName facet, String value);
}
