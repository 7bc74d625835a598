package acervo.catalog.record;

import static java.util.stream.Collectors.joining;

import acervo.document.DocumentType;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.record.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The drafts of a document built in a test, and what they say. */
record Drafted(List<Page> pages, List<Draft> drafts) {
  /** Pages of one unit, in order, each written by the test. */
  @SafeVarargs
  static Drafted of(DocumentType type, PageUnit unit, UnaryOperator<PageBuilder>... writings) {
    List<Page> pages = new ArrayList<>();
    for (UnaryOperator<PageBuilder> writing : writings) {
      pages.add(writing.apply(new PageBuilder(pages.size() + 1).unit(unit)).build());
    }
    return of(type, unit, pages);
  }

  static Drafted of(DocumentType type, PageUnit unit, List<Page> pages) {
    return new Drafted(pages, DraftFinder.find(pages, type, unit));
  }

  static Drafted report(UnaryOperator<PageBuilder> writing) {
    return of(DocumentType.REPORT, PageUnit.SECTION, List.of(page(writing)));
  }

  static Drafted opinion(UnaryOperator<PageBuilder> writing) {
    return of(DocumentType.LEGAL_OPINION, PageUnit.SECTION, List.of(page(writing)));
  }

  static Drafted position(UnaryOperator<PageBuilder> writing) {
    return of(DocumentType.COUNCIL_POSITION, PageUnit.SECTION, List.of(page(writing)));
  }

  static Drafted other(UnaryOperator<PageBuilder> writing) {
    return of(DocumentType.OTHER, PageUnit.SECTION, List.of(page(writing)));
  }

  @SafeVarargs
  static Drafted slides(UnaryOperator<PageBuilder>... writings) {
    return of(DocumentType.RESULTS_SLIDES, PageUnit.SLIDE, writings);
  }

  private static Page page(UnaryOperator<PageBuilder> writing) {
    return writing.apply(new PageBuilder(1).unit(PageUnit.SECTION)).build();
  }

  /** The text of each draft; the stretches of one with « / » between them, lines with « | ». */
  List<String> words() {
    return drafts.stream()
        .map(
            draft ->
                draft.stretches().stream()
                    .map(place -> place.span().in(pages.get(place.page() - 1).text()))
                    .collect(joining(" / "))
                    .replace("\n", " | "))
        .toList();
  }

  List<Kind> kinds() {
    return drafts.stream().map(Draft::kind).toList();
  }

  /** The names of the rules, each once, in the order in which they were first used. */
  List<String> rules() {
    return drafts.stream().map(draft -> draft.role().rule()).distinct().toList();
  }

  /** What proves the role of each draft. */
  List<String> proofs() {
    return drafts.stream().map(draft -> draft.role().quote()).toList();
  }

  /** The headings above a draft, those that only play a part in brackets. */
  List<String> headings(int draft) {
    return drafts.get(draft).headings().stream()
        .map(above -> above.generic() ? "[" + above.words() + "]" : above.words())
        .toList();
  }
}
