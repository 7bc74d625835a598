package acervo.evaluation;

import acervo.search.Filters;
import acervo.search.SearchEngine;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import java.util.List;
import java.util.function.Function;

/**
 * A search engine as what is measured: it is asked what a page, the JSON and the command line ask
 * it, for as many documents as one page may have.
 *
 * @param name the name that judgements have for a document that was found
 */
public record EngineRanker(SearchEngine engine, Function<Hit, String> name) implements Ranker {
  @Override
  public Answer ask(String text) {
    SearchResult result =
        engine.search(
            new SearchRequest(text, Filters.NONE, SearchRequest.Sort.RELEVANCE, 1, DEPTH));
    List<String> documents = result.hits().stream().map(name).distinct().toList();
    return new Answer(documents, result.complete() > 0);
  }
}
