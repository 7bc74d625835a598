package acervo.web;

import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.web.view.CheckView;

/** Checks the quotations of drafts. */
record Checking(Sources sources) implements DraftRoutes.Answering {
  static final String API = "/api/check";

  @Override
  public DraftRoutes.Place place() {
    return new DraftRoutes.Place(CheckView.PATH, API, "check", "check.refused.scanned");
  }

  @Override
  public CheckView view(String file, ReadDraft draft, Visit visit) {
    return CheckView.of(file, check(draft), sources.holdings(), draft.remarks(), visit.wording());
  }

  @Override
  public String json(ReadDraft draft, Visit visit) {
    return CheckJson.of(check(draft), sources.holdings(), draft.remarks(), visit.wording()).write();
  }

  private DraftCheck.Result check(ReadDraft draft) {
    return sources.drafts().check(Draft.of(draft.content()));
  }
}
