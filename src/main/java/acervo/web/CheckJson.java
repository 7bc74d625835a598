package acervo.web;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.document.Document;
import acervo.quotation.Difference;
import acervo.quotation.Standing;
import acervo.quotation.draft.DraftCheck;
import acervo.quotation.draft.DraftCheck.Checked;
import acervo.quotation.draft.Reference;
import acervo.quotation.draft.Verdict;
import acervo.search.Holdings;
import acervo.web.view.CheckView;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Map;

/** What became of the quotations of a draft in JSON. The command line prints the same. */
public record CheckJson(
    Map<String, Integer> summary, List<QuotationJson> quotations, List<String> remarks) {
  /**
   * One quotation.
   *
   * @param verdict exact, altered, wrong_page, not_found or unchecked
   * @param reason why it was not checked: short, name or unclosed; null otherwise
   * @param source where it stands, null when it stands nowhere
   * @param difference word by word, null when there is none
   * @param kind of the difference: words, spelling or punctuation; null when there is none
   * @param claimed what the draft says that is not so, null when it says nothing of the kind
   * @param nearest what comes nearest to a quotation that is not found, null for nothing
   * @param saying the verdict in a sentence
   * @param draftPage the page of the draft, from 1
   */
  record QuotationJson(
      String quote,
      String verdict,
      String reason,
      SourceJson source,
      List<PieceJson> difference,
      String kind,
      String claimed,
      SourceJson nearest,
      String saying,
      int draftPage) {}

  /** {@code op} is kept, left_out or added; the texts joined are a text. */
  record PieceJson(String op, String text) {}

  /** {@code parts} one for each page; the first is the place itself. */
  record SourceJson(
      String document,
      String title,
      int page,
      String label,
      int start,
      int end,
      String text,
      String citation,
      String url,
      List<PartJson> parts) {}

  record PartJson(int page, int start, int end, String text) {}

  /**
   * @param remarks sentences about the draft's file
   */
  public static CheckJson of(
      DraftCheck.Result result, Holdings holdings, List<String> remarks, Wording wording) {
    return new CheckJson(
        CheckView.counts(result),
        result.checked().stream().map(each -> quotation(each, holdings, wording)).toList(),
        remarks);
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }

  private static QuotationJson quotation(Checked checked, Holdings holdings, Wording wording) {
    Verdict verdict = checked.verdict();
    SourceJson place =
        verdict.place().map(standing -> source(standing, holdings, wording)).orElse(null);
    boolean found = !(verdict instanceof Verdict.NotFound);
    Difference difference =
        verdict instanceof Verdict.Altered altered ? altered.standing().difference() : null;
    return new QuotationJson(
        checked.quotation().text(),
        verdict.code(),
        verdict instanceof Verdict.Unchecked idle ? idle.reason().code() : null,
        found ? place : null,
        difference == null ? null : pieces(difference),
        difference == null ? null : difference.kind().code(),
        verdict.contradicted().map(Reference::text).orElse(null),
        found ? null : place,
        CheckView.saying(verdict, wording),
        checked.quotation().place().number());
  }

  private static List<PieceJson> pieces(Difference difference) {
    return difference.pieces().stream()
        .map(piece -> new PieceJson(piece.fate().code(), piece.text()))
        .toList();
  }

  private static SourceJson source(Standing standing, Holdings holdings, Wording wording) {
    return standing
        .cited(holdings)
        .map(citation -> source(standing, citation, wording))
        .orElse(null);
  }

  private static SourceJson source(Standing standing, Citation citation, Wording wording) {
    Anchor.Part start = standing.start();
    return new SourceJson(
        standing.sha256().substring(0, Document.ID_LENGTH),
        citation.title(),
        start.page(),
        citation.place().label(),
        start.span().start(),
        start.span().end(),
        standing.text(),
        new CitationWriter(wording.messages()).source(citation),
        citation.path(),
        standing.parts().stream()
            .map(
                part ->
                    new PartJson(part.page(), part.span().start(), part.span().end(), part.quote()))
            .toList());
  }
}
