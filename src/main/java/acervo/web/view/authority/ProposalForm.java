package acervo.web.view.authority;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.web.view.SearchParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proposal as a person wants it in the authority file.
 *
 * @param id of the proposal
 * @param kind its code, as in the facet of that kind; blank or unknown leaves the proposed one
 * @param name the canonical name, single spaces
 * @param acronyms as typed, with commas between them
 */
public record ProposalForm(String id, String kind, String name, String acronyms) {
  public static final String ID = "id";
  public static final String KIND = "clase";
  public static final String NAME = "nombre";
  public static final String ACRONYMS = "siglas";

  /** What a form sent. */
  public static ProposalForm of(Map<String, List<String>> fields) {
    return new ProposalForm(
        SearchParameters.one(fields, ID).strip(),
        SearchParameters.one(fields, KIND).strip(),
        SearchParameters.one(fields, NAME).strip().replaceAll("\\s+", " "),
        SearchParameters.one(fields, ACRONYMS).strip());
  }

  static ProposalForm of(Proposal proposal) {
    Authority entry = proposal.entry();
    return new ProposalForm(
        proposal.id(), entry.kind().facet(), entry.name(), String.join(", ", entry.acronyms()));
  }

  /**
   * The entry to be written. Its slug is the proposed one; a name that was changed is kept among
   * the other names, because documents use it. An entry that the file has already keeps its kind.
   */
  public Authority entry(Proposal proposal) {
    Authority proposed = proposal.entry();
    List<String> names = new ArrayList<>(proposed.names());
    names.remove(name);
    if (!name.equals(proposed.name())) names.addFirst(proposed.name());
    Authority.Kind kind = proposal.isNew() ? kind(proposed.kind()) : proposed.kind();
    Optional<String> area = kind == Authority.Kind.COUNCIL ? proposed.area() : Optional.empty();
    return new Authority(kind, proposed.slug(), name, listed(acronyms), names, area);
  }

  Authority.Kind kind(Authority.Kind usual) {
    return Arrays.stream(Authority.Kind.values())
        .filter(some -> some.facet().equals(kind))
        .findFirst()
        .orElse(usual);
  }

  private static List<String> listed(String typed) {
    return Arrays.stream(typed.split("[,;]"))
        .map(each -> each.strip().replaceAll("\\s+", " "))
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }
}
