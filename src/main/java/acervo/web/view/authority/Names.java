package acervo.web.view.authority;

import acervo.catalog.vocabulary.Authority;
import java.util.ArrayList;
import java.util.List;

/**
 * What something is called.
 *
 * @param label what lists show
 * @param acronyms without the label
 * @param others all other names, the canonical one first, without the label
 */
public record Names(String label, List<String> acronyms, List<String> others) {
  static Names of(Authority authority) {
    List<String> acronyms = new ArrayList<>(authority.acronyms());
    List<String> others = new ArrayList<>();
    others.add(authority.name());
    others.addAll(authority.names());
    acronyms.remove(authority.label());
    others.remove(authority.label());
    return new Names(authority.label(), acronyms, others);
  }
}
