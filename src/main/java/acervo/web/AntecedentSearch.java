package acervo.web;

import acervo.antecedent.Antecedents;
import acervo.web.view.AntecedentsView;
import acervo.web.view.Refusal;

/** Looks for the antecedents of drafts. */
record AntecedentSearch(Sources sources) implements DraftRoutes.Answering {
  static final String API = "/api/antecedents";

  @Override
  public DraftRoutes.Place place() {
    return new DraftRoutes.Place(
        AntecedentsView.PATH, API, "antecedents", "antecedents.refused.scanned");
  }

  @Override
  public AntecedentsView view(String file, ReadDraft draft, Visit visit) {
    return AntecedentsView.of(file, find(draft), draft.remarks(), visit.wording());
  }

  @Override
  public String json(ReadDraft draft, Visit visit) {
    return AntecedentJson.of(find(draft), draft.remarks(), visit.wording()).write();
  }

  private Antecedents find(ReadDraft draft) {
    try {
      return sources.drafts().antecedents(draft.content());
    } catch (DraftDesk.Busy busy) {
      throw new Refusal(429, "web.refused.busy");
    }
  }
}
