package acervo.web.view.authority;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.Holdings;
import acervo.web.view.Address;
import acervo.web.view.Link;
import acervo.web.view.Pager;
import acervo.web.view.Section;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the collection taught, to be accepted, and what the authority file holds.
 *
 * @param notice what came of the last decision, empty when there was none
 * @param refused whether it was refused
 * @param total how many proposals, in words
 */
public record VocabularyView(
    String notice,
    boolean refused,
    String total,
    List<ProposalView> proposals,
    Pager pager,
    List<Held> held,
    boolean empty) {
  public static final String PATH = "/vocabulario";

  /** The parameter that says what was accepted: «kind.slug». */
  public static final String ACCEPTED = "aceptado";

  private static final int SIZE = 30;

  /** The entries of a kind. */
  public record Held(String label, String number, List<Entry> entries) {}

  /** An entry; {@code url} is empty when it has no page of its own. */
  public record Entry(String label, String url, List<String> acronyms, List<String> names) {}

  /** What came of a decision: nothing, or a sentence about an acceptance or about a refusal. */
  public record Decision(String sentence, boolean refused, ProposalForm form) {
    public static final Decision NONE = new Decision("", false, null);
  }

  /** {@code page} of proposals counts from 1. */
  public static VocabularyView of(
      List<Proposal> proposals,
      Vocabulary vocabulary,
      Holdings holdings,
      int page,
      Decision decision,
      Wording wording) {
    int first = (int) Math.min(proposals.size(), (page - 1L) * SIZE);
    List<ProposalView> some =
        proposals.subList(first, Math.min(proposals.size(), first + SIZE)).stream()
            .map(proposal -> ProposalView.of(proposal, decision.form(), holdings, wording))
            .toList();
    List<Held> held = held(vocabulary, proposed(proposals), wording);
    return new VocabularyView(
        decision.sentence(),
        decision.refused(),
        wording.say("web.vocabulary.total", proposals.size()),
        some,
        Pager.of(
            proposals.size(),
            page,
            SIZE,
            step -> step == 1 ? Address.of(PATH) : Address.of(PATH).with("pagina", step)),
        held,
        proposals.isEmpty());
  }

  /** The kinds that a proposal can be accepted as. */
  static List<Link> kinds(Authority.Kind chosen, Wording wording) {
    return Arrays.stream(Authority.Kind.values())
        .map(kind -> new Link(kind(kind, wording), kind.facet(), kind == chosen))
        .toList();
  }

  static String kind(Authority.Kind kind, Wording wording) {
    return wording.say("web.facet." + kind.facet());
  }

  /** What the collection taught is shown among the proposals, not as held. */
  private static Set<String> proposed(List<Proposal> proposals) {
    Set<String> proposed = new HashSet<>();
    for (Proposal each : proposals) {
      if (each.isNew()) proposed.add(each.entry().kind() + " " + each.entry().slug());
    }
    return proposed;
  }

  private static List<Held> held(Vocabulary vocabulary, Set<String> proposed, Wording wording) {
    List<Held> held = new ArrayList<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      List<Entry> entries =
          vocabulary.all(kind).stream()
              .filter(each -> !proposed.contains(each.kind() + " " + each.slug()))
              .map(VocabularyView::entry)
              .toList();
      if (entries.isEmpty()) continue;
      held.add(
          new Held(
              wording.say("web.vocabulary." + kind.key()),
              wording.number(entries.size()),
              entries));
    }
    return held;
  }

  private static Entry entry(Authority authority) {
    String url =
        Section.of(authority.kind())
            .map(section -> section.page(authority.slug()).toString())
            .orElse("");
    return new Entry(authority.name(), url, authority.acronyms(), authority.names());
  }
}
