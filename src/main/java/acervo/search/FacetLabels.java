package acervo.search;

/** The names of facet values for people, from the authority file. */
@FunctionalInterface
public interface FacetLabels {
  /** The value itself when nothing names it. */
  String label(FacetName name, String value);
}
