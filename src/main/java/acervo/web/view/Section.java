package acervo.web.view;

import acervo.catalog.vocabulary.Authority;
import acervo.search.FacetName;
import java.util.Optional;

/** The authorities that have pages of their own. */
public enum Section {
  COUNCILS(Authority.Kind.COUNCIL, FacetName.COUNCIL, "/consejos"),
  LAWS(Authority.Kind.LAW, FacetName.LAW, "/leyes");

  private final Authority.Kind kind;
  private final FacetName facet;
  private final String path;

  Section(Authority.Kind kind, FacetName facet, String path) {
    this.kind = kind;
    this.facet = facet;
    this.path = path;
  }

  public Authority.Kind kind() {
    return kind;
  }

  public FacetName facet() {
    return facet;
  }

  /** The list of them. */
  public String path() {
    return path;
  }

  /** The page of one. */
  public Address page(String slug) {
    return Address.of(path + "/" + slug);
  }

  /** Its name in addresses of the JSON interface, in messages and in the navigation. */
  public String code() {
    return kind.key();
  }

  /** The section of a facet, empty when it has none. */
  public static Optional<Section> of(FacetName facet) {
    for (Section section : values()) if (section.facet == facet) return Optional.of(section);
    return Optional.empty();
  }

  /** The section of a kind, empty when it has none. */
  public static Optional<Section> of(Authority.Kind kind) {
    for (Section section : values()) if (section.kind == kind) return Optional.of(section);
    return Optional.empty();
  }
}
