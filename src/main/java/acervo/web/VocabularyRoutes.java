package acervo.web;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.web.view.Address;
import acervo.web.view.SearchParameters;
import acervo.web.view.authority.ProposalForm;
import acervo.web.view.authority.VocabularyView;
import acervo.web.view.authority.VocabularyView.Decision;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the collection taught: shown, and accepted into the authority file. */
final class VocabularyRoutes {
  private final Sources sources;
  private final Pages pages;

  VocabularyRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get(VocabularyView.PATH, this::page);
    routes.post(VocabularyView.PATH, this::accept);
  }

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    show(visit, sources.curation().proposals(), accepted(visit));
  }

  private void show(Visit visit, List<Proposal> proposals, Decision decision) {
    int page = SearchParameters.PAGES.leniently(visit.parameters()).page();
    VocabularyView view =
        VocabularyView.of(
            proposals,
            sources.vocabulary().get(),
            sources.holdings(),
            page,
            decision,
            visit.wording());
    String title = visit.wording().say("web.vocabulary.title");
    List<String> mistakes =
        sources.curation().vocabularyMistakes().stream().map(visit.wording()::say).toList();
    pages.show(visit, "vocabulary", "vocabulary", title, view, Map.of("mistakes", mistakes));
  }

  /** What the address says was accepted, provided it is in the vocabulary. */
  private Decision accepted(Visit visit) {
    String[] what =
        SearchParameters.one(visit.parameters(), VocabularyView.ACCEPTED).split("\\.", 2);
    return Arrays.stream(Authority.Kind.values())
        .filter(kind -> what.length == 2 && kind.facet().equals(what[0]))
        .flatMap(kind -> sources.vocabulary().get().find(kind, what[1]).stream())
        .findFirst()
        .map(entry -> visit.wording().say("web.vocabulary.accepted", entry.name()))
        .map(sentence -> new Decision(sentence, false, null))
        .orElse(Decision.NONE);
  }

  /**
   * Accepted, the browser is sent back to the list with an address that says so; refused, the list
   * comes back at once with what was typed and why not.
   */
  private void accept(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    ProposalForm form = ProposalForm.of(context.formParamMap());
    List<Proposal> proposals = sources.curation().proposals();
    Optional<Proposal> proposal =
        proposals.stream().filter(each -> each.id().equals(form.id())).findFirst();
    if (proposal.isEmpty()) {
      refuse(visit, 409, proposals, form, visit.wording().say("web.vocabulary.gone"));
    } else if (form.name().isEmpty()) {
      refuse(visit, 422, proposals, form, visit.wording().say("web.vocabulary.nameless"));
    } else {
      Authority entry = form.entry(proposal.get());
      switch (sources.curation().accept(entry)) {
        case Curation.Outcome.Done done -> {
          String what = entry.kind().facet() + "." + entry.slug();
          Address back = Address.of(VocabularyView.PATH).with(VocabularyView.ACCEPTED, what);
          context.status(303).header("Location", back.toString());
        }
        case Curation.Outcome.Refused(var what, var remedy) -> {
          String sentence = visit.wording().say(what) + " " + visit.wording().say(remedy);
          refuse(visit, 422, proposals, form, sentence);
        }
      }
    }
  }

  private void refuse(
      Visit visit, int status, List<Proposal> proposals, ProposalForm form, String sentence) {
    visit.context().status(status);
    show(visit, proposals, new Decision(sentence, true, form));
  }
}
