package acervo.web.view.dossiers;

import acervo.citation.Anchor;
import acervo.citation.CitationWriter;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.dossier.Dossiers.Listed;
import acervo.dossier.Taking;
import acervo.search.Holdings;
import acervo.text.Sentences;
import acervo.text.Span;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.Link;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a place of the collection, about to be kept.
 *
 * @param parts the words, one of each page
 * @param fields what the form carries along
 * @param open the page with the words marked
 * @param back where the person came from
 * @param further where the words may end on the next page, sentence by sentence; empty when there
 *     is no next page or it has no words
 * @param question whether they go on there, in words
 * @param runsOn whether that is likely: nothing stands after the words on their page
 * @param shorter the same without the last page; null when there is only one
 * @param typed what the form had in it when it was refused
 * @param refused why, a sentence; empty when it was not
 */
public record AddingView(
    List<String> parts,
    String source,
    List<Address.Parameter> fields,
    String open,
    String back,
    List<Choice> dossiers,
    String question,
    List<Link> further,
    boolean runsOn,
    Link shorter,
    Typed typed,
    String refused) {
  /** Dossiers to choose from. */
  public static final int CHOICES = 100;

  /** Ends on the next page that are offered. */
  private static final int ENDS = 60;

  private static final int OPENING = 140;

  /** A dossier, and whether it is the one that was added to last. */
  public record Choice(String id, String title, boolean chosen) {}

  /** What a person filled in. */
  public record Typed(String dossier, String title, String note) {}

  /** {@code last} is the dossier that was added to last, empty when it is not known. */
  public static AddingView of(
      Taking.Stretch asked,
      Taking.Taken taken,
      List<Listed> dossiers,
      String last,
      String back,
      Typed typed,
      String refused,
      Holdings holdings,
      Wording wording) {
    Anchor anchor = taken.anchor();
    var citation = taken.citation();
    Anchor.Part end = anchor.parts().getLast();
    Optional<Page> next = holdings.page(anchor.sha256(), asked.endPage() + 1);
    boolean room = asked.endPage() - asked.page() + 1 < Taking.MOST_PAGES;
    String chosen = typed.dossier.isEmpty() ? last : typed.dossier;
    return new AddingView(
        anchor.parts().stream().map(Anchor.Part::quote).toList(),
        new CitationWriter(wording.messages()).source(citation),
        address(asked, asked.endPage(), asked.end()).with(DossierAddress.BACK, back).parameters(),
        citation.path(),
        back.isEmpty() ? citation.path() : back,
        dossiers.stream()
            .map(each -> new Choice(each.id(), each.title(), each.id().equals(chosen)))
            .toList(),
        next.map(page -> wording.say("web.dossier.further", name(page, wording))).orElse(""),
        next.filter(page -> room)
            .map(page -> ends(asked, page, holdings.passages(anchor.sha256(), page.number()), back))
            .orElse(List.of()),
        holdings
            .page(anchor.sha256(), end.page())
            .filter(page -> Taking.runsOut(page, end.span().end()))
            .isPresent(),
        asked.endPage() == asked.page() ? null : shorter(asked, back, holdings, anchor, wording),
        typed,
        refused);
  }

  private static String name(Page page, Wording wording) {
    return wording.shortPage(page.unit(), page.label());
  }

  private static Address address(Taking.Stretch asked, int endPage, int end) {
    return DossierAddress.adding(asked.document(), asked.page(), asked.start(), endPage, end);
  }

  /** The ends of the sentences of a page, in order. */
  private static List<Link> ends(
      Taking.Stretch asked, Page page, List<Passage> passages, String back) {
    List<Link> ends = new ArrayList<>();
    for (Passage passage : passages) {
      for (Span sentence : Sentences.of(passage.span().in(page.text()))) {
        if (ends.size() == ENDS) return ends;
        Span there = sentence.shift(passage.span().start());
        String words = there.in(page.text()).replaceAll("\\s+", " ");
        int cut = words.length() - OPENING;
        ends.add(
            Link.to(
                cut > 0 ? "…" + words.substring(cut).strip() : words,
                address(asked, page.number(), there.end()).with(DossierAddress.BACK, back)));
      }
    }
    return ends;
  }

  /** Up to the end of the page before the last. */
  private static Link shorter(
      Taking.Stretch asked, String back, Holdings holdings, Anchor anchor, Wording wording) {
    int endPage = asked.endPage() - 1;
    Optional<Page> page = holdings.page(anchor.sha256(), endPage);
    int end = page.map(one -> one.text().length()).orElse(0);
    Optional<Anchor.Part> part =
        anchor.parts().stream().filter(one -> one.page() == endPage).findFirst();
    int partEnd = part.map(one -> one.span().end()).orElse(end);
    return Link.to(
        wording.say("web.dossier.shorter", page.map(one -> name(one, wording)).orElse("")),
        address(asked, endPage, partEnd).with(DossierAddress.BACK, back));
  }
}
