package acervo.web.view.authority;

import acervo.catalog.vocabulary.Proposal;
import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.search.Holdings;
import acervo.web.view.Address;
import acervo.web.view.Link;
import acervo.web.view.PageAddress;
import acervo.web.view.Snippet;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Something the collection taught, with the form that accepts it.
 *
 * @param isNew whether it would be a new entry; otherwise it adds to one
 * @param form what its fields show: what is proposed, or what was typed and refused
 * @param kind what it would be, in words
 * @param names its other names, which come along
 * @param words those there
 * @param documents how many documents name it, in words
 * @param open the page where it is defined or first named, with those words marked
 * @param title of the document there, empty when it has left the collection
 */
public record ProposalView(
    boolean isNew,
    String slug,
    ProposalForm form,
    String kind,
    List<Link> kinds,
    List<String> names,
    String documents,
    Snippet words,
    String place,
    String open,
    String title) {
  /** {@code typed} is a form that was refused, null when none was. */
  static ProposalView of(
      Proposal proposal, ProposalForm typed, Holdings holdings, Wording wording) {
    boolean refused = typed != null && typed.id().equals(proposal.id());
    ProposalForm form = refused ? typed : ProposalForm.of(proposal);
    Optional<Document> document = holdings.document(proposal.place().sha256());
    Address page =
        Address.page(
            proposal.place().sha256().substring(0, Document.ID_LENGTH), proposal.place().page());
    return new ProposalView(
        proposal.isNew(),
        proposal.entry().slug(),
        form,
        VocabularyView.kind(proposal.entry().kind(), wording),
        VocabularyView.kinds(form.kind(proposal.entry().kind()), wording),
        proposal.entry().names(),
        wording.say("web.vocabulary.documents", proposal.documents()),
        Snippet.of(proposal.quote(), List.of()),
        wording.shortPage(
            document.map(Document::unit).orElse(PageUnit.PAGE),
            Integer.toString(proposal.place().page())),
        PageAddress.quoting(page, proposal.place().span()).toString(),
        document.map(Document::title).orElse(""));
  }
}
