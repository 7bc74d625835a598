package acervo.web;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeResult.Word;
import acervo.text.Span;
import acervo.web.SearchJson.PassageJson;
import acervo.web.SearchJson.Value;
import acervo.web.view.Address;
import acervo.web.view.AlikeAddress;
import acervo.web.view.AlikeView;
import acervo.web.view.PageAddress;
import acervo.web.view.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is like a document or a passage, in JSON. The command line prints the same. */
public record AlikeJson(
    SourceJson source,
    String reading,
    List<WordJson> words,
    Set<String> without,
    Map<String, Object> filters,
    long totalDocuments,
    int page,
    int size,
    long tookMs,
    long indexGeneration,
    List<HitJson> hits,
    Map<String, List<Value>> facets) {
  /** {@code page}, {@code start} and {@code end} are null for a document. */
  record SourceJson(String document, String title, Integer page, Integer start, Integer end) {}

  /** {@code share} of the weight of all words compared; {@code withoutUrl} does not count it. */
  record WordJson(String word, double share, String withoutUrl) {}

  /** {@code common}: the words in common with the source, the weightiest first. */
  record HitJson(
      DocumentJson document, double score, List<String> common, List<PassageJson> passages) {}

  public static AlikeJson of(
      AlikeRequest request, AlikeResult result, Document document, Wording wording) {
    return new AlikeJson(
        source(request.source(), document),
        AlikeView.reading(request, result, wording),
        result.words().stream().map(word -> word(request, word)).toList(),
        request.without(),
        SearchJson.filters(request.filters()),
        result.totalDocuments(),
        request.page(),
        request.size(),
        result.tookMillis(),
        result.generation(),
        result.hits().stream().map(AlikeJson::hit).toList(),
        SearchJson.facets(result.facets(), wording));
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }

  private static SourceJson source(Source source, Document document) {
    return switch (source) {
      case Source.Whole whole -> new SourceJson(document.id(), document.title(), null, null, null);
      case Source.Part(Locator(String sha256, int page, Span span)) ->
          new SourceJson(document.id(), document.title(), page, span.start(), span.end());
      case Source.Text unused -> throw new IllegalArgumentException("a text has no document");
    };
  }

  private static WordJson word(AlikeRequest request, Word word) {
    Set<String> others = new LinkedHashSet<>(request.without());
    others.add(word.written());
    return new WordJson(
        word.written(), word.share(), AlikeAddress.of(request.omitting(others)).toString());
  }

  private static HitJson hit(Alike alike) {
    String id = alike.hit().document().id();
    return new HitJson(
        DocumentJson.of(alike.hit().document(), alike.hit().paths()),
        alike.hit().score(),
        alike.common().stream().map(Word::written).toList(),
        alike.hit().passages().stream()
            .map(
                passage ->
                    SearchJson.passage(
                        passage,
                        PageAddress.quoting(Address.page(id, passage.page()), passage.span())))
            .toList());
  }
}
