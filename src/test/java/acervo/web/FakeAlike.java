package acervo.web;

import acervo.document.Document;
import acervo.document.Page;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeResult.Basis;
import acervo.search.AlikeResult.Word;
import acervo.search.AlikeSearch;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is like a document of the fake collection: whatever has one of its longer words. */
final class FakeAlike implements AlikeSearch {
  private static final int LONG = 9;

  private final FakeCollection collection;

  FakeAlike(FakeCollection collection) {
    this.collection = collection;
  }

  @Override
  public AlikeResult alike(AlikeRequest request) {
    Set<String> words = words(request.source());
    if (words.isEmpty()) return nothing(Basis.NO_TEXT);
    words.removeAll(request.without());
    if (words.isEmpty()) return nothing(Basis.ALL_OMITTED);
    String text = String.join(" ", words);
    SearchResult found =
        collection.search(
            new SearchRequest(text, request.filters(), Sort.RELEVANCE, 1, SearchRequest.LARGEST));
    List<Alike> hits = new ArrayList<>();
    for (Hit hit : found.hits()) {
      if (hit.document().sha256().equals(request.source().sha256())) continue;
      if (hit.passages().isEmpty()) continue;
      hits.add(new Alike(hit, words.stream().map(word -> new Word(word, 0.5)).toList()));
    }
    int first = Math.min(hits.size(), (request.page() - 1) * request.size());
    int last = Math.min(hits.size(), first + request.size());
    return new AlikeResult(
        Basis.WORDS,
        words.stream().map(word -> new Word(word, 1.0 / words.size())).toList(),
        hits.size(),
        2,
        collection.generation(),
        hits.subList(first, last),
        found.facets());
  }

  private AlikeResult nothing(Basis basis) {
    return new AlikeResult(basis, List.of(), 0, 1, collection.generation(), List.of(), Map.of());
  }

  private Set<String> words(Source source) {
    StringBuilder text = new StringBuilder();
    switch (source) {
      case Source.Whole whole -> {
        Document document = collection.document(whole.sha256()).orElseThrow();
        for (int number = 1; number <= document.pages(); number++) {
          text.append(page(document.sha256(), number).text()).append(' ');
        }
      }
      case Source.Part part ->
          text.append(part.place().span().in(page(part.sha256(), part.place().page()).text()));
      case Source.Text own -> text.append(own.text());
    }
    Set<String> words = new LinkedHashSet<>();
    for (String word : Folding.fold(text.toString()).split("[^\\p{L}]+")) {
      if (word.length() >= LONG) words.add(word);
    }
    return words;
  }

  private Page page(String sha256, int number) {
    return collection.page(sha256, number).orElseThrow();
  }
}
