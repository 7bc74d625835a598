package acervo.web;

import acervo.catalog.vocabulary.Authority;
import acervo.web.view.Section;
import acervo.web.view.authority.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * A council or law in JSON.
 *
 * @param acronym the usual one, null for none
 * @param names all its names, the canonical one first
 * @param documents how many are about it
 * @param records how many name it
 * @param url its page
 */
record AuthorityJson(
    String slug,
    String label,
    String acronym,
    List<String> acronyms,
    List<String> names,
    String area,
    long documents,
    long records,
    String url) {
  static AuthorityJson of(Section section, Counted counted) {
    Authority authority = counted.authority();
    List<String> names = new ArrayList<>(authority.names());
    names.addFirst(authority.name());
    return new AuthorityJson(
        authority.slug(),
        authority.label(),
        authority.acronyms().isEmpty() ? null : authority.acronyms().getFirst(),
        authority.acronyms(),
        names,
        authority.area().orElse(null),
        counted.documents(),
        counted.records(),
        section.page(authority.slug()).toString());
  }
}
