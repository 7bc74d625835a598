package acervo.web;

import acervo.document.Document;
import acervo.search.FacetName;
import acervo.search.Suggestions.Kind;
import acervo.search.Suggestions.Suggestion;
import acervo.web.view.Address;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Section;
import acervo.web.view.Wording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Suggestions in the JSON interface. */
record SuggestionJson(List<One> suggestions) {
  /**
   * @param label what kind of thing it is, in the reader's language
   * @param url where all there is of it is shown
   * @param query the question that asks for it by its name, absent where a text need not have the
   *     name: it is then better shown than searched
   */
  record One(
      String text,
      String kind,
      String label,
      String url,
      @JsonInclude(JsonInclude.Include.NON_NULL) String acronym,
      @JsonInclude(JsonInclude.Include.NON_NULL) String query) {}

  static SuggestionJson of(List<Suggestion> suggestions, Wording wording) {
    return new SuggestionJson(suggestions.stream().map(one -> of(one, wording)).toList());
  }

  private static One of(Suggestion one, Wording wording) {
    boolean named = one.named() && one.kind() != Kind.TITLE && one.kind() != Kind.AREA;
    return new One(
        one.text(),
        one.kind().code(),
        one.kind().facet().map(wording::facet).orElseGet(() -> titled(one, wording)),
        address(one).toString(),
        one.acronym().orElse(null),
        named ? quoted(one.text()) : null);
  }

  private static String titled(Suggestion one, Wording wording) {
    return wording.say("web.suggest.title", one.documents());
  }

  private static Address address(Suggestion one) {
    if (one.kind().facet().isPresent()) {
      FacetName facet = one.kind().facet().get();
      return Section.of(facet)
          .map(section -> section.page(one.value()))
          .orElseGet(
              () ->
                  Address.of(SearchView.PATH)
                      .with(SearchParameters.PAGES.name(facet), one.value()));
    }
    return one.documents() == 1
        ? Address.document(one.value().substring(0, Document.ID_LENGTH))
        : Address.of(SearchView.PATH).with(SearchParameters.TEXT, quoted(one.text()));
  }

  /** Several words are a phrase. */
  private static String quoted(String name) {
    String words = name.replaceAll("[«»\"“”„‹›]", " ").strip().replaceAll("\\s+", " ");
    return words.contains(" ") ? "«" + words + "»" : words;
  }
}
